import { BOTH } from '../sentence/term.ts';
import type { Item } from './item.ts';
import { isDay } from './read-day.ts';

/** Blocks within which "also" still goes on with what was told before. */
const ALSO = 5;

/** Whether the later item is told right behind the earlier one, of somebody who takes part in both. */
function follows(earlier: Item, later: Item): boolean {
  const distance = (later.evidence[0]?.block ?? 0) - (earlier.evidence.at(-1)?.block ?? 0);
  const shared = [0, 1].some((side) => earlier.people[side]?.some((id) => later.people[side]?.includes(id)));
  // "The two countries signed a deal during the visit": without names it is of those told before.
  const nameless = later.during && later.sides === BOTH && earlier.sides === BOTH && later.people.every((side) => side.length === 0);
  // "She also met": told beside what came before, some lines on.
  return distance >= 0 && ((distance <= 2 && (shared || nameless)) || (distance <= ALSO && shared && later.next));
}

/** An item with the day and the place of the one told before it, where it only goes on. */
function afterThat(item: Item, earlier: Item | undefined): Item {
  const open =
    (item.next || (item.during && item.type === 'signing')) &&
    item.date === null &&
    item.said === null &&
    item.status === 'held' &&
    !item.previous &&
    !item.had;
  const before = open ? earlier : undefined;
  if (!before || !isDay(before.date) || before.status !== 'held' || before.kind === 'caption' || !follows(before, item)) return item;
  const near = (item.type === 'meeting' || item.type === 'signing') && before.type !== 'call';
  return { ...item, date: before.date, place: item.place ?? (near ? before.place : null) };
}

/** "Berg met Li in Oslo on Monday. She later met Chen and Hu separately.": on the same day, and there, one after the other. */
export function followOn(items: readonly Item[]): Item[] {
  const dated: Item[] = [];
  for (const item of items) dated.push(afterThat(item, dated.at(-1)));
  return dated;
}
