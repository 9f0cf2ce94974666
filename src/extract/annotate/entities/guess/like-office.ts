import type { Candidate } from '../reading.ts';
import { HONORIFICS, OFFICES, OFFICE_MODIFIERS } from '../words/titles.ts';
import { openingOf } from '../scan.ts';
import { countryAt, titleOf } from './read-clues.ts';
import { beginningOf, type Setting } from './scene.ts';

/** Tokens before a name within which its sentence opens, and in front of that within which the unnamed one does. */
const SUBJECT = 3;
const REACH = 90;
/** Words of an office that may stand between its country and its noun. */
const LONGEST = 5;
/** Nouns by which many are called. */
const WIDE = /^(?:leader|diplomat|politician|envoy|minister|official|chief|head|spokesman|spokeswoman|spokesperson|secretary|ambassador)$/;

/** The office without a name that opens a sentence, "Norway's new president", "The Norwegian prime minister", with its country; else null. */
function unnamedAt({ scan, vocabulary }: Setting, opening: number): { country: string; office: string } | null {
  const { tokens } = scan;
  const from = tokens[opening]?.key === 'the' ? opening + 1 : opening;
  const owner = tokens[from]?.capital ? countryAt(scan, vocabulary, from) : null;
  if (!owner) return null;
  let at = tokens[owner.end]?.kind === 'possessive' ? owner.end + 1 : owner.end;
  for (const last = at + LONGEST; at < last && OFFICE_MODIFIERS.holds(tokens[at]); at += 1);
  const noun = tokens[at];
  if (!noun || !OFFICES.holds(noun) || tokens[at + 1]?.capital || tokens[at + 1]?.key === ',') return null;
  return { country: owner.country, office: `${tokens[at - 1]?.key ?? ''} ${noun.key}` };
}

/** Where the name begins with which a sentence opens, behind a title. */
function headOf({ scan: { tokens } }: Setting, from: number): number {
  let at = from;
  while (at < from + LONGEST && HONORIFICS.holds(tokens[at])) at += 1;
  return at;
}

/**
 * "Norway's new president faced a test on Monday. President X said": the country of the one whom the article calls by that office at the
 * opening of the sentence before. ISO 3166-1 alpha-2; null where X does not open his sentence.
 */
export function likeOffice(setting: Setting, index: number): string | null {
  const { scan, candidates } = setting;
  const person = candidates[index] as Candidate;
  const start = beginningOf(person);
  const from = openingOf(scan, start, SUBJECT + 1);
  const opens = start - from <= SUBJECT;
  // "Norway's president called for calm. Sheikh Soto was received by President X": the one who is not the subject.
  const guest = candidates[index - 1]?.type === 'person' && candidates[index - 1]?.first === headOf(setting, from);
  if (person.offices.length === 0 || !(opens || (guest && scan.tokens[start - 1]?.key === 'by'))) return null;
  const title = titleOf(scan, person).toLowerCase();
  const noun = title.split(' ').at(-1) ?? '';
  if (title === '' || (WIDE.test(noun) && !title.includes(' '))) return null;
  for (let at = from - 1; at > from - REACH && at >= 0; at -= 1) {
    // "Mr Soto [the Chilean president] said": who is named there already.
    if (scan.initial[at] !== 1 || /^[[(]$/.test(scan.tokens[at - 1]?.key ?? '')) continue;
    const unnamed = unnamedAt(setting, at);
    if (!unnamed) continue;
    return unnamed.office.trim().endsWith(noun) && (title === noun || unnamed.office.endsWith(title)) ? unnamed.country : null;
  }
  return null;
}
