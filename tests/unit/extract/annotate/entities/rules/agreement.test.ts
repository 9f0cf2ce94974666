import { describe, expect, it } from 'vitest';
import { named } from '../named.ts';

describe('agreement', () => {
  it.each([
    ['under the 2015 nuclear deal.', '2015 nuclear deal'],
    ['a strategic partnership treaty was signed', 'strategic partnership treaty'],
    ['a “strategic partnership” agreement was near', '“strategic partnership” agreement'],
    ['contradict UN Security Council Resolution 1701.', 'UN Security Council Resolution 1701'],
    ['under resolution 242 of the council', 'resolution 242'],
    ['The Paris Agreement holds.', 'Paris Agreement'],
    ['the Nuclear Non-Proliferation Treaty binds them', 'Nuclear Non-Proliferation Treaty'],
    ['a long-term military cooperation agreement', 'long-term military cooperation agreement'],
    ['the 20-year cooperation document', '20-year cooperation document'],
    ['the 2015 Norway deal', '2015 Norway deal'],
  ])('reads %s', (text, exact) => {
    expect(named(text).filter((name) => name.startsWith('agreement'))).toEqual([`agreement ${exact}`]);
  });

  it.each([
    'They made a deal.',
    'a new agreement between the two',
    'a resolution was passed',
    'The Treaty was long.',
    'a big deal in 2015',
  ])('finds none in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});
