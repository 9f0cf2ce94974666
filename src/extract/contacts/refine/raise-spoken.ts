import { timed, timesAgree } from './agree-times.ts';
import type { Item } from './item.ts';
import { inLead, isUndated } from './mark-news.ts';

const SPOKEN = new Set(['discuss-together', 'discusses-with']);
/** What two agree on or announce they may say each at home. */
const TALKED = /^(?:discuss|exchanged|review|deliberated|talked over|went over|thrashed|hammered|negotiated)/;

const shares = (a: Item, b: Item): boolean => [0, 1].every((side) => a.people[side]?.some((id) => b.people[side]?.includes(id)) === true);

/**
 * "Berg and Li discussed trade", "will discuss trade": a word on the contact of the two that is told elsewhere in the article; where none is,
 * their contact itself, as long as both are named. Told in the lead without a day, it is the news: `first` block of the first paragraph, `published`
 * last day the article may have appeared on.
 */
export function raiseSpoken(items: readonly Item[], first: number, published: string | null): Item[] {
  const firm = items.filter((item) => !item.weak);
  return items.map((item) =>
    item.weak &&
    SPOKEN.has(item.rule) &&
    TALKED.test(item.cue) &&
    item.people.every((side) => side.length > 0) &&
    // With a day of its own it is none of those told of other days.
    !firm.some((one) => shares(one, item) && (!timed(item) || timesAgree(one, item)))
      ? { ...item, weak: false, news: inLead(item, first) && isUndated(item) ? published : null }
      : item,
  );
}
