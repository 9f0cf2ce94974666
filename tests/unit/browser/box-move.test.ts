import { describe, expect, it } from 'vitest';
import { moveTo } from '../../../src/browser/box-move.ts';

describe('a key in the open box', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, -1],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, -1],
    ['Home', 2, 0],
    ['End', 0, 2],
  ] as const)('%s leads from %i to %i of three', (key, from, to) => expect(moveTo(key, from, 3)).toBe(to));

  it('leaves Home and End to the words while nothing is chosen, and letters always', () => {
    expect(moveTo('Home', -1, 3)).toBeNull();
    expect(moveTo('End', -1, 3)).toBeNull();
    expect(moveTo('a', 1, 3)).toBeNull();
  });

  it('means nothing where there is nothing', () => expect(moveTo('ArrowDown', -1, 0)).toBeNull());
});
