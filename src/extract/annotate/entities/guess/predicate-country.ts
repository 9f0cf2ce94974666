import type { Candidate } from '../reading.ts';
import { OFFICES } from '../words/titles.ts';
import { endOf, readScene, type Setting } from './scene.ts';

/** What stands between a name and the office that the sentence says it has. */
const IS =
  /^(?:(?:has |had |have )?(?:is|was|became|becomes|become|remains|been|will be|serves as|served as)(?: (?:also|now|then|once))?)(?: (?:the|a|an|only|first|second|third|latest|last|new|current|most|senior|highest|highest-ranking|ranking|sitting|serving|top|youngest|longest-serving)){0,4}$/;

/** "X, a brother of the Chilean ruler", "X, who is the son of Chile's president". */
const KIN =
  /^(?:, )?(?:who )?(?:(?:is|was) )?(?:an? |the )?(?:[a-z-]+ )?(?:brother|sister|half - brother|son|daughter|cousin|nephew|niece|uncle|father|mother|wife|husband|son - in - law|confidante?|right - hand man) of(?: the)?$/;

const AS = /^[^,;:]{0,70}\b(?:first|last|maiden|debut|final|inaugural) [^,;:]{1,40} as$/;

/** "X became the first Norwegian premier to visit": the country of the office that the verb gives. ISO 3166-1 alpha-2; null without one. */
export function predicateCountry(setting: Setting, index: number): string | null {
  const { tokens } = setting.scan;
  const end = endOf(setting.candidates[index] as Candidate);
  const office = readScene(setting, index).actors.find(({ first }) => first > end && first < end + 12);
  if (!office) return null;
  const words = tokens
    .slice(end, office.first)
    .map(({ key }) => key)
    .join(' ');
  if (IS.test(words) || KIN.test(words)) return office.country;
  // "X made his first call as Norway's new premier to Y"
  const bare = OFFICES.has(tokens[office.last - 1]?.key ?? '') && tokens[office.last]?.capital !== true;
  return bare && AS.test(words) ? office.country : null;
}
