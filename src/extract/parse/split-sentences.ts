import type { Range } from '../../schema/span.ts';
import { isBlank } from '../text/is-blank.ts';

const END = /[.!?…]+|[。！？؟।]/gu;
const CLOSERS = /["”’'»)\]]*/uy;
const GAP = /\s+/uy;
const OPENERS = /["“‘'«([—–-]*\s*/uy;
const STARTER = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/uy;
const WORD_BEFORE = /(?<![\p{L}\p{N}.&])[\p{L}\p{N}.&]+$/u;

/** Abbreviations that a name, a number or another word always follows. */
const NEVER_LAST = new Set(
  'mr mrs ms mx dr prof eng engr gen lt col maj capt cmdr sgt brig adm sen rep gov pres amb hon rev fr st ste msgr messrs supt insp vs e.g i.e cf no nos art fig vol pp ed eds approx ca mt ft'.split(
    ' ',
  ),
);
/** Abbreviations that may also end a sentence. */
const MAYBE_LAST = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun inc co corp ltd llc plc jr sr a.m p.m etc u.s u.k u.n e.u u.s.a d.c b.c a.d esq bros dept est'.split(
    ' ',
  ),
);
/** Words that open a sentence far more often than they follow an abbreviation. */
const OPENING = new Set(
  'the a an he she it they we i you this that these those in on at by for from after before when while as but and however meanwhile according his her its their there if although also earlier later last both'.split(
    ' ',
  ),
);
const INITIAL = /(?:^|[^\p{L}])\p{Lu}$/u;
const FIRST_WORD = /[\p{L}’']+/uy;

/** Letters of the longest abbreviation. */
const LONGEST = 6;

/** Whether a word of more small letters than any abbreviation has ends at an offset. */
function isLong(text: string, end: number): boolean {
  for (let at = end - 1; at >= end - LONGEST - 1; at -= 1) {
    const unit = text.charCodeAt(at);
    if (!(unit >= 97 && unit <= 122)) return false;
  }
  return true;
}

/** Does the full stop at `at` belong to an abbreviation rather than end a sentence? `next` is where the following word starts. */
function isAbbreviation(text: string, at: number, next: number): boolean {
  if (isLong(text, at)) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '';
  const word = before.toLowerCase();
  if (NEVER_LAST.has(word)) return true;
  const initial = INITIAL.test(text.slice(Math.max(0, at - 2), at)) || /^(?:\p{L}\.)+\p{L}$/u.test(before);
  if (!initial && !MAYBE_LAST.has(word)) return false;
  FIRST_WORD.lastIndex = next;
  const following = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? '';
  return !OPENING.has(following);
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/**
 * Cuts a stretch of text into sentences. In: the text and the range of one block; out: the ranges of its sentences, without white space at
 * their edges. Abbreviations ("Sept. 30", "Gen. Berg", "U.S. officials"), initials and decimal points do not end a sentence; closing
 * quotation marks and brackets belong to the sentence they close.
 */
export function splitSentences(text: string, start: number, end: number): Pick<Range, 'start' | 'end'>[] {
  const block = text.slice(start, end);
  const sentences: Pick<Range, 'start' | 'end'>[] = [];
  let from = 0;
  const push = (to: number): void => {
    let first = from;
    let last = to;
    while (first < last && isBlank(block.charCodeAt(first))) first += 1;
    while (last > first && isBlank(block.charCodeAt(last - 1))) last -= 1;
    if (first < last) sentences.push({ start: start + first, end: start + last });
    from = to;
  };
  END.lastIndex = 0;
  for (let match = END.exec(block); match; match = END.exec(block)) {
    const stop = match.index + match[0].length;
    if (stop < from) continue;
    const closed = stop + sticky(CLOSERS, block, stop);
    const gap = sticky(GAP, block, closed);
    const cjk = /[。！？।]/u.test(match[0]);
    if (gap === 0 && !cjk) continue;
    const next = closed + gap + sticky(OPENERS, block, closed + gap);
    STARTER.lastIndex = next;
    if (!STARTER.test(block)) continue;
    if (match[0] === '.' && closed === stop && isAbbreviation(block, match.index, next)) continue;
    push(closed);
  }
  push(block.length);
  return sentences;
}
