import { describe, expect, it } from 'vitest';
import { shortCompass } from '../../../../src/extract/text/short-compass.ts';

describe('the short form of a country named by a point of the compass', () => {
  it('is the one headlines use', () => {
    expect(shortCompass('North Macedonia')).toBe('N. Macedonia');
    expect(shortCompass('South African')).toBe('S. African');
  });

  it('is none for other names', () => {
    expect(shortCompass('Northumbria')).toBeNull();
    expect(shortCompass('Norway')).toBeNull();
    expect(shortCompass('South of the border')).toBeNull();
  });
});
