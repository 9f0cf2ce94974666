import { WordList } from '../../text/word-list.ts';
import type { Block } from '../../../schema/article.ts';
import type { Document } from '../../document.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import type { Match } from './match-name.ts';
import { COMMON_WORDS } from './words/common-words.ts';

/** How a passage uses capitals: as sentences do, on nearly every word, or throughout. */
export type Style = 'prose' | 'headline' | 'capitals';

/** One block of a document as tokens from `first` up to, not including, `last`. */
export interface Passage {
  kind: Block['kind'];
  first: number;
  last: number;
  style: Style;
}

/** A document cut into tokens. */
export interface Scan {
  document: Document;
  tokens: Token[];
  /** 1 where a token opens a sentence or quoted speech, so that its capital says nothing. */
  initial: Uint8Array;
  passages: Passage[];
  /** Known names by the token they begin at, kept once looked up. */
  matches: (Match | null | undefined)[];
}

const OPENING = new WordList(['"', '“', '„', '«', '‘', "'", '(', '[', ':', '•']);

/** True where two tokens stand in one line with no more than a few spaces between them. */
export function adjacent(scan: Scan, left: Token, right: Token): boolean {
  if (right.start - left.end > 3) return false;
  for (let at = left.end; at < right.start; at += 1) if (scan.document.text.charCodeAt(at) === 10) return false;
  return true;
}

/** Index of the token that opens the sentence of another, at most so many tokens before it. */
export function openingOf({ initial }: Scan, at: number, most: number): number {
  let opening = at;
  const least = Math.max(0, at - most);
  while (opening > least && initial[opening] !== 1) opening -= 1;
  return opening;
}

/** The last passage that begins at or before a token; found by halving. */
export function passageAt({ passages }: Scan, token: number): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.first ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return passages[low - 1];
}

/** Capitals throughout: more than one letter and none of them small. */
export const isCapitals = (token: Token): boolean => token.form.shouted;

/** Words that headlines leave small. */
const SMALL = new WordList([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'to',
  'for',
  'at',
  'by',
  'and',
  'or',
  'nor',
  'but',
  'as',
  'with',
  'from',
  'over',
  'into',
  'via',
  'vs',
  'v',
  'up',
  'off',
  'out',
  'per',
  's',
]);

/** Longer than any headline. */
const LONGEST_HEADLINE = 40;

function styleOf(tokens: Token[], first: number, last: number): Style {
  if (last - first > LONGEST_HEADLINE && !tokens.slice(first, last).some(isCapitals)) return 'prose';
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (!token.capital && SMALL.holds(token))) continue;
    words += 1;
    if (token.capital) capitals += 1;
    if (isCapitals(token)) shouted += 1;
  }
  if (words >= 3 && shouted / words > 0.8) return 'capitals';
  // A headline raises its last word too; what ends in a full stop and is longer than one is running text.
  let final = last - 1;
  while (final > first && tokens[final]?.kind !== 'word') final -= 1;
  const stop = /[.!?]/.test((tokens[last - 1]?.key ?? '') + (tokens[last - 2]?.key ?? ''));
  const sentence = tokens[final]?.capital === false || (stop && last - first > 16);
  if (words < 4 || sentence || last - first > LONGEST_HEADLINE || capitals / words < 0.85) return 'prose';
  // A list of names has capitals on every word as well: a headline also raises words that are no names.
  let raised = 0;
  for (let at = first; at < last; at += 1) if (tokens[at]?.capital && COMMON_WORDS.holds(tokens[at])) raised += 1;
  return raised >= 2 ? 'headline' : 'prose';
}

/** Whether a mark that may open a sentence of its own does: no bracket within a sentence, and no apostrophe of "the countries' diplomats". */
function opens(tokens: readonly Token[], at: number, initial: Uint8Array): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]];
  if (initial[at] === 1 || !mark) return true;
  if (mark.key === '(') return false;
  return !/^['’]$/.test(mark.key) || before?.kind === 'mark' || before?.end !== mark.start;
}

/** Cuts a document into tokens and passages. */
export function scanDocument(document: Document): Scan {
  const { text, article } = document;
  const tokens: Token[] = [];
  const passages: Passage[] = [];
  for (const block of article.blocks) {
    const first = tokens.length;
    tokenise(text, block.start, block.end, tokens);
    passages.push({ kind: block.kind, first, last: tokens.length, style: styleOf(tokens, first, tokens.length) });
  }
  const initial = new Uint8Array(tokens.length);
  for (const { first } of passages) if (first < initial.length) initial[first] = 1;
  let at = 0;
  for (const sentence of article.sentences) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < sentence.start) at += 1;
    if (at < tokens.length) initial[at] = 1;
  }
  for (at = 1; at < tokens.length; at += 1)
    if (tokens[at - 1]?.kind === 'mark' && OPENING.holds(tokens[at - 1]) && opens(tokens, at - 1, initial)) initial[at] = 1;
  return { document, tokens, initial, passages, matches: new Array<undefined>(tokens.length) };
}

/** "Anna Berg, 44, the": the comma behind an age, where one stands between commas or in brackets from a token on; the token itself without one. */
export function pastAge({ tokens }: Scan, at: number): number {
  if (tokens[at]?.key === '(' && tokens[at + 2]?.key === ')' && tokens[at + 3]?.key === ',' && /^\d{2}$/.test(tokens[at + 1]?.key ?? ''))
    return at + 3;
  const age = tokens[at + 1]?.key === 'aged' ? at + 2 : at + 1;
  return tokens[at]?.key === ',' && tokens[age + 1]?.key === ',' && /^\d{2}$/.test(tokens[age]?.key ?? '') ? age + 1 : at;
}
