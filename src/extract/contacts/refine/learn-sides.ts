import { firstFrom } from '../../text/first-from.ts';
import type { Entity } from '../../../schema/entity.ts';
import type { Finding } from '../rules/rule.ts';
import { FIRST, OTHER, SECOND, bitsOf, otherSide, type Term } from '../sentence/term.ts';
import { isUnion } from '../../text/unions.ts';
import { attachPlace } from './attach-place.ts';
import type { Learned } from './learned.ts';
import { leadingPair, mainSides, mainStranger, named, pairsOf, type Gist } from './main-people.ts';

/** Whether somebody serves a body of many countries. */
const isOfBody = (entity: Entity | undefined): boolean =>
  entity?.roles.some(
    ({ title, of }) =>
      /\b(?:secretary[ -]general|high representative|eu commissioner)\b/i.test(title) ||
      // "The chairman of the AU Commission"
      (of !== null && (isUnion(of.split('-', 1)[0] ?? '') || isUnion(of.replaceAll('-', ' ')))),
  ) === true;

/** Whether nobody knows whose those are whom a term names. */
const isOpen = (term: Term): boolean => term.sides === 0 && term.people.length > 0;

/** Whether a term names one person. */
const isNamed = (term: Term): boolean => term.code === 'P' && !term.office && !term.pronoun && term.people.length === 1;

const TOLD = /(?:^| )(?:told|according to|reported by|quoted by|cited by|said in a statement to|seen by)(?: the)? $/;

/** Whether the clause names anybody of a third country. */
const termsOfOthers = (finding: Finding): boolean =>
  [...finding.frame.terms].some(
    ([at, term]) =>
      term.code !== 'L' &&
      term.sides === OTHER &&
      // "an aide told the agency": to whom it is told has no part in it.
      !(term.code === 'B' && TOLD.test(finding.frame.text.slice(Math.max(0, at - 24), at))),
  );

/** The same, without the countries in which it all takes place. */
const othersAct = ({ frame, to }: Finding): boolean =>
  [...frame.terms].some(
    ([at, term]) =>
      term.code !== 'L' &&
      term.sides === OTHER &&
      !'XF'.includes(frame.text[at] ?? '') &&
      // "When Berg and Soto met, the war in Chile went on"
      !(at > to && frame.text.slice(to, at).includes(' , ')),
  );

/** People who are told to be in the other party's country somewhere in the article. */
function abroad(findings: readonly Finding[]): Set<string> {
  const people = new Set<string>();
  for (const finding of findings) {
    const place = finding.type === 'call' ? null : attachPlace(finding);
    if (place?.sides !== FIRST && place?.sides !== SECOND) continue;
    for (const term of [...finding.who, ...finding.whom])
      if (term.sides === otherSide(place.sides)) for (const id of term.people) people.add(id);
  }
  return people;
}

/** Rules in which two talk to each other, each named by himself. */
const FACE_TO_FACE = new Set([
  'meets',
  'meets-freely',
  'talks-with',
  'talks-with-first',
  'talks-between',
  'received-by',
  'hosts',
  'calls',
  'call-from',
  'call-to',
  'call-of',
  'courtesy-call',
  'speaks',
  'speak-together',
  'meet-together',
  'meet-freely-together',
  'meeting-at',
  'hold-together',
  'together-during',
  'pair-talks',
  'signs',
  'signed-by',
  'entertains',
  'guest-of',
  'hosts-freely',
  'time-with',
  'acts-together',
  'tells-by-phone',
  'tells',
  'tells-there',
  'discusses-with',
  'over-the-phone',
  'alongside',
  'presents-credentials',
  'exchange-letters',
  'writes-to',
  'sends-letter',
  'letter-first',
  'letter-of',
  'in-letter',
  'answers-letter',
  'meeting-first',
  'talks-first-together',
  'talks-held-with',
  'press-with',
]);

/** Rules by which somebody comes to the other. */
const RECEIVED = new Set([
  'received-by',
  'hosts',
  'entertains',
  'guest-of',
  'hosts-freely',
  'plays-host',
  'courtesy-call',
  'presents-credentials',
]);

const TRAVELS =
  /(?:^| )(?:fl(?:y|ies|ew|ying)|travel\w*|head(?:s|ed|ing)?|go(?:es|ing)?|went|arriv\w*|continu\w*|leaves?|left|trip|visit\w*)(?= )/;

/** "Berg will fly to Vienna to see Chancellor Lang": on a journey to a third country one meets its people. */
const meetsElsewhere = (finding: Finding): boolean =>
  (RECEIVED.has(finding.rule) || TRAVELS.test(finding.frame.text)) && attachPlace(finding)?.sides === OTHER;

/** Whether two people meet of whom the one that nobody knows can only be of the other party: nobody else of it, nor of a third country, is near. */
function byElimination(finding: Finding, side: number, { main, stranger }: Gist, unknown: string | null = null): boolean {
  const others = [...finding.frame.terms.values()].some((term) => term.sides === side && term.people.length > 0 && !term.office);
  return (
    FACE_TO_FACE.has(finding.rule) &&
    !finding.weak &&
    !others &&
    !termsOfOthers(finding) &&
    !meetsElsewhere(finding) &&
    // An article stands in the dossier for both parties: of one that it names nobody of, its main person may be.
    (main().has(side) || (unknown !== null && stranger()?.id === unknown && stranger()?.absent.has(side) === true))
  );
}

/** How often an article names somebody whom it is not about, at most. */
const ASIDE = 2;

/** Whether somebody is named in full, by his office, or more than once: for whom everybody knows a surname in passing will do, and he may be of any third country that the article names. */
function isIntroduced(traveller: Term, terms: readonly Term[], entities: ReadonlyMap<string, Entity>): boolean {
  const id = named(traveller) ?? '';
  if (traveller.bareOffice || (entities.get(id)?.name ?? '').includes(' ')) return true;
  return (
    terms.every((term) => term.sides !== OTHER) || terms.some((term) => term !== traveller && !term.pronoun && term.people.includes(id))
  );
}

/** Whether somebody is named once, with nothing that tells who he is, in an article that names third countries again and again: everybody knows him. */
const isPassed = (term: Term, terms: readonly Term[], entities: ReadonlyMap<string, Entity>): boolean =>
  (entities.get(named(term) ?? '')?.roles.length ?? 0) === 0 &&
  terms.filter(({ people }) => people.includes(named(term) ?? '')).length <= 1 &&
  terms.filter(({ sides, code }) => sides === OTHER && 'CLB'.includes(code)).length > ASIDE;

/**
 * The side of a traveller whose country no text tells: who goes to one party is of the other, where the article is of the other as much as of
 * any third country and nobody else acts in the clause; else 0.
 */
function sideOfTraveller(finding: Finding, traveller: Term, { main }: Gist): number {
  const { type, who, whom, goal } = finding;
  const home = type === 'visit' && goal && who.length === 1 && who[0] === traveller && whom.length === 0 ? otherSide(goal.sides) : 0;
  return home !== 0 && !othersAct(finding) && main().has(home) ? home : 0;
}

/** Offices that one person of a country holds at a time. */
const SOLE = /^(?:president|prime minister|premier|foreign minister|king|queen|emir|sultan|chancellor)$/i;

/** "Hosted President Soto and the Norwegian president Berg": whether two hold an office that a country has but once. */
const holdSame = (one: Entity | undefined, other: Entity | undefined): boolean =>
  one?.roles.some(({ title }) => SOLE.test(title) && other?.roles.some((role) => role.title.toLowerCase() === title.toLowerCase())) ===
  true;

/** "Berg and Dahl met their Chinese counterparts": the side that all of a list are of, where one of them is known and the other side stands opposite; else 0. */
function sideOfCompany({ who, whom, type, goal }: Finding, unknown: readonly Term[], entities: ReadonlyMap<string, Entity>): number {
  // "Berg and Dahl flew to Beijing": who travels together is of one side.
  const travellers =
    type === 'visit' && who.length > 1 && unknown.length > 0 && unknown.every((term) => who.includes(term)) ? bitsOf(who) : 0;
  if (goal && (travellers === FIRST || travellers === SECOND) && (goal.sides & travellers) === 0) return travellers;
  if (unknown.length === 0 || who.length === 0 || whom.length === 0) return 0;
  const list = [who, whom].find((terms) => unknown.every((term) => terms.includes(term)));
  const side = bitsOf(list ?? []);
  const rivals = (term: Term): boolean =>
    list?.some((other) => other.sides === side && holdSame(entities.get(named(term) ?? ''), entities.get(named(other) ?? ''))) === true;
  if (unknown.some(rivals)) return 0;
  return list && (side === FIRST || side === SECOND) && bitsOf(list === who ? whom : who) === otherSide(side) ? side : 0;
}

/** The third countries that an article names, in order. */
const thirdsOf = (terms: readonly Term[]): Term[] =>
  terms.filter(({ sides, code }) => sides === OTHER && code === 'C').sort((one, other) => one.start - other.start);

/**
 * Learns the side of somebody whose country no text tells from whom he meets and where. Whom a visitor meets in the host's country is of the
 * host's side; the counterpart is of the other side; two ministers under one title are one of each, whichever is whose. At the other end of
 * a call, in a third country, or on the way to a party, anybody may be: that tells nothing, unless the article is of the other party before all others.
 * `terms`: all of the article.
 */
export function learnFromFindings(
  findings: readonly Finding[],
  learned: Learned,
  terms: readonly Term[],
  entities: ReadonlyMap<string, Entity>,
): void {
  // Asked for by few findings, and the same for all.
  let travellers: Set<string> | null = null;
  let main: ReadonlySet<number> | null = null;
  let stranger: ReturnType<typeof mainStranger> | undefined;
  const gist: Gist = {
    main: () => (main ??= mainSides(terms, entities)),
    stranger: () => (stranger === undefined ? (stranger = mainStranger(terms)) : stranger),
  };
  let pairs: ReadonlyMap<string, string> | null = null;
  let leading: ReadonlySet<string> | null = null;
  let thirds: readonly Term[] | null = null;
  const thirdNear = ({ frame: { sentence } }: Finding): boolean => {
    thirds ??= thirdsOf(terms);
    return (thirds[firstFrom(thirds, sentence.start)]?.start ?? sentence.end) < sentence.end;
  };
  for (const finding of findings) {
    // Who sees a traveller off may be of his own country.
    if (finding.cue === 'seen off' || !(finding.who.some(isOpen) || finding.whom.some(isOpen))) continue;
    const all = [...finding.who, ...finding.whom];
    const people = all.filter((term) => term.people.length > 0);
    // "Li told me when we met": the two of one word, of whom nothing is known, are one of each as well.
    const [pair] = people;
    if (pair?.pronoun && pair.people.length === 2 && people.length === 1 && pair.sides === 0 && !othersAct(finding))
      if (!pair.people.some((id) => learned.has(id))) learned.pair(pair.people[0] ?? '', pair.people[1] ?? '');
    const unknown = people.filter(
      (term) => term.sides === 0 && named(term) !== null && !learned.has(named(term) ?? '') && !isOfBody(entities.get(named(term) ?? '')),
    );
    const company = sideOfCompany(finding, unknown, entities);
    if (company !== 0) {
      for (const term of unknown) learned.set(named(term) ?? '', company);
      continue;
    }
    const bits = bitsOf(all.filter((term) => term.people.length > 0 || term.counterpart || (term.office && !term.group && !term.crowd)));
    const [only, ...more] = unknown;
    // "Denmark objects, and Soto, who is in Oslo today, will say so": without an office, he may be the third one's.
    const isForeign = (term: Term): boolean => (entities.get(named(term) ?? '')?.roles.length ?? 0) === 0 && thirdNear(finding);
    const isAside = (term: Term): boolean =>
      isForeign(term) && terms.filter(({ people: all }) => all.includes(named(term) ?? '')).length <= ASIDE;
    const goes = only && !only.pronoun && isIntroduced(only, terms, entities) ? sideOfTraveller(finding, only, gist) : 0;
    const home = goes !== 0 && only && isAside(only) ? 0 : goes;
    if (only && home !== 0) {
      learned.set(named(only) ?? '', home);
      continue;
    }
    const [second] = more;
    // "Prime Minister Berg and President Li agreed": two heads without a country are one of each too.
    const heads = unknown.length === 2 && unknown.every((term) => term.bareOffice) && finding.whom.length === 0;
    const paired = only && second && (only.plural || (pairs ??= pairsOf(terms)).get(named(only) ?? '') === named(second));
    const facing = unknown.length === 2 && FACE_TO_FACE.has(finding.rule) && gist.main().has(FIRST) && gist.main().has(SECOND);
    const leads = facing && unknown.every((term) => (leading ??= leadingPair(terms, entities)).has(named(term) ?? ''));
    // "The envoys are to meet the opposition leaders Soto and Rivas": both stand opposite somebody else.
    const opposite = finding.who.length > 0 && unknown.every((term) => finding.whom.includes(term));
    // "an accord signed by Dahl and Rojas", "Dahl saw Rojas in Oslo": of two of whom nothing is told, one is of each where the article is of both.
    const stay = facing && finding.type !== 'call' && finding.type !== 'signing' ? attachPlace(finding)?.sides : null;
    const alone = facing && (finding.rule === 'signed-by' || stay === FIRST || stay === SECOND) && only !== undefined && !isForeign(only);
    if ((paired || heads || leads || alone) && second && people.length === 2 && !opposite && !othersAct(finding)) {
      if (only) learned.pair(named(only) ?? '', named(second) ?? '');
      continue;
    }
    if (!only || (bits !== FIRST && bits !== SECOND)) continue;
    // "held talks with Li and Chen": all of one list are of one side.
    const listed = [finding.who, finding.whom].find((list) => list.includes(only)) ?? [];
    const oneList = listed.every((term) => term.sides === 0) && unknown.every((term) => listed.includes(term));
    if (more.length > 0 && oneList && byElimination(finding, otherSide(bits), gist)) {
      for (const term of unknown) learned.set(named(term) ?? '', otherSide(bits));
      continue;
    }
    if (more.length > 0 || people.length > 2) continue;
    const id = named(only) ?? '';
    const place = finding.type === 'call' ? null : attachPlace(finding);
    const counterpart = all.some((term) => term.counterpart);
    const host = place !== null && place.sides === otherSide(bits);
    const onTour =
      finding.type !== 'call' &&
      place === null &&
      people.some((term) => term.people.some((one) => (travellers ??= abroad(findings)).has(one)));
    // "His plans for the summit with President Soto", beside the one who is introduced as the other side's: whom everybody knows may be anybody's.
    const passing =
      !RECEIVED.has(finding.rule) &&
      !(entities.get(id)?.name ?? '').includes(' ') &&
      terms.some((term) => term.sides === otherSide(bits) && isNamed(term));
    // "the talks with Denmark: Berg, who met Soto": in passing.
    if (
      counterpart ||
      host ||
      onTour ||
      (!passing && !isForeign(only) && !isPassed(only, terms, entities) && byElimination(finding, otherSide(bits), gist, id))
    )
      learned.set(id, otherSide(bits));
  }
}
