import type { Extraction } from '../../src/extract/extract.ts';
import { boundsOf } from '../../src/schema/edtf.ts';

interface Place {
  article: string;
  start: number;
  end: number;
  exact: string;
}

/**
 * What is wrong with an extraction, whatever the text: a span that is not the text's, two of one kind that overlap, an id that names nothing, a
 * date that is no EDTF. Empty where all is right.
 */
export function checkExtraction(extraction: Extraction): string[] {
  const { texts, entities, mentions, dates, quotes, contacts, articles } = extraction;
  const wrong: string[] = [];
  const known = new Set(entities.map(({ id }) => id));
  const exact = (what: string, { article, start, end, exact: words }: Place): void => {
    if (texts[article]?.slice(start, end) !== words) wrong.push(`${what} at ${start} in ${article} has not the words of the text`);
  };
  const apart = (what: string, places: readonly Place[]): void => {
    let last: Place | undefined;
    for (const place of places) {
      exact(what, place);
      if (place.end <= place.start) wrong.push(`${what} at ${place.start} in ${place.article} is empty`);
      if (last?.article === place.article && place.start < last.end)
        wrong.push(`${what} “${place.exact}” overlaps or precedes “${last.exact}” in ${place.article}`);
      last = place;
    }
  };
  const resolves = (what: string, id: string | null): void => {
    if (id !== null && !known.has(id)) wrong.push(`${what} "${id}" is no entity`);
  };
  const reads = (what: string, edtf: string | null): void => {
    if (edtf === null) return;
    try {
      boundsOf(edtf);
    } catch {
      wrong.push(`${what} "${edtf}" is no EDTF`);
    }
  };
  apart('mention', mentions);
  apart('date', dates);
  apart('quote', quotes);
  for (const { entity } of mentions) resolves('mention of', entity);
  for (const { edtf } of dates) reads('date', edtf);
  for (const { speaker, via, article, speakerSpan } of quotes) {
    resolves('speaker', speaker);
    resolves('agency', via);
    if (speakerSpan) exact('speaker', { article, ...speakerSpan });
  }
  for (const { roles } of entities) for (const { evidence } of roles) if (evidence) exact('role', evidence);
  for (const { date, participants, place, reports } of contacts) {
    reads('contact on', date);
    resolves('place', place);
    for (const id of participants) resolves('participant', id);
    for (const { evidence } of reports) for (const span of evidence) exact('evidence', span);
  }
  const doubled = (what: string, ids: readonly string[]): void => {
    if (new Set(ids).size < ids.length) wrong.push(`two ${what} have one id`);
  };
  doubled('entities', [...entities.map(({ id }) => id)]);
  doubled(
    'contacts',
    contacts.map(({ id }) => id),
  );
  for (const { id, blocks, sentences } of articles) {
    const length = texts[id]?.length ?? 0;
    if ([...blocks, ...sentences].some(({ start, end }) => start < 0 || end < start || end > length))
      wrong.push(`a block or sentence of ${id} lies outside its text`);
  }
  return wrong;
}
