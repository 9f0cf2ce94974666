import { type Chance, makeChance } from '../samples/chance.ts';
import type { Corpus } from './make-corpus.ts';
import { spell, SPELLINGS } from './spell-name.ts';

/** In what way the typed words differ from those in the record. */
export type QueryKind = 'exact' | 'misspelt' | 'other spelling' | 'phrase' | 'words' | 'date' | 'part';

/** What a reader types, and what they are after: `name:<id>`, `contact:<id>` or `sentence:<article>#<id>`. */
export interface BenchQuery {
  kind: QueryKind;
  typed: string;
  wanted: string;
}

const COUNTS: Record<QueryKind, number> = { exact: 30, misspelt: 40, 'other spelling': 40, phrase: 30, words: 20, date: 20, part: 20 };
/** Spellings that are not in the record. */
const UNKNOWN = ['german', 'dutch', 'polish', 'scholarly', 'hungarian', 'swedish', 'italian'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One slip: two letters exchanged, one left out, doubled, or another one in its place; the first letter is mostly right. */
function slip(word: string, chance: Chance): string {
  const at = 1 + chance.below(Math.max(1, word.length - 2));
  const kind = chance.below(4);
  if (kind === 0) return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 2) return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
  return word.slice(0, at) + (LETTERS[chance.below(26)] ?? '') + word.slice(at + 1);
}

function misspell(name: string, alone: boolean, chance: Chance): string {
  const [given = '', surname = ''] = name.split(' ');
  const wrong = surname.length > 8 && chance.below(3) === 0 ? slip(slip(surname, chance), chance) : slip(surname, chance);
  return alone ? wrong : `${given} ${wrong}`;
}

function sentenceQuery(corpus: Corpus, chance: Chance, kind: 'phrase' | 'words'): BenchQuery {
  const article = chance.pick(corpus.parts.passages.articles ?? []);
  const lines = article[7].split('\n');
  const at = chance.below(lines.length);
  const words = (lines[at] ?? '').toLowerCase().replace('.', '').split(' ');
  const wanted = `sentence:${article[0]}#${article[8].split(' ')[at] ?? ''}`;
  if (kind === 'phrase') {
    const start = chance.below(Math.max(1, words.length - 4));
    return { kind, typed: `"${words.slice(start, start + 4).join(' ')}"`, wanted };
  }
  // The longer words of a sentence are those that a reader remembers.
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, 4);
  return {
    kind,
    typed: words
      .filter((word) => longest.includes(word))
      .slice(0, 4)
      .join(' '),
    wanted,
  };
}

function dateQuery(corpus: Corpus, chance: Chance): BenchQuery {
  const [id, summary, date] = chance.pick(corpus.parts.passages.contacts);
  const surname = summary.split(' ')[1] ?? '';
  const typed = chance.below(2) === 0 ? `${surname} ${date}` : `${surname.toLowerCase()} ${date.split(' ').slice(1).join(' ')}`;
  return { kind: 'date', typed, wanted: `contact:${id}` };
}

function nameQuery(corpus: Corpus, chance: Chance, kind: QueryKind): BenchQuery {
  const at = chance.below(corpus.sounds.length);
  const { name = '', id = '' } = corpus.names[at] ?? {};
  const surname = name.split(' ')[1] ?? '';
  const wanted = `name:${id}`;
  // A surname is typed alone only where it is one person's.
  const alone = chance.below(2) === 0 && surname.length > 5 && corpus.names.filter((one) => one.name.endsWith(` ${surname}`)).length === 1;
  if (kind === 'misspelt') return { kind, typed: misspell(name, alone, chance), wanted };
  if (kind === 'part')
    return { kind, typed: `${name.split(' ')[0] ?? ''} ${surname.slice(0, Math.max(4, Math.ceil(surname.length * 0.7)))}`, wanted };
  if (kind === 'exact') return { kind, typed: alone ? surname.toLowerCase() : name, wanted };
  const written = spell(corpus.sounds[at] ?? [], SPELLINGS[chance.pick(UNKNOWN)] ?? {});
  return { kind, typed: alone ? (written.split(' ')[1] ?? '') : written, wanted };
}

/** Two hundred queries of all kinds for a corpus. */
export function makeQueries(corpus: Corpus, seed: number): BenchQuery[] {
  const chance = makeChance(seed);
  return (Object.entries(COUNTS) as [QueryKind, number][]).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => {
      if (kind === 'phrase' || kind === 'words') return sentenceQuery(corpus, chance, kind);
      return kind === 'date' ? dateQuery(corpus, chance) : nameQuery(corpus, chance, kind);
    }),
  );
}
