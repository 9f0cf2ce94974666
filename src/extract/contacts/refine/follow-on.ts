import type { Item } from './item.ts';

const single = (edtf: string | null): boolean => edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf);

/** Whether the later item is told right behind the earlier one, of somebody who takes part in both. */
function follows(earlier: Item, later: Item): boolean {
  const distance = (later.evidence[0]?.block ?? 0) - (earlier.evidence.at(-1)?.block ?? 0);
  const shared = [0, 1].some((side) => earlier.people[side]?.some((id) => later.people[side]?.includes(id)));
  return distance >= 0 && distance <= 2 && shared;
}

/** "Berg met Li in Oslo on Monday. She later met Chen.": what is told as the next thing took place on the same day, and there. */
export function followOn(items: readonly Item[]): Item[] {
  return items.map((item, index) => {
    const open = item.next && item.date === null && item.said === null && item.status === 'held' && !item.previous && !item.had;
    const before = open ? items[index - 1] : undefined;
    if (!before || !single(before.date) || before.status !== 'held' || before.kind === 'caption' || !follows(before, item)) return item;
    const near = item.type === 'meeting' && before.type !== 'call';
    return { ...item, date: before.date, place: item.place ?? (near ? before.place : null) };
  });
}
