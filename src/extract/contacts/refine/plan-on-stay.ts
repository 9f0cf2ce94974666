import { boundsOf } from '../../../schema/edtf.ts';
import { BOTH } from '../sentence/term.ts';
import { placesAgree } from './agree.ts';
import type { Item } from './item.ts';
import { isDay } from './read-day.ts';

const DAY = 86_400_000;
/** Days before publication within which a visit still goes on. */
const WEEK = 7;
/** Items around one among which the visit is looked for. */
const FAR = 60;

/** Forms in which the programme of a visit is told: "will meet", "is to be received by". */
const PROGRAMME: ReadonlySet<string> = new Set([
  'meets',
  'meets-freely',
  'meets-hosts',
  'talks-with',
  'talks-with-first',
  'received-by',
  'hosts',
  'entertains',
  'guest-of',
  'plays-host',
  'hosts-freely',
  'courtesy-call',
  'discusses-with',
  'guest-meets',
]);

/** What two only wish or promise may be long in coming. */
const LATER = /\b(?:another|agreed?|invit\w+|propos\w+|hop\w+|again|next|future|soon|upcoming|plans? to|return)\b/i;

/** Whether a visit is the news of the article, and whoever makes it takes part in what is planned. */
function carries(visit: Item, item: Item, published: string): boolean {
  const { visitor, date } = visit;
  if (visit.type !== 'visit' || visit.status !== 'held' || visit.sides !== BOTH || visitor === 0 || date === null) return false;
  if (visit.at >= item.at || visit.previous || visit.kind === 'caption') return false;
  const { earliest, latest } = boundsOf(date);
  const begun = earliest === null ? NaN : (Date.parse(published) - Date.parse(earliest)) / DAY;
  const over = latest === null ? NaN : (Date.parse(published) - Date.parse(latest)) / DAY;
  const traveller = visit.people[visitor - 1]?.some((id) => item.people[visitor - 1]?.includes(id)) === true;
  return traveller && begun >= -1 && begun <= WEEK && over <= 1 && placesAgree(visit.place, item.place);
}

/**
 * "Berg arrived in Oslo on Monday. She will meet Premier Li": what is planned without a day of its own falls in the visit that goes on; on about
 * its day (EDTF `~`), or that of publication where that is later, or within it. `published`: last day the article may have appeared on; `text`: the article's.
 */
export function planOnStay(items: readonly Item[], text: string, published: string | null): Item[] {
  if (published === null) return [...items];
  return items.map((item, index) => {
    const open = item.status === 'planned' && item.date === null && item.said === null && item.sides === BOTH && PROGRAMME.has(item.rule);
    if (!open || item.evidence.some(({ start, end }) => LATER.test(text.slice(start, end)))) return item;
    const visit = items.slice(Math.max(0, index - FAR), index + FAR).findLast((one) => carries(one, item, published));
    if (!visit?.date) return item;
    // What is still to come falls on no day before publication.
    const today = published.slice(0, 10);
    const day = isDay(visit.date) && visit.date < today ? today : visit.date;
    return { ...item, date: isDay(day) ? `${day}~` : day, place: item.place ?? visit.place };
  });
}
