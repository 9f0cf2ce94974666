import type { Candidate } from '../reading.ts';
import { OFFICES, OFFICE_MODIFIERS, TOPICS } from '../words/titles.ts';
import { words } from '../words/words.ts';
import { countryAt } from './read-clues.ts';
import { endOf, readScene, type Setting } from './scene.ts';

/** What stands between a name and the office that the sentence says it has. */
const IS =
  /^(?:(?:has |had |have )?(?:is|was|became|becomes|become|remains|been|will be|serves as|served as)(?: (?:also|now|then|once))?)(?: (?:the|a|an|only|first|second|third|latest|last|new|current|most|senior|highest|highest-ranking|ranking|sitting|serving|top|youngest|longest-serving)){0,4}$/;

/** The words that it begins with. */
const VERBS = words('has had have is was became becomes become remains been will serves served');

/** "X, a brother of the Chilean ruler", "X, who is the son of Chile's president". */
const KIN =
  /^(?:, )?(?:who )?(?:(?:is|was) )?(?:an? |the )?(?:[a-z-]+ )?(?:brother|sister|half - brother|son|daughter|cousin|nephew|niece|uncle|father|mother|wife|husband|son - in - law|confidante?|right - hand man) of(?: the)?$/;

const AS = /^[^,;:]{0,70}\b(?:first|last|maiden|debut|final|inaugural) [^,;:]{1,40} as$/;

/** "X, acting as a special envoy of the Chilean president", "X, who was sent as the envoy of Chile's premier". */
const SENT_AS =
  /^(?:, )?(?:who )?(?:[a-z]+ ){0,4}as (?:an? |the )?(?:(?:special|personal|senior|top|chief) ){0,2}(?:envoy|emissary|representative|messenger|advis[eo]r|aide) (?:of|to|for)(?: the)?$/;
/** "X came as Chile's envoy", "X, acting as the Chilean president's adviser": what somebody does in an office. */
const ACTS_AS =
  /^(?:, )?(?:who )?(?:[a-z]+ ){0,4}(?:acting|came|come|coming|sent|dispatched|serving|served|arrived|visited|visiting|travelled|traveled|appointed|named)(?: [a-z]+){0,4} as(?: the)?$/;

/** How far behind a name the office that a verb gives it may begin, and how long it may be. */
const REACH = 9;
const LONGEST = 8;

/** "When X was the Foreign Minister of Norway": the country behind the office that the verb gives; null without one. */
function ofCountry({ scan, vocabulary }: Setting, end: number): string | null {
  const { tokens } = scan;
  const keysTo = (at: number): string =>
    tokens
      .slice(end, at)
      .map(({ key }) => key)
      .join(' ');
  if (!VERBS.holds(tokens[end])) return null;
  let at = end + 1;
  while (at < end + REACH && !IS.test(keysTo(at))) at += 1;
  if (!IS.test(keysTo(at))) return null;
  while (at < end + REACH && IS.test(keysTo(at + 1))) at += 1;
  let office = false;
  for (const last = at + LONGEST; at < last; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    const found = office && token.capital && /^(?:of|the)$/.test(tokens[at - 1]?.key ?? '') ? countryAt(scan, vocabulary, at) : null;
    if (found) return found.country;
    if (OFFICES.holds(token)) office = true;
    else if (!OFFICE_MODIFIERS.holds(token) && !(office && (TOPICS.holds(token) || /^(?:of|the|for|and)$/.test(token.key)))) return null;
  }
  return null;
}

/** "X became the first Norwegian premier to visit": the country of the office that the verb gives. ISO 3166-1 alpha-2; null without one. */
export function predicateCountry(setting: Setting, index: number): string | null {
  const { tokens } = setting.scan;
  const end = endOf(setting.candidates[index] as Candidate);
  const given = ofCountry(setting, end);
  if (given !== null) return given;
  const office = readScene(setting, index).actors.find(({ first }) => first > end && first < end + 12);
  if (!office) return null;
  const between = tokens
    .slice(end, office.first)
    .map(({ key }) => key)
    .join(' ');
  if (IS.test(between) || KIN.test(between) || SENT_AS.test(between)) return office.country;
  // "X made his first call as Norway's new premier to Y"
  const bare = OFFICES.holds(tokens[office.last - 1]) && tokens[office.last]?.capital !== true;
  return bare && (AS.test(between) || ACTS_AS.test(between)) ? office.country : null;
}
