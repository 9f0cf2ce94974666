import type { Sentence } from '../../../schema/article.ts';
import { BOTH, FIRST, SECOND, otherSide } from '../sentence/term.ts';
import type { Item } from './item.ts';

/** Items before one among which the visit that it belongs to is looked for. */
const FAR = 8;
/** Blocks between the two. */
const NEAR = 4;

/** Rules that name the host alone. */
const OF_GUEST: ReadonlySet<string> = new Set(['guest-meets', 'delegation-meets', 'delegation-met']);

const blockOf = (sentences: readonly Sentence[]): number => sentences[0]?.block ?? 0;

/** The visit that an item is told after, not far before it. */
const lastVisit = (item: Item, before: readonly Item[]): Item | undefined =>
  before.findLast((one) => one.visitor !== 0 && blockOf(item.evidence) - blockOf(one.evidence) <= NEAR && one.kind !== 'caption');

/**
 * "She will also meet the country's leaders": the country is the one that she visits, by what was told last. In the sentence that tells of the
 * visit the words say no more than that it is paid.
 */
function joinHosts(item: Item, before: readonly Item[]): Item[] {
  const visit = lastVisit(item, before);
  if (visit?.visitor !== item.sides || (visit.sides & BOTH) !== BOTH || visit.evidence[0] === item.evidence[0]) return [];
  return [{ ...item, sides: BOTH, atHome: false, next: true, place: item.place ?? visit.place }];
}

/**
 * Gives a meeting of which only the host is named ("Another meeting with Premier Li is scheduled") the guest: whoever of the other party
 * is on the visit told last. Without such a visit it is left out.
 */
export function joinTraveller(items: readonly Item[]): Item[] {
  return items.flatMap((item, index) => {
    if (item.rule === 'meets-hosts') return joinHosts(item, items.slice(Math.max(0, index - FAR), index));
    if (!OF_GUEST.has(item.rule)) return [item];
    const guest = otherSide(item.sides);
    const visit = lastVisit(item, items.slice(Math.max(0, index - FAR), index));
    if ((guest !== FIRST && guest !== SECOND) || visit?.visitor !== guest || (visit.sides & BOTH) !== BOTH) return [];
    const travellers = visit.people[guest - 1] ?? [];
    if (travellers.length === 0) return [];
    const people: Item['people'] = guest === FIRST ? [travellers, item.people[1]] : [item.people[0], travellers];
    return [{ ...item, people, sides: BOTH, order: [...travellers, ...item.order], atHome: false, next: true }];
  });
}
