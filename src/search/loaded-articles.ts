import { articlePassages, type Passage } from './passage.ts';
import { PassageIndex, type PassageWords } from './passage-index.ts';
import type { ArticleRow } from './passages-part.ts';
import type { Reach, Vocabulary } from './vocabulary.ts';

/** An article among others. */
interface Placed {
  index: PassageIndex;
  /** Where its passages begin. */
  from: number;
}

/** Several articles as one, each with its own index, which is kept: one more letter finds mostly the same articles. */
class Articles implements PassageWords {
  readonly passages: readonly Passage[];
  readonly #placed: Placed[] = [];
  readonly #of: Placed[] = [];

  constructor(indexes: readonly PassageIndex[]) {
    this.passages = indexes.flatMap(({ passages }) => passages);
    for (const index of indexes) {
      const placed = { index, from: this.#of.length };
      this.#placed.push(placed);
      this.#of.push(...index.passages.map(() => placed));
    }
  }

  vocabularyOf(at: number): Vocabulary {
    const placed = this.#of[at];
    if (!placed) throw new Error(`There is no passage ${String(at)}.`);
    return placed.index.vocabularyOf();
  }

  named(name: number): number[] {
    return this.#placed.flatMap(({ index, from }) => index.named(name).map((at) => at + from));
  }

  holding(key: string): Set<number> {
    return new Set(this.#placed.flatMap(({ index, from }) => [...index.holding(key)].map((at) => at + from)));
  }

  length(at: number): number {
    const placed = this.#of[at];
    return placed ? placed.index.length(at - placed.from) : 0;
  }

  find(key: string, near: boolean): Map<number, number> {
    if (near) return this.#reach(key, 'near');
    const found = this.#reach(key, 'words');
    return found.size > 0 ? found : this.#reach(key, 'parts');
  }

  #reach(key: string, reach: Reach): Map<number, number> {
    const found = new Map<number, number>();
    for (const { index, from } of this.#placed) for (const [at, cost] of index.reach(key, reach)) found.set(at + from, cost);
    return found;
  }
}

/** The articles that Pagefind found, with what was made of them. */
export class LoadedArticles {
  readonly #indexes = new WeakMap<ArticleRow, PassageIndex>();

  /** These articles, to be looked up in by their words. */
  index(rows: readonly ArticleRow[]): PassageWords {
    return new Articles(
      rows.map((row) => {
        const index = this.#indexes.get(row) ?? new PassageIndex(articlePassages(row));
        this.#indexes.set(row, index);
        return index;
      }),
    );
  }
}
