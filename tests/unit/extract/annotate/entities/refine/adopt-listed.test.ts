import { describe, expect, it } from 'vitest';
import { named } from '../named.ts';

describe('adoptListed', () => {
  it.each([
    ['The rain hit Oslo and Tvedestrup on Monday.', ['place Oslo', 'place Tvedestrup']],
    ['In Oslo it was seen as a loss by Anna Lund and Vestgard on Monday.', ['place Oslo', 'person Anna Lund', 'person Vestgard']],
    ['Shares of the Norwegian Red Cross and Tvedestrup fell.', ['organization Norwegian Red Cross', 'organization Tvedestrup']],
  ])('gives an unknown name the type of the one it is listed with: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each(['Talks in Oslo and Trade were held.', 'The vote in Oslo and Monday followed.', 'Oslo or Not'])(
    'takes no common word, day or headline for a name: %s',
    (text) => {
      expect(named(text)).toEqual(['place Oslo']);
    },
  );
});
