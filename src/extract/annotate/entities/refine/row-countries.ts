import type { Candidate, Cursor } from '../reading.ts';
import { endOfPhrase, isHead, owned } from './pair-countries.ts';
import { countryAt } from './share-offices.ts';

type Reader = Omit<Cursor, 'passage'>;

/** Shortest row of names that is read here, and the longest. */
const SHORTEST = 3;
const LONGEST = 8;
/** Most words of a country's name, and of what stands between the last adjective and the noun: "Chilean foreign ministers". */
const NAME = 4;
const KIND = 3;

const JOINT = /^(?:,|and|, and|&)$/;

/** The people named one after the other from an index on: "Ada Ruiz, Evo Paz and Luis Soto". */
function rowFrom({ scan: { tokens } }: Reader, candidates: readonly Candidate[], at: number): Candidate[] {
  let end = at;
  for (; end < at + LONGEST; end += 1) {
    const last = candidates[end - 1];
    const one = candidates[end];
    if (one?.type !== 'person') break;
    if (end === at || !last) continue;
    const joint = tokens.slice(last.last, Math.max(last.last, one.first));
    if (joint.length > 2 || !JOINT.test(joint.map(({ key }) => key).join(' '))) break;
  }
  return candidates.slice(at, end);
}

/** The countries named one after the other up to a token, each as an adjective or a name, in the order of the text. */
function countriesUpTo(reader: Reader, end: number): { countries: string[]; first: number } {
  const { tokens } = reader.scan;
  const countries: string[] = [];
  let at = end;
  let first = end;
  while (countries.length < LONGEST) {
    const starts = Array.from({ length: NAME }, (_, back) => at - 1 - back).filter((start) => start >= 0 && tokens[start]?.capital);
    const start = starts.find((each) => countryAt(reader, each, at)?.end === at);
    if (start === undefined) break;
    countries.unshift(countryAt(reader, start, at)?.country ?? '');
    first = start;
    const the = tokens[start - 1]?.key === 'the' ? start - 1 : start;
    const [before, joint] = [tokens[the - 2]?.key ?? '', tokens[the - 1]?.key ?? ''];
    if (!JOINT.test(joint)) break;
    at = joint === 'and' && before === ',' ? the - 2 : the - 1;
  }
  return { countries, first };
}

/** The countries of "the ministers of Peru, Norway and Chile" or "Peruvian, Norwegian and Chilean ministers" that end at a token; none elsewhere. */
function rowBefore(reader: Reader, end: number): string[] {
  const { tokens } = reader.scan;
  if (isHead(tokens, end - 1)) {
    for (let kind = 0; kind <= KIND; kind += 1) {
      const { countries } = countriesUpTo(reader, end - 1 - kind);
      if (countries.length > 0) return countries;
    }
    return [];
  }
  const { countries, first } = countriesUpTo(reader, end);
  const of = tokens[first - 1]?.key === 'the' ? first - 2 : first - 1;
  return /^(?:of|from)$/.test(tokens[of]?.key ?? '') &&
    tokens.slice(Math.max(0, of - KIND), of).some((_, at) => isHead(tokens, Math.max(0, of - KIND) + at))
    ? countries
    : [];
}

/** Tokens behind a row within which what the people are called ends. */
const BEHIND = 20;

/** The countries of ", respectively the ministers of Peru, Norway and Chile" from the mark behind a row on, where they are as many; none elsewhere. */
function rowBehind(reader: Reader, from: number, count: number): string[] {
  const { tokens } = reader.scan;
  if (!/^[,(–—-]$/.test(tokens[from]?.key ?? '') || !/^(?:the|respectively|all|respective)$/.test(tokens[from + 1]?.key ?? '')) return [];
  for (let end = from + 4; end < from + BEHIND && tokens[end - 1]; end += 1) {
    const countries = rowBefore(reader, end);
    if (countries.length === count) return countries;
    if (/^[.;:]$/.test(tokens[end]?.key ?? '.')) return [];
  }
  return [];
}

/**
 * "Met her Peruvian, Bolivian and Chilean counterparts, Ada Ruiz, Evo Paz and Luis Soto": gives each name of a row of three or more the country at
 * its place, where as many countries stand before them, or behind them with what they are called. Changes the list in place.
 */
export function rowCountries(reader: Reader, candidates: Candidate[]): void {
  for (let at = 0; at + SHORTEST <= candidates.length; at += 1) {
    if (candidates[at]?.type !== 'person' || candidates[at + 1]?.type !== 'person') continue;
    const row = rowFrom(reader, candidates, at);
    const [one] = row;
    if (!one || row.length < SHORTEST) continue;
    const before = rowBefore(reader, endOfPhrase(reader, one.first));
    const countries = before.length === row.length ? before : rowBehind(reader, row.at(-1)?.last ?? 0, row.length);
    if (countries.length === row.length)
      row.forEach((person, index) => {
        const country = countries[index] ?? null;
        const own = person.offices.filter(({ first }) => first < person.first);
        const offices =
          countries !== before
            ? own
            : person.offices.length > 0 && index > 0
              ? person.offices
              : owned(one.offices.slice(0, 1), country ?? '');
        candidates[at + index] = { ...person, country, offices };
      });
    at += row.length - 1;
  }
}
