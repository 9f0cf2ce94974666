import type { NameHit } from './answer.ts';
import { COST } from './match-options.ts';
import type { NameIndex } from './name-index.ts';
import type { NameMatch } from './name-matches.ts';
import { markWords } from './mark-words.ts';
import { wordsOf } from './word-key.ts';

/** A name with its place among the answers. */
export interface RankedName extends NameMatch {
  /** What the worst word of those that are found costs. */
  worst: number;
  rank: number;
  /** How many words of the query the name has. */
  found: number;
}

/** A word found in an office is worth less than one in the name. */
const OFFICE = 0.15;
/** Words of a spelling that were not asked for: "Berg" means the Berg who is only that before "Berg Institute for Peace". */
const UNASKED = 0.03;
/** A name that answers one word of several stands after those that answer all, and only a few of them do. */
const MOST_IN_PART = 3;
/** Costs that differ by less are equal: the name that is mentioned more then comes first. */
const STEP = 0.04;

const step = ({ rank }: RankedName): number => Math.floor(rank / STEP);

function ranked(match: NameMatch): RankedName | null {
  const places = match.costs.map((cost, at) => {
    const office = Math.min(match.office[at] ?? 1, match.country[at] ?? 1);
    return { cost, office, meant: cost < 1 || (match.office[at] ?? 1) < 1, best: Math.min(cost, office < 1 ? office + OFFICE : 1) };
  });
  const found = places.filter(({ best }) => best < 1);
  // A country alone is not meant as all who act for it.
  if (!found.some(({ meant }) => meant)) return null;
  const named = found.some(({ cost }) => cost < 1);
  const sum = places.reduce((total, { best }) => total + best, 0) + (named ? UNASKED * Math.min(match.unasked, 6) : 0);
  const worst = Math.max(...found.map(({ cost, office }) => Math.min(cost, office)));
  return { ...match, worst, found: found.length, rank: sum / places.length };
}

/** Names for the words of a query: those that have every word first, best first; then at most three that have only some of them. */
export function rankNames(index: NameIndex, words: readonly string[]): RankedName[] {
  if (words.length === 0) return [];
  const weight = ({ name }: RankedName): number => index.entry(name).weight;
  const byRank = (matches: readonly NameMatch[]): RankedName[] =>
    matches
      .map(ranked)
      .filter((name) => name !== null)
      .sort((a, b) => b.found - a.found || step(a) - step(b) || weight(b) - weight(a) || a.rank - b.rank || a.name - b.name);
  const all = byRank(index.match(words));
  const has = ({ found }: RankedName): boolean => found === words.length;
  // A slip may make another name of a word: "Anna Bern" where there is an Anna Berg, and Bern.
  const whole = words.length > 1 && !all.some(has) ? byRank(index.match(words, 'wide')).filter(has) : all.filter(has);
  const first = new Set(whole.map(({ name }) => name));
  const part = all.filter(({ name, worst }) => !first.has(name) && worst < COST.near + 0.2);
  return [...whole, ...part.sort((a, b) => a.rank - b.rank || weight(b) - weight(a)).slice(0, MOST_IN_PART)];
}

/** The spelling that was found; where it lacks a word as it was typed, one on record that has more of them, or that one. */
function spellingOf(spellings: readonly string[], best: number, words: readonly string[]): string {
  const had = spellings.map((spelling) => {
    const keys = new Set(wordsOf(spelling).map(({ key }) => key));
    return words.filter((word) => keys.has(word));
  });
  const own = had[best] ?? [];
  const most = Math.max(...had.map(({ length }) => length));
  if (own.length === words.length || (best > 0 && own.length === most)) return spellings[best] ?? '';
  const other = had.findIndex((found) => found.length === most && found.some((word) => !own.includes(word)));
  return spellings[other < 0 ? best : other] ?? '';
}

/** A ranked name as the page shows it. */
export function nameHit(index: NameIndex, ranked: NameMatch, words: readonly string[]): NameHit {
  const { kind, id, name, note, url, spellings } = index.entry(ranked.name);
  const byName = ranked.costs.some((cost) => cost < 1);
  const worst = Math.max(
    ...ranked.costs.map((cost, at) => Math.min(cost, ranked.office[at] ?? 1, ranked.country[at] ?? 1)).filter((cost) => cost < 1),
    0,
  );
  const otherwise = worst > COST.same && worst < COST.beginning;
  const found = otherwise || words.length > 1 ? spellingOf(spellings, ranked.spelling, words) : spellings[ranked.spelling];
  const written = byName ? (found ?? name) : name;
  const match = worst < COST.folded ? 'exact' : worst < COST.beginning ? 'otherwise' : worst < COST.near ? 'prefix' : 'near';
  return {
    kind,
    id,
    name,
    note,
    url,
    spelling: written === name ? null : written,
    match,
    marks: markWords(written, words, index.vocabulary, () => true),
  };
}
