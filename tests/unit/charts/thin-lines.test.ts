import { describe, expect, it } from 'vitest';
import { compactPath } from '../../../src/charts/compact-path.ts';
import { thinLine } from '../../../src/charts/thin-lines.ts';

describe('thinLine', () => {
  it('keeps what the eye can see and both ends', () => {
    const line: [number, number][] = [
      [0, 0],
      [1, 0.05],
      [2, 0],
      [3, 4],
      [4, 0],
    ];
    expect(thinLine(line, 0.1)).toEqual([
      [0, 0],
      [2, 0],
      [3, 4],
      [4, 0],
    ]);
  });

  it('keeps the far point of a line that ends where it began', () => {
    const ring: [number, number][] = [
      [0, 0],
      [5, 0],
      [5, 5],
      [0, 0],
    ];
    expect(thinLine(ring, 1)).toEqual(ring);
  });

  it('goes through a coast of a hundred thousand points', () => {
    const line = Array.from({ length: 100_000 }, (_, index): [number, number] => [index, Math.sin(index) * 0.01]);
    expect(thinLine(line, 0.1)).toHaveLength(2);
  });
});

describe('compactPath', () => {
  it('writes steps for places and leaves out those that lead nowhere', () => {
    expect(compactPath('M10,20L30,40L30,40L25,38ZM-1,-2L0,0')).toBe('M10 20l20 20-5-2zM-1-2l1 2');
  });

  it('writes nothing for nothing', () => {
    expect(compactPath('')).toBe('');
  });
});
