import type { Candidate } from '../reading.ts';
import { otherParty } from './partner-country.ts';
import { beginningOf, endOf, readScene, type Setting } from './scene.ts';

/** What may stand between a name and the verb of a journey. */
const BETWEEN = [
  String.raw`, |who |will |is |was |to |has |have |had |would |also |due |set |expected |scheduled |currently |on \w+day |this (?!is |was |will |would )\w+ |today `,
  String.raw`here |begin |began |begins |start |started |make |made |pay |paid |pays |arrive |an? |official |state |working |maiden |first `,
  String.raw`second |third |brief |short |historic |landmark |private |[a-z0-9]+ - (?:day|return|hour|week|nation) |his |her |hailed `,
  String.raw`praised |concluded |concludes |ended |ends |wrapped up |wraps up |completed |undertook |undertakes |undertake |undertaking |embark on |embarking on |conclude |conducts |conducted `,
  String.raw`embarked on |embarks on |and |paying |making |undertaking |beginning |starting |kicked off |kicks off |described |describes `,
  String.raw`recalled |recalls |termed |postponed |postpones |cancelled |canceled |delayed |cut short |extended |announced `,
].join('|');
const GOES = new RegExp(
  String.raw`^(?:${BETWEEN})*(?:visit|visits|visited|visiting|arrive|arrived|arrives|arriving|went|goes|travels|travelled|traveled|travel|traveling|travelling|flew|fly|flies|landed|lands|headed|left for|leaves for|departed for|heads|(?:due|expected|awaited|slated|scheduled)(?: to be)?(?= in ))\b`,
);
/** "Prime Minister X will leave Norway on Monday to attend a summit": who sets out from a country for somewhere else is at home there. */
const LEAVES =
  /^(?:, |will |is |was |to |has |had |would |also |due |set |expected |scheduled |on \w+day |this \w+ |today )*(?:leave|leaves|left|leaving|depart|departs|departed|departing)(?: from)? /;
const AWAY =
  /^(?:(?:early|late|on|today|yesterday|tomorrow|this|\w+day|morning|evening|afternoon|night|\w+|\.|\d+) ){0,4}?(?:to (?:attend|visit|take part|meet|join|hold|pay|address|participate)|for|on (?:an?|his|her) (?:\S+ ){0,4}(?:visit|trip|tour))\b/;
/** "While in Norway, President X will open a port": the subject is the one who is there on a journey. */
const THERE =
  /^(?:and )?(?:while (?:in|visiting)|(?:up)?on (?:his |her )?arrival in|(?:\w+ ){0,3}(?:after|upon|before|on|of) (?:arriving|landing|touching down|his arrival|her arrival) in)(?: the)?$/;
/** "OSLO (Reuters) –": what stands before the first sentence. */
const DATELINE = /^.{0,40}? [–—-] /;
/** Between the place of an opening phrase and its subject. */
const OPENED = /^(?:(?:late |early )?(?:on )?\w+day )?,?(?: the)?$/;
/** "Came to Norway": where the name of the country does not follow, one comes to terms, or to power. */
const COMES_TO = new RegExp(
  String.raw`^(?:${BETWEEN})*(?:came|comes|come|coming|drove|rode|journeyed|sailed|crossed|set out|set off|jetted|rushed|hurried|returned|back|(?:leads?|led|leading|heads?|headed|heading|brings?|brought|takes?|took) (?:an? |the |his |her |half |much of |most of |[a-z0-9]+ - ){0,4}(?:[a-z]+ ){0,3}(?:delegation|government|cabinet|ministers|team|mission|party))(?: [a-z]+){0,3}? (?:to|for|into)(?: the)?$`,
);
/** "The visit that President X paid to Norway" */
const THE_VISIT = /(?:^| )(?:visits?|trips?|journeys?|tours?|pilgrimages?|stops?|stay)(?: ,)?(?: that| which)?(?: the)?$/;
const PAID =
  /^(?:has |had |would |will |himself |herself |later |then |also |is |was |were |due |to )*(?:paid|made|makes|pays|pay|make|undertook|took|began|begins|making|paying|cut short|ended)(?: (?!from)[a-z]+){0,5}? (?:to|in|through)(?: the)?$/;
/** "X told the press, home from a trip to Norway" */
const HOME_FROM =
  /^(?:\S+ ){0,16}?(?:(?:just |newly |freshly )?(?:home|back)|returning|returned|fresh) (?:again )?from (?:an? |his |her |the )?(?:\S+ ){0,5}?(?:visit|trip|journey|tour|talks) (?:to|in|of)(?: the)?$/;
/** "Prime Minister X was received in Santiago by": a guest there. */
const RECEIVED_IN =
  /^(?:, )?(?:[^;]{1,60}; (?:he|she) |who )?(?:was|is|were|will be|has been|had been)(?: also| later| then)? (?:received|welcomed|greeted|hosted)(?: (?:on )?\w+day| yesterday| today| by [^,;]{1,40})? (?:in|at)(?: the)?$/;
/** "Travelled to both": a go-between. */
const BOTH_ENDS = /\b(?:visit(?:ed|s|ing)?|to|in|between)(?: both)? (?:the )?\S+(?: \S+)? and(?: to| in)?(?: the)? \S+/;
/** Tokens behind a name within which the goal of his journey stands. */
const GOAL_REACH = 18;
const JOURNEY = /\b(?:visit|trip|journey|tour|travel\w*|flew|went|came|paid|headed)\b/;
const BY = /\b(?:visits?|trips?) (?:to|of) .{1,30} by(?: the)?$/;

/**
 * "Foreign Minister X will visit Santiago": who goes to one party, with an office that nobody need say whose it is, is of the other.
 * `dateline` is the country where the article is written, for "arrived here". ISO 3166-1 alpha-2; null where nothing is told of a journey.
 */
export function travellerCountry(setting: Setting, index: number, dateline: string | null): string | null {
  const person = setting.candidates[index] as Candidate;
  const [start, end] = [beginningOf(person), endOf(person)];
  const scene = readScene(setting, index);
  if (scene.places.length === 0 && dateline === null) return null;
  const text = (first: number, last: number): string =>
    setting.scan.tokens
      .slice(first, last)
      .map(({ key }) => key)
      .join(' ');
  // "President X's state visit here"
  const visit =
    setting.scan.tokens[person.last]?.kind === 'possessive' ||
    setting.scan.tokens[person.last]?.key === "'" ||
    setting.scan.tokens[person.last]?.key === '’'
      ? text(person.last + 1, Math.min(scene.to, person.last + 12))
      : '';
  if (dateline !== null && /^(?:\S+ ){0,6}?(?:visit|trip) here\b/.test(visit)) return otherParty(setting.parties, dateline);
  // "President X's state visit to Norway": nobody pays a visit to his own country.
  // "Y, who had traveled to both Oslo and Santiago": of neither.
  if (
    new Set(scene.places.filter(({ first, country }) => first >= end && setting.parties.includes(country)).map(({ country }) => country))
      .size > 1 &&
    BOTH_ENDS.test(text(end, Math.min(scene.to, end + 24)))
  )
    return null;
  const own = /^(?:\S+ ){0,5}?(?:visit|trip|tour|journey) to (?:the )?/.exec(visit)?.[0];
  const journey =
    own === undefined ? undefined : scene.places.find(({ first }) => first === person.last + own.trim().split(' ').length + 1);
  if (journey) return otherParty(setting.parties, journey.country);
  const ahead = text(end, Math.min(scene.to, end + 24));
  const left = LEAVES.test(ahead) ? scene.places.find(({ first }) => first >= end && first < end + 8) : undefined;
  if (left && AWAY.test(text(left.last, Math.min(scene.to, left.last + 8))))
    return setting.parties.includes(left.country) ? left.country : null;
  // "The visit that President X paid to Norway", "President X came to Norway", "it was to Norway that President X made his first trip"
  const next = scene.places.find(({ first }) => first >= end && first < end + GOAL_REACH);
  const led = next ? text(end, next.first) : '';
  if (
    next &&
    (COMES_TO.test(led) || RECEIVED_IN.test(led) || (PAID.test(led) && THE_VISIT.test(text(Math.max(scene.from, start - 4), start))))
  )
    return otherParty(setting.parties, next.country);
  const back = scene.places.find(({ first }) => first >= end && first < end + 26 && HOME_FROM.test(text(end, first)));
  if (back) return otherParty(setting.parties, back.country);
  const stressed = scene.places.find(({ last }) => last === start - 1);
  if (
    stressed &&
    setting.scan.tokens[start - 1]?.key === 'that' &&
    /^(?:and |but )?it (?:was|is) to(?: the)?$/.test(text(scene.from, stressed.first)) &&
    JOURNEY.test(ahead)
  )
    return otherParty(setting.parties, stressed.country);
  if (GOES.test(ahead)) {
    const goal = scene.places.find(({ first }) => first >= end && first < end + 24);
    const here = /\bhere\b/.test(ahead) && (!goal || goal.first > end + 8);
    if (here) return dateline === null ? null : otherParty(setting.parties, dateline);
    const verbs = text(end, goal?.first ?? end);
    return goal && /\b(?:visit\w*|to|in|for|at)(?: [\w-]+){0,4}$/.test(verbs) && !/\bfrom(?: the)?$/.test(verbs)
      ? otherParty(setting.parties, goal.country)
      : null;
  }
  const goal = scene.places.findLast(({ last }) => last <= start && last > start - 6);
  if (
    goal &&
    goal.first - scene.from < 16 &&
    THERE.test(text(scene.from, goal.first).replace(DATELINE, '')) &&
    OPENED.test(text(goal.last, start))
  )
    return otherParty(setting.parties, goal.country);
  return goal && BY.test(text(Math.max(scene.from, goal.first - 4), start)) ? otherParty(setting.parties, goal.country) : null;
}
