import type { DateAnnotation } from '../../../schema/date.ts';
import { kindsOf } from './word-kinds.ts';

/** Side bits of a term: the dossier's first party, its second, anybody else; 0 where nothing is known. */
export const FIRST = 1;
export const SECOND = 2;
export const OTHER = 4;
export const BOTH = 3;

/** The other one of the two parties; 0 for both, for none and for a third. */
export const otherSide = (side: number): number => (side === FIRST ? SECOND : side === SECOND ? FIRST : 0);

/**
 * One thing in a sentence that may take part in a contact, be its place or its date.
 * A person's term spans his title too ("Foreign Minister Anna Berg"), an office without a name is a term of its own ("Chinese officials").
 */
export interface Term {
  /** UTF-16 offsets into the canonical text. */
  start: number;
  end: number;
  /** P person, office or group; B body; C country; L city or other place; D date; E event; T agreement. */
  code: 'P' | 'B' | 'C' | 'L' | 'D' | 'E' | 'T';
  sides: number;
  /** Sides that an envoy is sent to: "ambassador to Norway". */
  toward: number;
  people: string[];
  bodies: string[];
  place: string | null;
  date: DateAnnotation | null;
  /** True for "the two presidents" and the like, where nobody has yet said which. */
  group: boolean;
  /** Whom a group was read as, where that is not one of each side: "the two" who meet a third. */
  meant: { people: string[]; sides: number } | null;
  /** True where the title says "counterpart": of the other side than whom he meets. */
  counterpart: boolean;
  /** True where the title is in the plural, and two names follow. */
  plural: boolean;
  /** True where the title names an office, but no country, body or other owner: "Prime Minister Anna Berg". */
  bareOffice: boolean;
  /** True for "he" and "she". */
  pronoun: boolean;
  /** True for a title without a name. */
  office: boolean;
  /** True for officials of no great rank, whom a meeting of named ministers is not: "commanders from both sides". */
  crowd: boolean;
}

/** A term with nothing in it but its place in the text. */
export function emptyTerm(start: number, end: number, code: Term['code']): Term {
  return {
    start,
    end,
    code,
    sides: 0,
    toward: 0,
    people: [],
    bodies: [],
    place: null,
    date: null,
    group: false,
    meant: null,
    counterpart: false,
    bareOffice: false,
    pronoun: false,
    plural: false,
    office: false,
    crowd: false,
  };
}

/** A word, a punctuation mark or a term of a sentence, in small letters. */
export interface Token {
  text: string;
  /** What kinds of word `text` is, as bits: see `kindsOf`. */
  kinds: number;
  start: number;
  end: number;
  term: Term | null;
}

/** A token of a text in small letters. */
export const tokenOf = (text: string, start: number, end: number, term: Term | null): Token => ({
  text,
  kinds: kindsOf(text),
  start,
  end,
  term,
});

/** The same token under another word. */
export const renamed = (token: Token, text: string): Token => ({ ...token, text, kinds: kindsOf(text) });

/** The characters of a name up to its first blank. */
export function firstWord(name: string): string {
  const blank = name.indexOf(' ');
  return blank < 0 ? name : name.slice(0, blank);
}

/** The characters of a name behind its last blank. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The side bits of some terms together. */
export const bitsOf = (terms: readonly Term[]): number => terms.reduce((bits, term) => bits | term.sides, 0);
