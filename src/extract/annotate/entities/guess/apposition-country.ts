import type { Candidate } from '../reading.ts';
import { OFFICES } from '../words/titles.ts';
import { isTeller } from './partner-country.ts';
import { endsOpening } from './read-clues.ts';
import { beginningOf, endOf, readScene, type Setting } from './scene.ts';

/**
 * "his Chilean counterpart, President X": the country of the office that the name with its own office explains, right behind a comma.
 * ISO 3166-1 alpha-2; null without such an office.
 */
export function appositionCountry(setting: Setting, index: number): string | null {
  const { tokens } = setting.scan;
  const person = setting.candidates[index] as Candidate;
  const start = beginningOf(person);
  // "The president of Chile, the conservative X": an adjective, where he has no office of his own.
  const adjective = person.offices.length === 0 && tokens[start - 2]?.key === 'the' && tokens[start - 1]?.capital === false;
  if (person.offices.length === 0 && !adjective) return null;
  const comma = adjective ? start - 3 : tokens[start - 1]?.key === 'the' ? start - 2 : start - 1;
  // "Chairman Joint Staff Committee of Chile, General X": the body within his title.
  const within = setting.candidates[index - 1];
  if (within?.type === 'organization' && within.first > start && within.last <= person.first) {
    const country = within.country ?? within.known?.country ?? null;
    if (country !== null) return country;
  }
  // "At the invitation of her Chilean counterpart, Foreign Minister X said": who speaks is another one.
  if (tokens[comma]?.key !== ',' || isTeller(setting, person) || endsOpening(setting.scan, comma)) return null;
  const owner = setting.candidates[index - 1];
  if (owner?.type === 'place' && owner.last === comma) {
    const of = tokens[owner.first - 1]?.key === 'the' ? owner.first - 2 : owner.first - 1;
    if (tokens[of]?.key === 'of' && OFFICES.holds(tokens[of - 1])) return owner.country;
  }
  // "With Crown Prince X, Prime Minister Y spoke": two people, each with an office of his own.
  const named = setting.candidates.slice(Math.max(0, index - 3), index).some((other) => other.type === 'person' && endOf(other) === comma);
  return named ? null : (readScene(setting, index).actors.find(({ first, last }) => last === comma && first < comma)?.country ?? null);
}
