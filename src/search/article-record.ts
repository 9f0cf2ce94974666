import { limitToken } from './limit-token.ts';
import type { NameEntry } from './names-part.ts';
import type { ArticleRow } from './passages-part.ts';

/** An article as Pagefind takes it; see its documentation, "Indexing content using the NodeJS API". */
export interface ArticleRecord {
  url: string;
  content: string;
  language: string;
}

const LONGEST_TOLD = 62;

/** Months in which an article appeared or of which it tells; a date that is longer than two months names none. */
function monthsOf([, , , , first, last, , , , , days]: ArticleRow): string[] {
  const told = days.split(' ').map((one) => one.split(/[:/]/u).slice(1));
  const spans = [[first, last], ...told].filter(
    ([from, to]) => from && to && Date.parse(to) - Date.parse(from) <= LONGEST_TOLD * 86_400_000,
  );
  return [...new Set(spans.flatMap((span) => span.map((day) => day.slice(0, 7))))].sort();
}

/**
 * The record of an article for Pagefind: its words with the names in the spelling of the record, by which any spelling finds it. Words that
 * nobody types stand for outlet, persons, years and months.
 */
export function articleRecord(row: ArticleRow, names: readonly NameEntry[]): ArticleRecord {
  const [id, title, outlet, , first, last, more, text, , named] = row;
  const met = [...new Set(named.split(/[ ,]/u).filter(Boolean).map(Number))].flatMap((index) => names[index] ?? []);
  const persons = met.filter(({ kind }) => kind === 'person').map((name) => limitToken('person', name.id));
  const years = [...new Set([first, last].filter(Boolean).map((day) => limitToken('year', day.slice(0, 4))))];
  const months = monthsOf(row).map((month) => limitToken('month', month));
  const source = names[outlet] ? [limitToken('outlet', names[outlet].id)] : [];
  return {
    url: `/articles/${id}/`,
    content: [title, text, more, ...met.map(({ name }) => name), ...source, ...persons, ...years, ...months].join('\n'),
    language: 'en',
  };
}
