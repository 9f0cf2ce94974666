import { describe, expect, it } from 'vitest';
import { named } from '../named.ts';

describe('dateline', () => {
  it('reads a town in capitals at the start of a paragraph', () => {
    expect(named('TANGVALD, Norway — The talks began.')).toEqual(['place TANGVALD', 'place Norway']);
    expect(named('MJOSBY (Reuters) - The talks began.')).toEqual(['place MJOSBY', 'organization Reuters']);
  });

  it('is none without its dash', () => {
    expect(named('EXCLUSIVE, they said.')).toEqual([]);
  });

  it('is no weekday and no common words that label an entry', () => {
    expect(named('MONDAY — The talks began.')).toEqual([]);
    expect(named('LOOKING BACK — The talks began.')).toEqual([]);
    expect(named('NO TEA, NO SYMPATHY: a late-night row.').filter((one) => one.startsWith('place'))).toEqual([]);
  });
});
