import type { EntityType } from '../../../schema/entity.ts';
import { singleSpaces } from '../../text/single-spaces.ts';
import type { Candidate } from './reading.ts';
import type { Scan } from './scan.ts';
import type { KnownEntity } from './vocabulary.ts';

/** A name at its place in one text of the corpus. */
export interface Located {
  scan: Scan;
  candidate: Candidate;
}

/** An entity while its mentions are gathered. */
export interface Draft {
  type: EntityType;
  known: KnownEntity | null;
  /** Spellings with how often each stands, in order of appearance. */
  spellings: Map<string, number>;
  /** Countries that the words around its names give, with how often. */
  countries: Map<string, number>;
  /** The country that is known of it when all its mentions are gathered, and the one that an article suggests where none is told. */
  told: string | null;
  guess: string | null;
  mentions: Located[];
  /** Set when it turns out to be another: all its mentions go there. */
  mergedInto: Draft | null;
  id: string;
}

export const newDraft = (type: EntityType, known: KnownEntity | null): Draft => ({
  type,
  known,
  spellings: new Map(),
  countries: new Map(),
  told: null,
  guess: null,
  mentions: [],
  mergedInto: null,
  id: known?.id ?? '',
});

/** The draft that a draft has become. */
export function current(draft: Draft): Draft {
  let at = draft;
  while (at.mergedInto) at = at.mergedInto;
  return at;
}

/** The characters of a name with runs of spaces made one: "Anna\u00a0Berg" gives "Anna Berg". */
export const spellingOf = ({ scan, candidate }: Located): string =>
  (candidate.spelling ??= singleSpaces(scan.document.text.slice(candidate.start, candidate.end)));

const count = (map: Map<string, number>, key: string, by = 1): void => void map.set(key, (map.get(key) ?? 0) + by);

/** Adds a mention to a draft, with its spelling and the countries its offices give. */
export function addMention(draft: Draft, located: Located): void {
  draft.mentions.push(located);
  count(draft.spellings, spellingOf(located));
  if (located.candidate.country !== null && draft.type !== 'person') count(draft.countries, located.candidate.country);
}

/** The one that is counted most often, of several the first; null of none. */
export function strongest(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [key, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = key;
  return best;
}

/** Gives all mentions of one draft to another. */
export function merge(from: Draft, into: Draft): void {
  if (from === into) return;
  from.mergedInto = into;
  for (const located of from.mentions) addMention(into, located);
  if (into.type === 'person') for (const [country, times] of from.countries) count(into.countries, country, times);
  from.mentions = [];
}
