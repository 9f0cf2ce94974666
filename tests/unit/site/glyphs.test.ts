import { describe, expect, it } from 'vitest';
import { glyphOf } from '../../../src/site/glyphs.ts';

describe('glyphOf', () => {
  it.each([
    ['2023-05-02', { shape: 'day', approximate: false }],
    ['2023-05-02~', { shape: 'day', approximate: true }],
    ['2023-05-02?', { shape: 'day', approximate: true }],
    ['2023-05', { shape: 'span', approximate: false }],
    ['2023-10-22/2023-10-24', { shape: 'span', approximate: false }],
    ['2023-09-11/2023-09-20', { shape: 'span', approximate: true }],
    ['2023-02-21/2023-02-28', { shape: 'span', approximate: true }],
    ['202X', { shape: 'span', approximate: true }],
    ['../2023-05', { shape: 'before', approximate: false }],
    ['2023-05-22/..', { shape: 'after', approximate: false }],
  ])('draws %s as %o', (edtf, expected) => {
    expect(glyphOf(edtf)).toEqual({ ...expected, planned: false });
  });

  it('has a shape for what has no date', () => {
    expect(glyphOf(null, 'planned')).toEqual({ shape: 'undated', approximate: false, planned: true });
  });
});
