import { current, type Draft } from './draft.ts';
import { datelineCountry, hostCountry, isListJoint, officeCountry, sideCountry, subjectCountry, titleOf } from './guess-country.ts';
import { homeCountry } from './home-country.ts';
import type { Candidate } from './reading.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Offices of a state: who holds one without a country beside it acts for the country that the text is about, or is written in. */
const STATE =
  /\b(?:president|premier|minister|king|queen|crown prince|emir|sultan|chancellor|speaker|army chief|national security advis[eo]r|pm|fm)\b/i;
/** Verbs between two people that set them on two sides. */
const MEETS = new Set([
  'met',
  'meet',
  'meets',
  'meeting',
  'with',
  'received',
  'hosted',
  'host',
  'told',
  'called',
  'phoned',
  'telephoned',
  'invited',
  'urged',
  'congratulated',
]);
/** Two who reign or govern, joined by "and", seldom govern the same country. */
const HEADS_OF_STATE = /\b(?:president|king|premier|prime minister|emir|sultan|chancellor)\b/;
const COMPANY = new Set(['accompanied', 'alongside', 'together']);
/** Before these an office is another's object, so that the dateline says nothing of it. */
const OBJECT = /^(?:to|with|from|between|of|for|against|by|about|and|under|after|like|than)$/;

interface Person {
  draft: Draft;
  candidate: Candidate;
}

const known = ({ draft }: Person): string | null => draft.known?.country ?? [...draft.countries.keys()][0] ?? draft.guess;

/** One past the last token of a person's name and of the offices in apposition to it. */
const endOf = ({ last, offices }: Candidate): number =>
  offices.reduce((end, office) => (office.first > last ? Math.max(end, office.last) : end), last);

/** Where the words of the office before a name begin, with the body that owns it. */
function beginning({ first, offices }: Candidate): number {
  const office = offices.find((each) => each.first < first);
  return office ? Math.min(office.first, office.owner?.body?.first ?? office.first) : first;
}

/** An office that nothing says to be of another country, nor of a body that many countries share. */
const isHomeless = ({ offices }: Candidate): boolean =>
  offices.every(({ owner }) => owner === null || (owner.country === null && !owner.body?.known));

/** The country of the person just named, where this one stands in the same list or is named as the same side's. */
function companionCountry(scan: Scan, vocabulary: Vocabulary, candidate: Candidate, last: Person | null): string | null {
  const start = beginning(candidate);
  const end = last ? endOf(last.candidate) : start;
  const between: string[] = last ? scan.tokens.slice(last.candidate.last, candidate.first).map(({ key }) => key) : [];
  const company = between.length < 14 && !between.includes('.') && between.some((key) => COMPANY.has(key));
  if (last) {
    const title = scan.tokens.slice(start, candidate.first).map(({ key }) => key);
    const his = scan.tokens[last.candidate.last]?.kind === 'possessive' && between.length < 5;
    const same = titleOf(scan, last.candidate).toLowerCase() === titleOf(scan, candidate).toLowerCase();
    const joined = isListJoint(scan, end, start) || (between[0] === 'and' && between.length < 8);
    if (his || company || (joined && !same && !HEADS_OF_STATE.test(title.join(' ')))) return known(last);
  }
  const listed = scan.tokens.slice(Math.max(0, start - 4), start).some(({ key }) => COMPANY.has(key));
  return listed ? subjectCountry(scan, vocabulary, candidate) : null;
}

/** Gives people whose country no text tells the one that their article suggests; `parties` are the two countries the texts are about. */
export function guessCountries(
  { scan, candidates }: { scan: Scan; candidates: readonly Candidate[] },
  owners: ReadonlyMap<Candidate, Draft>,
  vocabulary: Vocabulary,
  parties: readonly string[],
): void {
  const dateline = datelineCountry(scan, candidates, vocabulary) ?? homeCountry(candidates, parties);
  let last: Person | null = null;
  for (const [at, candidate] of candidates.entries()) {
    const owner = owners.get(candidate);
    if (candidate.type !== 'person' || !owner) continue;
    const draft = current(owner);
    if (draft.countries.size === 0 && (draft.known?.country ?? null) === null && draft.guess === null)
      draft.guess = guess({ draft, candidate }, last, candidates.slice(Math.max(0, at - 6), at));
    last = { draft, candidate };
  }

  function guess({ candidate }: Person, before: Person | null, nearby: readonly Candidate[]): string | null {
    const side = isHomeless(candidate) ? sideCountry(scan, vocabulary, candidate) : null;
    if (side !== null || candidate.offices.length === 0) return side;
    const title = titleOf(scan, candidate);
    const own = officeCountry(title);
    // Other countries have a foreign secretary too.
    if (own !== null && (own !== 'GB' || candidates.some(({ country }) => country === own))) return own;
    if (!isHomeless(candidate)) return null;
    const companion = companionCountry(scan, vocabulary, candidate, before);
    if (!STATE.test(title)) return companion;
    const host = hostCountry(scan, candidate, nearby);
    if (host ?? companion) return host ?? companion;
    const between = before ? scan.tokens.slice(before.candidate.last, candidate.first).map(({ key }) => key) : [];
    const opposite = between.length > 0 && between.length < 14 && !between.includes('.') && between.some((key) => MEETS.has(key));
    if (opposite && before) {
      // Who is met in a dateline of the other party is its own: "OSLO - The Chilean minister met on Monday with Prime Minister Berg".
      const theirs = known(before);
      return theirs !== null && dateline !== theirs && parties.includes(theirs) && dateline !== null && parties.includes(dateline)
        ? dateline
        : null;
    }
    if (candidate.offices[0]?.former) return null;
    const object = OBJECT.test(scan.tokens[beginning(candidate) - 1]?.key ?? '');
    return object ? null : dateline;
  }
}
