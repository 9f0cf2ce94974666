import { FAMILY } from '../family.ts';
import { headline, sameContact } from './agree.ts';
import type { Item } from './item.ts';
import { joinItems } from './join-items.ts';

/** Items after a headline among which the one it announces is looked for. */
const AHEAD = 12;

const isVisit = ({ type }: Item): boolean => type === 'visit';

/** Index of the item that the headline at an index announces, where one of another type stands nearer; -1 where the nearest is its own. */
function announced(items: readonly Item[], at: number): number {
  const title = items[at];
  if (!title || !headline(title) || title.weak || FAMILY[title.type] !== FAMILY.visit) return -1;
  let nearer = false;
  for (let next = at + 1; next < Math.min(items.length, at + AHEAD); next++) {
    const item = items[next];
    if (!item || item.weak || headline(item) || item.kind === 'caption' || !sameContact(title, item)) continue;
    if (item.status !== title.status) return -1;
    if (isVisit(item) === isVisit(title)) return nearer ? next : -1;
    nearer = true;
  }
  return -1;
}

/**
 * Joins each headline with what it announces: "Minister in Oslo" with her arrival there, though the first sentence tells of a meeting, and
 * "Minister meets premier" with the meeting, though the first sentence tells of the journey.
 */
export function joinHeadlines(items: readonly Item[]): Item[] {
  const joined = [...items];
  for (let at = 0; at < joined.length; at++) {
    const found = announced(joined, at);
    const [title, item] = [joined[at], joined[found]];
    if (!title || !item) continue;
    joined[at] = joinItems(title, item);
    joined.splice(found, 1);
  }
  return joined;
}
