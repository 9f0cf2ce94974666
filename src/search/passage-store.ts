import type { Answer, Filters, SearchState } from './answer.ts';
import { answerNames, type NamedQuery } from './answer-names.ts';
import { answerPassages, isWhole, type Source, sourceOf } from './answer-passages.ts';
import type { NameIndex } from './name-index.ts';
import { type ImportScript, openPagefind } from './open-pagefind.ts';
import { LoadedArticles } from './loaded-articles.ts';
import { offerAll } from './offer-all.ts';
import { articlePassages, contactPassage } from './passage.ts';
import { PassageIndex } from './passage-index.ts';
import type { PassagesPart } from './passages-part.ts';
import { readQuery } from './read-query.ts';
import { type RetrieveArticles, retrieval } from './retrieve-articles.ts';

/** Where the articles that answer best have too few sentences, more are read, up to so many. */
const MOST_READ = 36;

const sentencesIn = ({ found }: Source): number => found.passages.filter(({ passage }) => passage.kind === 'sentence').length;

/** The passages of the site: all in a list, or contacts in a list and the articles through Pagefind. */
export class PassageStore {
  readonly #names: NameIndex;
  readonly #listed: PassageIndex;
  readonly #open: (() => Promise<RetrieveArticles>) | null;
  readonly #loaded = new LoadedArticles();
  /** First and last year of the contacts on record. */
  readonly #years: readonly [number, number];
  #retrieve: Promise<RetrieveArticles> | null = null;

  constructor({ spellings, contacts, articles, pagefind }: PassagesPart, names: NameIndex, importScript?: ImportScript) {
    names.addSpellings(spellings.split('\n').map((line) => line.split('\t').filter(Boolean)));
    this.#names = names;
    this.#listed = new PassageIndex([...contacts.map(contactPassage), ...(articles ?? []).flatMap(articlePassages)]);
    const years = contacts.flatMap(([, , , first, last]) => [first, last].filter(Boolean).map((day) => Number(day.slice(0, 4))));
    this.#years = [Math.min(...years), Math.max(...years)];
    this.#open = pagefind ? () => openPagefind(names.base + pagefind, importScript) : null;
  }

  /**
   * Answers with names and passages. `report` gets what the list gives while Pagefind is still at work; where that fails, it is the answer.
   * @param enough how many sentences will do, where there may be more in articles that are not loaded
   */
  async search(typed: string, filters: Filters, state: SearchState, enough: number, report?: (part: Answer) => void): Promise<Answer> {
    const named = answerNames(readQuery(typed), filters, this.#names, state);
    if (named.answer.query.empty) return named.answer;
    const listed = sourceOf(named, this.#names, this.#listed);
    const answer = answerPassages(named, this.#names, [listed]);
    if (!this.#open) return answer;
    report?.({ ...answer, nearest: [], state: { ...state, passages: 'loading' } });
    try {
      const loaded = await this.#retrieved(named, enough, answer.names.length + listed.found.passages.length === 0);
      if (!loaded) return answer;
      const [source, part] = loaded;
      const whole = answerPassages(named, this.#names, [listed, source]);
      return part ? { ...whole, part, facets: offerAll(whole.facets, this.#names, this.#years) } : whole;
    } catch {
      this.#retrieve = null;
      return { ...answer, state: { ...state, passages: 'part' } };
    }
  }

  /** What the articles give that Pagefind finds, in the first way by which a passage has all that is asked for. */
  async #retrieved(named: NamedQuery, enough: number, nothingElse: boolean): Promise<[Source, Answer['part']] | null> {
    const { ways, last } = retrieval(named.query, named.filters, this.#names);
    let found: [Source, Answer['part']] | null = null;
    for (const searches of last && nothingElse ? [...ways, last] : ways) {
      this.#retrieve ??= this.#open?.() ?? null;
      const retrieve = await this.#retrieve;
      if (!retrieve) break;
      const { rows, all } = await retrieve(searches, 0);
      if (rows.length === 0) continue;
      let source = sourceOf(named, this.#names, this.#loaded.index(rows));
      while (isWhole(source) && sentencesIn(source) < enough && rows.length < Math.min(all, MOST_READ)) {
        rows.push(...(await retrieve(searches, rows.length)).rows);
        source = sourceOf(named, this.#names, this.#loaded.index(rows));
      }
      const one: [Source, Answer['part']] = [source, all > rows.length ? { read: rows.length, of: all } : null];
      if (isWhole(source)) return one;
      found ??= one;
    }
    return found;
  }
}
