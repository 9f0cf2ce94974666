import { keyOf } from './key-of.ts';

/** A spelling, whatever text it stands in, with what is known of it: spellings recur, so that each is looked up once. */
export interface Form {
  text: string;
  /** Small letters, no diacritics, straight apostrophes: for lookup. */
  key: string;
  /** possessive: the "'s" of "Berg's". */
  kind: 'word' | 'number' | 'possessive' | 'mark';
  /** The first letter is a capital. */
  capital: boolean;
  /** Capitals throughout: more than one letter and none of them small. */
  shouted: boolean;
  /** The lists that hold the key, for `WordList.holds`. */
  lists: readonly number[];
  /** What `foldToken` makes of the text, once it has been asked. */
  folded: string | null;
  /** What a vocabulary knows of the key: that of the run which asked last. */
  known: { vocabulary: object } | null;
}

const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
};

/** Lists that one number tells of, a bit each, and how many numbers there are. */
const BITS = 31;
const NUMBERS = 6;

const noLists = (): number[] => new Array<number>(NUMBERS).fill(0);
const NONE: readonly number[] = noLists();
/** The lists that hold a word, by word. */
const listed = new Map<string, number[]>();
let lists = 0;

const MOST_FORMS = 50_000;
const forms = new Map<string, Form>();

/** The form of a spelling. Texts may hold any number of different ones, so that after 50,000 the kept ones are let go. */
export function formOf(text: string, kind: Form['kind']): Form {
  const known = forms.get(text);
  if (known?.kind === kind) return known;
  const key = kind === 'mark' ? text : keyOf(text);
  const capital = kind === 'word' && isCapital(text);
  const shouted = capital && text.length > 1 && text === text.toUpperCase();
  const form: Form = { text, kind, key, capital, shouted, lists: listed.get(key) ?? NONE, folded: null, known: null };
  if (forms.size > MOST_FORMS) forms.clear();
  forms.set(text, form);
  return form;
}

/** Makes the forms of all texts read from now on tell of one more list. Gives which number of `lists` does, and its bit. @throws Error where there are too many lists. */
export function enterList(words: Iterable<string>): { number: number; bit: number } {
  const number = Math.floor(lists / BITS);
  const bit = 1 << (lists % BITS);
  if (number >= NUMBERS) throw new Error('more lists of words than a form has numbers for');
  lists += 1;
  for (const word of words) {
    const numbers = listed.get(word) ?? noLists();
    numbers[number] = (numbers[number] ?? 0) | bit;
    listed.set(word, numbers);
  }
  forms.clear();
  return { number, bit };
}
