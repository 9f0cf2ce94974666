import { boundsOf } from '../../../schema/edtf.ts';
import { OLD } from './agree.ts';
import { timed } from './agree-times.ts';
import type { Item } from './item.ts';

/** Paragraphs in which a contact without a day is the news, and no background. */
export const LEAD = 3;

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
    const lead = ((item.evidence[0]?.block ?? LEAD) - first < LEAD || now.has(item.evidence[0])) && item.kind !== 'caption';
    // "During Berg's visit to Beijing, both sides agreed": below the first paragraph, a visit that is recalled.
    const recalled = item.rule === 'visit-noun' && item.owners.length > 0 && block > first;
    const news =
      lead &&
      !recalled &&
      item.status === 'held' &&
      !timed(item) &&
      !item.weak &&
      !item.previous &&
      !item.had &&
      !item.recalled &&
      !item.backdrop &&
      past !== block;
    return news ? { ...item, news: published } : item;
  });
}
