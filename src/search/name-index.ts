import { nameWords } from '../extract/text/fold-name.ts';
import type { NameKind } from './answer.ts';
import { byName, fill, type NameMatch, type Spelled } from './name-matches.ts';
import type { NameEntry } from './names-part.ts';
import { isNearLoaded } from './near-scores.ts';
import { unitsOf } from './query-units.ts';
import { type Reach, Vocabulary } from './vocabulary.ts';
import { wordsOf } from './word-key.ts';

const MOST_REMEMBERED = 12;

/** Two spellings that differ only in case or marks are one. */
const keysOf = (text: string): string[] => nameWords(text).flatMap((word) => wordsOf(word).map(({ key }) => key));

/** Looks queries up among all spellings of all names, word by word. */
export class NameIndex {
  readonly vocabulary = new Vocabulary();
  readonly #spelled: Spelled[] = [];
  /** By word: the spellings that hold it, and, as negative numbers, the names whose office or country it is. */
  readonly #postings: number[][] = [];
  readonly #entries: readonly NameEntry[];
  readonly #numbers = new Map<string, number>();
  readonly #kinds = new Map<NameKind, NameEntry[]>();
  readonly #matched = new Map<string, NameMatch[]>();

  /** Where the site stands. */
  readonly base: string;

  constructor(entries: readonly NameEntry[], base = '/') {
    this.#entries = entries;
    this.base = base;
    entries.forEach(({ spellings, offices }, name) => {
      spellings.forEach((spelling, index) => this.#spell(name, spelling, index));
      const [titles = '', country = ''] = offices.split('|');
      for (const key of new Set(wordsOf(titles).map((word) => word.key))) this.#post(key, -1 - 2 * name);
      for (const key of new Set(wordsOf(country).map((word) => word.key))) this.#post(key, -2 - 2 * name);
    });
  }

  /** Adds spellings to the names, in their order. */
  addSpellings(lines: readonly (readonly string[])[]): void {
    lines.forEach((added, name) => {
      const spellings = this.#entries[name]?.spellings;
      for (const spelling of added)
        if (spellings && !spellings.includes(spelling)) this.#spell(name, spelling, spellings.push(spelling) - 1);
    });
  }

  #spell(name: number, spelling: string, index: number): void {
    const keys = keysOf(spelling);
    const entry = this.#spelled.push({ name, spelling: index, words: keys.length }) - 1;
    for (const key of new Set([...keys, ...keys.slice(1).map((key, from) => (keys[from] ?? '') + key)])) this.#post(key, entry);
  }

  #post(key: string, entry: number): void {
    this.#matched.clear();
    const word = this.vocabulary.add(key);
    const list = this.#postings[word];
    if (list) list.push(entry);
    else this.#postings[word] = [entry];
  }

  entry(name: number): NameEntry {
    const entry = this.#entries[name];
    if (!entry) throw new Error(`The index has no name ${String(name)}.`);
    return entry;
  }

  /** All names of a kind, those that are mentioned most first. */
  ofKind(kind: NameKind): readonly NameEntry[] {
    const known = this.#kinds.get(kind);
    if (known) return known;
    const entries = this.#entries.filter((entry) => entry.kind === kind).sort((a, b) => b.weight - a.weight);
    this.#kinds.set(kind, entries);
    return entries;
  }

  /** The number of a name by its id, -1 where there is none. */
  numberOf(kind: NameKind, id: string): number {
    if (this.#numbers.size === 0) this.#entries.forEach((entry, index) => this.#numbers.set(`${entry.kind} ${entry.id}`, index));
    return this.#numbers.get(`${kind} ${id}`) ?? -1;
  }

  /** All names that hold any of the words, searched for so far, in no order. One query asks this several times. */
  match(words: readonly string[], reach: Reach = 'near'): NameMatch[] {
    const asked = `${isNearLoaded() ? '~' : ''}${reach} ${words.join(' ')}`;
    const known = this.#matched.get(asked);
    if (known) return known;
    const matches = this.#match(words, reach);
    if (this.#matched.size >= MOST_REMEMBERED) this.#matched.clear();
    this.#matched.set(asked, matches);
    return matches;
  }

  #match(words: readonly string[], reach: Reach): NameMatch[] {
    const found = new Map<number, number[]>();
    const take = (entry: number, cost: number, from: number, to: number): void => {
      let costs = found.get(entry);
      if (!costs) found.set(entry, (costs = fill(words.length)));
      for (let at = from; at < to; at++) if (cost < (costs[at] ?? 1)) costs[at] = cost;
    };
    for (const { key, from, to } of unitsOf(words)) {
      // Two words run together are a slip by themselves; another one within them is not looked for.
      for (const [word, cost] of this.vocabulary.match(key, to - from === 1 ? reach : 'words')) {
        for (const entry of this.#postings[word] ?? []) take(entry, cost, from, to);
      }
    }
    return byName(found, this.#spelled, words.length);
  }

  /** The word among the spellings of a name, its own name first, that a typed word stands for. */
  wordLike(name: number, key: string): string | null {
    const matches = this.vocabulary.match(key, 'near');
    for (const spelling of this.entry(name).spellings) {
      const words = keysOf(spelling).flatMap((word) => {
        const cost = matches.get(this.vocabulary.find(word) ?? -1);
        return cost === undefined ? [] : [{ word, cost }];
      });
      const [best] = words.sort((a, b) => a.cost - b.cost);
      if (best) return best.word;
    }
    return null;
  }

  /** Names that have a word which shares letters with this one, however few, the most alike first. */
  resembling(key: string, most: number): NameMatch[] {
    const found = new Map<number, number[]>();
    for (const word of this.vocabulary.resembling(key, most * 4)) {
      for (const entry of this.#postings[word] ?? []) if (entry >= 0 && !found.has(entry)) found.set(entry, [0.9]);
    }
    return byName(found, this.#spelled, 1).slice(0, most);
  }
}
