import type Fuse from 'fuse.js';
import { foldWord, nameWords } from '../extract/text/fold-name.ts';
import type { Spelling } from './name-options.ts';
import type { NameRecord } from './search-record.ts';

/** A name that answers a query, and the spelling that did it. */
export interface NameHit {
  record: NameRecord;
  /** The spelling that matched, where it is not the name itself. */
  spelling: string | null;
  /** 0 the very name, 1 a word of it, 2 its beginning, 3 near; from 4 on the same for one word of several. */
  tier: number;
}

const SHORTEST_PART = 4;
const SHORTEST_WORD = 3;
const NEAR = 3;
/** In a shorter word one wrong letter makes another name: "Peru" and "Nauru", "Mali" and "Malta". */
const SHORTEST_NEAR = 5;
/** A name that answers one word of several stands after those that answer all, and only a few of them do. */
const ONE_WORD = 4;
const MOST_FOR_ONE_WORD = 3;

/** Whether a name was found by a spelling that is only near to what was typed. */
export const isNear = ({ tier }: NameHit): boolean => tier % ONE_WORD === NEAR;

const foldWords = (text: string): string[] => nameWords(text).map(foldWord).filter(Boolean);

/** The forms under which one spelling is looked up: its words, the words run together, and each longer word by itself. */
function formsOf(written: string): Pick<Spelling, 'folded' | 'part'>[] {
  const words = foldWords(written);
  if (words.length < 2) return [{ folded: words.join(''), part: false }];
  const parts = words.filter((word) => word.length >= SHORTEST_PART).map((folded) => ({ folded, part: true }));
  return [{ folded: words.join(' '), part: false }, { folded: words.join(''), part: false }, ...parts];
}

/** All spellings of all records, folded: what Fuse is given. */
export function spellingsOf(records: readonly NameRecord[]): Spelling[] {
  return records.flatMap(({ spellings }, record) => {
    const seen = new Set<string>();
    return spellings.flatMap((written) =>
      formsOf(written).flatMap(({ folded, part }) => {
        if (folded === '' || seen.has(folded)) return [];
        seen.add(folded);
        return [{ folded, part, record, written }];
      }),
    );
  });
}

/** How close a spelling is to the query: 0 the same, 1 a word of it, 2 its beginning, 3 near. */
function tierOf({ folded, part }: Spelling, query: string): number {
  if (folded === query) return Number(part);
  return folded.startsWith(query) ? 2 : NEAR;
}

interface Candidate extends NameHit {
  score: number;
}

function look(fuse: Fuse<Spelling>, records: readonly NameRecord[], query: string, best: Map<number, Candidate>, penalty: number): void {
  for (const { item, score = 1 } of fuse.search(query, { limit: 60 })) {
    const record = records[item.record];
    if (!record) continue;
    const closeness = tierOf(item, query);
    if (closeness === NEAR && query.length < SHORTEST_NEAR) continue;
    const tier = closeness + penalty;
    const known = best.get(item.record);
    if (known && (known.tier < tier || (known.tier === tier && known.score <= score))) continue;
    best.set(item.record, { record, tier, score, spelling: item.written === record.name ? null : item.written });
  }
}

/**
 * Names for the words of a query, best first: the very name, then a word of it, then its beginning, then what is near; names that are
 * mentioned more come before others. With several words, the best three names that answer only one of them follow.
 */
export function findNames(fuse: Fuse<Spelling>, records: readonly NameRecord[], words: string): NameHit[] {
  const parts = foldWords(words);
  if (parts.length === 0) return [];
  const best = new Map<number, Candidate>();
  look(fuse, records, parts.join(' '), best, 0);
  if (parts.length > 1) {
    look(fuse, records, parts.join(''), best, 0);
    for (const part of parts) if (part.length >= SHORTEST_WORD) look(fuse, records, part, best, ONE_WORD);
  }
  const sorted = [...best.values()]
    .sort((a, b) => a.tier - b.tier || (a.tier % ONE_WORD === NEAR ? a.score - b.score : 0) || b.record.weight - a.record.weight)
    .map(({ record, spelling, tier }) => ({ record, spelling, tier }));
  const whole = sorted.filter(({ tier }) => tier < ONE_WORD);
  return [...whole, ...sorted.slice(whole.length, whole.length + MOST_FOR_ONE_WORD)];
}
