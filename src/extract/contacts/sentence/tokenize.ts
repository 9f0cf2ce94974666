import { remember } from '../../text/remember.ts';
import { OFFICE_NOUNS } from './office-words.ts';
import { tokenOf, type Term, type Token } from './term.ts';
import { kindsOf } from './word-kinds.ts';

const WORD =
  /['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-’'.]|\.-(?=\p{Lu})|(?<=\d):(?=\d))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\S/gu;

const HYPHENS = new Set('-–‑');
const MADE = /^[-–‑](?:\p{Ll}+ed|led|run|based|wide|style)(?!\p{L})/u;

/** "his" and "their" are somebody only where a contact is theirs: "his visit", "their second meeting". */
const OWNERS = new Set(['his', 'her', 'its', 'their']);
const LONGEST_OWNER = 5;
const OWNED = /^(?: [\p{L}-]+){0,3} (?:visit|trip|stay|tour|meetings?|talks|calls?|summit|conversation)(?!\p{L})/u;

/** "received her on Monday": the object of a verb, and no owner. */
const OBJECT =
  /^(?:[.,;:!?)]|$| (?:on|in|at|for|to|with|and|during|after|before|when|as|by|again|twice|here|there|today|yesterday|late|early|last|this|over|later|for)(?!\p{L}))/u;

/** Forms of address without points, in capitals as no pronoun is: "HE Minister Li Wei". */
const ADDRESS = new Map([
  ['’s', "'s"],
  ['HE', 'h.e'],
  ['HH', 'h.h'],
  ['HRH', 'h.r.h'],
  ['HM', 'h.m'],
]);
/** A word as written: in small letters, and its kinds. */
const formOf = remember((word: string): { text: string; kinds: number } => {
  const text = ADDRESS.get(word) ?? word.toLowerCase();
  return { text, kinds: kindsOf(text) };
});

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
/** Marks of ASCII that stand for themselves; an apostrophe may be that of an owner. */
const isMark = (code: number): boolean => code > 32 && code < 127 && code !== 39 && !isPlain(code);
/** Marks of ASCII that may join two words: "co-chair", "U.S.", "9:30". */
const joins = (code: number): boolean => code === 45 || code === 46 || code === 58;

/** End of the letters and digits of ASCII from an offset on, where they are a word for certain; the offset itself where `WORD` must look. */
function plainEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isPlain(text.charCodeAt(at))) at += 1;
  if (at === end) return at;
  const code = text.charCodeAt(at);
  const open = joins(code) && at + 1 < end && text.charCodeAt(at + 1) !== 32;
  return code === 32 || (isMark(code) && !open) ? at : start;
}

/** "The Norwegian minister's trip": the end of an office without a name that owns something, or 0. */
const ownerEnd = (written: string): number =>
  (written.endsWith("'s") || written.endsWith('’s')) && OFFICE_NOUNS.has(written.slice(0, -2).toLowerCase()) ? written.length - 2 : 0;

function push(tokens: Token[], written: string, start: number): void {
  const owner = ownerEnd(written);
  if (owner > 0) {
    push(tokens, written.slice(0, owner), start);
    tokens.push(tokenOf("'s", start + owner, start + written.length, null));
    return;
  }
  const { text, kinds } = formOf(written);
  const end = start + written.length;
  // The apostrophe of a plural owner: "the ministers' talks".
  const last = text === '’' || text === "'" ? tokens[tokens.length - 1] : undefined;
  if (last?.end === start && last.text.endsWith('s')) tokens.push(tokenOf("'s", start, end, null));
  else tokens.push({ text, kinds, start, end, term: null });
}

function words(text: string, start: number, end: number, tokens: Token[]): void {
  let stretch: string | null = null;
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    const plain = isMark(code) ? at + 1 : plainEnd(text, at, end);
    if (code === 32) at += 1;
    else if (plain > at) {
      push(tokens, text.slice(at, plain), at);
      at = plain;
    } else {
      // What stands behind the stretch is no part of its last word.
      stretch ??= text.slice(start, end);
      WORD.lastIndex = at - start;
      const match = WORD.exec(stretch);
      if (!match) return;
      push(tokens, match[0], start + match.index);
      at = start + WORD.lastIndex;
    }
  }
}

/** Cuts a stretch of text into words, marks and terms; offsets point into the canonical text. */
export function tokenize(text: string, start: number, end: number, terms: readonly Term[]): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const term of terms) {
    // "EU-mediated", "Norwegian-led" say how, not who.
    if (HYPHENS.has(text.charAt(term.end)) && MADE.test(text.slice(term.end, term.end + 14))) continue;
    const pronoun = term.end - term.start > LONGEST_OWNER ? '' : text.slice(term.start, term.end).toLowerCase();
    const object = pronoun === 'her' && OBJECT.test(text.slice(term.end, Math.min(end, term.end + 14)));
    const owner = !object && OWNERS.has(pronoun);
    // After a name in the sentence the owner is known, and would only part him from his verb.
    if (owner && (tokens.some((token) => token.term?.code === 'P') || !OWNED.test(text.slice(term.end, term.end + 60)))) continue;
    words(text, at, term.start, tokens);
    tokens.push(tokenOf(text.slice(term.start, term.end).toLowerCase(), term.start, term.end, term));
    if (owner) tokens.push(tokenOf("'s", term.end, term.end, null));
    at = term.end;
  }
  words(text, at, end, tokens);
  return tokens;
}
