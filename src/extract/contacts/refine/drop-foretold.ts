import { BOTH } from '../sentence/term.ts';
import { placesAgree } from './agree.ts';
import type { Item } from './item.ts';

/** How visits are told of that have been agreed on, and are others than the one that takes place. */
const ASKED: ReadonlySet<string> = new Set(['invites', 'accepts-invitation', 'invitation-first', 'next-held', 'meet-again']);

/** Items before a plan among which the visit is looked for. */
const FAR = 60;

/** Whether a visit is the one that another has been told to be: of the same traveller to the same place, without a time of its own. */
function isForetold(item: Item, visit: Item): boolean {
  const traveller = visit.people[item.visitor - 1]?.some((id) => item.people[item.visitor - 1]?.includes(id));
  return (
    visit.type === 'visit' &&
    visit.status === 'held' &&
    visit.visitor === item.visitor &&
    visit.arrival &&
    traveller === true &&
    visit.date !== null &&
    visit.place?.sides === item.place?.sides &&
    placesAgree(visit.place, item.place)
  );
}

/**
 * "It will be discussed when Berg visits Beijing", said before Berg, of whom the article tells that she has arrived there: leaves out what was
 * only a plan when it was said.
 */
export function dropForetold(items: readonly Item[]): Item[] {
  return items.filter(
    (item, index) =>
      item.type !== 'visit' ||
      item.status !== 'planned' ||
      item.visitor === 0 ||
      item.sides !== BOTH ||
      item.date !== null ||
      item.said !== null ||
      item.next ||
      ASKED.has(item.rule) ||
      !items.slice(Math.max(0, index - FAR), index).some((visit) => visit.at < item.at && isForetold(item, visit)),
  );
}
