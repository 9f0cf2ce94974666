import { describe, expect, it } from 'vitest';
import { filterCount, readAddress, writeAddress } from '../../../src/browser/search-address.ts';

describe('the address of a search', () => {
  it('brings back what was asked', () => {
    const asked = {
      typed: '“stronger ties” -grain & more',
      filters: { outlet: ['nord-press', 'b'], person: ['anna-berg'], kind: ['visit'], from: 2022, to: 2024 },
    };
    expect(readAddress(writeAddress(asked))).toEqual(asked);
  });

  it('is empty where nothing was asked', () => expect(writeAddress({ typed: '  ', filters: {} })).toBe(''));

  it('takes no year that is none, and each value once', () => {
    expect(readAddress('?q=x&from=20222&to=abcd&kind=visit&kind=visit&outlet=')).toEqual({ typed: 'x', filters: { kind: ['visit'] } });
  });

  it('keeps the first letters of a very long query whole', () => {
    const { typed } = readAddress(writeAddress({ typed: '😀'.repeat(10_000), filters: {} }));
    expect(typed).toBe('😀'.repeat(500));
  });

  it('counts years as one filter', () => expect(filterCount({ kind: ['visit', 'call'], from: 2022, to: 2023 })).toBe(3));
});
