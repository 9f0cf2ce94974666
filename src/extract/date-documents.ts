import type { DateAnnotation } from '../schema/date.ts';
import { findDates, matchDates } from './annotate/dates/find-dates.ts';
import type { Place } from './annotate/dates/scan.ts';
import type { Document } from './document.ts';
import { publishedInName, readPublished, readStated, statedBefore } from './parse/read-published.ts';

/** A document with its day of publication, if any tells it, and its dates. */
export interface Dated {
  document: Document;
  dates: DateAnnotation[];
}

/** Finds the dates of a document; the day of publication that the text states, else the name of its file, anchors the others. */
function dateDocument(document: Document, places: readonly Place[]): Dated {
  if (document.article.published) return { document, dates: findDates(document, places) };
  const before = statedBefore(document);
  const head = places.filter(({ at }) => at < before);
  const stated = readStated(document, findDates(document, head));
  const dates = stated ? [] : findDates(document, places);
  const published = stated ?? readPublished(document, dates) ?? publishedInName(document.article.id);
  if (!published) return { document, dates };
  const dated = { ...document, article: { ...document.article, published } };
  return { document: dated, dates: findDates(dated, places) };
}

/**
 * Finds the dates of documents, whose texts are searched together, and the days of publication that no sidecar gives; in: the documents of a
 * batch; out: one result each, in their order.
 */
export function dateDocuments(batch: readonly { document: Document }[]): Dated[] {
  const places = matchDates(batch.map(({ document }) => document.text));
  return batch.map(({ document }, index) => dateDocument(document, places[index] ?? []));
}
