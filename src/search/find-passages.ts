import { dateCost } from './day-match.ts';
import { findPhrase } from './find-phrase.ts';
import type { NameIndex } from './name-index.ts';
import type { NameMatch } from './name-matches.ts';
import type { Passage } from './passage.ts';
import type { PassageWords } from './passage-index.ts';
import type { Query } from './read-query.ts';
import { evidenceFor, type WordEvidence } from './word-evidence.ts';
import { wordsOf } from './word-key.ts';

/** A passage that answers a query, and how well: 1 is best. */
export interface FoundPassage {
  passage: Passage;
  score: number;
  index: number;
}

/** All passages that answer, best first, and how the words were taken. */
export interface Found {
  passages: FoundPassage[];
  words: WordEvidence[];
  /** No passage has all the words: these have most of them. */
  loosened: boolean;
}

const IN_ORDER = 0.2;
const FOR_LENGTH = 0.015;
/** Word order is looked at in so many passages that come first without it. */
const MOST_ORDERED = 150;
const LOOSE = 0.6;

const rarity = (index: PassageWords, { found }: WordEvidence): number => Math.log(1 + (index.passages.length + 1) / (found.size + 1));

/** Passages with every word, or, where there is none, with more than half of their weight. */
function withWords(index: PassageWords, words: readonly WordEvidence[]): { scores: Map<number, number>; loosened: boolean } {
  const weights = words.map((word) => rarity(index, word));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const scores = new Map<number, number>();
  const counts = new Map<number, number>();
  words.forEach(({ found }, at) => {
    for (const [passage, cost] of found) {
      scores.set(passage, (scores.get(passage) ?? 0) + ((weights[at] ?? 0) * (1 - cost)) / all);
      counts.set(passage, (counts.get(passage) ?? 0) + 1);
    }
  });
  const whole = new Map([...scores].filter(([passage]) => counts.get(passage) === words.length));
  if (whole.size > 0 || words.length < 2) return { scores: whole, loosened: false };
  const part = new Map([...scores].filter(([passage, score]) => score >= LOOSE / 2 && (counts.get(passage) ?? 0) * 2 >= words.length));
  return { scores: part, loosened: part.size > 0 };
}

/** A check that a passage has every phrase and none of what is left out; the first, cheap half goes by the index. */
function isWanted(index: PassageWords, query: Query): (at: number) => boolean {
  const phrases = query.phrases.map(({ keys }) => ({ keys, sets: keys.map((key) => index.holding(key)) }));
  const without = query.without.map(({ keys }) => ({ keys, sets: keys.map((key) => index.holding(key)) }));
  const has = (at: number, { keys, sets }: { keys: string[]; sets: ReadonlySet<number>[] }): boolean => {
    if (!sets.every((set) => set.has(at))) return false;
    return keys.length === 1 || findPhrase(index.passages[at]?.text ?? '', keys).length > 0;
  };
  return (at) => phrases.every((phrase) => has(at, phrase)) && !without.some((phrase) => has(at, phrase));
}

/** Words in the order of the query are worth more, and so is a short passage. */
function refine(index: PassageWords, found: FoundPassage[], keys: readonly string[]): FoundPassage[] {
  for (const one of found) one.score -= FOR_LENGTH * Math.log2(1 + index.length(one.index));
  found.sort((a, b) => b.score - a.score || a.index - b.index);
  if (keys.length < 2) return found;
  const asked = ` ${keys.join(' ')} `;
  for (const one of found.slice(0, MOST_ORDERED)) {
    const text = ` ${wordsOf(one.passage.text)
      .map(({ key }) => key)
      .join(' ')} `;
    if (text.includes(asked)) one.score += IN_ORDER;
  }
  return found.sort((a, b) => b.score - a.score || a.index - b.index);
}

/** Passages that hold all words of a query (or the names they stand for), every phrase, every date, and none of what it leaves out. */
export function findPassages(index: PassageWords, names: NameIndex, query: Query, matches: readonly NameMatch[]): Found {
  const words = evidenceFor(index, names, query.keys, matches);
  const { scores, loosened } = query.keys.length > 0 ? withWords(index, words) : { scores: null, loosened: false };
  const wanted = isWanted(index, query);
  const found: FoundPassage[] = [];
  for (const [at, score] of scores ?? index.passages.map((_, at) => [at, 1] as const)) {
    const passage = index.passages[at];
    if (!passage || !wanted(at)) continue;
    const cost = Math.max(0, ...query.dates.map((date) => dateCost(passage, date)));
    if (cost >= 1 || (cost > 0 && passage.kind === 'sentence' && query.keys.length + query.phrases.length === 0)) continue;
    found.push({ passage, score: score - cost, index: at });
  }
  return { passages: refine(index, found, query.keys), words, loosened };
}
