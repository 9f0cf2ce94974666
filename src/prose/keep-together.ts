import { h } from 'hastscript';
import type { Mark } from './mark.ts';

const BEFORE = /[(["'“‘«]{1,2}$/u;
const AFTER = /[^\s\p{L}\p{N}\-–—]{1,3}s?(?![\p{L}\p{N}])/uy;

/**
 * Browsers may break a line on either side of a button, even before a full stop. This holds the punctuation that touches a word ("(", "’s",
 * ".") on the word's line; words that stand free get no mark.
 */
export function keepTogether(text: string, words: readonly { start: number; end: number }[]): Mark[] {
  return words.flatMap(({ start, end }): Mark[] => {
    const before = BEFORE.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
    AFTER.lastIndex = end;
    const after = AFTER.exec(text)?.[0].length ?? 0;
    if (before + after === 0) return [];
    return [{ start: start - before, end: end + after, layer: 'keep', wrap: (children) => [h('span', { className: ['keep'] }, children)] }];
  });
}
