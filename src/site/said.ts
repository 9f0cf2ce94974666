import { boundsOf } from '../schema/edtf.ts';
import type { Entity } from '../schema/entity.ts';
import type { Quote } from '../schema/quote.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { isAttributed } from './quote-counts.ts';
import { officeAt, type OfficeThen } from './role-then.ts';

/** A text that carries a quotation, and what it says of the speaker. */
export interface Carrier {
  quote: Quote;
  evidence: Evidence;
  via: Entity | null;
  office: OfficeThen | null;
  /** The words that stand for a speaker whom the text never calls by name: "the foreign minister". */
  namedAs: string | null;
}

/** A quotation with all the texts that carry it. */
export interface Saying {
  exact: string;
  kind: Quote['kind'];
  carriers: Carrier[];
  /** Where the same words stand between quotation marks as nobody's. */
  setOff: Evidence[];
  /** Where a text gives the same words, two at least, to another speaker, or to one whom it does not name (null). */
  others: { speaker: Entity | null; evidence: Evidence }[];
}

const folded = (exact: string): string =>
  exact
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|its|who)$/iu;

/** The office of a quotation's speaker on the day of the article; null for a body, and where nobody gives one. */
export function officeOfSpeaker(corpus: Corpus, quote: Quote): OfficeThen | null {
  const speaker = quote.speaker ? corpus.entity(quote.speaker) : null;
  if (speaker?.type !== 'person') return null;
  const published = corpus.article(quote.article).published;
  const { earliest, latest } = published ? boundsOf(published.edtf) : { earliest: null, latest: null };
  return officeAt(corpus, speaker, earliest, latest, new Set([quote.article]));
}

/** The words by which an article means a person whom it quotes and never calls by name; null where it does, or has only a pronoun. */
export function namedOnlyAs(corpus: Corpus, quote: Quote): string | null {
  const words = quote.speakerSpan?.exact ?? null;
  if (!quote.speaker || words === null || PRONOUN.test(words) || corpus.entity(quote.speaker).type !== 'person') return null;
  const named = (corpus.mentionsOf.get(quote.speaker) ?? []).some(({ article }) => article === quote.article);
  return named ? null : words;
}

/** The words as they are shown: a comma that belongs to the sentence around them is cut. */
export function shownWords(exact: string): string {
  return exact.replace(/[\s,;]+$/u, '');
}

const byWords = new WeakMap<Corpus, Map<string, Quote[]>>();

/** Everything between quotation marks, by its words. */
function equalTo(corpus: Corpus, words: string): readonly Quote[] {
  let known = byWords.get(corpus);
  if (!known) byWords.set(corpus, (known = groupBy(corpus.quotes, ({ exact }) => [folded(exact)])));
  return known.get(words) ?? [];
}

/** The same words elsewhere: set off as nobody's, and given to other speakers. */
function elsewhere(corpus: Corpus, quote: Quote, words: string): Pick<Saying, 'setOff' | 'others'> {
  if (!isAttributed(quote)) return { setOff: [], others: [] };
  const equal = equalTo(corpus, words);
  const given = words.includes(' ') ? equal.filter((other) => isAttributed(other) && other.speaker !== quote.speaker) : [];
  return {
    setOff: equal.filter((other) => !isAttributed(other)).map((term) => evidenceOf(corpus, term)),
    others: given.map((other) => ({
      speaker: other.speaker ? corpus.entity(other.speaker) : null,
      evidence: evidenceOf(corpus, other),
    })),
  };
}

/** Quotations with equal words are one saying, whatever their case and punctuation; each keeps every article that carries it. */
export function sayingsOf(corpus: Corpus, quotes: readonly Quote[]): Saying[] {
  const sayings = new Map<string, Saying>();
  for (const quote of quotes) {
    const words = folded(quote.exact);
    const key = `${quote.speaker} ${words}`;
    const saying = sayings.get(key) ?? {
      exact: shownWords(quote.exact),
      kind: quote.kind,
      carriers: [],
      ...elsewhere(corpus, quote, words),
    };
    saying.carriers.push({
      quote,
      evidence: evidenceOf(corpus, quote),
      via: quote.via ? corpus.entity(quote.via) : null,
      office: officeOfSpeaker(corpus, quote),
      namedAs: namedOnlyAs(corpus, quote),
    });
    sayings.set(key, saying);
  }
  return [...sayings.values()];
}

/** Terms that are nobody's words anywhere: those that equal a quotation stand with it. */
export function loneTerms(corpus: Corpus): Quote[] {
  const said = new Set(corpus.quotes.filter(isAttributed).map(({ exact }) => folded(exact)));
  return corpus.quotes.filter((quote) => !isAttributed(quote) && !said.has(folded(quote.exact)));
}
