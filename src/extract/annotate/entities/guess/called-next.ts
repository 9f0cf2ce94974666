import type { Candidate } from '../reading.ts';
import { openingOf } from '../scan.ts';
import { OFFICES } from '../words/titles.ts';
import { countryAt, titleOf } from './read-clues.ts';
import { beginningOf, namesAround, type Setting } from './scene.ts';

/** Tokens before a name within which its sentence opens, where it is the subject. */
const SUBJECT = 8;
/** Nouns by which many are called. */
const WIDE = /^(?:leader|diplomat|politician|envoy|minister|ruler|head|chief)$/;
/** Before these somebody is not the subject: "was welcomed by". */
const OBJECT = /^(?:by|with|to|from|of|for|between|against)$/;
/** Longest rest of a sentence behind its subject, in tokens. */
const LONGEST = 80;

/**
 * "Soto arrived in Oslo. The Chilean leader smiled": the country of the office that the next sentence opens with, where this sentence names
 * nobody else. ISO 3166-1 alpha-2; null for a country that is no party.
 */
export function calledNext(setting: Setting, index: number): string | null {
  const { scan, vocabulary, parties, candidates } = setting;
  const { tokens } = scan;
  const person = candidates[index] as Candidate;
  const start = beginningOf(person);
  const from = openingOf(scan, start, SUBJECT + 1);
  const the = tokens[start - 1]?.key === 'the' ? start - 2 : start - 1;
  if (start - from > SUBJECT || OBJECT.test(tokens[the]?.key ?? '')) return null;
  let to = person.last;
  while (to < person.last + LONGEST && scan.initial[to] !== 1) to += 1;
  // "X said, “The Chilean minister will come”": whom he tells of is another.
  if (scan.initial[to] !== 1 || tokens[to]?.key !== 'the' || /^["“„«‘']$/.test(tokens[to - 1]?.key ?? '')) return null;
  const owner = countryAt(scan, vocabulary, to + 1);
  if (!owner || !parties.includes(owner.country)) return null;
  const noun = OFFICES.holds(tokens[owner.end]) ? owner.end : owner.end + 1;
  if (!OFFICES.holds(tokens[noun]) || tokens[noun + 1]?.capital) return null;
  // "Prime Minister X received the King. The Chilean King smiled": of another one.
  const title = titleOf(scan, person).toLowerCase();
  if (title !== '' && !WIDE.test(tokens[noun]?.key ?? '') && !title.includes(tokens[noun]?.key ?? '')) return null;
  return namesAround(candidates, index, from, to).some((other) => other.type === 'person' && other !== person) ? null : owner.country;
}
