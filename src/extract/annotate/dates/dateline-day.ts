import type { Document } from '../../document.ts';
import { addDays } from './calendar/day.ts';
import type { Finding } from './rule.ts';

/** Longest stretch in front of the day in a dateline, in code units. */
const FRONT = 60;
/** Days by which a text may have appeared after it was written. */
const LATE = 4;

const PLACE = /^[^\n]{0,4}\p{Lu}[\p{L} .,'’-]{1,50}[,(]\s?$/u;
const CLOSES = /^(?:,? \d{4})?,?\s?(?:\([^()\n]{2,30}\)|\/[^/\n]{2,12}\/)?\.?\s?(?:[-–—:]|\p{Lu})/u;

/**
 * The day on which a text was written, by its dateline ("OSLO, May 3 (Agency) -"), where it appeared up to four days later: "today" is that day.
 * In: the document, what has been found in it, and the day of publication; out: a day as YYYY-MM-DD, or null.
 */
export function datelineDay({ article, text }: Document, found: readonly Finding[], published: string): string | null {
  const lead = article.blocks.find(({ kind }) => kind === 'paragraph');
  const day = lead && found.find(({ start }) => start >= lead.start && start < lead.start + FRONT);
  if (!lead || !day?.edtf || !/^(?:day-month|month-day)$/.test(day.rule)) return null;
  // Where nothing else hangs on the day of publication, it is all one.
  if (!found.some((one) => one !== day && one.anchor === 'published')) return null;
  const told = PLACE.test(text.slice(lead.start, day.start)) && CLOSES.test(text.slice(day.end, day.end + FRONT));
  return told && day.edtf < published && day.edtf >= addDays(published, -LATE) ? day.edtf : null;
}
