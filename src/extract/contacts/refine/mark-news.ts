import type { Item } from './item.ts';
import { timed } from './agree-times.ts';

/** Paragraphs in which a contact without a day is the news, and no background. */
const LEAD = 3;

/**
 * Marks what the first paragraphs tell without a day as the news of the day of publication, from which what is told with a date of long
 * before is another contact. `first`: block of the first paragraph; `published`: last day the article may have appeared on.
 */
export function markNews(items: readonly Item[], first: number, published: string | null): Item[] {
  if (published === null) return [...items];
  return items.map((item) => {
    const lead = (item.evidence[0]?.block ?? LEAD) - first < LEAD && item.kind !== 'caption';
    const news = lead && item.status === 'held' && !timed(item) && !item.weak && !item.previous && !item.had && !item.recalled;
    return news ? { ...item, news: published } : item;
  });
}
