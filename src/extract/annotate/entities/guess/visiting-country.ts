import type { Candidate } from '../reading.ts';
import { otherParty } from './partner-country.ts';
import { beginningOf, readScene, type Setting } from './scene.ts';

/**
 * "BEIJING — President X told visiting Prime Minister Y": who is visiting is of the other party than the one where the article is written, or
 * than the one who deals with him. ISO 3166-1 alpha-2; null where nobody is visiting, or where a third country is named more often.
 */
export function visitingCountry(setting: Setting, index: number, dateline: string | null): string | null {
  const { scan, candidates, parties, counts } = setting;
  const start = beginningOf(candidates[index] as Candidate);
  if (scan.tokens[start - 1]?.key !== 'visiting') return null;
  const host = readScene(setting, index).actors.findLast(({ last }) => last < start)?.country ?? null;
  const home = dateline !== null && parties.includes(dateline) ? dateline : host;
  const guest = home === null ? null : otherParty(parties, home);
  if (guest === null) return null;
  const own = counts.get(guest) ?? 0;
  return own > 0 && [...counts].every(([country, times]) => parties.includes(country) || times <= own) ? guest : null;
}
