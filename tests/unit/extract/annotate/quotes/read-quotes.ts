import { findQuotes } from '../../../../../src/extract/annotate/quotes/find-quotes.ts';
import { findReferences } from '../../../../../src/extract/annotate/references/find-references.ts';
import type { Knowledge } from '../../../../../src/extract/knowledge.ts';
import type { Entity } from '../../../../../src/schema/entity.ts';
import type { Quote } from '../../../../../src/schema/quote.ts';
import { articleOf, entities, knowledge, mentionsIn } from '../references/read-references.ts';

/** A headline, so that what follows it is running text. */
const HEAD = 'Talks in Oslo go on for a third day\n\n';

/** Quotes and speaking bodies of a text under a headline; names are those of the cast of the reference tests. */
export function quotesIn(text: string, known: Knowledge = knowledge, outlet?: string): { quotes: Quote[]; speakers: Entity[] } {
  const read = articleOf(HEAD + text);
  const document = outlet === undefined ? read : { ...read, article: { ...read.article, outlet } };
  const mentions = mentionsIn(document);
  const references = findReferences(document, mentions, entities, known);
  return findQuotes(document, { mentions, references, entities }, known);
}

/** "kind | speaker | words for the speaker | cue | via" for each quote of a text. */
export function readQuotes(text: string, known: Knowledge = knowledge): string[] {
  return quotesIn(text, known).quotes.map((quote) =>
    [quote.kind, quote.speaker, quote.speakerSpan?.exact ?? null, quote.cue, quote.via].map((part) => part ?? '-').join(' | '),
  );
}

/** The words between the marks for each quote of a text. */
export function wordsIn(text: string): string[] {
  return quotesIn(text).quotes.map(({ exact }) => exact);
}
