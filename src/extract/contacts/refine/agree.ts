import { boundsOf } from '../../../schema/edtf.ts';
import { FAMILY } from '../family.ts';
import { BOTH, OTHER } from '../sentence/term.ts';
import { timed, timesAgree } from './agree-times.ts';
import type { Item, Venue } from './item.ts';
import { ranksDiffer } from './rank-of.ts';
import { isDay } from './read-day.ts';

/** Days after its first in which a visit still lasts. */
const STAY = 7 * 86_400_000;

/** "Talks", "a conversation": they may be those of a call told beside them, unless they have a place. */
const onTelephone = (call: Item, talks: Item): boolean =>
  call.type === 'call' &&
  talks.type === 'meeting' &&
  talks.place === null &&
  (talks.weak ||
    // A headline has "meet" for whatever brings two together; a meeting may have been held online.
    headline(talks) ||
    talks.cue === call.cue ||
    /^(?:talks?|conversations?|discuss[a-z]*|consultations?|negotiations?|bilateral|dialogue|agreed|spoke|speak|held|exchange of views)$/.test(
      talks.cue,
    ));

/** Two places agree if one is unknown, both are the same, or one is the country that the other lies in. */
export function placesAgree(a: Venue | null, b: Venue | null): boolean {
  return a === null || b === null || a.id === b.id || (a.city !== b.city && a.sides === b.sides);
}

/** Whether two lists of ids have one in common. */
export function share(a: readonly string[], b: readonly string[]): boolean {
  for (let at = 0, id = a[0]; id !== undefined; id = a[(at += 1)]) if (b.includes(id)) return true;
  return false;
}

const mayShare = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || share(a, b);

/** People agree if on each side somebody is shared, or one of the two names nobody there. */
export function peopleAgree(a: Item, b: Item): boolean {
  return mayShare(a.people[0], b.people[0]) && mayShare(a.people[1], b.people[1]);
}

/** Whether somebody, or where nobody is named a side, takes part in both. */
export function overlap(a: Item, b: Item): boolean {
  const people = share(a.people[0], b.people[0]) || share(a.people[1], b.people[1]);
  return people || ((nameless(a) || nameless(b)) && (a.sides & b.sides) === 3);
}

const nameless = (item: Item): boolean => item.people[0].length + item.people[1].length === 0;

/** "Berg and Li held a meeting of the two countries": countries alone are not the contact of others than their clause names. */
function aroundAgrees(a: Item, b: Item): boolean {
  if (nameless(a) === nameless(b)) return true;
  const [bare, named] = nameless(a) ? [a, b] : [b, a];
  if (bare.crowd && !headline(bare)) return false;
  return mayShare(bare.around[0], named.people[0]) && mayShare(bare.around[1], named.people[1]);
}

/** Countries alone and named people are told of together only where they stand close, and not under a picture. */
function closeEnough(a: Item, b: Item): boolean {
  if (nameless(a) === nameless(b)) return true;
  // "The summit of Berg and Li made no progress in talks between the two countries": told in one sentence, and of one day.
  if (a.date !== null && a.date === b.date && a.evidence[0] === b.evidence[0]) return true;
  // A summit of states is not the talks of two ministers who prepare it.
  if ((a.type === 'summit') !== (b.type === 'summit')) return false;
  if (a.kind === 'caption' || b.kind === 'caption') return false;
  // "Friday's meeting between Norway and China": the day says which.
  if ((a.date !== null && a.date === b.date) || (a.date === null && b.date === null && a.said !== null && a.said === b.said)) return true;
  return headline(a) || headline(b) || Math.abs((a.evidence.at(-1)?.block ?? 0) - (b.evidence[0]?.block ?? 0)) <= 2;
}

/** "Berg's visit to Beijing last year": a coarse year beside a visit that is dated already may be a year off. */
function sameYearLoosely(earlier: Item, later: Item): boolean {
  if (!later.tenseless || earlier.type !== 'visit' || earlier.date === null || later.date === null || earlier.place?.id !== later.place?.id)
    return false;
  if (earlier.people.flat().length === 0 || /^\d{4}-(?:0\d|1[0-2])/.test(later.date)) return false;
  return Math.abs(Number(earlier.date.slice(0, 4)) - Number(later.date.slice(0, 4))) <= 1;
}

/** "Arrived on Monday. She met Li on Tuesday during her visit to Beijing": the day is that of the meeting, and the visit the one told before. */
const onStay = (earlier: Item, later: Item): boolean =>
  earlier.type === 'visit' &&
  later.type === 'visit' &&
  later.tenseless &&
  earlier.visitor !== 0 &&
  earlier.visitor === later.visitor &&
  share(earlier.people[earlier.visitor - 1] ?? [], later.people[later.visitor - 1] ?? []) &&
  isDay(earlier.date) &&
  isDay(later.date) &&
  later.date > earlier.date &&
  Date.parse(later.date) - Date.parse(earlier.date) <= STAY;

/** Whether an item stands over the text, and not in it. */
export const headline = (item: Item): boolean => item.kind === 'title' || item.kind === 'dek' || item.kind === 'heading';

/** What "had" been, at a time or a place of its own, is another contact than the one reported. */
const before = (item: Item): boolean => item.had && (timed(item) || item.place !== null);

/** A picture from the archive shows another day than the text tells of. */
export const sameShot = (a: Item, b: Item): boolean =>
  a.archive === b.archive && (!a.archive || a.evidence.at(-1)?.block === b.evidence[0]?.block);

/** "Berg arrived in Beijing on Monday and met Li": whether the sentence that first tells of a visit, below the headline, tells of the meeting too. */
function inOneBreath(visit: Item, meeting: Item): boolean {
  const [first, second] = visit.evidence;
  return [first, first?.block === 0 ? second : undefined].some((one) => one !== undefined && meeting.evidence.includes(one));
}

/** The next leg of a journey, "before flying to Oslo". */
export const isLeg = ({ next, tenseless, rule }: Item): boolean => next && tenseless && rule === 'visit-verb';

/** Whether the later visit is another leg of the earlier one, in the same country. */
const sameJourney = (earlier: Item, later: Item): boolean =>
  isLeg(later) && earlier.type === 'visit' && (later.place?.sides ?? 0) !== 0 && earlier.place?.sides === later.place?.sides;

/** "Will visit Oslo on Monday. She is set to meet Norwegian officials": no more than that the visit is paid. */
const namesNoHost = (visit: Item, meeting: Item): boolean =>
  visit.visitor !== 0 &&
  meeting.people[2 - visit.visitor]?.length === 0 &&
  share(visit.people[visit.visitor - 1] ?? [], meeting.people[visit.visitor - 1] ?? []);

/**
 * A visit on which several of the hosts are met one after the other is told of apart from each of these meetings; so is an arrival from a
 * meeting in another sentence, unless the two have been told in one breath before.
 */
const apart = (visit: Item, meeting: Item): boolean =>
  visit.type === 'visit' &&
  meeting.type !== 'visit' &&
  // "Paid a visit to Li in Beijing. Berg said she was in China for talks": one and the same.
  !(meeting.cue.endsWith('visit to') && !visit.manyHosts) &&
  !visit.foretold &&
  !meeting.onArrival &&
  (visit.manyHosts ||
    isLeg(visit) ||
    (visit.arrival &&
      !namesNoHost(visit, meeting) &&
      // What is still to come is announced in one breath: "is to visit Oslo on Monday. She would hold talks with Li there".
      (visit.status === 'held' || visit.evidence[0]?.block !== meeting.evidence[0]?.block) &&
      !visit.met &&
      visit.kind !== 'title' &&
      meeting.kind !== 'title' &&
      !inOneBreath(visit, meeting)));

/** "Will come to Oslo on Monday and meet Li on Tuesday": in one sentence the meeting of a later day is told as what the visit is for. */
const onTheVisit = (visit: Item, meeting: Item): boolean =>
  visit.type === 'visit' &&
  meeting.type === 'meeting' &&
  isDay(visit.date) &&
  isDay(meeting.date) &&
  meeting.date > visit.date &&
  Date.parse(meeting.date) - Date.parse(visit.date) <= STAY &&
  visit.visitor !== 0 &&
  visit.evidence.length === 1 &&
  visit.evidence[0] === meeting.evidence[0] &&
  share(visit.people[visit.visitor - 1] ?? [], meeting.people[visit.visitor - 1] ?? []);

/** "Berg met Hu", of whom nobody says where he is from, is no word on her meeting with Li. */
const withStranger = (a: Item, b: Item): boolean =>
  a.strangers.length > 0 && a.sides !== 3 && !share(a.strangers, [...b.order, ...b.strangers]);

/** "Berg's trip to Angola": who is in a third country alone meets the other only where they are told to meet there. */
const alone = (visit: Item, other: Item): boolean =>
  (visit.type === 'visit' || (visit.type === 'summit' && visit.aside)) &&
  visit.sides !== BOTH &&
  visit.place?.sides === OTHER &&
  visit.place.id !== other.place?.id;

/** Whether nobody but people of third countries is met. */
const withOthers = (item: Item): boolean => item.others && item.sides !== BOTH;

/** Days from which on what is told with its date is no news any more. */
export const OLD = 45 * 86_400_000;

/** Whether one is the news of the day, and the other has a date long before it. */
export function longBefore({ news }: Item, { date }: Item): boolean {
  const latest = news === null || date === null ? null : boundsOf(date).latest;
  return news !== null && latest !== null && Date.parse(news.slice(0, 10)) - Date.parse(latest) > OLD;
}

/** Days after its news from which on what is to come is another contact than what was held. */
const LATER = 14 * 86_400_000;

/** "To hold a session in September", and in June "in a meeting, the two agreed on it": whether one was held, as the news of the day, long before the other is due. */
function longAfter(held: Item, planned: Item): boolean {
  if (held.status !== 'held' || planned.status !== 'planned' || held.tenseless || planned.tenseless) return false;
  const earliest = held.news === null || planned.date === null ? null : boundsOf(planned.date).earliest;
  return earliest !== null && held.news !== null && Date.parse(earliest) - Date.parse(held.news.slice(0, 10)) > LATER;
}

/** "She will hold talks with her counterpart. She will also call on Premier Li": whom nobody names is not the one named next. */
const alsoMeets = (earlier: Item, later: Item): boolean =>
  later.next &&
  !later.weak &&
  !headline(earlier) &&
  earlier.type !== 'visit' &&
  later.type !== 'visit' &&
  earlier.evidence.at(-1) !== later.evidence[0] &&
  [0, 1].some((side) => earlier.people[side]?.length === 0 && (later.people[side]?.length ?? 0) > 0) &&
  [0, 1].some((side) => share(earlier.people[side] ?? [], later.people[side] ?? []));

/** Rules by which somebody is asked to come: no word on the meeting that a headline tells of. */
const INVITATIONS = new Set(['invites', 'invited-by', 'invitation-first']);

/** A meeting that a headline announces is not the visit that a later line says was paid. */
const sameKind = (earlier: Item, later: Item): boolean =>
  earlier.type === later.type || (earlier.status === 'held' && !INVITATIONS.has(later.rule) && !(later.weak && later.aside));

/** "Berg, Li and Dupont are to meet in Paris": told with its third party, it is not the meeting of the two told before. */
const ofThree = (earlier: Item, later: Item): boolean =>
  later.others &&
  !earlier.others &&
  later.sides === BOTH &&
  earlier.sides === BOTH &&
  !later.weak &&
  later.type === 'meeting' &&
  later.status === 'planned' &&
  !headline(earlier);

/** "Has arrived in Oslo. She will also visit Bergen": a stop on the visit that has been told, in the same country. */
const isStop = (visit: Item, stop: Item): boolean =>
  stop.next &&
  visit.type === 'visit' &&
  stop.type === 'visit' &&
  stop.rule !== 'returns-visit' &&
  stop.visitor !== 0 &&
  stop.visitor === visit.visitor &&
  !timed(stop) &&
  stop.people.every((side, at) => at === stop.visitor - 1 || side.length === 0) &&
  (stop.place?.sides ?? 0) !== 0 &&
  stop.place?.sides === visit.place?.sides &&
  stop.kind === 'paragraph' &&
  visit.kind !== 'caption' &&
  !stop.previous &&
  !stop.had &&
  !(visit.previous || visit.had) &&
  share(visit.people[visit.visitor - 1] ?? [], stop.people[visit.visitor - 1] ?? []);

/** Who comes to a summit of many, and meets somebody on its margins, has done two things. */
const onMargins = (summit: Item, meeting: Item): boolean =>
  summit.type !== 'meeting' && summit.aside && !summit.weak && meeting.aside && meeting.type === 'meeting';

/** Rules that read a session of a commission of both, each in other words. */
const SESSIONS = new Set(['joint', 'commission-held', 'commission-meets', 'meet-together', 'talks-between']);
const isSession = ({ rule, cue, type }: Item): boolean =>
  type === 'other' && SESSIONS.has(rule) && !/exercise|drill|manoeuvre|maneuver|war games|patrol/.test(cue);

/** Whether a later item tells of the same contact as an earlier one in the article. */
export function sameContact(earlier: Item, later: Item): boolean {
  // People first: they tell most pairs apart.
  if (!overlap(earlier, later)) return false;
  if (FAMILY[earlier.type] !== FAMILY[later.type] && !onTelephone(earlier, later) && !onTelephone(later, earlier)) return false;
  if (isStop(earlier, later)) return true;
  if (!peopleAgree(earlier, later)) return false;
  if (onMargins(earlier, later) || onMargins(later, earlier)) return false;
  // "Who co-chairs the commission, said in Oslo": of her stay, and of no session.
  if (later.rule === 'said-in' && earlier.sides !== BOTH) return false;
  // "A meeting between Berg and the Danish premier" is not that of Berg and Li.
  if (withOthers(earlier) !== withOthers(later)) return false;
  if (earlier.atHome !== later.atHome || ofThree(earlier, later)) return false;
  if (withStranger(earlier, later) || withStranger(later, earlier)) return false;
  if (earlier.type === 'other' && earlier.rule !== later.rule && !(isSession(earlier) && isSession(later))) return false;
  if (alone(earlier, later) || alone(later, earlier) || alsoMeets(earlier, later)) return false;
  if (!sameShot(earlier, later) || apart(earlier, later) || apart(later, earlier)) return false;
  // "Berg to host Li", and in the text "in July the two met in Oslo".
  if (headline(earlier) && earlier.status === 'planned' && later.status === 'held' && later.bygone) return false;
  if (longBefore(earlier, later) || longBefore(later, earlier)) return false;
  if (longAfter(earlier, later) || longAfter(later, earlier)) return false;
  // "Are to meet again in Oslo": not the meeting that was held.
  if (earlier.status !== later.status && (earlier.status === 'planned' ? earlier : later).again) return false;
  // The presidents look on while their ministers sign.
  if (ranksDiffer(earlier, later) && (earlier.type !== 'signing' || later.type !== 'signing')) return false;
  const dated = timed(earlier) && timed(later);
  if (later.previous && !dated) return false;
  if (before(later) && !earlier.had && !dated) return false;
  const tensed = !earlier.tenseless && !later.tenseless;
  if (
    earlier.status !== later.status &&
    tensed &&
    !(earlier.date !== null && later.date !== null) &&
    !(headline(earlier) && sameKind(earlier, later)) &&
    !headline(later) &&
    !later.foretold &&
    !(later.status === 'planned' && later.date === null && earlier.type === 'visit' && namesNoHost(earlier, later))
  )
    return false;
  // Times last: they cost more than the others, which settle most pairs.
  return (
    (placesAgree(earlier.place, later.place) || sameJourney(earlier, later)) &&
    aroundAgrees(earlier, later) &&
    closeEnough(earlier, later) &&
    (timesAgree(earlier, later) || sameYearLoosely(earlier, later) || onTheVisit(earlier, later) || onStay(earlier, later))
  );
}
