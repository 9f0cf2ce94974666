import type { Entity } from '../schema/entity.ts';
import type { Quote } from '../schema/quote.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';

/** A quotation with all the texts that carry it. */
export interface Saying {
  exact: string;
  kind: Quote['kind'];
  role: string | null;
  carriers: { quote: Quote; evidence: Evidence; via: Entity | null }[];
}

const folded = (exact: string): string =>
  exact
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/** Quotations with equal words are one saying, whatever their case and punctuation; each keeps every article that carries it. */
export function sayingsOf(corpus: Corpus, quotes: readonly Quote[]): Saying[] {
  const sayings = new Map<string, Saying>();
  for (const quote of quotes) {
    const key = `${quote.speaker} ${folded(quote.exact)}`;
    const saying = sayings.get(key) ?? { exact: quote.exact, kind: quote.kind, role: quote.role, carriers: [] };
    saying.role ??= quote.role;
    saying.carriers.push({ quote, evidence: evidenceOf(corpus, quote), via: quote.via ? corpus.entity(quote.via) : null });
    sayings.set(key, saying);
  }
  return [...sayings.values()];
}
