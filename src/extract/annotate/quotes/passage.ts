import type { Block } from '../../../schema/article.ts';
import { isBlank } from '../../text/is-blank.ts';
import type { Quotation } from './quotation.ts';

/** A word, a punctuation mark, or a whole quotation, which the rules around it see as one thing. */
export interface Token {
  word: string;
  /** In lower case, without a possessive ending. */
  low: string;
  start: number;
  end: number;
  /** Index into the article's quotations, or -1. */
  quotation: number;
  possessive: boolean;
}

/** One block of the article as tokens, cut into sentences that keep a quotation whole. */
export interface Passage {
  block: number;
  kind: Block['kind'];
  tokens: Token[];
  /** Index of the first token of each sentence, in order; ends with the number of tokens. */
  sentences: number[];
}

// An abbreviation keeps its stop, and a helping verb is cut from its pronoun ("he’s"), so that neither hides a subject.
const TOKEN =
  /(?:\p{Lu}\.){2,}|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Brig|Capt|Cmdr|Sgt|Adm|Sen|Rep|Gov|Pres|Amb|Hon|Rev|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|\p{Lu}\.(?=\s\p{Lu})|\b(?:[HhSs]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|[Yy]ou|[Ww]ho|[Tt]hat|[Tt]here)(?=[’'](?:s|re|ve|d|ll|m)\b)|[’'](?:s|re|ve|d|ll|m)\b|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}&/]|[’'.-](?=[\p{L}\p{N}]))*|[^\s]/gu;
const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|adm|sen|rep|gov|pres|amb|hon|rev|st|vs|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|jr|sr|inc|co|corp|ltd|u\.s|u\.k|u\.n|d\.c|e\.u|va|vt|ky|fla|calif|mass|conn|ariz|colo|ill|ind|minn|mich|tenn|wis|wash|pa|md|ga|la|n\.y|n\.j|n\.h|n\.c|s\.c|\p{L})$/iu;

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** Length of the possessive ending of a word: an apostrophe with or without "s"; 0 where it has none. */
function possessiveLength(word: string): number {
  const last = word.length - 1;
  if (isApostrophe(word.charCodeAt(last))) return 1;
  return word.charCodeAt(last) === 115 && isApostrophe(word.charCodeAt(last - 1)) ? 2 : 0;
}

function tokenOf(word: string, start: number): Token {
  const low = word.toLowerCase();
  const ending = possessiveLength(low);
  return {
    word,
    low: ending > 0 ? low.slice(0, -ending) : low,
    start,
    end: start + word.length,
    quotation: -1,
    possessive: ending > 0 && possessiveLength(word) > 0,
  };
}

const isPlain = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
/** Marks after which `TOKEN` may read on within a word, or cut a word short before them. */
const isJoining = (unit: number): boolean => unit === 0x26 || unit === 0x2f || unit === 0x27 || unit === 0x2e || unit === 0x2d;

/** End of the letters and digits of ASCII from an offset on, where `TOKEN` would end too; the offset itself where it must look. */
function plainEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isPlain(text.charCodeAt(at))) at += 1;
  if (at === limit) return at;
  const next = text.charCodeAt(at);
  return next < 128 && !isJoining(next) ? at : start;
}

/** Cuts a stretch without quotations into tokens. */
function cut(text: string, from: number, to: number, tokens: Token[]): void {
  let stretch: string | null = null;
  for (let at = from; at < to;) {
    if (isBlank(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const plain = plainEnd(text, at, to);
    if (plain > at) {
      tokens.push(tokenOf(text.slice(at, plain), at));
      at = plain;
      continue;
    }
    stretch ??= text.slice(from, to);
    TOKEN.lastIndex = at - from;
    const match = TOKEN.exec(stretch);
    if (!match) return;
    tokens.push(tokenOf(match[0], from + match.index));
    at = from + TOKEN.lastIndex;
  }
}

/** Marks that end a sentence; the full stop does not always. */
const STOPS = new Set(['.', '!', '?', '…']);

/** True where a new sentence begins with the token: a stop before it, and it starts like a sentence. */
function beginsSentence(text: string, tokens: readonly Token[], index: number, quotations: readonly Quotation[]): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (!before || !token || before.end === token.start) return false;
  if (before.quotation < 0 && !STOPS.has(before.word)) return false;
  const opens = token.quotation >= 0 || /^[\p{Lu}\p{N}([—–]/u.test(token.word);
  if (!opens) return false;
  if (before.quotation >= 0) {
    const quotation = quotations[before.quotation];
    const last = quotation ? (text[quotation.end - 1] ?? '') : '';
    return last === '.' || last === '…' || ((last === '!' || last === '?') && token.quotation >= 0);
  }
  if (before.word !== '.') return true;
  const last = tokens[index - 2];
  return !last || last.quotation >= 0 || !ABBREVIATION.test(last.low) || last.end !== before.start;
}

/** Order of the sentence that holds the token, found by halving. */
export function sentenceOf(passage: Passage, token: number): number {
  let low = 0;
  let high = passage.sentences.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passage.sentences[middle] ?? Infinity) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cuts a block into tokens and sentences; its quotations are single tokens. */
export function readPassage(text: string, block: Block, index: number, quotations: readonly Quotation[], first: number): Passage {
  const tokens: Token[] = [];
  let at = block.start;
  for (let order = first; order < quotations.length; order += 1) {
    const quotation = quotations[order];
    if (quotation?.block !== index) break;
    cut(text, at, quotation.open, tokens);
    tokens.push({ word: '“”', low: '“”', start: quotation.open, end: quotation.close, quotation: order, possessive: false });
    at = quotation.close;
  }
  cut(text, at, block.end, tokens);
  const sentences = [0];
  for (let token = 1; token < tokens.length; token += 1) if (beginsSentence(text, tokens, token, quotations)) sentences.push(token);
  sentences.push(tokens.length);
  return { block: index, kind: block.kind, tokens, sentences };
}
