import { BOTH } from '../sentence/term.ts';
import type { Sides } from '../sentence/sides.ts';
import type { Item } from './item.ts';
import type { Lead } from './place-from-lead.ts';

/** Items before one among which the visit that it returns is looked for. */
const FAR = 8;

/**
 * Gives a visit that is returned ("His counterpart returned the visit in April") its goal: the capital of whoever came first, where the
 * text names it, else the country. Without a visit of the other party before it, it is left out: it may have been paid to anybody.
 */
export function returnVisits(items: readonly Item[], lead: Lead, sides: Sides): Item[] {
  return items.flatMap((item, index) => {
    if (item.rule !== 'returns-visit') return [item];
    const host = BOTH & ~item.visitor;
    const first = items
      .slice(Math.max(0, index - FAR), index)
      .findLast((one) => one.type === 'visit' && one.visitor !== 0 && one.sides !== 0);
    if (item.visitor === 0 || first?.visitor !== host || first.sides !== BOTH) return [];
    const capital = lead.capitals.get(host);
    const country = sides.countries[host - 1];
    const place = capital ? { id: capital, city: true, sides: host } : country ? { id: country, city: false, sides: host } : null;
    return [{ ...item, sides: BOTH, place: item.place ?? place }];
  });
}
