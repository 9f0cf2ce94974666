import { kebab } from '../extract/text/kebab.ts';
import type { NameKind } from './answer.ts';
import { wordFold } from './word-fold.ts';
import { wordsOf } from './word-key.ts';

/** The letter of each kind in the index. */
export const KIND_LETTERS: Record<NameKind, string> = {
  person: 'p',
  organization: 'o',
  place: 'l',
  agreement: 'a',
  event: 'e',
  outlet: 'u',
};

/**
 * The first part of the index, as published: all that names need. Columns of lines instead of objects, since a compressor makes most of like
 * after like; everything is in the order of the names.
 */
export interface NamesPart {
  /** Where the site stands: "/" or "/dossier/". */
  base: string;
  /** Section of each kind in addresses, by letter: { p: "people" }. */
  sections: Record<string, string>;
  /** One letter for each name. */
  kinds: string;
  /** Lines. */
  names: string;
  /** Lines; empty where the id is the name in kebab case. An outlet has the id of its first article after a space. */
  ids: string;
  /** Lines; other spellings, with tabs between them, but for those that come with the second part. */
  spellings: string;
  /** Lines; words of the offices and, after a bar, those for the country, by which a person is also found. */
  offices: string;
  /** Notes, each once. */
  notes: string[];
  /** Index into the notes for each name. */
  noted: number[];
  /** How often each name is mentioned. */
  weights: number[];
}

/** A name as the engine works with it. */
export interface NameEntry {
  kind: NameKind;
  id: string;
  name: string;
  note: string;
  url: string;
  /** All spellings, the name first. */
  spellings: string[];
  offices: string;
  weight: number;
}

/** Spellings of a person that bring a word which those before them do not have, words being compared in some form; a surname alone brings none. */
function telling({ kind, spellings }: NameEntry, form: (key: string) => string): string[] {
  const seen = new Set<string>();
  return spellings.filter((spelling) => {
    const words = wordsOf(spelling).map(({ key }) => form(key));
    const news = kind === 'person' ? words : [words.join(' ')];
    const isNew = news.some((word) => !seen.has(word));
    for (const word of news) seen.add(word);
    return isNew;
  });
}

const isLatin = (text: string): boolean => !/\p{L}/u.test(text) || /\p{Script=Latin}/u.test(text);

/** The spellings that are needed at once: what folding does not find anyway, in Latin letters. */
const firstSpellings = (entry: NameEntry): string[] =>
  telling(entry, wordFold)
    .filter(isLatin)
    .filter((spelling) => spelling !== entry.name);

/** All other spellings, those in other scripts among them: lines that go with the second part of the index. */
export function packSpellings(entries: readonly NameEntry[]): string {
  return entries
    .map((entry) => {
      const first = new Set([entry.name, ...firstSpellings(entry)]);
      return telling(entry, (key) => key)
        .filter((spelling) => !first.has(spelling))
        .join('\t');
    })
    .join('\n');
}

/** Packs names for publication. The address of an outlet is that of one of its articles. */
export function packNames(entries: readonly NameEntry[], head: Pick<NamesPart, 'base' | 'sections'>): NamesPart {
  const notes = [...new Set(entries.map(({ note }) => note))];
  const lines = (read: (entry: NameEntry) => string): string => entries.map((entry) => read(entry).replace(/\s*\n\s*/gu, ' ')).join('\n');
  const place = new Map(notes.map((note, index) => [note, index]));
  return {
    ...head,
    kinds: entries.map(({ kind }) => KIND_LETTERS[kind]).join(''),
    names: lines(({ name }) => name),
    ids: lines(({ id, name, kind, url }) => (id === kebab(name) ? '' : id) + (kind === 'outlet' ? ` ${url.split('/').at(-2) ?? ''}` : '')),
    spellings: lines((entry) => firstSpellings(entry).join('\t')),
    offices: lines(({ offices }) => offices),
    notes,
    noted: entries.map(({ note }) => place.get(note) ?? 0),
    weights: entries.map(({ weight }) => weight),
  };
}

/** Names as they were before `packNames`. */
export function unpackNames(part: NamesPart): NameEntry[] {
  if (part.kinds === '') return [];
  const [names, ids, spellings, offices] = [part.names, part.ids, part.spellings, part.offices].map((column) => column.split('\n'));
  const kindOf = new Map(Object.entries(KIND_LETTERS).map(([kind, letter]) => [letter, kind as NameKind]));
  return Array.from(part.kinds, (letter, index) => {
    const name = names?.[index] ?? '';
    const [given = '', article] = (ids?.[index] ?? '').split(' ');
    const id = given || kebab(name);
    return {
      kind: kindOf.get(letter) ?? 'person',
      id,
      name,
      note: part.notes[part.noted[index] ?? 0] ?? '',
      url: `${part.base}${part.sections[letter] ?? ''}/${article ?? id}/`,
      spellings: [name, ...(spellings?.[index] ?? '').split('\t').filter(Boolean)],
      offices: offices?.[index] ?? '',
      weight: part.weights[index] ?? 0,
    };
  });
}
