import { remember } from '../extract/text/remember.ts';
import { editDistance } from './edit-distance.ts';
import type { fuseScores } from './fuse-scores.ts';
import { COST, MOST_COMPARED, mostErrors, SHORTEST_NEAR, SHORTEST_PART } from './match-options.ts';
import { type Form, NgramIndex } from './ngram-index.ts';
import { readingsOf } from './readings.ts';
import { wordFold } from './word-fold.ts';

/** Words of the list that answer a typed one, and how far each is from it: see `COST`. */
export type Matches = ReadonlyMap<number, number>;

/**
 * Words that are the typed one in any writing, or begin so; those too of which it is a part; those too that are near, unless it is there
 * itself; those that are near in any case.
 */
export type Reach = 'words' | 'parts' | 'near' | 'wide';

const MOST_REMEMBERED = 200;

let scores: typeof fuseScores | null = null;

/**
 * Loads Fuse, which only words that are spelt wrong need: until then those that are near are ranked by their wrong letters alone.
 * @returns whether it was not there before
 * @throws when it cannot be loaded
 */
export async function loadNear(): Promise<boolean> {
  if (scores) return false;
  scores = (await import('./fuse-scores.ts')).fuseScores;
  return true;
}

/** Whether Fuse is there. */
export const isNearLoaded = (): boolean => scores !== null;

/**
 * All different words of an index. A typed word is looked for among them as it is, in the form that all its transliterations share, as other
 * languages would write it, as a beginning, as a part, and, with Fuse, in what is near.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #folds = new Map<string, number[]>();
  #grams: NgramIndex | null = null;
  #sorted: [key: string, id: number][] | null = null;
  #text = '';
  #starts: number[] = [];
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
    this.#grams = null;
    return id;
  }

  /** Matches for one typed word, as far as `reach` goes. */
  match(key: string, reach: Reach): Matches {
    const name = `${reach} ${key}`;
    const known = this.#known.get(name);
    if (known) return known;
    this.#arrange();
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
      if (!scores) return found;
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

  #arrange(): void {
    if (this.#sorted) return;
    this.#known.clear();
    this.#sorted = this.#keys.map((key, id): [string, number] => [key, id]).sort((a, b) => (a[0] < b[0] ? -1 : 1));
    this.#text = `\n${this.#sorted.map(([key]) => key).join('\n')}\n`;
    this.#starts = [];
    let at = 1;
    this.#sorted.forEach(([key]) => {
      this.#starts.push(at);
      at += key.length + 1;
    });
  }

  #beginnings(key: string, take: (id: number, cost: number) => void): void {
    const sorted = this.#sorted ?? [];
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.[0] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    for (let i = low; sorted[i]?.[0].startsWith(key); i++) {
      const [word, id] = sorted[i] ?? ['', 0];
      take(id, COST.beginning + COST.rest * (1 - key.length / word.length));
    }
  }

  #parts(key: string, take: (id: number, cost: number) => void): void {
    for (let at = this.#text.indexOf(key); at >= 0; at = this.#text.indexOf(key, at + 1)) {
      let low = 0;
      let high = this.#starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((this.#starts[middle] ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      const [word, id] = this.#sorted?.[low - 1] ?? ['', 0];
      take(id, COST.part + COST.rest * (1 - key.length / (word.length || 1)));
    }
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

  /** Words with few wrong letters, by how many they are and by the score of Fuse; until Fuse is there, a share of wrong letters stands for it. */
  #near(typed: readonly string[], take: (id: number, cost: number) => void): void {
    for (const one of typed) {
      const errors = new Map<Form, number>();
      for (const form of this.#pairs().nearest(one, MOST_COMPARED)) {
        const most = mostErrors(Math.min(one.length, form.form.length));
        const wrong = editDistance(one, form.form, most);
        if (wrong <= most) errors.set(form, wrong);
      }
      const forms = [...errors.keys()];
      const scored = scores?.(forms, one) ?? forms.map((form) => ({ form, score: (errors.get(form) ?? 0) / one.length }));
      for (const { form, score } of scored)
        take(form.word, COST.near + COST.error * ((errors.get(form) ?? 0) / one.length) + COST.fuse * score);
    }
  }
}

/** The folded word, then the folded readings of it in other languages. */
const foldsOf = remember((key: string): readonly string[] => [...new Set([key, ...readingsOf(key)].map(wordFold))].filter(Boolean));
