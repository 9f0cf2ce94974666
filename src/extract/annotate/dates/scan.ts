import { atEnd } from '../../text/at-end.ts';
import { LetterSieve } from '../../text/letter-sieve.ts';
import type { DateRule } from './rule.ts';

const LONGEST_WORD = 14;
const MOST_FIGURES = 4;

/** Rules by the word that they can begin with, or by how many figures the number has, in their order. */
export interface RuleTable {
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
  return { words, sieve: new LetterSieve(words.keys()), figures };
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

/** The rules that can begin with a number or a word of a text; none with a mark. */
function rulesAt(text: string, start: number, end: number, { words, sieve, figures }: RuleTable): readonly DateRule[] | undefined {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return end - start <= MOST_FIGURES && freestanding(text, start) ? figures[end - start] : undefined;
  if (!isLetter(code) || end - start > LONGEST_WORD || (start > 0 && isDigit(text.charCodeAt(start - 1)))) return undefined;
  return sieve.passes(text, start, end) ? words.get(text.slice(start, end).toLowerCase()) : undefined;
}

/**
 * Where a date could begin: visits each word that starts a rule and each number that stands by itself, in order, once.
 * `visit` gets the offset and the rules to try, and gives back the offset to go on from.
 */
export function scan(text: string, table: RuleTable, visit: (at: number, rules: readonly DateRule[]) => number): void {
  for (let at = 0; at < text.length;) {
    const end = endOf(text, at);
    const rules = rulesAt(text, at, end, table);
    const next = rules ? visit(at, rules) : at;
    at = next > at ? next : end;
  }
}
