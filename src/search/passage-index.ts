import type { Passage } from './passage.ts';
import { type Reach, Vocabulary } from './vocabulary.ts';
import { wordsOf } from './word-key.ts';

/** A word found beside the text of a passage costs this much more. */
export const BESIDE = 0.1;

/** What passages are looked up in by their words. */
export interface PassageWords {
  passages: readonly Passage[];
  /** The words that a passage is among. */
  vocabularyOf: (index: number) => Vocabulary;
  /** Passages that concern a name or come from an outlet. */
  named: (name: number) => readonly number[];
  /** Passages that have the very word, in their text or beside it. */
  holding: (key: string) => ReadonlySet<number>;
  /** Number of words in the text of a passage. */
  length: (index: number) => number;
  /** Passages that answer a word, with what it costs there. `near`: words that are merely near count too; else parts of words where it begins none. */
  find: (key: string, near: boolean) => Map<number, number>;
}

/** The words of passages, and where they stand. */
export class PassageIndex implements PassageWords {
  readonly #vocabulary = new Vocabulary();
  readonly passages: readonly Passage[];
  /** By word: the passages that hold it in their text; those that have it beside as their complement. */
  readonly #postings: number[][] = [];
  /** By name. */
  readonly #named = new Map<number, number[]>();
  readonly #lengths: number[] = [];

  constructor(passages: readonly Passage[]) {
    this.passages = passages;
    passages.forEach((passage, index) => {
      const words = wordsOf(passage.text);
      this.#lengths.push(words.length);
      const keys = new Set(words.map(({ key }) => key));
      words.forEach(({ key, start }, at) => {
        const before = words[at - 1];
        if (before && start === before.end + 1 && passage.text[before.end] === '-') keys.add(before.key + key);
      });
      for (const key of keys) this.#post(key, index);
      for (const { key } of wordsOf(passage.more)) if (!keys.has(key)) this.#post(key, -1 - index);
      for (const name of [...passage.names, ...passage.outlets]) {
        const list = this.#named.get(name);
        if (list) list.push(index);
        else this.#named.set(name, [index]);
      }
    });
  }

  #post(key: string, entry: number): void {
    const word = this.#vocabulary.add(key);
    const list = this.#postings[word];
    if (!list) this.#postings[word] = [entry];
    else if (list.at(-1) !== entry) list.push(entry);
  }

  vocabularyOf(): Vocabulary {
    return this.#vocabulary;
  }

  named(name: number): readonly number[] {
    return this.#named.get(name) ?? [];
  }

  holding(key: string): ReadonlySet<number> {
    const word = this.#vocabulary.find(key);
    return new Set((word === undefined ? [] : (this.#postings[word] ?? [])).map((entry) => (entry < 0 ? -1 - entry : entry)));
  }

  length(index: number): number {
    return this.#lengths[index] ?? 0;
  }

  find(key: string, near: boolean): Map<number, number> {
    if (near) return this.reach(key, 'near');
    const found = this.reach(key, 'words');
    return found.size > 0 ? found : this.reach(key, 'parts');
  }

  /** Passages that answer a word, looked for so far. */
  reach(key: string, reach: Reach): Map<number, number> {
    const found = new Map<number, number>();
    for (const [word, cost] of this.#vocabulary.match(key, reach)) {
      for (const entry of this.#postings[word] ?? []) {
        const [index, worth] = entry < 0 ? [-1 - entry, cost + BESIDE] : [entry, cost];
        if (worth < (found.get(index) ?? 1)) found.set(index, worth);
      }
    }
    return found;
  }
}
