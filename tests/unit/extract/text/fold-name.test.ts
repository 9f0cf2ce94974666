import { describe, expect, it } from 'vitest';
import { foldName } from '../../../../src/extract/text/fold-name.ts';
import { kebab } from '../../../../src/extract/text/kebab.ts';

describe('foldName', () => {
  it.each([
    ['Shoygin', 'Shoigin'],
    ['Amir-Tabani', 'Amirtabani'],
    ['Mohammad-Reza Moe', 'Mohammadreza Moe'],
    ['Muhammad', 'Mohammed'],
    ['Raissi', 'Raeisi'],
    ['Yury', 'Yuri'],
    ['Sergey', 'Serhii'],
    ['Baqeri', 'Bagheri'],
    ['Tarif', 'Tareef'],
    ['al-Tikriti', 'Tikriti'],
    ['Medvedin', 'Medwedin'],
    ['Abdollahi', 'Abdullahi'],
  ])('brings %s and %s together', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['Lund', 'Lind'],
    ['Hassan', 'Hussein'],
    ['Anna Berg', 'Anne Berg'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

describe('kebab', () => {
  it('makes a readable id of any name', () => {
    expect(kebab('São Paulo')).toBe('sao-paulo');
    expect(kebab("People's Council (PC)")).toBe('peoples-council-pc');
    expect(kebab('3+3 format')).toBe('3-plus-3-format');
    expect(kebab('😀')).toMatch(/^[a-z0-9-]+$/);
  });
});
