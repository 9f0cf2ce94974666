import { placesAgree } from './agree.ts';
import type { Item } from './item.ts';

/** Meetings compared for one traveller. */
const MOST = 8;

/** Whether two meetings are with different people of a side, nobody in common there. */
function differ(a: Item, b: Item, side: 0 | 1): boolean {
  const [one, other] = [a.people[side], b.people[side]];
  return one.length > 0 && other.length > 0 && !one.some((id) => other.includes(id));
}

/**
 * Marks the visits whose traveller meets several hosts one after the other: "She arrived on Monday and met Li. She also met Chen" tells of a
 * visit and of two meetings.
 */
export function markTours(items: readonly Item[]): Item[] {
  const meetings = new Map<string, Item[]>();
  const met = items.filter((item) => item.type === 'meeting' && !item.weak && !item.had && !item.previous && item.kind !== 'caption');
  for (const item of met) {
    for (const id of item.people.flat()) {
      const known = meetings.get(id);
      if (!known) meetings.set(id, [item]);
      else if (known.length < MOST) known.push(item);
    }
  }
  return items.map((item) => {
    if (item.type !== 'visit' || item.visitor === 0 || (item.people[2 - item.visitor] ?? []).length > 0) return item;
    const host = item.visitor === 1 ? 1 : 0;
    const several = (item.people[1 - host] ?? []).some((id) => {
      const all = (meetings.get(id) ?? []).filter((one) => one.status === item.status && placesAgree(item.place, one.place));
      return all.some((one) => all.some((other) => differ(one, other, host)));
    });
    return several ? { ...item, manyHosts: true } : item;
  });
}
