import type { Candidate } from '../reading.ts';
import { beginningOf, readScene, type Setting } from './scene.ts';

/**
 * "his Chilean counterpart, President X": the country of the office that the name with its own office explains, right behind a comma.
 * ISO 3166-1 alpha-2; null without such an office.
 */
export function appositionCountry(setting: Setting, index: number): string | null {
  const { tokens } = setting.scan;
  const person = setting.candidates[index] as Candidate;
  const start = beginningOf(person);
  const comma = tokens[start - 1]?.key === 'the' ? start - 2 : start - 1;
  if (tokens[comma]?.key !== ',') return null;
  return readScene(setting, index).actors.find(({ first, last }) => last === comma && first < comma)?.country ?? null;
}
