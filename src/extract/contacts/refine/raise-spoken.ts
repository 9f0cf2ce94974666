import { BOTH } from '../sentence/term.ts';
import { timed, timesAgree } from './agree-times.ts';
import type { Item } from './item.ts';
import { inLead, isUndated } from './mark-news.ts';

const SPOKEN = new Set(['discuss-together', 'discusses-with', 'tells-other']);
/** What two agree on or announce they may say each at home. */
const TALKED = /^(?:discuss|exchanged|review|deliberated|talked over|went over|thrashed|hammered|negotiated|told|assured|informed|warned)/;

const shares = (a: Item, b: Item): boolean => [0, 1].every((side) => a.people[side]?.some((id) => b.people[side]?.includes(id)) === true);

const DAY = 86_400_000;
/** Days within which what is told of a traveller may be one stay. */
const STAY = 7;

/** Whether something else is told of a traveller that he may have spoken on: near the day of a word of his, or undated. */
const isOnStay = (word: Item, one: Item): boolean => {
  const traveller = word.people[word.visitor - 1] ?? [];
  if (!traveller.some((id) => one.people[word.visitor - 1]?.includes(id)) || one.type === 'call' || one.sides !== BOTH) return false;
  const [from, to] = [one.date, word.date].map((date) => Date.parse((date ?? '').slice(0, 10)));
  return one.date === null || timesAgree(one, word) || !(Math.abs((from ?? NaN) - (to ?? NaN)) > STAY * DAY);
};

/** "Said in Beijing last month that": a visit of his, where nothing else is told of it. */
const isStay = (item: Item, firm: readonly Item[]): boolean =>
  item.rule === 'said-in' && item.date !== null && item.visitor !== 0 && !firm.some((one) => isOnStay(item, one));

/**
 * "Berg and Li discussed trade", "will discuss trade": a word on the contact of the two that is told elsewhere in the article; where none is,
 * their contact itself, as long as both are named. Told in the lead without a day, it is the news: `first` block of the first paragraph, `published`
 * last day the article may have appeared on.
 */
export function raiseSpoken(items: readonly Item[], first: number, published: string | null): Item[] {
  const firm = items.filter((item) => !item.weak);
  return items.map((item) =>
    item.weak && isStay(item, firm)
      ? { ...item, weak: false }
      : item.weak &&
          SPOKEN.has(item.rule) &&
          TALKED.test(item.cue) &&
          item.people.every((side) => side.length > 0) &&
          // With a day of its own it is none of those told of other days.
          !firm.some((one) => shares(one, item) && (!timed(item) || timesAgree(one, item)))
        ? { ...item, weak: false, news: inLead(item, first) && isUndated(item) ? published : null }
        : item,
  );
}
