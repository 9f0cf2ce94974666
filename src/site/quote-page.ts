import type { Quote } from '../schema/quote.ts';
import type { Corpus } from './index-corpus.ts';
import { isAttributed } from './quote-counts.ts';
import { familiesOf, type QuoteFamily } from './quote-families.ts';
import { kindOfQuote, outletsOf } from './quote-words.ts';
import { loneTerms, sayingsOf } from './said.ts';
import { speakersOf, type Speaker } from './speakers.ts';

/** A choice of a filter: its key, its words and how many entries have it. */
export interface Choice {
  key: string;
  name: string;
  count: number;
}

/** What stands on the page of quotations: the speakers with what they said, the words of nobody by name, and terms set off. */
export interface QuotePage {
  speakers: (Speaker & { families: QuoteFamily[] })[];
  unnamed: QuoteFamily[];
  terms: QuoteFamily[];
  /** How many entries there are. */
  count: number;
  outlets: Choice[];
  kinds: Choice[];
}

const tally = (choices: readonly { key: string; name: string }[]): Choice[] => {
  const counts = new Map<string, Choice>();
  for (const { key, name } of choices) counts.set(key, { key, name, count: (counts.get(key)?.count ?? 0) + 1 });
  return [...counts.values()];
};

/** All quotations as their page shows them, with what its filters offer. */
export function quotePage(corpus: Corpus): QuotePage {
  const brought = (quotes: readonly Quote[]): QuoteFamily[] => familiesOf(sayingsOf(corpus, quotes));
  const speakers = speakersOf(corpus).map((one) => ({ ...one, families: brought(one.quotes) }));
  const unnamed = brought(corpus.quotes.filter((quote) => !quote.speaker && isAttributed(quote)));
  const terms = brought(loneTerms(corpus));
  const all = [...speakers.flatMap(({ families }) => families), ...unnamed, ...terms];
  return {
    speakers,
    unnamed,
    terms,
    count: all.length,
    outlets: tally(all.flatMap((family) => outletsOf(family))).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    kinds: tally(all.map(({ saying: { kind } }) => ({ key: kind, name: kindOfQuote(kind) }))),
  };
}
