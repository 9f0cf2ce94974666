import type { Block } from '../../../schema/article.ts';
import type { Entity } from '../../../schema/entity.ts';
import { OF_ROW } from '../rules/one-of-row.ts';
import type { Finding } from '../rules/rule.ts';
import { BOTH, OTHER, bitsOf, otherSide } from '../sentence/term.ts';
import type { Sides } from '../sentence/sides.ts';
import { attachDate } from './attach-date.ts';
import { attachPlace } from './attach-place.ts';
import { speaksOfPapers } from './papers-spoken-of.ts';
import { isWater } from './venue-at.ts';
import type { Item, Venue } from './item.ts';
import type { Learned } from './learned.ts';
import { seatOf, type Lead } from './place-from-lead.ts';
import { ARRIVALS, AT_SUMMIT, GOING, POINTS_BACK, SEPARATE, SHOWN, TOGETHER } from './rule-kinds.ts';
import { add, addTraveller, isAtHome, leaveConsorts, leaveToGuest, leaveToHost } from './take-part.ts';
import {
  cueName,
  ownersOf,
  AGAIN,
  DURING,
  ON_ARRIVAL,
  isOnVisit,
  FORETOLD,
  isPrepared,
  isBackdrop,
  isRecalled,
  toPress,
  isArchive,
  isAside,
  isElsewhere,
  ALSO_HELD,
  NEXT,
  onMargins,
  namedAfter,
  namedAround,
  pastPerfect,
  goesOnTo,
  isLastTime,
  isOnAgenda,
  setsOut,
  sumsUp,
  isTopical,
  underWay,
} from './read-setting.ts';
import { isCalledOff, isRanked, readStatus } from './read-status.ts';
import { isPurpose, neverWas, recallsMany, settleStatus } from './settle-status.ts';
import { startOf } from '../sentence/frame.ts';
import { PHRASE, is } from '../sentence/word-kinds.ts';

const BUILDING =
  /\b(?:palace|house|hall|hotel|airport|airbase|base|cent(?:re|er)|lodge|court|residence|villa|mansion|castle|university|stadium|mosque|complex|building|headquarters|square|avenue|street|park|garden|gardens)$|^(?:plaza|piazza|palacio|palais|palazzo|place|praça|casa|maidan) /i;

const citiesByEntities = new WeakMap<ReadonlyMap<string, Entity>, ReadonlyMap<string, string>>();

/** Cities by name; made once a run. */
function citiesOf(entities: ReadonlyMap<string, Entity>): ReadonlyMap<string, string> {
  const known = citiesByEntities.get(entities);
  if (known) return known;
  const cities = new Map<string, string>();
  for (const { id, name, type, country } of entities.values())
    if (type === 'place' && country !== null && !BUILDING.test(name)) cities.set(name, id);
  citiesByEntities.set(entities, cities);
  return cities;
}

/** "Oslo International Airport": the city that a building is named after, where the text names it; null for others. */
function cityOf({ name, country }: Entity, entities: ReadonlyMap<string, Entity>): string | null {
  if (country === null || !/ (?:airport|airbase|palace|castle|hall)$/i.test(name)) return null;
  for (let words = name.split(' ').slice(0, -1); words.length > 0; words = words.slice(0, -1)) {
    const city = citiesOf(entities).get(words.join(' '));
    if (city !== undefined && entities.get(city)?.country === country) return city;
  }
  return null;
}

/** A building that nobody says the town of is no place by which contacts are told apart; one named after its town is there. */
function inTown(venue: Venue | null, entities: ReadonlyMap<string, Entity>): Venue | null {
  const entity = entities.get(venue?.id ?? '');
  const city = entity && venue ? cityOf(entity, entities) : null;
  if (city !== null && venue) return { ...venue, id: city, city: true };
  return entity?.country === null && venue?.sides === 0 && BUILDING.test(entity.name) ? null : venue;
}

/** "This is the first visit of a Norwegian official to Beijing": says of a visit told before what it is, and not when. */
const isFirstOf = ({ aux, who }: Finding): boolean =>
  who.every(({ people }) => people.length === 0) &&
  /^ ?(?:this|it) (?:is|was|will be|would be|marks|marked)(?: also)?(?: the)? (?:first|second|third|highest-level|latest)(?= |$)/.test(aux);

/** "After her trip to Denmark, Berg received Li": the journey is over. */
const isLeft = ({ aux, goal, rule }: Finding): boolean =>
  GOING.has(rule) && goal?.sides === OTHER && /^(?: ?(?:after|following|since|upon returning|back))(?= )/.test(aux);

/** "Ahead of Berg's visit on Monday", in a text written from the other party's city: there she comes, unless a visit of hers has been told. */
function comesHere(item: Item, finding: Finding, { dateline }: Lead): void {
  const { frame, from } = finding;
  const owner = item.owners.length === 1 ? frame.terms.get(from - 2) : undefined;
  const side = owner && !owner.pronoun && !owner.office ? owner.sides : 0;
  const host = otherSide(side);
  if (host === 0 || dateline?.sides !== host || isCalledOff(finding)) return;
  item.people[side - 1] = [...item.owners];
  Object.assign(item, { sides: BOTH, visitor: side, order: [...item.owners] });
}

const NO_ENVOY =
  /ambassador|consul|charg|attach|correspondent|representative|spokes|business|executive|company|analyst|expert|professor|scholar|researcher|activist|journalist|writer|player|coach|lawyer|author/i;
/** "The ambassador said in Oslo on Monday": who speaks where he is posted, or for nobody but himself. */
const isPosted = ({ rule, who }: Finding, entities: ReadonlyMap<string, Entity>): boolean =>
  rule === 'said-in' &&
  who.some(({ people }) => people.some((id) => (entities.get(id)?.roles ?? []).some(({ title }) => NO_ENVOY.test(title))));

/** A traveller in front of a list shared with nobody else is on one side; the goal stands for the other. */
function visitorOf(finding: Finding): number {
  const bits = bitsOf(finding.who) & BOTH;
  return GOING.has(finding.rule) && bits !== BOTH ? bits : 0;
}

/** Where a finding says it was; an envoy is summoned to the ministry, wherever that was said over which he is. */
function placeOf(finding: Finding, entities: ReadonlyMap<string, Entity>, lead: Lead): Venue | null {
  const seat = finding.type === 'meeting' || finding.type === 'summit' ? seatOf(finding, lead) : null;
  const own = attachPlace(finding);
  // "The talks also covered shipping in the Gulf": words that take up a contact told before keep what they are about.
  const place =
    own && isWater(own) && finding.type !== 'other' && [...finding.who, ...finding.whom].some(({ people }) => people.length > 0)
      ? null
      : own;
  return (finding.rule.startsWith('summon') ? seat : null) ?? inTown(place, entities) ?? seat;
}

/**
 * Reads a finding into an item: sides, status, date and place. Null where it is denied or supposed, or goes to a third country.
 * `published`: last day on which the article may have appeared, or null.
 */
export function itemOf(
  finding: Finding,
  kind: Block['kind'],
  entities: ReadonlyMap<string, Entity>,
  sides: Sides,
  learned: Learned,
  lead: Lead,
  published: string | null,
): Item | null {
  const status = readStatus(finding);
  if (isPosted(finding, entities)) return null;
  if (!status || sumsUp(finding) || (toPress(finding) && finding.rule !== 'said-in') || isPurpose(finding)) return null;
  const item: Item = {
    rule: finding.rule,
    cue: finding.cue,
    type: finding.type,
    status,
    people: [[], []],
    bodies: [[], []],
    holders: [[], []],
    sides: 0,
    others: false,
    atHome: false,
    met: false,
    recalled: isRecalled(finding),
    backdrop: isBackdrop(finding),
    rank: null,
    ranks: [],
    pointed: /(?:^| )that$/.test(finding.aux.trimEnd()),
    arrival:
      (ARRIVALS.has(finding.rule) && !finding.planned) ||
      /^ (?:[a-z]+ )?(?:is|are|was|were|paid|pays|paying|made|makes|began|begins|started|starts|concluded|ended|wraps|wrapped|embarked|rounded|rounds|undertook|undertakes|kicked|completed|commenced|conducted|(?:will |would |shall |(?:is|are|was|were) (?:[a-z]+ ){0,2}?to |to )(?:pay|make|begin|start|undertake|embark))(?= )/.test(
        finding.aux,
      ),
    strangers: [],
    visitor: visitorOf(finding),
    date: null,
    said: null,
    place: placeOf(finding, entities, lead),
    elsewhere: isElsewhere(finding),
    evidence: [finding.frame.sentence],
    kind,
    weak: finding.weak,
    passed: false,
    bygone: false,
    tenseless:
      setsOut(finding) ||
      isOnVisit(finding) ||
      (status === 'held' &&
        (finding.rule === 'presence-headline' ||
          (finding.rule === 'visit-noun' && /^(?: 's)(?: [a-z]+){0,2}$/.test(finding.aux)) ||
          (GOING.has(finding.rule) && (isRanked(finding) || isFirstOf(finding))) ||
          underWay(finding) ||
          isTopical(finding))),
    at: startOf(finding.frame, finding.cueAt),
    // "Earlier reports said that the meeting": what is reported is no earlier one.
    previous:
      isLeft(finding) ||
      isLastTime(finding) ||
      /(?:^| )(?:previous|previously|earlier|last|past|former|(?<!for )another|rounds|so far)(?= |$)/.test(
        finding.aux.slice(finding.aux.lastIndexOf(' that ') + 1).slice(-40),
      ),
    owners: ownersOf(finding),
    news: null,
    order: [],
    group: false,
    had: pastPerfect(finding),
    crowd:
      [...finding.who, ...finding.whom].some((term) => term.crowd) &&
      [...finding.who, ...finding.whom].every((term) => term.people.length === 0),
    aside: onMargins(finding),
    next:
      NEXT.test(finding.frame.text.slice(0, finding.cueAt)) || ALSO_HELD.test(finding.frame.text.slice(finding.cueAt)) || goesOnTo(finding),
    again: AGAIN.test(finding.frame.text.slice(finding.cueAt - finding.aux.length, finding.to + 12)),
    during: DURING.test(finding.frame.text),
    onArrival: is(finding.frame, PHRASE) && ON_ARRIVAL.test(finding.frame.text),
    around: [[], []],
    manyHosts: false,
    archive: isArchive(finding, kind),
    foretold: FORETOLD.test(finding.frame.text.slice(0, finding.cueAt)) || isOnAgenda(finding),
    cueName: cueName(finding),
  };
  item.around = namedAround(finding, entities, sides, learned);
  for (const term of [...(namedAfter(finding) ?? finding.who), ...finding.whom]) add(item, term, entities, sides, learned);
  if (GOING.has(finding.rule)) addTraveller(item, finding, entities);
  leaveToHost(item, finding);
  leaveToGuest(item, finding);
  leaveConsorts(item, entities);
  item.atHome = isAtHome(item, finding);
  comesHere(item, finding, lead);
  if (TOGETHER.has(finding.rule) && item.sides !== BOTH && finding.whom.length === 0) {
    // "A treaty signed between the allies and Norway in 1951": not by the two.
    if (
      finding.type === 'signing' &&
      finding.who.some((term) => term.group) &&
      finding.who.some((term) => !term.group && term.code === 'C')
    )
      return null;
    // Letters that "the two" have exchanged are no word on the visit told before.
    if (finding.rule === 'exchange-letters') return null;
    if (!finding.who.some((term) => term.group)) return item.others ? item : null;
    // "A meeting of the ministers" is not one that has been told before.
    if (finding.rule === 'talks-between' && /(?:^| )(?:an?|another|next) (?:[^ ]+ ){0,2}$/.test(`${finding.aux.trimEnd()} `)) return null;
    item.weak = true;
    item.group = true;
  } else if (item.sides !== BOTH && !GOING.has(finding.rule) && finding.who.some((term) => term.group)) {
    item.weak = true;
    item.group = true;
  }
  // "Meeting for the third time, they agreed": the two told before.
  if (finding.rule === 'meeting-together-first' && finding.who.every((term) => term.pronoun && term.people.length === 0))
    Object.assign(item, { weak: true, group: true });
  if (finding.rule === 'next-held' || finding.rule === 'meet-again' || finding.rule === 'came-at' || OF_ROW.has(finding.rule))
    Object.assign(item, { weak: true, group: true });
  if (POINTS_BACK.has(finding.rule)) Object.assign(item, { weak: true, group: true, previous: true });
  const guests = bitsOf(finding.who);
  // An envoy of a body of many countries brings both sides together, where a third country sees one after the other.
  const foreign = finding.who.some(({ people, bodies, place }) =>
    [...people, ...bodies, place ?? ''].some((id) => entities.get(id)?.country),
  );
  if (foreign && guests === OTHER && (bitsOf(finding.whom) & BOTH) === BOTH && SEPARATE.has(finding.rule)) return null;
  if (GOING.has(finding.rule)) {
    item.aside = isAside(finding);
    // "met Li, who was in Oslo to attend the summit": says where and when, and tells of no visit.
    if (item.aside && finding.frame.relative) item.weak = true;
    // "The minister, who arrived in the kingdom on Monday": on the way to what is told beside it.
    if (finding.frame.relative && finding.goal?.code !== 'L' && finding.rule === 'visit-verb' && /^(?:arriv|land)/.test(finding.cue))
      item.weak = true;
    const goal = finding.goal?.sides ?? 0;
    // Nobody pays a visit to his own country.
    if (item.visitor !== 0 && goal === item.visitor) return null;
    if (guests === OTHER) item.sides = 0;
    else if (item.visitor !== 0) item.sides |= goal & BOTH & ~item.visitor;
    // Whom a third party invites together pay each other no visit.
    else if ((guests & BOTH) === BOTH && (finding.whom.length === 0 || finding.rule === 'invites')) item.sides = 0;
  } else if (AT_SUMMIT.has(finding.rule)) {
    item.aside = true;
    if (finding.frame.relative) item.weak = true;
    item.sides |= (finding.goal?.sides ?? item.place?.sides ?? 0) & BOTH;
  } else if (SHOWN.has(finding.rule) && item.place) item.sides |= item.place.sides & BOTH;
  const { edtf, said } = attachDate(finding, status === 'planned', published);
  Object.assign(item, { date: edtf, said });
  settleStatus(item, finding, published);
  // Of no time, no place and nobody.
  if (speaksOfPapers(finding) && item.date === null && item.said === null && item.place === null && item.people.flat().length === 0)
    return null;
  if (recallsMany(item) || neverWas(item, finding, published)) return null;
  if (status === 'planned' && isPrepared(finding)) Object.assign(item, { date: null, said: null });
  // "Their talks in Oslo in May" of two who have met since.
  if (finding.rule === 'taken-up' && /^their(?= |$)/.test(finding.aux.trimStart()) && item.date !== null) item.group = true;
  return item;
}
