import { openingOf } from '../scan.ts';
import type { Candidate } from '../reading.ts';
import { beginningOf, namesAround, readOfficials, readScene, type Actor, type Setting } from './scene.ts';

/** Sentences back in which the one meant is looked for. */
const BACK = 3;
/** Tokens of a sentence within which its subject begins. */
const SUBJECT = 12;
/** Words before somebody who is no subject. */
const OBLIQUE = /^(?:with|to|by|for|from|of|between|against|met|meets|told|and|both|between)$/;

/**
 * "He will also meet Minister X": he, where the sentence names nobody before the person, as the subject of the last sentence that names one,
 * standing where the pronoun stands. `until`: the token before which the sentence names nobody, instead of the person. Null without a pronoun, or with a subject whose country nothing tells.
 */
export function pronounSubject(setting: Setting, index: number, until?: number): Actor | null {
  const { scan, candidates } = setting;
  const person = candidates[index] as Candidate;
  const start = beginningOf(person);
  const { from } = readScene(setting, index);
  const pronoun = scan.tokens.slice(from, until ?? start).findIndex(({ key }) => key === 'he' || key === 'she');
  if (pronoun < 0) return null;
  const own = namesAround(candidates, index, from, until ?? start).some(
    (one) => one !== person && one.first < (until ?? start) && one.type !== 'organization' && setting.countryOf(one) !== null,
  );
  if (own) return null;
  let [to, at] = [from, index];
  for (let steps = 0; steps < BACK && to > 0; steps += 1) {
    const opening = openingOf(scan, to - 1, 80);
    while (at > 0 && (candidates[at]?.first ?? 0) >= to) at -= 1;
    const [first] = [
      ...namesAround(candidates, at, opening, to)
        .filter(({ type }) => type === 'person')
        .map((one) => ({ first: beginningOf(one), country: setting.countryOf(one) })),
      ...readOfficials(setting, opening, to),
    ].sort((one, other) => one.first - other.first);
    if (first) {
      const before = scan.tokens[first.first - 1]?.key === 'the' ? first.first - 2 : first.first - 1;
      const oblique = before >= opening && OBLIQUE.test(scan.tokens[before]?.key ?? '');
      if (first.country === null || oblique || first.first - opening >= SUBJECT) return null;
      return { first: from + pronoun, last: from + pronoun + 1, country: first.country };
    }
    to = opening;
  }
  return null;
}
