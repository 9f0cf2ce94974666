import { boundsOf } from '../../../schema/edtf.ts';
import { BOTH } from '../sentence/term.ts';
import { OLD, placesAgree } from './agree.ts';
import { timed } from './agree-times.ts';
import type { Item } from './item.ts';
import { isDay } from './read-day.ts';

/** Items around one among which the event is looked for that it belongs to. */
const FAR = 60;

/** Words by which a sentence tells of another time than that of the event. */
const OTHER_TIME = new RegExp(
  String.raw`\b(?:${[
    ...['another', 'agreed to', 'invit\\w+', 'propos\\w+', 'hop\\w+', 'again', 'next', 'future', 'soon', 'upcoming', 'after which'],
    ...['recent\\w*', 'previous\\w*', 'earlier', 'former\\w*', 'last', 'ago', 'since', 'already', 'times', 'first', 'before'],
    ...['years?', 'months?', 'weeks?'],
  ].join('|')})\b`,
  'i',
);

const shared = (a: Item, b: Item): boolean => [0, 1].some((side) => a.people[side]?.some((id) => b.people[side]?.includes(id)));
const isNameless = (item: Item): boolean => item.people.every((side) => side.length === 0);

/** Whether an event of about the time of publication may be the one that an undated item belongs to. */
function carries(event: Item, item: Item, published: string): boolean {
  const { date, type, sides, kind } = event;
  if (event === item || date === null || sides !== BOTH || event.previous || event.had || kind === 'caption') return false;
  if (type === 'other' || event.others !== item.others) return false;
  // "Berg called Li on Monday. A telephone conversation was also held by their ministers".
  const also = item.next && type === item.type && event.at < item.at;
  if ((type === 'call' || item.type === 'call') && !also) return false;
  // What comes of an event is told behind it.
  const { earliest, latest } = boundsOf(date);
  // What is to be signed on the day is told in front of the journey as well: "is set to sign … She arrived in Oslo today".
  const today = item.type === 'signing' && date.slice(0, 10) === published.slice(0, 10);
  if (event.status !== item.status && (item.status !== 'planned' || (event.at > item.at && !today))) return false;
  if (earliest === null || latest === null || Math.abs(Date.parse(published) - Date.parse(earliest)) > OLD) return false;
  return (shared(event, item) || isNameless(item) || also) && placesAgree(event.place, item.place);
}

/**
 * "Following the meeting, two documents were signed", "they are expected to sign an agreement", "Li and Berg would discuss trade": what has no
 * day, and no word of another time, belongs to the event that the article tells of the same people; about on its day (EDTF `~`), or on that of
 * publication where it is still to come and the event has begun. `published`: last day the article may have appeared on; `text`: the article's.
 */
export function dateFromEvent(items: readonly Item[], text: string, published: string | null): Item[] {
  if (published === null) return [...items];
  return items.map((item, index) => {
    if (timed(item) || item.sides !== BOTH || item.previous || item.had || item.kind === 'caption') return item;
    if (item.evidence.some(({ start, end }) => OTHER_TIME.test(text.slice(start, end)))) return item;
    const near = items.slice(Math.max(0, index - FAR), index + FAR).filter((one) => carries(one, item, published));
    const event = near.findLast(({ at }) => at <= item.at) ?? near[0];
    if (!event?.date) return item;
    const today = published.slice(0, 10);
    const day = item.status === 'planned' && isDay(event.date) && event.date < today ? today : event.date;
    return { ...item, date: isDay(day) ? `${day}~` : day };
  });
}
