import type { Answer, Filters, SearchState } from './answer.ts';
import { answerNames } from './answer-names.ts';
import { answerPassages } from './answer-passages.ts';
import type { NameIndex } from './name-index.ts';
import { type ImportScript, openPagefind } from './open-pagefind.ts';
import { LoadedArticles } from './loaded-articles.ts';
import { articlePassages, contactPassage } from './passage.ts';
import { PassageIndex } from './passage-index.ts';
import type { PassagesPart } from './passages-part.ts';
import { readQuery } from './read-query.ts';
import { type RetrieveArticles, retrieval } from './retrieve-articles.ts';

/** The passages of the site: all in a list, or contacts in a list and the articles through Pagefind. */
export class PassageStore {
  readonly #names: NameIndex;
  readonly #listed: PassageIndex;
  readonly #open: (() => Promise<RetrieveArticles>) | null;
  readonly #loaded = new LoadedArticles();
  #retrieve: Promise<RetrieveArticles> | null = null;

  constructor({ spellings, contacts, articles, pagefind }: PassagesPart, names: NameIndex, importScript?: ImportScript) {
    names.addSpellings(spellings.split('\n').map((line) => line.split('\t').filter(Boolean)));
    this.#names = names;
    this.#listed = new PassageIndex([...contacts.map(contactPassage), ...(articles ?? []).flatMap(articlePassages)]);
    this.#open = pagefind ? () => openPagefind(names.base + pagefind, importScript) : null;
  }

  /** Answers with names and passages. `report` gets what the list gives while Pagefind is still at work; where that fails, it is the answer. */
  async search(typed: string, filters: Filters, state: SearchState, report?: (part: Answer) => void): Promise<Answer> {
    const named = answerNames(readQuery(typed), filters, this.#names, state);
    const listed = answerPassages(named, this.#names, [this.#listed]);
    if (!this.#open || named.answer.query.empty) return listed;
    report?.({ ...listed, nearest: [], state: { ...state, passages: 'loading' } });
    try {
      this.#retrieve ??= this.#open();
      const retrieve = await this.#retrieve;
      const rows = await retrieve(retrieval(named.query, named.filters, this.#names));
      return answerPassages(named, this.#names, [this.#listed, this.#loaded.index(rows)]);
    } catch {
      this.#retrieve = null;
      return { ...listed, state: { ...state, passages: 'part' } };
    }
  }
}
