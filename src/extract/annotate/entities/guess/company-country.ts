import type { Token } from '../../../text/tokens.ts';
import { WordList } from '../../../text/word-list.ts';
import type { Candidate } from '../reading.ts';
import { openingOf, type Scan } from '../scan.ts';
import { OPENERS } from '../words/openers.ts';
import { OFFICES } from '../words/titles.ts';
import { words } from '../words/words.ts';
import { isMixed } from './mixed-list.ts';
import { pronounSubject } from './pronoun-subject.ts';
import { inHeadline, isListJoint, stateTitleOf, subjectCountry, titleOf, SENTENCE } from './read-clues.ts';
import { beginningOf, endOf, readScene, type Setting } from './scene.ts';

/** Two who reign or govern, joined by "and", seldom govern the same country. */
const HEADS_OF_STATE = /\b(?:president|king|premier|prime minister|pm|emir|sultan|chancellor)\b/;
const COMPANY = words('accompanied accompanying alongside together flanked along');
/** "Co-chaired the session alongside", "speaking alongside": the one beside is as often of the other side. */
const CHAIRS =
  /^(?:co|co-?(?:chair|host)\w*|chair(?:s|ed|ing)?|conference|session|spoke|speaking|speaks|appeared|appearing|stood|standing)$/;
const CHAIRED_WITHIN = 18;

/** Whether words put somebody at the side of another, on whose side he is. */
function inCompany({ tokens }: Scan, from: number, to: number): boolean {
  let beside = false;
  for (let at = from; at < to; at += 1) {
    if (!COMPANY.holds(tokens[at])) continue;
    if (tokens[at]?.key !== 'alongside') return true;
    beside = true;
  }
  return beside && !tokens.slice(Math.max(0, to - CHAIRED_WITHIN), to).some(({ key }) => CHAIRS.test(key));
}

/** Before the first of a list these make all of it the other side: "will meet the Norwegian premier, President X and Minister Y". */
const MET = new WordList([
  'meet',
  'met',
  'meets',
  'meeting',
  'with',
  'by',
  'on',
  'receive',
  'received',
  'visit',
  'visits',
  'including',
  'saw',
  'see',
]);
/** Offices under somebody whose "his" and "her" they are. */
const SERVES = /\b(?:minister|secretary|advis[eo]r|envoy|deputy|aide|negotiator|chief of staff)\b(?<!prime minister)/i;
/** Offices that one has "to" somebody: "adviser to President Berg". */
const AIDES =
  /\b(?:advis[eo]r|aide|assistant|envoy|secretary|deputy|counsel\w*|chief of staff|spokes\w+|representative|confidante?|special)\b/i;
/** Words in -ed and -ing that stand in a title. */
const OFFICE_LIKE =
  /^(?:visiting|acting|outgoing|incoming|retired|appointed|named|united|elected|ruling|leading|accompanying|serving|sitting|attending)$/;
const REACH = 14;
/** Words before a name, its title among them, within which he is said to be met. */
const BEFORE = 7;

/** Does a verb or "with" before a person make him, and those listed with him, the ones met? */
function isObject({ scan }: Setting, person: Candidate): boolean {
  const start = beginningOf(person);
  for (let at = start - 1; at >= start - BEFORE && at >= 0; at -= 1) {
    const token = scan.tokens[at];
    if (!token || token.key === '.' || scan.initial[at + 1] === 1) return false;
    // "A meeting between Mr Lund and President Soto": the two sides of it.
    if (token.key === 'between') return false;
    // "as envisioned by Prime Minister X and President Y": no host and no guest.
    if (
      token.key === 'by' &&
      !/^(?:met|received|welcomed|hosted|greeted|accompanied|joined|seen|off|attended|signed|led|chaired)$/.test(
        scan.tokens[at - 1]?.key ?? '',
      )
    )
      return false;
    if (MET.holds(token)) return true;
  }
  return false;
}

/** "During talks with Prince X, Prime Minister Y spoke": whether the sentence opens with a phrase that the comma closes. */
function opensAside({ scan }: Setting, { first }: Candidate): boolean {
  const opening = openingOf(scan, first, SENTENCE);
  return OPENERS.holds(scan.tokens[opening]);
}

/** What two do to each other, with nobody else behind it. */
const MUTUAL = /^(?:met|meet|spoke|talked|conferred|held|hold|co-chaired|exchanged|discussed|signed|shook)$/;
/** "Were to meet", "will hold": words between the two and the verb. */
const AUXILIARY =
  /^(?:will|would|are|were|have|had|to|set|due|expected|scheduled|also|then|later|both|again|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Words behind the verb among which a third one would be named. */
const BEHIND = 14;

/** "Met in Oslo on Monday", "held talks": whether a verb of meeting stands there, and nobody whom both meet. */
function meetEachOther({ tokens }: Scan, from: number): boolean {
  let at = from;
  while (at < from + 6 && AUXILIARY.test(tokens[at]?.key ?? '')) at += 1;
  if (!MUTUAL.test(tokens[at]?.key ?? '')) return false;
  const next = tokens[at + 1];
  const behind = tokens.slice(at + 1, at + BEHIND).map(({ key }) => key);
  const end = behind.indexOf('.');
  const clause = end < 0 ? behind : behind.slice(0, end);
  const alone = /^(?:met|meet)$/.test(tokens[at]?.key ?? '')
    ? !next?.capital && !/^(?:the|a|an|his|her|their|its)$/.test(next?.key ?? '')
    : true;
  return alone && !clause.some((key) => key === 'with' || key === 'counterpart' || key === 'counterparts');
}

/** Words of an apposition behind a name, up to the comma that closes it. */
const APPOSITION = 16;

/** Where the words go on behind a person and what explains him: "Y, the adviser to the leader for trade, met". */
function behindApposition({ scan: { tokens } }: Setting, person: Candidate): number {
  const end = endOf(person);
  if (end === person.last) return end;
  const close = tokens.slice(end, end + APPOSITION).findIndex(({ key }) => key === ',' || key === '.' || key === ')');
  return close >= 0 && tokens[end + close]?.key !== '.' ? end + close + 1 : end;
}

/** "a pact signed by Minister X and Secretary Y", "talks between X and Y": two alone are one of each side. */
function faceEachOther(setting: Setting, before: Candidate, person: Candidate): boolean {
  const { scan } = setting;
  const [next, then] = scan.tokens.slice(endOf(person), endOf(person) + 2);
  const goesOn = next?.key === 'and' || (next?.key === ',' && (then?.capital === true || then?.key === 'and'));
  if (scan.tokens[endOf(before)]?.key !== 'and' || goesOn) return false;
  let at = beginningOf(before) - 1;
  // "by the Norwegian Foreign Minister X"
  while (scan.tokens[at]?.capital || scan.tokens[at]?.kind === 'possessive' || scan.tokens[at]?.key === 'the') at -= 1;
  const key = scan.tokens[at]?.key;
  if (meetEachOther(scan, behindApposition(setting, person))) return true;
  // "The recent meeting of the Norwegian President X and Prime Minister Y"
  if (key === 'of' && /^(?:meeting|talks|conversation|call|summit|encounter)$/.test(scan.tokens[at - 1]?.key ?? '')) return true;
  return key === 'between' || (key === 'by' && /^(?:signed|inked|initialled|exchanged)$/.test(scan.tokens[at - 1]?.key ?? ''));
}

/** "Met X and conveyed the greetings of Y": whether something else is told between two names. */
const hasVerb = ({ scan: { tokens } }: Setting, from: number, to: number): boolean =>
  tokens
    .slice(from + 1, to)
    .some(({ key, kind, capital }) => kind === 'word' && !capital && /(?:ed|ing)$/.test(key) && !OFFICE_LIKE.test(key));

/** Words of a clause on somebody, up to the comma that closes it. */
const CLAUSE = 18;

/** Where a list goes on behind somebody and a clause on him: "Minister X, who heads the commission, and Minister Y". */
function behindClause({ scan: { tokens } }: Setting, end: number): number {
  if (tokens[end]?.key !== ',' || !/^(?:who|whose|which)$/.test(tokens[end + 1]?.key ?? '')) return end;
  const close = tokens.slice(end + 2, end + CLAUSE).findIndex(({ key }) => key === ',' || key === '.');
  const at = end + 2 + close;
  return close >= 0 && tokens[at]?.key === ',' && tokens[at + 1]?.key === 'and' ? at : end;
}

/** Are these two one after the other in a list of officials of one side? */
function isListed(setting: Setting, before: Candidate, person: Candidate): boolean {
  const { scan } = setting;
  const end = behindClause(setting, endOf(before));
  const start = beginningOf(person);
  const opening = scan.tokens[end]?.key;
  // "Lund, his wife and his circle. Prime Minister Soto": a list ends with its sentence.
  if (scan.initial[start] === 1) return false;
  if (faceEachOther(setting, before, person)) return false;
  if (!isListJoint(scan, end, start) && !(opening === 'and' && start - end < 8 && !hasVerb(setting, end, start))) return false;
  // "In talks with Mr Lund, Soto noted": two names at a comma are no list unless it goes on.
  const alone = opening === ',' && start - end === 1 && !/^(?:,|and|;|&)$/.test(scan.tokens[endOf(person)]?.key ?? '');
  // "General Berg, FM Li Resolve to Go On": a headline puts a comma between the two sides.
  if (alone && (person.offices.length === 0 || opensAside(setting, before) || inHeadline(scan, person))) return false;
  const [theirs, own] = [titleOf(scan, before).toLowerCase(), titleOf(scan, person).toLowerCase()];
  // "The President, and Senate President X" are two offices.
  const same = theirs === own && stateTitleOf(scan, before).toLowerCase() === stateTitleOf(scan, person).toLowerCase();
  if (same || own.includes('counterpart')) return false;
  if (!HEADS_OF_STATE.test(own)) return true;
  // "the Norwegian premier X, President Y, and Minister Z" are of one country, "President X and Premier Y met" may be of two.
  // "Met her Chilean counterpart X, Premier Y and President Z": the last of a row.
  const row = opening === 'and' && theirs !== '' && scan.tokens[beginningOf(before) - 1]?.key === ',';
  return (opening === ',' && theirs !== '') || row || isObject(setting, before);
}

/** "Accompanied by Minister X, the Norwegian premier arrived": the country of the subject behind the comma; null where the sentence opens otherwise. */
function ledCountry(setting: Setting, index: number): string | null {
  const { scan, candidates } = setting;
  const person = candidates[index] as Candidate;
  const scene = readScene(setting, index);
  if (!COMPANY.holds(scan.tokens[scene.from]) && !COMPANY.holds(scan.tokens[scene.from + 1])) return null;
  const subject = scene.actors.find(({ first }) => {
    const before = scan.tokens[first - 1]?.key === 'the' ? first - 2 : first - 1;
    return first > person.last && scan.tokens[before]?.key === ',';
  });
  return subject?.country ?? null;
}

/** Whether a title is the office, and its bearer has not left it: no "then-Prime Minister". */
const isHolder = (title: string, office: string): boolean => title.endsWith(office) && !/^(?:then|former|ex)\b/.test(title);

const TRAVELS =
  /^(?:flew|flies|flying|travels|travell?ed|travell?ing|arrived|arrives|arriving|landed|lands|left|departed|came|went|returned)$/;
const HELD_WITH =
  /^(?:talks?|meetings?|dinner|lunch|summit|negotiations|consultations|session|discussions|conversations?|met|meet|hold|held|deals?|agreement|treaty|ties|relations|cooperation|war|row|dispute)$/;
/** Words of a title between "with" and the name. */
const TITLE_REACH = 8;

/** "Flew to Oslo on Tuesday with": whether whoever follows comes along, where nothing is held with him. */
function comesWith(between: readonly Token[]): boolean {
  const at = between.findLastIndex(({ key }) => key === 'with');
  if (at < 0 || between.length - at > TITLE_REACH) return false;
  const before = between.slice(0, at);
  return before.some(({ key }) => TRAVELS.test(key)) && !before.some(({ key }) => HELD_WITH.test(key));
}

/** "Has brought a team of seven to Oslo, with Ambassador X and two directors, Y and Z, among them" */
const BRINGS =
  /^(?:, )?(?:[a-z]+ ){0,4}?(?:brought|brings|bringing|leads|led|heads|headed|took|takes|came|arrived|travelled|flew)\b.{0,60}\b(?:team|delegation|party|entourage|retinue|suite|group|company)\b(?!.{0,40}\b(?:talks|parleys|meetings?|consultations|negotiations|discussions|dialogue|sessions?) with\b).{0,40}\b(?:with|including|among them|comprising|of)\b(?!.*\b(?:met|talks|meeting|received|held)\b).{0,80}$/;

/** The verbs of it. */
const BRINGS_VERBS = words('brought brings bringing leads led heads headed took takes came arrived travelled flew');

/** How far before the company its subject stands, and how far back he was named, in tokens and in names. */
const SUBJECT_REACH = 10;
const NAMED_REACH = 40;

/** "He will be accompanied by Minister X", "the Prime Minister will be accompanied by Y": the country of the one last named so; null where nobody was. */
function leadCountry(setting: Setting, index: number): string | null {
  const { scan, candidates } = setting;
  const start = beginningOf(candidates[index] as Candidate);
  const pronoun = pronounSubject(setting, index);
  if (pronoun) return pronoun.country;
  for (let at = start - 1; at > start - SUBJECT_REACH && at > 0 && scan.initial[at + 1] !== 1; at -= 1) {
    const office = scan.tokens[at]?.key ?? '';
    const two = `${scan.tokens[at - 1]?.key ?? ''} ${office}`;
    const words = scan.tokens[at - 1]?.key === 'the' ? office : scan.tokens[at - 2]?.key === 'the' ? two : null;
    if (words === null || !OFFICES.has(office)) continue;
    const named = candidates
      .slice(Math.max(0, index - NAMED_REACH), index)
      .filter((one) => one.type === 'person' && one.last <= at && isHolder(titleOf(scan, one).toLowerCase(), words));
    const [only = null, ...others] = new Set(named.map(setting.countryOf).filter((country) => country !== null));
    return others.length > 0 ? null : only;
  }
  return null;
}

/** Whether the words between two make the second one of the company of the first. */
function isWith(setting: Setting, last: Candidate, person: Candidate): boolean {
  const { scan } = setting;
  const between = scan.tokens.slice(last.last, person.first);
  if (scan.tokens[last.last]?.kind === 'possessive' && between.length < 5) return true;
  if (!between.some(({ key }) => key === '.')) {
    // "Berg's trip, but her foreign minister, X, had gone before"
    const own = /^(?:his|her)$/.test(scan.tokens[beginningOf(person) - 1]?.key ?? '') && SERVES.test(titleOf(scan, person));
    if (own || (between.length < REACH && (inCompany(scan, last.last, person.first) || comesWith(between)))) return true;
    if (between.some((word) => BRINGS_VERBS.holds(word)) && BRINGS.test(between.map(({ key }) => key).join(' '))) return true;
  }
  return isListed(setting, last, person);
}

/** Names behind a person among which the next one of a list stands. */
const LIST_REACH = 3;

/** The next person named, close behind the one at an index. */
function personBehind(candidates: readonly Candidate[], index: number): Candidate | undefined {
  for (let at = index + 1; at <= index + LIST_REACH; at += 1) if (candidates[at]?.type === 'person') return candidates[at];
  return undefined;
}

/** "At Berg's request, President Soto told of the plan": who asks is not of his company. */
const isAsker = ({ scan: { tokens } }: Setting, { last }: Candidate): boolean =>
  tokens[last]?.kind === 'possessive' && tokens.slice(last + 1, last + 4).some(({ key }) => ASKS.test(key));
const ASKS = /^(?:request|invitation|initiative|behest|suggestion|insistence|proposal|urging)$/;

/**
 * The country of the person named before, where this one stands in the same list or is named as of the same side: "accompanied by", "his
 * minister". ISO 3166-1 alpha-2; null where nothing joins the two, or nobody's country is known.
 */
export function companyCountry(setting: Setting, index: number): string | null {
  const { scan, candidates, vocabulary, countryOf } = setting;
  const person = candidates[index] as Candidate;
  const start = beginningOf(person);
  let at = index - 1;
  while (at >= 0 && at > index - 8 && candidates[at]?.type !== 'person') at -= 1;
  const last = candidates[at];
  if (last?.type === 'person' && person.first - last.last < 40) {
    const country = countryOf(last);
    if (country !== null && !isAsker(setting, last) && isWith(setting, last, person)) return isMixed(setting, at, country) ? null : country;
  }
  const next = personBehind(candidates, index);
  // Whoever is named with a country of his own need not share it with those before him.
  const bare = next !== undefined && !next.country && next.offices.length > 0 && next.offices.every(({ owner }) => !owner?.country);
  const country = next && bare && next.first - person.last < REACH ? countryOf(next) : null;
  if (next && country !== null && isListed(setting, person, next)) return country;
  // "adviser to President Berg"
  if (next && beginningOf(next) === endOf(person) + 1 && scan.tokens[endOf(person)]?.key === 'to' && AIDES.test(titleOf(scan, person)))
    return countryOf(next);
  const listed = inCompany(scan, Math.max(0, start - 4), start);
  return (listed ? (subjectCountry(scan, vocabulary, person) ?? leadCountry(setting, index)) : null) ?? ledCountry(setting, index);
}
