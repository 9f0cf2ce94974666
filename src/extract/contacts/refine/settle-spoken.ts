import type { Document } from '../../document.ts';
import { timed } from './agree-times.ts';
import type { Item } from './item.ts';
import { isDay } from './read-day.ts';

const DAY = 86_400_000;
/** Days before publication on which what somebody calls "today" may have been. */
const BACK = 4;
/** Items around one among which the same contact is looked for. */
const FAR = 40;
/** "This afternoon" and the like within quotation marks. */
const TODAY = /["“”][^"“”]{0,300}\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i;

const shares = (a: Item, b: Item): boolean => [0, 1].every((side) => a.people[side]?.some((id) => b.people[side]?.includes(id)) === true);

/**
 * "Met Li on Wednesday. “This afternoon I met Li,” she wrote": what is quoted as of today is of the day on which the same two are told to
 * have met, where that lies shortly before publication. `published`: last day the article may have appeared on.
 */
export function settleSpoken(items: readonly Item[], document: Document, published: string | null): Item[] {
  if (published === null) return [...items];
  return items.map((item, at) => {
    if (item.date !== published || item.status !== 'held' || item.weak) return item;
    const told = items
      .slice(Math.max(0, at - FAR), at + FAR)
      .find(
        (other) =>
          other !== item &&
          other.status === 'held' &&
          timed(other) &&
          isDay(other.date) &&
          shares(other, item) &&
          within(other.date, published),
      );
    const [sentence] = item.evidence;
    return told && sentence && TODAY.test(document.text.slice(sentence.start, sentence.end)) ? { ...item, date: told.date } : item;
  });
}

/** Whether a day lies a few days before another. */
function within(day: string | null, published: string): boolean {
  const days = day === null ? 0 : (Date.parse(published) - Date.parse(day)) / DAY;
  return days > 0 && days <= BACK;
}
