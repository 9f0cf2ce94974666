import type { Entity } from '../schema/entity.ts';
import { outletOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';

/** How one outlet writes a name; the commonest spelling first. */
export interface OutletSpellings {
  outlet: string;
  spellings: { exact: string; count: number }[];
}

/** The spellings of an entity by outlet, outlets by name. */
export function spellingsOf(corpus: Corpus, entity: Pick<Entity, 'id'>): OutletSpellings[] {
  const outlets = new Map<string, Map<string, number>>();
  for (const mention of corpus.mentionsOf.get(entity.id) ?? []) {
    const outlet = outletOf(corpus.article(mention.article));
    const counts = outlets.get(outlet) ?? new Map<string, number>();
    // A non-breaking space is no other spelling.
    const exact = mention.exact.replace(/\s+/g, ' ');
    counts.set(exact, (counts.get(exact) ?? 0) + 1);
    outlets.set(outlet, counts);
  }
  const rows = [...outlets].map(([outlet, counts]) => ({
    outlet,
    spellings: [...counts]
      .map(([exact, count]) => ({ exact, count }))
      .sort((a, b) => b.count - a.count || a.exact.localeCompare(b.exact, 'en')),
  }));
  return rows.sort((a, b) => a.outlet.localeCompare(b.outlet, 'en'));
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/** A name in another script, for a reader: "In Persian". */
export function languageWords(language: string): string {
  return languages.of(language) ?? language;
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return /^(ar|fa|he|ur|ps|ckb|yi|dv|syr)\b/.test(language) ? 'rtl' : 'ltr';
}
