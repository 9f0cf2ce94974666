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
});
