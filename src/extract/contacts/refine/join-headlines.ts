import { FAMILY } from '../family.ts';
import { headline, sameContact } from './agree.ts';
import type { Item } from './item.ts';
import { joinItems } from './join-items.ts';

/** Items after a headline among which the one it announces is looked for. */
const AHEAD = 12;

const isVisit = ({ type }: Item): boolean => type === 'visit';

/** Index of a headline "Minister speaks with premier" over a text that tells of their meeting, and of no telephone; -1 where there is none. */
function spokenThere(items: readonly Item[]): number {
  const at = items.findIndex((item) => headline(item) && item.rule === 'speaks' && item.type === 'call');
  const title = items[at];
  const met = ({ type, weak, status, people }: Item): boolean =>
    type === 'meeting' &&
    !weak &&
    status === title?.status &&
    [0, 1].every((side) => title.people[side]?.some((id) => people[side]?.includes(id)));
  return items.some((item) => !headline(item) && met(item)) ? at : -1;
}

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

/** Whom a headline lists on the side that is several, where one alone stands on the other; empty elsewhere. */
function severalMet(title: Item): readonly string[] {
  if (!headline(title) || title.weak || title.type !== 'meeting' || title.date !== null || title.place !== null) return [];
  const [one, other] = title.people;
  return one.length === 1 && other.length > 1 ? other : other.length === 1 && one.length > 1 ? one : [];
}

/** "Minister meets premier and speaker", over a text that tells of each meeting by itself: a sum of them, and no contact of its own. */
function isSum(items: readonly Item[], at: number): boolean {
  const title = items[at] as Item;
  const several = severalMet(title);
  if (several.length === 0) return false;
  const host = title.people.flat().find((id) => !several.includes(id)) ?? '';
  const met = new Set<string>();
  for (const item of items.slice(at + 1, at + AHEAD)) {
    const own = item.people.flat();
    if (item.weak || headline(item) || item.kind === 'caption' || item.type !== 'meeting' || item.status !== title.status) continue;
    const listed = several.filter((id) => own.includes(id));
    if (listed.length === 0 || !own.includes(host)) continue;
    if (listed.length > 1) return false;
    met.add(listed[0] as string);
  }
  return met.size === several.length;
}

/**
 * Joins each headline with what it announces: "Minister in Oslo" with her arrival there, though the first sentence tells of a meeting, and
 * "Minister meets premier" with the meeting, though the first sentence tells of the journey.
 */
export function joinHeadlines(items: readonly Item[]): Item[] {
  const spoken = spokenThere(items);
  const joined = items.filter((_, at) => at !== spoken && !isSum(items, at));
  for (let at = 0; at < joined.length; at++) {
    const found = announced(joined, at);
    if (found < 0) continue;
    const [title, item] = [joined[at], joined[found]];
    if (!title || !item) continue;
    joined[at] = joinItems(title, item);
    joined.splice(found, 1);
  }
  return joined;
}
