import { isBlank } from '../../text/is-blank.ts';

/** Prepositions, conjunctions and verbs behind which a name is no subject. */
const PREPOSITIONS = new Set(
  'In At On With From After Before Under For To Like Unlike with by of from to against for on about between toward towards alongside under over via including than like at in behind after before and or met meets meet hosted received greeted visited called urged accused phoned thanked told'.split(
    ' ',
  ),
);
/** Words that stand between a verb and the name of its object; with a capital any word may. */
const TITLES =
  'the then former visiting foreign prime defence defense interior minister president premier leader secretary chief ambassador envoy deputy vice prince king'.split(
    ' ',
  );
const AFTER_VERB = new Set(TITLES);
const AFTER_PREPOSITION = new Set([...TITLES, ...'outgoing his her their its late new newly counterpart'.split(' ')]);
const CAPITAL_OR_SPEAKER = /^(?:\p{Lu}[\p{L}.'’-]*|spokes\p{L}+)$/u;
const SMALL = /^\p{Ll}[\p{L}’'-]*$/u;
const COMMA = 44;
const MOST_BETWEEN = 7;
const MOST_TITLES = 6;

/** Index of the white space that ends at an index, no further back than the given one. */
function blanksBefore(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Index of the word that ends at an index, no further back than the given one. */
function wordBefore(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && !isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;

/** The letters and digits of ASCII that end at an index: "in" of "there—in". */
function lettersBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** Whether the words from one offset to another end with a preposition, or a verb, and no more than titles behind it: "a visit by the then foreign minister ". */
export function endsPrepositional(text: string, from = 0, to = text.length): boolean {
  let at = to;
  for (let between = 0; between <= MOST_BETWEEN; between += 1) {
    const end = blanksBefore(text, at, from);
    if (end === at || end === from) return false;
    if (PREPOSITIONS.has(lettersBefore(text, end, from))) return true;
    at = wordBefore(text, end, from);
    const word = text.slice(at, text.charCodeAt(end - 1) === COMMA ? end - 1 : end);
    if (!AFTER_PREPOSITION.has(word) && !CAPITAL_OR_SPEAKER.test(word)) return false;
  }
  return false;
}

/** The word in small letters in front of the titles that the words from one offset to another end with, "saw" in "last saw Foreign Minister "; undefined where there is none. */
export function governorOf(text: string, from = 0, to = text.length): string | undefined {
  const last: string[] = [];
  for (let at = to; last.length <= MOST_TITLES;) {
    const end = blanksBefore(text, at, from);
    if (end === at || end === from) break;
    at = wordBefore(text, end, from);
    const word = text.slice(at, end);
    last.push(word);
    if (!AFTER_VERB.has(word) && !CAPITAL_OR_SPEAKER.test(word)) break;
  }
  return last.findLast((word) => SMALL.test(word));
}
