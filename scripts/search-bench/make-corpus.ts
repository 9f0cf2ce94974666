import { kebab } from '../../src/extract/text/kebab.ts';
import { type NameEntry, type NamesPart, packNames, packSpellings } from '../../src/search/names-part.ts';
import type { ArticleRow, ContactRow, PassagesPart } from '../../src/search/passages-part.ts';
import { type Chance, makeChance } from '../samples/chance.ts';
import { makePool, makeSounds, spell, SPELLINGS } from './spell-name.ts';

/** An invented dossier, in the two parts in which a site publishes its search index. */
export interface Corpus {
  names: NameEntry[];
  /** The sounds of each person, for spellings that are not in the record. */
  sounds: string[][];
  parts: { names: NamesPart; passages: PassagesPart };
}

const SENTENCES = 12;
const OUTLETS = 24;
/** The record knows how the press and French newspapers write a name; readers write it otherwise too. */
const KNOWN = ['press', 'french'] as const;
const TYPES = ['visit', 'meeting', 'call', 'summit', 'signing'];
const VERBS: Record<string, string> = { visit: 'visits', meeting: 'meets', call: 'calls', summit: 'confers with', signing: 'signs with' };
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Invented words, the first far more frequent than the last, as in any language. */
function makeWords(chance: Chance, count: number): string[] {
  const words = new Set<string>();
  const onsets = 'b c d f g l m n p r s t v tr pl gr st th'.split(' ');
  const ends = ['', 'n', 't', 'r', 'l', 'nd', 'st', 'ment', 'tion', 'ing', 'ed', 'al'];
  while (words.size < count) {
    const length = 1 + chance.below(3);
    words.add(Array.from({ length }, () => chance.pick(onsets) + chance.pick(['a', 'e', 'i', 'o', 'u'])).join('') + chance.pick(ends));
  }
  return [...words];
}

function makePeople(chance: Chance, count: number): { names: NameEntry[]; sounds: string[][] } {
  const names: NameEntry[] = [];
  const sounds: string[][] = [];
  const seen = new Set<string>();
  const pool = makePool(chance, count);
  while (names.length < count) {
    const heard = makeSounds(chance, pool);
    const name = spell(heard, SPELLINGS['english'] ?? {});
    if (seen.has(name)) continue;
    seen.add(name);
    const spellings = [...new Set([name, ...KNOWN.map((known) => spell(heard, SPELLINGS[known] ?? {}))])];
    const id = kebab(name);
    names.push({
      kind: 'person',
      id,
      name,
      note: 'minister',
      url: `/people/${id}/`,
      spellings,
      offices: 'minister|',
      weight: 1 + chance.below(40),
    });
    sounds.push(heard);
  }
  return { names, sounds };
}

const two = (value: number): string => String(value).padStart(2, '0');
function makeDay(chance: Chance): { iso: string; words: string } {
  const [year, month, day] = [2012 + chance.below(13), 1 + chance.below(12), 1 + chance.below(28)];
  return { iso: `${year}-${two(month)}-${two(day)}`, words: `${day} ${MONTHS[month - 1] ?? ''} ${year}` };
}

function makeContacts(chance: Chance, count: number, people: number, names: readonly NameEntry[]): ContactRow[] {
  return Array.from({ length: count }, (_, at): ContactRow => {
    const [a, b, day, type] = [chance.below(people), chance.below(people), makeDay(chance), chance.pick(TYPES)];
    const summary = `${names[a]?.name ?? ''} ${VERBS[type] ?? ''} ${names[b]?.name ?? ''}`;
    return [`c${at}`, summary, day.words, day.iso, day.iso, type, 'held', [a, b], [people + chance.below(OUTLETS)]];
  });
}

function makeArticle(chance: Chance, at: number, words: readonly string[], people: number, names: readonly NameEntry[]): ArticleRow {
  const word = (): string => words[Math.floor(words.length * (chance.below(10_000) / 10_000) ** 3)] ?? '';
  const style = chance.below(3);
  const named: string[] = [];
  const lines = Array.from({ length: SENTENCES }, () => {
    const text = Array.from({ length: 8 + chance.below(14) }, word);
    const person = chance.below(2) === 0 ? chance.below(people) : -1;
    named.push(person < 0 ? '' : String(person));
    if (person >= 0) text.splice(chance.below(4), 0, names[person]?.spellings[style] ?? names[person]?.name ?? '');
    return `${text.join(' ')}.`;
  });
  const ids = lines
    .map(() =>
      Math.floor(chance.below(2 ** 30))
        .toString(36)
        .padStart(6, '0'),
    )
    .join(' ');
  const day = makeDay(chance);
  const title = Array.from({ length: 7 }, word).join(' ');
  return [`a${at}`, title, people + chance.below(OUTLETS), day.words, day.iso, day.iso, '', lines.join('\n'), ids, named.join(','), '', []];
}

/** As many articles as asked for, with people in proportion, all from one seed. */
export function makeCorpus(articles: number, seed: number): Corpus {
  const chance = makeChance(seed);
  const people = Math.min(10_000, 40 + articles);
  const { names, sounds } = makePeople(chance, people);
  const words = makeWords(chance, Math.min(12_000, 1_500 + articles * 6));
  for (let at = 0; at < OUTLETS; at++) {
    const name = `The ${words[at + 40] ?? ''} ${words[at + 90] ?? ''}`;
    names.push({ kind: 'outlet', id: kebab(name), name, note: 'outlet', url: '/articles/a0/', spellings: [name], offices: '', weight: 0 });
  }
  const contacts = makeContacts(chance, Math.min(3_000, 10 + Math.floor(articles / 2)), people, names);
  const rows = Array.from({ length: articles }, (_, at) => makeArticle(chance, at, words, people, names));
  const head = { base: '/', sections: { p: 'people', u: 'articles' } };
  return {
    names,
    sounds,
    parts: { names: packNames(names, head), passages: { spellings: packSpellings(names), contacts, articles: rows } },
  };
}
