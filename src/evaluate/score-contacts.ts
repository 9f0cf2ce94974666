import { boundsOf } from '../schema/edtf.ts';
import type { GoldContact } from './gold.ts';
import { type Miss, measure, type Score } from './score.ts';
import { scoreEvidence, sharesEvidence } from './score-evidence.ts';

/** What one article says of one contact, in the gold or found, and the contact that it was merged into. */
export type Item = Pick<GoldContact, 'id' | 'date' | 'type' | 'status' | 'participants' | 'place' | 'evidence'> & { article: string };

const placeOf = ({ evidence }: Item): number => evidence[0]?.start ?? 0;

/** Two dates agree when one lies within the other; no date agrees with none, or with a bound open on one side. */
export function datesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b || (a ?? b ?? '').includes('..');
  const [x, y] = [boundsOf(a), boundsOf(b)];
  const inside = (inner: typeof x, outer: typeof x): boolean =>
    (inner.earliest ?? '0000') >= (outer.earliest ?? '0000') && (inner.latest ?? '9999') <= (outer.latest ?? '9999');
  return inside(x, y) || inside(y, x);
}

const samePeople = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

const fields = ({ date, type, status, participants, place }: Item): string =>
  `${type}, ${status}, ${date ?? 'no date'}, ${place ?? 'no place'}: ${[...participants].sort().join(', ')}`;

/** How many of date, participants, place, type and status agree; the first three make a contact right, shared evidence breaks a tie. */
function agreement(a: Item, b: Item): { right: boolean; score: number; shared: boolean } {
  const core = [datesAgree(a.date, b.date), samePeople(a.participants, b.participants), a.place === b.place];
  const rest = [a.type === b.type, a.status === b.status, a.participants.some((id) => b.participants.includes(id))];
  return { right: core.every(Boolean), score: core.filter(Boolean).length * 2 + rest.filter(Boolean).length, shared: sharesEvidence(a, b) };
}

/** Pairs what agrees best, article by article, each item once. */
function pair(gold: readonly Item[], found: readonly Item[]): Map<Item, Item> {
  const candidates = gold
    .flatMap((expected) =>
      found.filter(({ article }) => article === expected.article).map((item) => ({ expected, item, ...agreement(expected, item) })),
    )
    .filter(({ score }) => score >= 4)
    .sort((a, b) => Number(b.right) - Number(a.right) || b.score - a.score || Number(b.shared) - Number(a.shared));
  const pairs = new Map<Item, Item>();
  const taken = new Set<Item>();
  for (const { expected, item } of candidates) {
    if (pairs.has(expected) || taken.has(item)) continue;
    pairs.set(expected, item);
    taken.add(item);
  }
  return pairs;
}

/** The found reports that agree with one of the gold in date, participants and place, each of the gold met once. */
export function rightReports(gold: readonly Item[], found: readonly Item[]): Set<Item> {
  return new Set([...pair(gold, found)].flatMap(([expected, item]) => (agreement(expected, item).right ? [item] : [])));
}

/** Reports of contacts, per article: right when date, participants and place agree. Kinds, merging and evidence are scored of those that belong together. */
export function scoreContacts(gold: readonly Item[], found: readonly Item[]): Record<'contacts' | 'kinds' | 'merging' | 'evidence', Score> {
  const pairs = pair(gold, found);
  const misses: Miss[] = [];
  const kindMisses: Miss[] = [];
  let right = 0;
  for (const expected of gold) {
    const item = pairs.get(expected);
    if (item && agreement(expected, item).right) right += 1;
    else
      misses.push({
        kind: item ? 'value' : 'missed',
        article: expected.article,
        at: placeOf(expected),
        expected: fields(expected),
        found: item ? fields(item) : null,
      });
    if (item && (item.type !== expected.type || item.status !== expected.status))
      kindMisses.push({
        kind: 'value',
        article: expected.article,
        at: placeOf(expected),
        expected: `${expected.type}, ${expected.status}`,
        found: `${item.type}, ${item.status}`,
      });
  }
  const paired = new Set(pairs.values());
  for (const item of found)
    if (!paired.has(item)) misses.push({ kind: 'extra', article: item.article, at: placeOf(item), expected: null, found: fields(item) });
  return {
    contacts: measure('contacts', { gold: gold.length, found: found.length, right }, misses),
    kinds: measure('contact kinds', { gold: pairs.size, found: pairs.size, right: pairs.size - kindMisses.length }, kindMisses),
    merging: scoreMerging(pairs),
    evidence: scoreEvidence(pairs),
  };
}

/** Of every two reports: are they one contact in the gold, and one contact as found? */
function scoreMerging(pairs: ReadonlyMap<Item, Item>): Score {
  const list = [...pairs];
  const counts = { gold: 0, found: 0, right: 0 };
  const misses: Miss[] = [];
  list.forEach(([gold, found], index) => {
    for (const [otherGold, otherFound] of list.slice(index + 1)) {
      const expected = gold.id === otherGold.id;
      const merged = found.id === otherFound.id;
      counts.gold += Number(expected);
      counts.found += Number(merged);
      counts.right += Number(expected && merged);
      if (expected !== merged)
        misses.push({
          kind: expected ? 'missed' : 'extra',
          article: gold.article,
          at: placeOf(gold),
          expected: expected ? gold.id : null,
          found: merged ? `${found.id} holds ${gold.id} and ${otherGold.id}` : null,
        });
    }
  });
  return measure('contacts merged', counts, misses);
}
