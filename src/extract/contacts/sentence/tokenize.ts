import { remember } from '../../text/remember.ts';
import type { Term, Token } from './term.ts';

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
const inSmall = remember((word: string): string => ADDRESS.get(word) ?? word.toLowerCase());

/** End of the letters and digits of ASCII from an offset on, where a blank or a comma ends them; the offset itself where `WORD` must look. */
function plainEnd(text: string, start: number): number {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) continue;
    return code === 32 || code === 44 || at === text.length ? at : start;
  }
}

function words(text: string, start: number, end: number, tokens: Token[]): void {
  const stretch = text.slice(start, end);
  const push = (from: number, to: number): void => {
    const small = inSmall(stretch.slice(from, to));
    // The apostrophe of a plural owner: "the ministers' talks".
    const last = small === '’' || small === "'" ? tokens[tokens.length - 1] : undefined;
    const owner = last?.end === start + from && last.text.endsWith('s');
    tokens.push({ text: owner ? "'s" : small, start: start + from, end: start + to, term: null });
  };
  for (let at = 0; at < stretch.length;) {
    const plain = plainEnd(stretch, at);
    if (plain === at) {
      WORD.lastIndex = at;
      const match = WORD.exec(stretch);
      if (!match) return;
      push(match.index, WORD.lastIndex);
      at = WORD.lastIndex;
    } else {
      push(at, plain);
      at = plain;
    }
    if (stretch.charCodeAt(at) === 32) at += 1;
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
    tokens.push({ text: text.slice(term.start, term.end).toLowerCase(), start: term.start, end: term.end, term });
    if (owner) tokens.push({ text: "'s", start: term.end, end: term.end, term: null });
    at = term.end;
  }
  words(text, at, end, tokens);
  return tokens;
}
