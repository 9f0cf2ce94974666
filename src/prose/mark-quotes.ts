import { h } from 'hastscript';
import type { Quote } from '../schema/quote.ts';
import type { Mark } from './mark.ts';

const MARKS = new Set(['"', "'", '“', '”', '„', '‟', '‘', '’', '‚', '«', '»', '‹', '›', '`', '´']);

/**
 * Sets quotations apart with their quotation marks, which stand outside a quote's span; the marks alone take the hue of the speaker's side.
 * Gives two layers: the quotations, and the single characters of their marks.
 */
export function markQuotes(text: string, quotes: readonly Quote[], sideOf: (quote: Quote) => string): { around: Mark[]; marks: Mark[] } {
  const around: Mark[] = [];
  const marks: Mark[] = [];
  for (const quote of quotes) {
    const opens = MARKS.has(text.charAt(quote.start - 1));
    const closes = MARKS.has(text.charAt(quote.end));
    around.push({
      start: quote.start - Number(opens),
      end: quote.end + Number(closes),
      layer: 'quote',
      wrap: (children) => [h('span', { className: ['quote', sideOf(quote)].filter(Boolean) }, children)],
    });
    const wrap: Mark['wrap'] = (children) => [h('b', children)];
    if (opens) marks.push({ start: quote.start - 1, end: quote.start, layer: 'quote-mark', wrap });
    if (closes) marks.push({ start: quote.end, end: quote.end + 1, layer: 'quote-mark', wrap });
  }
  return { around, marks };
}
