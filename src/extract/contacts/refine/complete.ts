import { boundsOf } from '../../../schema/edtf.ts';
import { datesAgree } from './agree.ts';
import type { Item } from './item.ts';

const DAY = 86_400_000;

/** The visit that frames an item: same traveller, and dates that do not exclude each other. */
function framing(item: Item, items: readonly Item[]): Item | undefined {
  const meets = (visit: Item): boolean => [0, 1].some((side) => visit.visitor === side + 1 && visit.people[side]?.some((id) => item.people[side]?.includes(id)));
  return items.find((other) => other !== item && other.type === 'visit' && other.visitor !== 0 && other.status === item.status && meets(other) && datesAgree(other.date, item.date));
}

/** Gives an undated or placeless meeting, show or summit the date and the city of the visit it belongs to. */
export function fillFromVisit(items: readonly Item[]): Item[] {
  return items.map((item) => {
    if (item.previous || item.type === 'call' || item.type === 'signing' || item.kind === 'caption' || (item.date !== null && item.place !== null)) return item;
    const visit = framing(item, items);
    if (!visit) return item;
    return { ...item, date: item.date ?? visit.date, place: item.place ?? visit.place };
  });
}

const single = (edtf: string | null): boolean => edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf);

/** A visit whose arrival is dated lasts at least until the last meeting it is made for, when that follows within a week. */
export function stretchVisits(items: readonly Item[]): Item[] {
  return items.map((visit) => {
    if (visit.type !== 'visit' || visit.visitor === 0 || !single(visit.date)) return visit;
    const arrival = visit.date ?? '';
    let last = arrival;
    for (const item of items) {
      if (item === visit || item.type !== 'meeting' || item.status !== visit.status || !single(item.date) || item.date === null) continue;
      const side = visit.visitor - 1;
      const traveller = visit.people[side]?.some((id) => item.people[side]?.includes(id));
      const there = item.place === null || item.place.sides === visit.place?.sides;
      const later = Date.parse(item.date) - Date.parse(arrival);
      if (traveller && there && later > 0 && later <= 7 * DAY && item.date > last) last = item.date;
    }
    return last === arrival ? visit : { ...visit, date: `${arrival}/${last}` };
  });
}

/** "Previous talks" without a date lie before publication: an interval open to the past. */
export function datePrevious(items: readonly Item[], published: string | null): Item[] {
  if (published === null) return [...items];
  const { latest } = boundsOf(published);
  return items.map((item) => (item.previous && item.date === null && item.status === 'held' && latest !== null ? { ...item, date: `../${latest}` } : item));
}
