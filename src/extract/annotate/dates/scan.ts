import { groupBy } from '../../group-by.ts';
import { atEnd } from '../../text/at-end.ts';
import { LetterSieve } from '../../text/letter-sieve.ts';
import type { DateRule } from './rule.ts';

const LONGEST_WORD = 14;
const MOST_FIGURES = 4;

/** Rules by the word that they can begin with, or by how many figures the number has, in their order; and all of them. */
export interface RuleTable {
  rules: readonly DateRule[];
  words: ReadonlyMap<string, readonly DateRule[]>;
  sieve: LetterSieve;
  figures: readonly (readonly DateRule[])[];
}

export function tabulate(rules: readonly DateRule[]): RuleTable {
  const table = new Map<string, DateRule[]>();
  for (const rule of rules) {
    for (const start of new Set(rule.starts)) {
      const list = table.get(start);
      if (list) list.push(rule);
      else table.set(start, [rule]);
    }
  }
  const words = new Map([...table].filter(([start]) => !start.startsWith('#')));
  const figures = Array.from({ length: MOST_FIGURES + 1 }, (_, count) => table.get(`#${count}`) ?? []);
  return { rules, words, sieve: new LetterSieve(words.keys()), figures };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAscii = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Letters beyond ASCII count as letters too, so that no word is entered in its middle. */
const isLetter = (code: number): boolean => isAscii(code) || (code >= 0xc0 && code < 0x2000);

/** A digit after one of these belongs to a price, a model, a fraction or a longer number. */
const sticks = atEnd(/[\p{L}\d_$€£¥#№@&]$|\d[.,:/]$|[\d\p{L}][/+]$/u);
/** "Su-35" is a model; "pre-2015" and "mid-2024" hold a date. */
const HYPHEN = /[\p{L}\d][-‐‑]$/u;
const HYPHEN_IN_DATES = /(?:^|[^\p{L}])(?:pre|post|mid|early|late|since|then|ex)[-‐‑]$/iu;
const RANGE_BEFORE = /\p{L}{3,9}\.?\s?\d{0,4}[-‐‑]$/u;

/** Whether a number that starts here stands by itself. */
function freestanding(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.slice(Math.max(0, at - 12), at);
  return (
    !sticks(before) && (!HYPHEN.test(before) || HYPHEN_IN_DATES.test(before) || (/\d[-‐‑]$/.test(before) && RANGE_BEFORE.test(before)))
  );
}

/** One past the number, the word or the mark that begins at an offset. */
function endOf(text: string, start: number): number {
  let end = start + 1;
  const code = text.charCodeAt(start);
  if (isDigit(code)) while (isDigit(text.charCodeAt(end))) end++;
  else if (isLetter(code)) while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** A place in a text where rules match, with what they match, in their order. */
export interface Place {
  at: number;
  matches: { rule: DateRule; match: RegExpExecArray }[];
}

/** A place where rules can begin. */
interface Start extends Place {
  text: string;
  rules: readonly DateRule[];
}

/** The rules that can begin with a number or a word of a text; none with a mark. */
function rulesAt(text: string, start: number, end: number, { words, sieve, figures }: RuleTable): readonly DateRule[] | undefined {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return end - start <= MOST_FIGURES && freestanding(text, start) ? figures[end - start] : undefined;
  if (!isLetter(code) || end - start > LONGEST_WORD || (start > 0 && isDigit(text.charCodeAt(start - 1)))) return undefined;
  return sieve.passes(text, start, end) ? words.get(text.slice(start, end).toLowerCase()) : undefined;
}

/** Each word that starts a rule and each number that stands by itself, in order. */
function startsIn(text: string, table: RuleTable): Start[] {
  const starts: Start[] = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = endOf(text, at);
    const rules = rulesAt(text, at, end, table);
    if (rules) starts.push({ text, at, rules, matches: [] });
  }
  return starts;
}

const INSIDE_WORD = /[\p{L}\p{N}]/u;

/**
 * Where rules match in each of several texts, the places of each in order; no match ends within a word. One rule is tried on all texts before
 * the next, so that its pattern stays in the processor's caches.
 */
export function matchRules(texts: readonly string[], table: RuleTable): Place[][] {
  const starts = texts.map((text) => startsIn(text, table));
  const tries = groupBy(starts.flat(), ({ rules }) => rules);
  for (const rule of table.rules)
    for (const { text, at, matches } of tries.get(rule) ?? []) {
      rule.pattern.lastIndex = at;
      const match = rule.pattern.exec(text);
      if (match && !INSIDE_WORD.test(text.charAt(at + match[0].length))) matches.push({ rule, match });
    }
  return starts.map((own) => own.filter(({ matches }) => matches.length > 0));
}
