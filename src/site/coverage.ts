import type { Article } from '../schema/article.ts';
import type { Contact } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import { differing } from './differing.ts';
import { outletOf } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { letteredSentences, type LetteredSentence } from './lettered-sentences.ts';

/** What an outlet has on a contact: its sentences; no report; or none since its articles appeared before. */
export type CoverageCell =
  { kind: 'told'; status: Contact['status'] | 'both'; sentences: LetteredSentence[] } | { kind: 'later' } | { kind: 'none' };

/** One outlet with its articles and the number of contacts that it reports. */
export interface CoverageColumn {
  outlet: string;
  articles: Article[];
  count: number;
}

/** A contact with a cell for each outlet. */
export interface CoverageRow {
  contact: Contact;
  differs: boolean;
  cells: CoverageCell[];
}

/** Which outlet reports which contact. */
export interface Coverage {
  columns: CoverageColumn[];
  rows: CoverageRow[];
  /** How many contacts only one outlet reports. */
  alone: number;
}

/** The last day on which any of the articles appeared; null where one of them has no date. */
function lastDay(articles: readonly Article[]): string | null {
  const days = articles.map(({ published }) => (published ? boundsOf(published.edtf).latest : null));
  return days.every((day) => day !== null) ? (days.sort().at(-1) ?? null) : null;
}

function cellOf(contact: Contact, sentences: readonly LetteredSentence[], articles: readonly Article[]): CoverageCell {
  const ids = new Set(articles.map(({ id }) => id));
  const reports = contact.reports.filter(({ article }) => ids.has(article));
  if (reports.length > 0) {
    const statuses = new Set(reports.map(({ status }) => status));
    const [status] = statuses;
    return {
      kind: 'told',
      status: statuses.size > 1 || !status ? 'both' : status,
      sentences: sentences.filter(({ evidence }) => ids.has(evidence.article.id)),
    };
  }
  const last = lastDay(articles);
  return { kind: contact.earliest !== null && last !== null && contact.earliest > last ? 'later' : 'none' };
}

/** The table of coverage: contacts by time, outlets by the day of their first article. */
export function coverageOf(corpus: Corpus): Coverage {
  const byTime = [...corpus.articles].reverse();
  const outlets = [...groupBy(byTime, (article) => [outletOf(article)])];
  const rows = corpus.contacts.map((contact) => {
    const sentences = letteredSentences(corpus, contact);
    return {
      contact,
      differs: differing(contact).length > 0,
      cells: outlets.map(([, articles]) => cellOf(contact, sentences, articles)),
    };
  });
  const isTold = ({ kind }: CoverageCell): boolean => kind === 'told';
  return {
    columns: outlets.map(([outlet, articles], index) => ({
      outlet,
      articles,
      count: rows.filter(({ cells }) => cells[index]?.kind === 'told').length,
    })),
    rows,
    alone: rows.filter(({ cells }) => cells.filter(isTold).length === 1).length,
  };
}
