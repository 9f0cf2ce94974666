import { describe, expect, it } from 'vitest';
import { named } from '../named.ts';

describe('event', () => {
  it.each([
    ['at the BRICS summit next week', 'BRICS summit'],
    ['since the 2022 war in Norway began', '2022 war in Norway'],
    ['during the Norwegian civil war', 'Norwegian civil war'],
    ['at the Munich Security Conference', 'Munich Security Conference'],
    ['in World War II', 'World War II'],
    ['the Norway-Sweden war', 'Norway-Sweden war'],
    ['since Cyclone Tangvald closed the runway', 'Cyclone Tangvald'],
  ])('reads %s', (text, exact) => {
    expect(named(text).filter((name) => name.startsWith('event'))).toEqual([`event ${exact}`]);
  });

  it.each(['the summit of leaders', 'a war is coming', 'its war against them', 'the annual conference'])('finds none in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});
