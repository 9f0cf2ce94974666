/** What has a place in time: the first and the last day it may have been. */
export interface Dated {
  id: string;
  earliest: string | null;
  latest: string | null;
}

/**
 * Orders by the first day, then the last, then the id. What has no first day stands by its last ("before May" comes before what is dated
 * later), and what has neither stands at the end.
 */
export function compareDated(a: Dated, b: Dated): number {
  const from = (one: Dated): string => one.earliest ?? one.latest ?? '9999';
  const to = (one: Dated): string => one.latest ?? '9999';
  return from(a).localeCompare(from(b)) || to(a).localeCompare(to(b)) || a.id.localeCompare(b.id, 'en');
}

/** What comes right before and right after an item in a list that is in order. */
export interface Neighbours<T> {
  earlier: T | null;
  later: T | null;
}

/** The neighbours of the item with this id. */
export function neighboursOf<T extends { id: string }>(list: readonly T[], id: string): Neighbours<T> {
  const at = list.findIndex((one) => one.id === id);
  if (at < 0) return { earlier: null, later: null };
  return { earlier: list[at - 1] ?? null, later: list[at + 1] ?? null };
}
