import { closesOpening } from '../../../text/closes-opening.ts';
import { matchName } from '../match-name.ts';
import type { Candidate } from '../reading.ts';
import { isCapitals, openingOf, passageAt, type Scan } from '../scan.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { BODY_NOUNS } from '../words/cues.ts';
import { HONORIFICS, OFFICES, OFFICE_MODIFIERS, TOPICS } from '../words/titles.ts';
import { words } from '../words/words.ts';

/** The words of the office before a name, "" without one. */
export const titleOf = (scan: Scan, { offices }: Candidate): string => {
  const office = offices[0];
  return office ? scan.document.text.slice(scan.tokens[office.first]?.start ?? 0, scan.tokens[office.last - 1]?.end ?? 0) : '';
};

/** The words of the office before a name with the body it belongs to, "Foreign Ministry spokesman"; "" without an office. */
export const stateTitleOf = (scan: Scan, person: Candidate): string => {
  const office = person.offices[0];
  const body = office?.owner?.body;
  const first = office && body && body.last <= office.first && office.first - body.last < 3 ? body.first : office?.first;
  return office ? scan.document.text.slice(scan.tokens[first ?? 0]?.start ?? 0, scan.tokens[office.last - 1]?.end ?? 0) : '';
};

/** Whether somebody is named in a headline. */
export function inHeadline(scan: Scan, { first }: Candidate): boolean {
  const passage = passageAt(scan, first);
  return passage?.kind === 'title' && first < passage.last;
}

/** Country of the name or the adjective that begins at a token. */
export function countryAt(scan: Scan, vocabulary: Vocabulary, at: number): { country: string; end: number } | null {
  // Most words have been found to be no name before.
  if (scan.matches[at] === null) return null;
  const match = matchName(scan, { kind: 'paragraph', first: at, last: scan.tokens.length, style: 'prose' }, vocabulary, at);
  const entity = match?.name.entity;
  const country =
    match?.name.demonym ?? (entity?.country && vocabulary.countryIds.get(entity.country) === entity.id ? entity.country : null);
  return match && country ? { country, end: match.end } : null;
}

const LEADS = 3;

/** Tokens behind the place of a dateline that has a line to itself: ", June 3, 2020". */
const DAY = 6;

/** "NEW DELHI" or "LIMA, June 3" on a line of its own under the headline: the country of the place; null without. */
function lineCountry({ passages, tokens }: Scan, candidates: readonly Candidate[]): string | null {
  for (const { first, last, kind } of passages.slice(0, LEADS + 2)) {
    if (kind === 'title' || last - first > DAY + 2) continue;
    const found = candidates.find((candidate) => candidate.first === first);
    const rest = found ? tokens.slice(found.last, last) : [];
    const word = tokens[first];
    if (found?.type === 'place' && word !== undefined && isCapitals(word) && (rest.length === 0 || rest[0]?.key === ','))
      return found.country;
  }
  return null;
}

/** Country of the place in whose dateline the article is written: the first place of a paragraph that opens with it. Null without one. */
export function datelineCountry(scan: Scan, candidates: readonly Candidate[], vocabulary: Vocabulary): string | null {
  // A dateline opens the text; below the first paragraphs a place before a dash is only that.
  for (const { first, last } of scan.passages.filter(({ style, kind }) => style === 'prose' && kind !== 'title').slice(0, LEADS)) {
    const found = candidates.find((candidate) => candidate.first === first);
    if (found?.type !== 'place') continue;
    const dash = scan.tokens.slice(found.last, Math.min(last, found.last + 12)).some(({ key }) => /^(?:[—–―]|-+|:)$/.test(key));
    // "BANGKOK/OSLO": written in two countries, and at home in none of them for sure.
    const second = scan.tokens[found.last]?.key === '/' ? candidates.find((candidate) => candidate.first === found.last + 1) : undefined;
    if (dash && second?.type === 'place' && second.country !== found.country) return null;
    if (dash) return matchName(scan, { kind: 'paragraph', first, last, style: 'prose' }, vocabulary, first)?.name.entity?.country ?? null;
  }
  return lineCountry(scan, candidates);
}

/** Tokens that the phrase with which a sentence opens may have. */
const LONGEST_OPENING = 50;

/** Whether a token is the comma behind the phrase with which its sentence opens: "In a meeting with the Norwegian envoy, Adviser X said". */
export function endsOpening(scan: Scan, at: number): boolean {
  const comma = scan.tokens[at];
  if (comma?.key !== ',') return false;
  const sentence = scan.tokens[openingOf(scan, at, LONGEST_OPENING)]?.start ?? 0;
  return closesOpening(scan.document.text, sentence, comma.start);
}

const HOST = words('with guest guests met meet meets meeting hosted received welcomed invitation invited');

const GOES_ON = /^(?:is|was|are|were|will|would|has|had|have|said|says|also|met|held|plans|hopes)$/;
const WITH = 5;

/** "will travel to Norway for talks with President X": the country of the last place before the one met, within the sentence. Null without. */
export function hostCountry(scan: Scan, candidate: Candidate, before: readonly Candidate[]): string | null {
  if (!before.some(({ type, country }) => type === 'place' && country)) return null;
  const first = Math.min(candidate.offices[0]?.first ?? candidate.first, candidate.first);
  // "In Oslo, and the meeting between Adviser X and Lund": the two meet each other, and are nobody's guests.
  if (scan.tokens[first - 1]?.key === 'between') return null;
  // "In a meeting with the Norwegian envoy, Adviser X said": he is the one who meets.
  if (endsOpening(scan, first - 1)) return null;
  let met = false;
  for (let at = first - 1; at > first - 30 && at >= 0 && scan.initial[at + 1] !== 1; at -= 1) {
    const key = scan.tokens[at]?.key ?? '';
    // "Berg, who met Lund in Oslo, is to hold talks with President X": the clause with the place is over.
    if (key === ',' && met && GOES_ON.test(scan.tokens[at + 1]?.key ?? '')) return null;
    // "Was in Oslo together with Minister X": he has come along.
    if (key === 'with' && /^(?:together|along)$/.test(scan.tokens[at - 1]?.key ?? '')) return null;
    // "With the world looking on, President X": whom one meets stands right behind "with".
    if (HOST.holds(scan.tokens[at]) && (key !== 'with' || at > first - WITH)) met = true;
    const place = before.findLast(({ last }) => last === at + 1);
    if (place?.type === 'person') return null;
    // "Norway PM meets President X": the country's name is an adjective there, and no place.
    const adjective =
      scan.tokens[at + 1]?.kind === 'possessive' || OFFICES.holds(scan.tokens[at + 1]) || OFFICE_MODIFIERS.holds(scan.tokens[at + 1]);
    // "The speaker of Norway met with President X": whose office it is, and no place.
    const of = place && scan.tokens[place.first - 1]?.key === 'the' ? place.first - 2 : (place?.first ?? 0) - 1;
    const owner = scan.tokens[of]?.key === 'of' && OFFICES.holds(scan.tokens[of - 1]);
    if (place?.type === 'place' && place.country && met && !adjective && !owner) return place.country;
  }
  return null;
}

const SIDES = words('side delegation team counterparts');
const MEETS = words('with met meets meeting received');
const OPPOSITE = words('facing opposite across whereas');
/** Tokens behind a name within which it may be said of which delegation he is. */
const WITHIN = 12;
/** Who is welcomed, and tokens between that and "by". */
const HOSTING = /^(?:received|welcomed|greeted|hosted|met|seen|invited)$/;
const WELCOMED = 7;
const LISTS = words('attended included includes including comprised comprising by were present represented participated');

/** "On the Norwegian side, the meeting was attended by X": the country of the side that the sentence lists. Null without. */
export function sideCountry(scan: Scan, vocabulary: Vocabulary, { first, last }: Candidate): string | null {
  // "There were X and Y in the Norwegian delegation"
  for (let at = last; at < last + WITHIN && scan.initial[at] !== 1 && scan.tokens[at]; at += 1) {
    if (!SIDES.holds(scan.tokens[at]) || scan.tokens[at - 2]?.key !== 'the') continue;
    // "By X and Y, and on the Norwegian side by Z": the side is told in front of whom it is.
    if (/^(?:and|while|,|;)$/.test(scan.tokens[at - 4]?.key ?? '')) continue;
    const found = /^(?:in|of|on)$/.test(scan.tokens[at - 3]?.key ?? '') ? countryAt(scan, vocabulary, at - 1) : null;
    if (found?.end === at) return found.country;
  }
  let listed = false;
  if (scan.initial[first] === 1) return null;
  for (let at = first - 1; at > first - 90 && at >= 1; at -= 1) {
    const token = scan.tokens[at];
    // "The Norwegian delegation included Lund, who had met with X": whom one of them meets is none of them.
    if (!listed && MEETS.holds(token)) return null;
    // "On the Norwegian side were X and Y; facing them sat Z"
    if (OPPOSITE.holds(token)) return null;
    // "The Norwegian delegation came to Santiago and was received there by X": its host.
    if (token?.key === 'by' && scan.tokens.slice(Math.max(0, at - WELCOMED), at).some(({ key }) => HOSTING.test(key))) return null;
    if (LISTS.holds(token)) listed = true;
    if (listed && SIDES.holds(token)) {
      // "By X on the Norwegian side, and by Y": the next list is of another side.
      if (/^(?:[,;] )?(?:and|while|with)\b/.test(`${scan.tokens[at + 1]?.key ?? ''} ${scan.tokens[at + 2]?.key ?? ''}`)) return null;
      const found = countryAt(scan, vocabulary, at - 1) ?? countryAt(scan, vocabulary, at - 2);
      if (found && found.end <= at) return found.country;
    }
    if (scan.initial[at] === 1) return null;
  }
  return null;
}

/** Tokens before a name within which the opening of its sentence is looked for. */
export const SENTENCE = 40;

/** "The Norwegian head of state arrived, accompanied by Minister X": the country of the office that is the subject. Null without. */
export function subjectCountry(scan: Scan, vocabulary: Vocabulary, { first }: Candidate): string | null {
  const opening = openingOf(scan, first, SENTENCE);
  for (let at = opening; at < first && at < opening + 4; at += 1) {
    const found = countryAt(scan, vocabulary, at);
    if (found) return scan.tokens.slice(found.end, found.end + 4).some((token) => OFFICES.holds(token)) ? found.country : null;
  }
  return null;
}

/** Are these tokens no more than what joins two entries of one list, "; and the", with the words of the next title? */
export function isListJoint(scan: Scan, first: number, last: number): boolean {
  const opening = scan.tokens[first]?.key ?? '';
  if (!/^(?:,|;|and)$/.test(opening) || last - first > 14) return false;
  for (let at = first + 1; at < last; at += 1) {
    const token = scan.tokens[at];
    if (!token || scan.initial[at] === 1) return false;
    const plain = /^(?:and|the|,|of|for|at|its|his|her|service|minister|\.)$/.test(token.key) || token.kind === 'possessive';
    const title =
      OFFICES.holds(token) || OFFICE_MODIFIERS.holds(token) || TOPICS.holds(token) || BODY_NOUNS.holds(token) || HONORIFICS.holds(token);
    if (!plain && !title && !(token.capital && token.kind === 'word')) return false;
  }
  return true;
}
