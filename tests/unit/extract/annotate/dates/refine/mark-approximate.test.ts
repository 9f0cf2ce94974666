import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('approximate dates', () => {
  it('carry the mark of EDTF', () => {
    expect(read('Around 24 October 2023 the convoy left.')).toEqual([['24 October 2023', '2023-10-24~']]);
    expect(read('circa 1950 it was built')).toEqual([['1950', '1950~']]);
  });

  it('leave others as they are', () => {
    expect(read('He looked around. In 1950 it was built.')).toEqual([['1950', '1950']]);
  });
});
