import { describe, expect, it } from 'vitest';
import { named } from '../named.ts';

describe('place', () => {
  it.each([
    ['near Lake Mjosvann in the north', 'Lake Mjosvann'],
    ['in Eastern Norway on Sunday', 'Eastern Norway'],
    ['in Tangvald Province on Sunday', 'Tangvald Province'],
    ['at the Tangvald Palace on Sunday', 'Tangvald Palace'],
    ['the town of Tangvald was hit', 'Tangvald'],
    ['a blast in Tangvald killed two', 'Tangvald'],
    ['the Gulf of Oman was calm', 'Gulf of Oman'],
  ])('reads %s', (text, exact) => {
    expect(named(text)).toEqual([`place ${exact}`]);
  });

  it('goes on in a list of places', () => {
    expect(named('It rained in Oslo, Tangvald and Mjosby.')).toEqual(['place Oslo', 'place Tangvald', 'place Mjosby']);
  });
});
