import { foldToken } from '../../../text/fold-name.ts';
import type { Token } from '../../../text/tokens.ts';
import { candidate, type Candidate } from '../reading.ts';
import { passageAt, type Scan } from '../scan.ts';
import { PARTICLES } from '../words/particles.ts';

interface Names {
  scan: Scan;
  candidates: Candidate[];
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(foldToken).join(' ');

/** Full names of two or three plain words that the documents give with an office, or in running text. */
function fullNames(documents: readonly Names[]): Set<string> {
  const names = new Set<string>();
  for (const { scan, candidates } of documents)
    for (const { first, last, type, rule } of candidates)
      if (type === 'person' && last - first > 1 && last - first < 4 && rule !== 'named-elsewhere')
        names.add(keyOf(scan.tokens.slice(first, last)));
  return names;
}

/** Whether a stretch of tokens is all that a passage holds. */
function isPassage(scan: Scan, first: number, last: number): boolean {
  const passage = passageAt(scan, first);
  return passage?.first === first && passage.last === last;
}

/** Words of two full names. */
const SHORTEST = 4;

/** Where a run of words is two full names put side by side: the token that opens the second, or -1. */
function cutAt(
  scan: Scan,
  { first, last }: Candidate,
  known: ReadonlySet<string>,
  givenNames: ReadonlySet<string>,
  listed: boolean,
): number {
  const { tokens } = scan;
  if (last - first < SHORTEST || tokens.slice(first, last).some(({ kind }) => kind !== 'word')) return -1;
  let cut = -1;
  for (let at = first + 2; at <= last - 2; at += 1) {
    const opening = tokens[at];
    if (!opening?.capital || !tokens[at - 1]?.capital || PARTICLES.holds(opening)) continue;
    const left = known.has(keyOf(tokens.slice(first, at)));
    const right = known.has(keyOf(tokens.slice(at, last)));
    if (left && right) return at;
    const opens = givenNames.has(opening.key) && !givenNames.has(tokens[at - 1]?.key ?? '');
    if (cut < 0 && (((left || right) && opens) || (opens && (listed || isPassage(scan, first, last))))) cut = at;
  }
  return cut;
}

/** "Anna Berg Pedro Soto", as lists of keywords run on: two people, where the documents know one of them or the line is nothing but names. */
export function splitPeople<T extends Names>(documents: readonly T[], givenNames: ReadonlySet<string>): T[] {
  const known = fullNames(documents);
  return documents.map((names) => ({
    ...names,
    candidates: names.candidates.flatMap((found) => {
      if (found.type !== 'person' || found.known || found.last - found.first < SHORTEST) return found;
      const parts: Candidate[] = [];
      let rest = found;
      for (let cut = cutAt(names.scan, rest, known, givenNames, false); cut >= 0; cut = cutAt(names.scan, rest, known, givenNames, true)) {
        parts.push({ ...candidate(names, rest.first, cut, 'person', found.rule), offices: rest.offices, country: rest.country });
        rest = candidate(names, cut, rest.last, 'person', 'full-name');
      }
      return [...parts, rest];
    }),
  }));
}
