import { remember } from '../extract/text/remember.ts';
import { COST, MOST_COMPARED, SHORTEST_NEAR, SHORTEST_PART } from './match-options.ts';
import { isNearLoaded, nearCosts } from './near-scores.ts';
import { NgramIndex } from './ngram-index.ts';
import { readingsOf } from './readings.ts';
import { wordFold } from './word-fold.ts';
import { lowest, WordLines } from './word-lines.ts';

/** Words of the list that answer a typed one, and how far each is from it: see `COST`. */
export type Matches = ReadonlyMap<number, number>;

/**
 * Words that are the typed one in any writing, or begin so; those too of which it is a part; those too that are near, unless it is there
 * itself; those that are near in any case.
 */
export type Reach = 'words' | 'parts' | 'near' | 'wide';

const MOST_REMEMBERED = 200;
/** Sorting pays from so many words on. */
const MANY = 500;

/**
 * All different words of an index. A typed word is looked for among them as it is, in the form that all its transliterations share, as other
 * languages would write it, as a beginning, as a part, and, with Fuse, in what is near.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #folds = new Map<string, number[]>();
  #grams: NgramIndex | null = null;
  /** Numbers of the words in the order of the alphabet. */
  #sorted: number[] | null = null;
  #lines: WordLines | null = null;
  readonly #known = new Map<string, Matches>();

  get size(): number {
    return this.#keys.length;
  }

  /** The number of a word, if it is there. */
  find(key: string): number | undefined {
    return this.#ids.get(key);
  }

  /** The number of a word; a word that is new gets the next one. */
  add(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#keys.push(key) - 1;
    this.#ids.set(key, id);
    const fold = wordFold(key);
    const same = this.#folds.get(fold);
    if (same) same.push(id);
    else this.#folds.set(fold, [id]);
    this.#sorted = null;
    this.#lines = null;
    this.#grams = null;
    if (this.#known.size > 0) this.#known.clear();
    return id;
  }

  /** Matches for one typed word, as far as `reach` goes. */
  match(key: string, reach: Reach): Matches {
    const name = `${reach} ${key}`;
    const known = this.#known.get(name);
    if (known) return known;
    const found = new Map<number, number>();
    const take = (id: number, cost: number): void => {
      if (cost < (found.get(id) ?? 1)) found.set(id, cost);
    };
    const same = this.#ids.get(key);
    if (same !== undefined) take(same, COST.same);
    const folds = foldsOf(key);
    folds.forEach((fold, index) => {
      for (const id of this.#folds.get(fold) ?? []) take(id, index === 0 ? COST.folded : COST.reading);
    });
    const exact = found.size > 0;
    this.#beginnings(key, take);
    if (key.length >= SHORTEST_PART && reach !== 'words') this.#parts(key, take);
    if ((reach === 'wide' || (reach === 'near' && !exact)) && key.length >= SHORTEST_NEAR) {
      this.#near([...new Set([key, ...folds])], take);
      if (!isNearLoaded()) return found;
    }
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(name, found);
    return found;
  }

  /** Matches for one typed word: parts of words only where it begins none. */
  matchWords(key: string): Matches {
    const found = this.match(key, 'words');
    return found.size > 0 ? found : this.match(key, 'parts');
  }

  /** Words that share letters with this one, the most alike first. */
  resembling(key: string, most: number): number[] {
    return [
      ...new Set(
        this.#pairs()
          .nearest(key, most)
          .map(({ word }) => word),
      ),
    ];
  }

  #beginnings(key: string, take: (id: number, cost: number) => void): void {
    const keys = this.#keys;
    const begins = (id: number | undefined): boolean => {
      const word = id === undefined ? '' : (keys[id] ?? '');
      if (id === undefined || !word.startsWith(key)) return false;
      take(id, COST.beginning + COST.rest * (1 - key.length / word.length));
      return true;
    };
    if (keys.length < MANY) {
      for (let id = 0; id < keys.length; id++) begins(id);
      return;
    }
    this.#sorted ??= Array.from(keys, (_, id) => id).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
    let at = lowest(keys.length, (place) => (keys[this.#sorted?.[place] ?? 0] ?? '') >= key);
    while (begins(this.#sorted[at])) at += 1;
  }

  #parts(key: string, take: (id: number, cost: number) => void): void {
    this.#lines ??= new WordLines(this.#keys);
    for (const id of this.#lines.having(key)) take(id, COST.part + COST.rest * (1 - key.length / (this.#keys[id]?.length ?? 1)));
  }

  /** The index of letter pairs is made when it is first needed. */
  #pairs(): NgramIndex {
    if (this.#grams) return this.#grams;
    this.#grams = new NgramIndex();
    for (const [id, key] of this.#keys.entries()) {
      if (key.length >= SHORTEST_NEAR - 1) for (const form of new Set([key, wordFold(key)])) this.#grams.add(form, id);
    }
    return this.#grams;
  }

  #near(typed: readonly string[], take: (id: number, cost: number) => void): void {
    for (const one of typed) for (const { form, cost } of nearCosts(one, this.#pairs().nearest(one, MOST_COMPARED))) take(form.word, cost);
  }
}

/** The folded word, then the folded readings of it in other languages. */
const foldsOf = remember((key: string): readonly string[] => [...new Set([key, ...readingsOf(key)].map(wordFold))].filter(Boolean));
