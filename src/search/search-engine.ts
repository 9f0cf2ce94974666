import Fuse from 'fuse.js';
import { findNames, type NameHit, spellingsOf } from './find-names.ts';
import { findPassages, type PassageHit } from './find-passages.ts';
import { NAME_OPTIONS } from './name-options.ts';
import { PASSAGE_OPTIONS } from './passage-options.ts';
import { isEmptyQuery, readQuery } from './read-query.ts';
import type { NameRecord, PassageRecord } from './search-record.ts';

/** Everything that answers a query, in the groups that the page shows. */
export interface Answer {
  names: NameHit[];
  /** In the order of the records, which is that of time. */
  contacts: PassageHit[];
  quotes: PassageHit[];
  sentences: PassageHit[];
  articles: PassageHit[];
  /** The name whose spelling was searched for, where what was typed stands in no passage. */
  instead: string | null;
}

const NEAR = 3;

/** Searches the records that the site publishes for its readers; it runs in the browser and in Node alike. */
export class SearchEngine {
  readonly #names: readonly NameRecord[];
  readonly #passages: readonly PassageRecord[];
  readonly #nameFuse: Fuse<ReturnType<typeof spellingsOf>[number]>;
  readonly #passageFuse: Fuse<PassageRecord>;
  readonly #order: ReadonlyMap<PassageRecord, number>;

  constructor(names: readonly NameRecord[], passages: readonly PassageRecord[]) {
    this.#names = names;
    this.#passages = passages;
    this.#nameFuse = new Fuse(spellingsOf(names), NAME_OPTIONS);
    this.#order = new Map(passages.map((record, index) => [record, index]));
    this.#passageFuse = new Fuse([...passages], PASSAGE_OPTIONS);
  }

  /** Answers what a reader typed. Where no passage holds the words, those of the nearest name are looked for. */
  search(typed: string): Answer {
    const query = readQuery(typed);
    if (isEmptyQuery(query)) return { names: [], contacts: [], quotes: [], sentences: [], articles: [], instead: null };
    const names = findNames(this.#nameFuse, this.#names, query.words);
    let hits = findPassages(this.#passageFuse, this.#passages, query);
    let instead: string | null = null;
    const [nearest] = names;
    if (hits.length === 0 && nearest && nearest.tier <= NEAR) {
      instead = nearest.record.name;
      hits = findPassages(this.#passageFuse, this.#passages, { ...query, words: nearest.record.name });
    }
    const of = (kind: PassageRecord['kind']): PassageHit[] => hits.filter(({ record }) => record.kind === kind);
    const order = (hit: PassageHit): number => this.#order.get(hit.record) ?? 0;
    const contacts = of('contact').sort((a, b) => order(a) - order(b));
    return { names, contacts, quotes: of('quote'), sentences: of('sentence'), articles: of('article'), instead };
  }
}
