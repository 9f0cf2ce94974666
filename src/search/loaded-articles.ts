import { articlePassages, type Passage } from './passage.ts';
import { PassageIndex } from './passage-index.ts';
import type { ArticleRow } from './passages-part.ts';
import { type Word, wordsOf } from './word-key.ts';

/** Indexes of the articles that Pagefind found: one more letter mostly finds the same ones, or some of them, which are not read anew. */
export class LoadedArticles {
  readonly #passages = new WeakMap<ArticleRow, Passage[]>();
  readonly #words = new WeakMap<Passage, Word[]>();
  #last: { rows: readonly ArticleRow[]; index: PassageIndex } | null = null;

  /** The index of these articles. */
  index(rows: readonly ArticleRow[]): PassageIndex {
    const last = this.#last;
    if (last?.rows.length === rows.length && rows.every((row, at) => row === last.rows[at])) return last.index;
    const index = new PassageIndex(
      rows.flatMap((row) => this.#passagesOf(row)),
      (passage) => this.#wordsOf(passage),
    );
    this.#last = { rows, index };
    return index;
  }

  #passagesOf(row: ArticleRow): Passage[] {
    const known = this.#passages.get(row) ?? articlePassages(row);
    this.#passages.set(row, known);
    return known;
  }

  #wordsOf(passage: Passage): Word[] {
    const known = this.#words.get(passage) ?? wordsOf(passage.text);
    this.#words.set(passage, known);
    return known;
  }
}
