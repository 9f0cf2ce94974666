import type { Answer, PassageHit, PassageKind } from './answer.ts';
import { type NamedQuery, nearestNames } from './answer-names.ts';
import { facetsOf } from './facets.ts';
import { findPassages, type Found, type FoundPassage } from './find-passages.ts';
import { limitsOf } from './limits.ts';
import type { NameIndex } from './name-index.ts';
import { passageHit } from './passage-hit.ts';
import type { Passage } from './passage.ts';
import type { PassageWords } from './passage-index.ts';
import { MOST_IN_GROUP } from './quick-answer.ts';

/** What one index of passages found. */
export interface Source {
  index: PassageWords;
  found: Found;
  /** Those that were made ready to be shown already. */
  hits: Map<FoundPassage, PassageHit>;
}

/** Looks in one index. */
export function sourceOf({ query }: NamedQuery, names: NameIndex, index: PassageWords): Source {
  return { index, found: findPassages(index, names, query, query.keys.length > 0 ? names.match(query.keys) : []), hits: new Map() };
}

/** Whether there are passages that have all that was asked for. */
export const isWhole = ({ found }: Source): boolean => !found.loosened && found.passages.length > 0;

/** When a contact was; those without any date stand last. */
const order = ({ dated: [first, last] }: Passage): string => first || last || '9';

/** Hits by group, as many as the page shows, and how many there are of each. */
function groupsOf(sources: readonly Source[], { query, filters }: NamedQuery, names: NameIndex) {
  const checks = Object.values(limitsOf(filters, names));
  const groups: Record<PassageKind, { one: FoundPassage; source: Source }[]> = { contact: [], quote: [], sentence: [], article: [] };
  for (const source of sources) {
    for (const one of source.found.passages) {
      if (checks.every((check) => check(one.passage))) groups[one.passage.kind].push({ one, source });
    }
  }
  groups.contact.sort((a, b) => (order(a.one.passage) < order(b.one.passage) ? -1 : Number(order(a.one.passage) > order(b.one.passage))));
  const hits = (kind: PassageKind): PassageHit[] =>
    groups[kind].slice(0, MOST_IN_GROUP).map(({ one, source }) => {
      const hit = source.hits.get(one) ?? passageHit(one, query, source.found.words, source.index, names);
      source.hits.set(one, hit);
      return hit;
    });
  return { groups, hits };
}

/** Adds to the answer of the names what the passages give. */
export function answerPassages(named: NamedQuery, names: NameIndex, all: readonly Source[]): Answer {
  const { query, filters, answer } = named;
  if (answer.query.empty) return answer;
  const sources = all.some(isWhole) ? all.filter(({ found }) => !found.loosened) : all;
  const passages = sources.flatMap(({ found }) => found.passages.map(({ passage }) => passage));
  const { groups, hits } = groupsOf(sources, named, names);
  const [instead] = sources.flatMap(({ found }) => found.words.flatMap((word) => word.instead ?? []));
  return {
    ...answer,
    contacts: hits('contact'),
    quotes: hits('quote'),
    sentences: hits('sentence'),
    articles: hits('article'),
    totals: {
      names: answer.totals.names,
      contacts: groups.contact.length,
      quotes: groups.quote.length,
      sentences: groups.sentence.length,
      articles: groups.article.length,
    },
    instead: instead === undefined ? null : names.entry(instead).name,
    loosened: sources.some(({ found }) => found.loosened),
    nearest: passages.length + answer.names.length === 0 ? nearestNames(query, names) : [],
    facets: facetsOf(passages, limitsOf(filters, names), filters, names),
  };
}
