import type { Range } from '../../schema/span.ts';
import { isBlank } from '../text/is-blank.ts';

const BLANK = 32;

type Stretch = Pick<Range, 'start' | 'end'>;

/**
 * Two rounds of 32-bit multiplicative hashing (Bryc’s cyrb53); 53 bits are plenty for the sentences of one article. Any white space
 * counts as one blank, none at the edges.
 */
function hash(text: string, { start, end }: Stretch): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let last = BLANK;
  let to = end;
  while (to > start && isBlank(text.charCodeAt(to - 1))) to -= 1;
  for (let at = start; at < to; at += 1) {
    const character = text.charCodeAt(at);
    const unit = isBlank(character) ? BLANK : character;
    if (unit === BLANK && last === BLANK) continue;
    last = unit;
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

const BASE = 36;
const HALF = BASE ** 3;

/** The last seven figures of a whole number to base 36; in two halves, since the engine writes small numbers much faster. */
function lastFigures(value: number): string {
  const rest = value % (BASE * HALF * HALF);
  const first = Math.floor(rest / HALF);
  return first.toString(BASE).padStart(4, '0') + (rest - first * HALF).toString(BASE).padStart(3, '0');
}

/**
 * Names the sentences of one article by what they say, so that a link survives a re-import, a changed title or a new paragraph above.
 * White space does not count. In: the text and its sentences in order; out: one id each; a sentence that stands twice gets `-2` the second time.
 */
export function sentenceIds(text: string, sentences: readonly Stretch[]): string[] {
  const seen = new Map<string, number>();
  return sentences.map((sentence) => {
    const base = `s${lastFigures(hash(text, sentence))}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}
