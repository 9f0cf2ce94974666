import type Fuse from 'fuse.js';
import type { Query } from './read-query.ts';
import type { PassageRecord } from './search-record.ts';

/** A passage that answers a query, and which of its characters did: pairs of first and one past the last. */
export interface PassageHit {
  record: PassageRecord;
  marks: [number, number][];
}

/** Common words that every passage has; they are not needed where other words are asked for. */
const COMMON = new Set(
  'the a an of in on at to and or for with by from as is was were are that this it he she his her who when where what did does do'.split(
    ' ',
  ),
);

const contentOf = (words: string): string => {
  const kept = words.split(' ').filter((word) => !COMMON.has(word.toLowerCase()));
  return kept.length > 0 ? kept.join(' ') : words;
};

function phraseMarks(text: string, phrases: readonly string[]): [number, number][] | null {
  const lower = text.toLowerCase();
  const marks: [number, number][] = [];
  for (const phrase of phrases) {
    const at = lower.indexOf(phrase.toLowerCase());
    if (at < 0) return null;
    marks.push([at, at + phrase.length]);
  }
  return marks;
}

/** Joins marks that touch and drops single letters, which fuzzy matching leaves behind. */
function tidy(marks: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.filter(([start, end]) => end - start > 1);
}

/** Passages that hold all words of a query (or the names they stand for), every phrase, and none of what it leaves out; best first. */
export function findPassages(fuse: Fuse<PassageRecord>, records: readonly PassageRecord[], query: Query): PassageHit[] {
  const words = contentOf(query.words);
  const found: PassageHit[] = words
    ? fuse.search(words, { limit: 400 }).map(({ item, matches = [] }) => ({
        record: item,
        marks: matches
          .filter(({ key }) => key === 'text')
          .flatMap(({ indices }) => indices.map(([first, last]): [number, number] => [first, last + 1])),
      }))
    : records.map((record) => ({ record, marks: [] }));
  return found.flatMap(({ record, marks }) => {
    const lower = record.text.toLowerCase();
    if (query.without.some((word) => lower.includes(word))) return [];
    const phrases = phraseMarks(record.text, query.phrases);
    return phrases ? [{ record, marks: tidy([...marks, ...phrases]) }] : [];
  });
}
