import { boundsOf } from '../../../schema/edtf.ts';
import { OLD } from './agree.ts';
import { timed } from './agree-times.ts';
import type { Item } from './item.ts';

/** Paragraphs in which a contact without a day is the news, and no background. */
const LEAD = 3;

/** Whether an item is first told in the first paragraphs; `first`: block of the first one. */
export const inLead = ({ evidence }: Item, first: number): boolean => (evidence[0]?.block ?? LEAD) - first < LEAD;

/** Whether an item took place, and nothing says when. */
export const isUndated = (item: Item): boolean =>
  item.kind !== 'caption' && item.status === 'held' && !timed(item) && !item.previous && !item.had;

/** Whether somebody is told to be somewhere now. */
const isNow = (item: Item): boolean => item.rule === 'presence' && /^(?:is|are)$/.test(item.cue) && !timed(item);

/**
 * Marks what the first paragraphs tell without a day as the news of the day of publication, from which what is told with a date of long
 * before is another contact; but not what follows such a date in one paragraph: "Berg came to Oslo in May 2021. She and Li signed a treaty".
 * `first`: block of the first paragraph; `published`: last day the article may have appeared on.
 */
export function markNews(items: readonly Item[], first: number, published: string | null): Item[] {
  if (published === null) return [...items];
  let past = -1;
  // "A delegation is in Oslo for talks with Berg": as the article appears, wherever it tells it, and so are the talks.
  const now = new Set(items.filter(isNow).map(({ evidence }) => evidence[0]));
  return items.map((item) => {
    const block = item.evidence[0]?.block ?? -1;
    const latest = item.date === null ? null : boundsOf(item.date).latest;
    if (latest !== null) past = Date.parse(published) - Date.parse(latest) > OLD ? block : -1;
    const lead = inLead(item, first) || now.has(item.evidence[0]);
    // "During Berg's visit to Beijing, both sides agreed": below the first paragraph, a visit that is recalled.
    const recalled = item.rule === 'visit-noun' && item.owners.length > 0 && block > first;
    const news = lead && isUndated(item) && !recalled && !item.weak && !item.recalled && !item.backdrop && past !== block;
    return news ? { ...item, news: published } : item;
  });
}
