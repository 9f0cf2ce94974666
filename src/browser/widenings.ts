import type { Interpreted } from '../search/answer.ts';
import { type Asked, filterCount, writeAddress } from './search-address.ts';

/** A question that asks for less, to be tried where nothing was found. */
export interface Widening {
  label: string;
  address: string;
}

const MOST_WORDS = 4;

/** How a question that found nothing may be widened: without its filters, its quotation marks, what it leaves out, or by one word at a time. */
export function widenings({ typed, filters }: Asked, { words, phrases, without, dates, terms }: Interpreted): Widening[] {
  const ask = (label: string, changed: Partial<Asked>): Widening => ({ label, address: writeAddress({ typed, filters, ...changed }) });
  const found: Widening[] = [];
  if (filterCount(filters) > 0) found.push(ask('without the filters', { filters: {} }));
  const plain = [...phrases, ...words].join(' ');
  const narrowed = phrases.length + without.length + dates.length + terms.length > 0;
  if (narrowed && plain !== '')
    found.push(ask(phrases.length > 0 ? 'without the quotation marks' : 'by its words alone', { typed: plain }));
  const single = plain.split(' ').filter((word) => word.length > 2);
  if (single.length > 1) for (const word of single.slice(0, MOST_WORDS)) found.push(ask(`“${word}” alone`, { typed: word }));
  return found;
}
