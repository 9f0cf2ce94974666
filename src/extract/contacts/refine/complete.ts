import { boundsOf } from '../../../schema/edtf.ts';
import { BOTH, FIRST, OTHER, SECOND } from '../sentence/term.ts';
import { isLeg, longBefore, placesAgree, share } from './agree.ts';
import { timesAgree } from './agree-times.ts';
import type { Item } from './item.ts';
import { isDay } from './read-day.ts';

const DAY = 86_400_000;
/** Days after arrival in which a meeting still belongs to the visit. */
const WEEK = 7;
/** Paragraphs behind a visit within which the delegation is still the visitor's. */
const HOSTED = 4;
/** Items before and after one among which its stay is looked for. */
const FAR = 60;

/** The side that is away from home where an item takes place, a bit; 0 where that is not known. */
function awayFrom(item: Item): number {
  if (item.visitor !== 0) return item.visitor;
  const host = item.place?.sides ?? 0;
  return host === FIRST ? SECOND : host === SECOND ? FIRST : 0;
}

/** Whether a date may fall within a stay, of which perhaps only the arrival is known. */
function during(item: Item, stay: Item): boolean {
  const { date } = item;
  if (timesAgree(stay, item)) return true;
  if (stay.type !== 'visit' || stay.date === null || date === null || !isDay(date)) return false;
  const days = (Date.parse(date) - Date.parse(boundsOf(stay.date).latest ?? date)) / DAY;
  return days > 0 && days <= WEEK;
}

/** Held and held, planned and planned; or what is still to come on a visit that has begun. */
function sameTime(stay: Item, item: Item): boolean {
  return (
    stay.status === item.status ||
    // In a third country what two agree to do is still open.
    (stay.type === 'visit' &&
      stay.status === 'held' &&
      stay.sides === BOTH &&
      item.status === 'planned' &&
      // "She will bring a letter to Li. She had been to Beijing once": what is told later of no time is another stay.
      (stay.date !== null || (item.date === null && stay.at < item.at)))
  );
}

/** What is signed right after a meeting of the same people is signed at it. */
function rightAfter(stay: Item, item: Item): boolean {
  if (item.type !== 'signing' || stay.type === 'signing' || stay.type === 'call') return false;
  const distance = (item.evidence[0]?.block ?? 0) - (stay.evidence.at(-1)?.block ?? 0);
  if (distance < 0 || distance > 1) return false;
  // "Berg visited Oslo on Monday and met Li. The sides signed a treaty": told in one paragraph.
  const theirs = distance === 0 && stay.sides === BOTH && item.people.every((side) => side.length === 0) && stay.at < item.at;
  return theirs || (share(stay.people[0], item.people[0]) && share(stay.people[1], item.people[1]));
}

const HOSTING = /^(?:entertains|hosts|in-honour|meal-hosted)$/;

/** "Berg visited Oslo on Monday. The premier hosted a dinner for the Norwegian delegation": who is with her there. */
function entertained(visit: Item, item: Item): boolean {
  const { visitor } = visit;
  if (visit.type !== 'visit' || visitor === 0 || item.sides !== BOTH || !HOSTING.test(item.rule)) return false;
  const guests = item.people[visitor - 1] ?? [];
  const distance = (item.evidence[0]?.block ?? 0) - (visit.evidence[0]?.block ?? 0);
  return guests.length === 0 && item.people.some((side) => side.length > 0) && distance >= 0 && distance <= HOSTED;
}

/** "Berg visited Oslo in May 2021. During the trip, she met Li": told on, in the next sentence or two. */
const tellsOn = (stay: Item, item: Item): boolean =>
  item.during &&
  stay.type === 'visit' &&
  stay.at < item.at &&
  item.date === null &&
  (item.evidence[0]?.block ?? 0) - (stay.evidence.at(-1)?.block ?? 0) <= 1;

/** Whether an item may belong to a stay: the same traveller abroad, and dates and places that do not exclude each other. */
function frames(stay: Item, item: Item): boolean {
  if (
    stay === item ||
    (stay.previous && !item.previous) ||
    (stay.had && !item.had) ||
    stay.kind === 'caption' ||
    stay.archive ||
    (isLeg(stay) && (stay.at > item.at || stay.sides !== BOTH)) ||
    item.archive ||
    !sameTime(stay, item) ||
    (stay.date === null && stay.place === null) ||
    // "After it she will travel to Denmark".
    (stay.type === 'visit' && stay.sides !== BOTH && stay.place?.sides === OTHER && stay.at > item.at) ||
    // What is dated by a month alone and told later is older news than what is told without a day.
    (item.date === null && stay.at > item.at && stay.type !== 'visit' && stay.date !== null && !isDay(stay.date))
  )
    return false;
  // "She visited Norway on Monday. She also went to Bergen": another town on the same visit.
  const stop =
    item.next && stay.type === 'visit' && stay.at < item.at && (item.place?.sides ?? 0) !== 0 && item.place?.sides === stay.place?.sides;
  if (!placesAgree(stay.place, item.place) && !stop) return false;
  const away = awayFrom(stay);
  const sameDay = isDay(item.date) && item.date === stay.date;
  const traveller =
    away !== 0 &&
    (stay.type === 'visit' || item.place !== null || sameDay || item.during || item.rule === 'received-by') &&
    share(stay.people[away - 1] ?? [], item.people[away - 1] ?? []);
  if (!traveller && !entertained(stay, item) && !rightAfter(stay, item)) return false;
  // Whether the days agree is asked last, since it costs more than the rest.
  return !(longBefore(item, stay) && !tellsOn(stay, item)) && during(item, stay);
}

/** The stay that frames an item: the nearest told before it, else the first told after. */
function framing(item: Item, near: readonly Item[]): Item | undefined {
  return near.findLast((stay) => stay.at <= item.at && frames(stay, item)) ?? near.find((stay) => stay.at > item.at && frames(stay, item));
}

/**
 * Gives an undated or placeless meeting, show or summit the date and the city of the stay it belongs to. What is only known to fall in
 * the course of a stay is dated "about" (EDTF `~`).
 */
export function fillFromStay(items: readonly Item[]): Item[] {
  return items.map((item, index) => {
    if (
      item.previous ||
      // "Have met three times this year": each somewhere else.
      (item.backdrop && /^\d{4}$/.test(item.date ?? '')) ||
      item.type === 'call' ||
      (item.type === 'signing' && (item.status === 'planned' || item.rule === 'signing')) ||
      item.kind === 'caption' ||
      (item.date !== null && item.place !== null)
    )
      return item;
    const stay = framing(item, items.slice(Math.max(0, index - FAR), index + FAR));
    // "The agreements signed in 1998": not at the talks of today.
    if (!stay || (item.type === 'signing' && item.date !== null && stay.date === null)) return item;
    const about = item.type === 'other' && isDay(stay.date) ? `${stay.date}~` : stay.date;
    return { ...item, date: item.date ?? (item.status === stay.status ? about : null), place: item.place ?? stay.place };
  });
}

/** A visit whose arrival is dated lasts at least until the last meeting it is made for, when that follows within a week. */
export function stretchVisits(items: readonly Item[]): Item[] {
  return items.map((visit, index) => {
    if (visit.type !== 'visit' || visit.visitor === 0 || !isDay(visit.date)) return visit;
    const arrival = visit.date;
    let last = arrival;
    for (const item of items.slice(Math.max(0, index - FAR), index + FAR)) {
      if (item === visit || item.type !== 'meeting' || item.status !== visit.status || !isDay(item.date)) continue;
      const side = visit.visitor - 1;
      const traveller = visit.people[side]?.some((id) => item.people[side]?.includes(id));
      const there = item.place === null || item.place.sides === visit.place?.sides;
      const later = Date.parse(item.date) - Date.parse(arrival);
      if (traveller && there && later > 0 && later <= WEEK * DAY && item.date > last) last = item.date;
    }
    return last === arrival ? visit : { ...visit, date: `${arrival}/${last}` };
  });
}

/** The day of the week before publication on which one of its people is told to have done something else; else that of publication. */
function besideNews(item: Item, published: string, near: readonly Item[]): string {
  const people = item.people.flat();
  const close = near.find(({ date, status, type, people: others }) => {
    const days = isDay(date) && status === 'held' && type !== 'call' ? (Date.parse(published) - Date.parse(date)) / DAY : -1;
    return days >= 0 && days <= WEEK && others.flat().some((id) => people.includes(id));
  });
  return close?.date ?? published;
}

/**
 * "Previous talks" without a date lie before publication, "the upcoming summit" after it: intervals open on one side. What is the news of
 * an article that appeared on a known day is of "about" that day (EDTF `~`).
 */
export function dateOpen(items: readonly Item[], published: string | null): Item[] {
  if (published === null) return [...items];
  const { earliest, latest } = boundsOf(published);
  return items.map((item, index) => {
    if (item.date !== null) return item;
    if (item.previous && item.status === 'held' && latest !== null) return { ...item, date: `../${latest}` };
    if (item.news !== null && item.status === 'held' && !item.had && item.said === null && earliest === latest)
      return { ...item, date: `${besideNews(item, item.news, items.slice(Math.max(0, index - FAR), index + FAR))}~` };
    return item.rule === 'summit-ahead' && earliest !== null && earliest === latest ? { ...item, date: `${earliest}/..` } : item;
  });
}
