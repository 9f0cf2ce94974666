import type { Answer, PassageHit, PassageKind } from './answer.ts';
import { type NamedQuery, nearestNames } from './answer-names.ts';
import { facetsOf } from './facets.ts';
import { findPassages, type Found } from './find-passages.ts';
import { limitsOf } from './limits.ts';
import type { NameIndex } from './name-index.ts';
import { passageHit } from './passage-hit.ts';
import type { Passage } from './passage.ts';
import type { PassageIndex } from './passage-index.ts';
import { MOST_IN_GROUP } from './quick-answer.ts';

/** What one index of passages found. */
interface Source {
  index: PassageIndex;
  found: Found;
}

/** When a contact was; those without any date stand last. */
const order = ({ dated: [first, last] }: Passage): string => first || last || '9';

/** Hits by group, as many as the page shows, and how many there are of each. */
function groupsOf(sources: readonly Source[], { query, filters }: NamedQuery, names: NameIndex) {
  const checks = Object.values(limitsOf(filters, names));
  const groups: Record<PassageKind, { passage: Passage; source: Source }[]> = { contact: [], quote: [], sentence: [], article: [] };
  for (const source of sources) {
    for (const { passage } of source.found.passages) {
      if (checks.every((check) => check(passage))) groups[passage.kind].push({ passage, source });
    }
  }
  groups.contact.sort((a, b) => (order(a.passage) < order(b.passage) ? -1 : Number(order(a.passage) > order(b.passage))));
  const hits = (kind: PassageKind): PassageHit[] =>
    groups[kind].slice(0, MOST_IN_GROUP).map(({ passage, source }) => passageHit(passage, query, source.found.words, source.index, names));
  return { groups, hits };
}

/** Adds to the answer of the names what the passages give. */
export function answerPassages(named: NamedQuery, names: NameIndex, indexes: readonly PassageIndex[]): Answer {
  const { query, filters, answer } = named;
  if (answer.query.empty) return answer;
  const matches = query.keys.length > 0 ? names.match(query.keys) : [];
  const all = indexes.map((index): Source => ({ index, found: findPassages(index, names, query, matches) }));
  const whole = all.some(({ found }) => !found.loosened && found.passages.length > 0);
  const sources = whole ? all.filter(({ found }) => !found.loosened) : all;
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
