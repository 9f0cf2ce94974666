import type { Quote } from '../schema/quote.ts';
import { listed } from './list-words.ts';
import { figure } from './number-words.ts';

/** Whether words between quotation marks are somebody's: a term that is only set off is nobody's. */
export function isAttributed({ kind, speaker }: Pick<Quote, 'kind' | 'speaker'>): boolean {
  return kind !== 'scare' || speaker !== null;
}

/** The number of quotations, as every page counts them. */
export function quotationCount(quotes: readonly Quote[]): number {
  return quotes.filter(isAttributed).length;
}

/** "9 quotations and 1 term set off"; what is not there is left out, and where there is nothing it says "no quotations". */
export function quotationWords(quotes: readonly Quote[]): string {
  const said = quotationCount(quotes);
  const terms = quotes.length - said;
  const words = [said > 0 || terms === 0 ? figure(said, 'quotation') : '', terms > 0 ? `${figure(terms, 'term')} set off` : ''];
  return said + terms === 0 ? 'no quotations' : listed(words.filter(Boolean));
}
