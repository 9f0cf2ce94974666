import type { Finding } from '../rules/rule.ts';
import { endOfWord, indexOf, pastHeld, type Frame } from '../sentence/frame.ts';
import { BOTH } from '../sentence/term.ts';
import type { Venue } from './item.ts';
import { CONFLICTS, FORMAT, LOCATED, HOSTED_BESIDE, ISLAND, STANCE, TOLD_IN, ANOTHER_CLAUSE, ELSEWHERE, PURPOSE } from './place-words.ts';
import { arrivalBehind, SINCE_OFFICE } from './search-dates.ts';
import { BUILDING, venueAt } from './venue-at.ts';

const STOP = new Set(
  `discuss discusses discussing discussed about over regarding concerning promised pledged vowed amid after following said says told that as while when focusing focused focus because since
  followed war conflict crisis situation issues relations ties cooperation sanctions developments against before ahead reviewing reviewed review including aimed aimed agreed
  stability ceasefire fighting violence unrest follow follows returned returning stressed called calling urged praised condemned reiterated condemning condemn condemns attack attacks bombing bombings blast explosion massacre killing killings shooting earthquake floods disaster tragedy
  crash`.split(/\s+/),
);
const LEADS = new Set(
  `in at to , D said says told speaking arrived landed travelled traveled flew go goes going went fly head heading halt stop stopover transit talks meeting summit held met meet meets convene reconvene conference forum here visit visited visits while capital stay trip
  session sidelines margins E exhibition today conversation discussions call negotiations consultations been is was are were began started opened begun
  guesthouse hotel palace villa residence resort castle hall airport`.split(/\s+/),
);

/** "Reviewed bilateral ties in Oslo": two countries have ties, and not a city. */
const TIES_IN_CITY =
  /^(?:relations|ties|cooperation|issues)(?:(?: on| late| early){0,2} D)? (?:in Y|at(?: [a-z]+){1,4} in Y|on the (?:sidelines|margins|fringes))(?= |$)/;

/** "the forum that will be held in Oslo": said of the event at which it takes place. */
const OF_THE_EVENT =
  /^(?:that|which) (?:(?:will|would|is|was|are|were|has|to) ){0,2}(?:(?:be|being|been|also|currently|due|set|scheduled|to|later) ){0,3}(?:held|hosted|convened?|tak(?:es?|ing) place|took place|opens?|opened|opening|begins?|began|underway|under way)(?= |$)/;
/** "on the sidelines of the foreign ministers' conference on trade in Asia, in Oslo": up to the place it is held at. */
const ASIDE = /^(?:sidelines|margins|fringes|occasion) (?:of|at)(?: [^ ;:]+){1,16}? (?:in|at)(?: the)? [XY](?= |$)/;
/** "On his way to Oslo": not there yet. */
const ON_THE_WAY =
  /(?:^| )(?:on (?:the|his|her|their|its) way|en route|(?:bound|headed|importance)|before (?:heading|flying|going|leaving|travell?ing))(?: to| for| on to)(?: the)? $/;
/** A journey spoken of is not where it is spoken of: "agreed on a visit to China"; "during a visit to China" it is. */
const JOURNEY = /(?:^| )(?:visits?|trips?|travels?|tours?|journeys?|invitations?|flights?)(?: to| of)?(?: the)? $/;
const ON_JOURNEY = /(?:^| )(?:part of|within|throughout|during|on|amid|while|for|after|following|in|at)(?: [^ ,;]+){0,6} $/;

const ASIDE_WORDS = new Set(['since', 'that', 'which', 'sidelines', 'margins', 'fringes', 'occasion']);

/** What is talked on, and not a day, a journey or the margins of something. */
const TOPIC =
  /^on (?!D|the (?:sidelines|margins|fringes|eve|occasion|side|day|same|second|first|final|last|opening)|(?:an?|his|her|their|the) (?:[a-z-]+ ){0,2}(?:visit|trip|tour))/;

/** "In the Geneva format": whether a place only names talks. */
const isName = (frame: Frame, at: number): boolean => FORMAT.test(frame.text.slice(at + 1, at + 20));

/** Whether the place at an index is the goal of a journey that is only spoken of. */
function spokenOf(frame: Frame, at: number): boolean {
  const before = frame.text.slice(Math.max(0, at - 60), at);
  const journey = JOURNEY.exec(before);
  return journey !== null && !ON_JOURNEY.test(before.slice(0, journey.index + 1));
}

/** "in Asia , in Oslo": of two one behind the other the second says more, unless it is the country of the first. */
function closer(frame: Frame, at: number, venue: Venue): Venue {
  const next = /^(?: [,)(-]| B| E)* (?:in|at) (?=Y(?= |$))/.exec(frame.text.slice(at + 1, at + 20));
  const other = next ? venueAt(frame, at + 1 + next[0].length) : null;
  return other && venue.sides === 0 && other.sides !== 0 ? other : venue;
}

/** Whether only those stand at an index who take part anyway: "met her counterpart, Minister Li, in Oslo". */
const known = (frame: Frame, at: number, people: readonly string[]): boolean =>
  people.length > 0 &&
  (frame.terms.get(at)?.people.length ?? 0) > 0 &&
  (frame.terms.get(at)?.people ?? []).every((id) => people.includes(id));

/** "Signed it at the end of a meeting of the two countries' committee in Oslo": whose committee it is. */
const isOfBoth = (frame: Frame, at: number): boolean => {
  const term = frame.terms.get(at);
  return term?.sides === BOTH && term.people.length === 0 && / (?:of|between) $/.test(frame.text.slice(Math.max(0, at - 10), at));
};

/** "Support for her stance and to Norway", "deliveries to China": whither something goes that is no journey. */
const GIVEN_TO =
  /(?:^| )(?:given|gives?|giving|support\w*|contribut\w*|aid|assistance|help|exports?|deliver\w*|supply|suppl(?:y|ies)|commit\w*|loyal|message|letter|greetings|gratitude|thanks?|loans?|only|related|linked|close|next|according|due|threats?|solutions?|approach|access|respect|regard) (?:[^ PBC]+ ){0,2}to(?: the)? $/;

/** "For just over two hours", "over lunch": how long and at what, and no topic. */
const LONGER =
  /^over (?:(?:an?|\d+|one|two|three|four|five|six|half)(?: [a-z-]+){0,3} (?:hours?|minutes?|days?)|(?:an? |the )?(?:[a-z]+ )?(?:lunch|luncheon|dinner|breakfast|supper|tea|coffee|drinks))(?= |$)/;
/** "Stood before the press in Oslo": not earlier than something. */
const IN_FRONT = /^before (?:the )?(?:[a-z]+ )?(?:press|cameras?|reporters|journalists|photographers|crowd|audience)(?= |$)/;

/** "In Oslo a spokesman said Berg would hold talks": who only speaks of it is there. */
const SPOKEN_IN =
  /^(?: ,)?(?: (?:the|a|an|one|[a-z-]+)){0,3}(?: (?:B|[a-z]*spokes[a-z]+|officials?|sources?|diplomats?|aides?|reports?))(?: (?:of|for|at|from|in)(?: the)?(?: [a-z-]+){0,3}(?: [BC])?)? (?:said|says|confirmed|announced|told|added|stated)(?= )/;

/** "Met in Oslo in May and Geneva in June": the second city stands without a word before it. */
const isSecondCity = (frame: Frame, at: number): boolean =>
  /^L(?: (?:on|in|late|early)){0,2} D(?= |$)/.test(frame.text.slice(at, at + 16)) && frame.text.slice(0, at).endsWith(' and ');

/** First place at or after an index, before a topic begins. A bare city counts too where "where" or a capital leads to it. */
function rightward(frame: Frame, from: number, to: number, people: readonly string[] = []): Venue | null {
  const last = Math.min(to, frame.text.length);
  let past = from;
  let country: Venue | null = null;
  let topic = false;
  for (let at = from, end = from; at < last; at = end + 1) {
    end = endOfWord(frame.text, at, last);
    const word = frame.text.slice(at, end);
    topic ||= word === 'on' && TOPIC.test(frame.text.slice(at, at + 30));
    const rest = ASIDE_WORDS.has(word) ? frame.text.slice(at, Math.min(to, at + 160)) : null;
    const event = rest === null ? null : (OF_THE_EVENT.exec(rest) ?? ASIDE.exec(rest) ?? SINCE_OFFICE.exec(rest));
    if (event) past = at + event[0].length - 1;
    if (at >= past) {
      // "After their summit in Chile, Berg and Li will meet in Oslo": each place has its own verb.
      if (country && word === 'P' && /(?:^| , |, |, and )$/.test(frame.text.slice(Math.max(0, at - 6), at))) return country;
      const venue =
        (word === 'Y' || word === 'X') &&
        !STANCE.test(frame.text.slice(Math.max(0, at - 14), at)) &&
        !TOLD_IN.test(frame.text.slice(Math.max(0, at - 60), at)) &&
        !isName(frame, at) &&
        !spokenOf(frame, at) &&
        !ON_THE_WAY.test(frame.text.slice(Math.max(0, at - 40), at)) &&
        !GIVEN_TO.test(frame.text.slice(Math.max(0, at - 60), at))
          ? venueAt(frame, at)
          : null;
      if (venue && word === 'Y') return closer(frame, at, venue);
      // "A discussion on the status of minorities in Norway".
      if (venue && !topic) country ??= venue;
      if (
        !event &&
        ((word === 'and' && ELSEWHERE.test(frame.text.slice(at, at + 24))) ||
          (word === 'to' && PURPOSE.test(frame.text.slice(at, at + 16))) ||
          (word === ',' && ANOTHER_CLAUSE.test(frame.text.slice(at, at + 24))) ||
          (STOP.has(word) &&
            !(word === 'as' && frame.text.startsWith('as part of ', at)) &&
            !(word === 'about' && frame.text.slice(0, at).endsWith(' for ')) &&
            !(word === 'over' && LONGER.test(frame.text.slice(at, at + 40))) &&
            !(word === 'before' && IN_FRONT.test(frame.text.slice(at, at + 40))) &&
            !(CONFLICTS.has(word) && LOCATED.test(frame.text.slice(Math.max(0, at - 24), at))) &&
            !TIES_IN_CITY.test(frame.text.slice(at, at + 80))) ||
          (word === 'P' &&
            !known(frame, at, people) &&
            !isOfBoth(frame, at) &&
            !/ (?:(?:guests?|invitation|request|behest) of|(?:hosted|mediated|brokered|facilitated|organi[sz]ed|moderated|chaired) by)(?: [a-z]+){0,2} $/.test(
              frame.text.slice(Math.max(0, at - 30), at),
            )) ||
          word === ';' ||
          word === ':')
      )
        break;
    }
  }
  return country;
}

/** "Flew to Tromsø, in the far north of Norway, where": the town in front of the country that it lies in; null where none stands there. */
function townIn(frame: Frame, at: number, from: number): Venue | null {
  const start = Math.max(from, at - 60);
  const town = /(Y) (?:, )?(?:in|on|near) (?:the )?(?:[a-z-]+ ){1,4}of (?:the )?$/d.exec(frame.text.slice(start, at));
  const venue = town && frame.text[at] !== 'Y' ? venueAt(frame, start + (town.indices?.[1]?.[0] ?? 0)) : null;
  return venue?.city ? venue : null;
}

/** The last but one word of some words, undefined where there is but one, and the last. */
function lastTwo(words: string): [string | undefined, string] {
  const blank = words.lastIndexOf(' ');
  if (blank < 0) return [undefined, words];
  return [words.slice(words.lastIndexOf(' ', blank - 1) + 1, blank), words.slice(blank + 1)];
}

/** Last place in a stretch that hangs on a verb of going, talking or being, and not on a topic ("the war in …"). */
function leftward(frame: Frame, from: number, to: number): Venue | null {
  for (let at = to - 1; at >= from; at--) {
    const code = frame.text[at] ?? '';
    if (!'XYCLF'.includes(code) || !frame.terms.has(at)) continue;
    // "flew home from Brazil, where she attended the summit"
    const where = frame.text.slice(at + 1, at + 9) === ' , where';
    if (!where && code === 'F') continue;
    if (!where && at < 24 && SPOKEN_IN.test(frame.text.slice(at + 1, at + 120))) continue;
    if (!where && ON_THE_WAY.test(frame.text.slice(Math.max(0, at - 40), at))) continue;
    // "After her trip to China, Berg received Li": where she comes from, and not where she is.
    if (
      !where &&
      / (?:after|following|before|ahead of|since)(?: [^ ,;]+){0,6} (?:visits?|trips?|tours?|journeys?|returns?|returning|travell?ing)(?: home)?(?: to| from)?(?: the)? $/.test(
        ` ${frame.text.slice(Math.max(0, at - 80), at)}`,
      )
    )
      continue;
    const [lead = ',', preposition] = lastTwo(
      frame.text
        .slice(Math.max(0, at - 40), at)
        .replace(/ the $/, '')
        .trimEnd(),
    );
    const visited = /^(?:visited|visits|visit|visiting|toured|left)$/.test(preposition);
    // "announced her trip to China after meeting with Li": where she will go is not where they met.
    if (
      !where &&
      /^(?: [^ ;:]+){0,4}? (?:after|following|ahead of|before) (?:[^ ]+ ){0,2}$/.test(`${frame.text.slice(at + 1, to)} `) &&
      JOURNEY.test(frame.text.slice(Math.max(0, at - 30), at))
    )
      continue;
    // "laid wreaths at a memorial in Oslo on Monday": a place with its day is of the event, whatever stands before it.
    const dated =
      /^ (?:(?:on|late|early|late on|early on) )?D(?= |$)/.test(frame.text.slice(at + 1, at + 14)) &&
      !/ (?:and|then) /.test(frame.text.slice(at, to)) &&
      !/^ ?(?:, ?)?(?:and|then) /.test(frame.text.slice(to));
    // "On the sidelines of the forum in Oslo": where the forum is held they are.
    const aside = /(?:sidelines|margins|fringes) of(?: [^ ,;]+){1,12} (?:in|at)(?: the)? $/.test(
      frame.text.slice(Math.max(0, at - 120), at),
    );
    if (aside || visited || ('XY'.includes(code) && /^(?:in|at|to)$/.test(preposition) && (LEADS.has(lead) || at < 8 || dated)) || where)
      return townIn(frame, at, from) ?? venueAt(frame, at);
  }
  return null;
}

/** "Santiago has hosted five rounds of talks between Norway and China": the city or third country that gives them the room. */
function hostingPlace({ frame, cueAt, to }: Finding): Venue | null {
  const from = Math.max(0, cueAt - 120);
  if (!frame.text.includes('host')) return null;
  const host =
    /(?:^| )([CL]) (?:(?:has|had|have|will|would|is|was|to|also|previously|earlier|already|be|been|later|again|set|due|expected|so|far|D) ){0,4}(?:hosts?|hosted|hosting|play(?:s|ed|ing)? host to)(?: (?!by )[^ PBCLXY;:]+){0,9} $/d.exec(
      frame.text.slice(from, cueAt),
    );
  // "Will meet on the sidelines of a conference that will be hosted by Chile".
  const beside = host ? null : HOSTED_BESIDE.exec(frame.text.slice(to, to + 160));
  const at = host ? from + (host.indices?.[1]?.[0] ?? 0) : to + (beside?.[0].length ?? 0);
  const venue = host || beside ? venueAt(frame, at) : null;
  return venue && (venue.city || (venue.sides & BOTH) === 0) ? venue : null;
}

/** "The Oslo meeting between", "their latest Geneva talks": the city in front of the noun. */
function cityOf(frame: Frame, cueAt: number): Venue | null {
  const before = /(?:^| )(?:the|this|that|their|its)(?: (?:latest|last|recent|first|second|third|rare|secret|D)){0,3} (?=L $)/.exec(
    frame.text.slice(Math.max(0, cueAt - 40), cueAt),
  );
  const venue = before ? venueAt(frame, cueAt - 2) : null;
  return venue?.city ? venue : null;
}

const NAMED_AFTER_CITY = /^(?:talks|meetings?|summits?|negotiations|consultations|discussions|encounter|conference|parley|session)(?= |$)/;

const HALL =
  /^[^P;:]{0,180}? (?:during|at) (?:the|their|an?) (?:[a-z-]+ ){0,3}?(?:talks|meeting|summit|negotiations|consultations|discussions|session) in(?: the)? ([XY])(?= |$)/d;

/** "Discussed ties and the state of cooperation during the talks in Oslo": where they spoke, behind all that they spoke of. */
function hallOf(frame: Frame, to: number): Venue | null {
  const hall = HALL.exec(frame.text.slice(to, to + 260));
  return hall ? venueAt(frame, to + (hall.indices?.[1]?.[0] ?? 0)) : null;
}

/** A letter that is brought has a place; one that is sent has two. */
const isHanded = ({ rule, aux }: Finding): boolean =>
  rule === 'hands-letter' || /(?:^| )(?:deliver(?:s|ed)?|hand(?:s|ed)?(?: over)?|present(?:s|ed)?)(?: [a-z-]+){0,3}$/.test(aux);

/** Codes of countries and cities in a frame. */
const PLACE = /[XYCLF]/;

/**
 * Where a finding takes place, by its own clause: a visit's goal, else a place inside its words, after them, between actor and cue,
 * or in front ("In Oslo, …").
 */
export function attachPlace(finding: Finding): Venue | null {
  const { frame, cue, cueAt, from, to, goal } = finding;
  if (finding.type === 'call' || (finding.rule.includes('letter') && !isHanded(finding))) return null;
  // A clause that names no place has none to give.
  if (!PLACE.test(frame.text)) return null;
  const goalAt = goal?.place ? indexOf(frame, (term) => term === goal) : undefined;
  if (goal?.place && !BUILDING.test(frame.text.slice((goalAt ?? 0) + 1, (goalAt ?? 0) + 30))) {
    const country: Venue = { id: goal.place, city: goal.code === 'L', sides: goal.sides };
    if (country.city) return country;
    const city = rightward(frame, to, Math.min(frame.text.length, to + 120));
    return city?.city && city.sides === country.sides ? city : country;
  }
  for (let at = to - 1; at > cueAt; at--) {
    if ((frame.text[at] === 'Y' || frame.text[at] === 'X' || isSecondCity(frame, at)) && frame.terms.has(at) && !isName(frame, at))
      return venueAt(frame, at);
  }
  // "Talks between the two are planned for Oslo"
  const set = /^(?: [^ PBXY;:]+){0,3} (?:planned|scheduled|set|slated|due|earmarked|expected) for (?=[LC](?= |$))/.exec(
    frame.text.slice(to, to + 120),
  );
  const venue = set ? venueAt(frame, to + set[0].length) : null;
  if (venue) return venue;
  const house = (NAMED_AFTER_CITY.test(cue) ? cityOf(frame, cueAt) : null) ?? hostingPlace(finding);
  if (house) return house;
  const island = ISLAND.exec(frame.text.slice(to, to + 100));
  const isle = island ? venueAt(frame, to + island[0].length) : null;
  if (isle) return isle;
  const hall = finding.rule.startsWith('discuss') ? hallOf(frame, to) : null;
  if (hall) return hall;
  const people = [...finding.who, ...finding.whom].flatMap((term) => term.people);
  // "visited Beijing, where she announced that the council would meet": in Beijing it is only announced.
  const announced = (): boolean =>
    /(?:^| )(?:announced|said|told|stated|confirmed|declared)(?: [^ ]+){0,3} that(?= )/.test(frame.text.slice(0, cueAt)) &&
    /^(?: [^ ;:]+){0,12}? (?:will|would)(?= )/.test(frame.text.slice(to, to + 120));
  // "As Berg met Li, rebels took a town in the north": the comma ends what is told of the meeting.
  const aside = /^(?:just )?(?:as|while) /.test(frame.text) ? frame.text.indexOf(' , ', to) : -1;
  const end = Math.min(frame.text.length, to + 300, aside < 0 ? Infinity : aside);
  const found = rightward(frame, arrivalBehind(frame, cue, to) ?? pastHeld(frame, to, cue), end, people) ?? leftward(frame, from, cueAt);
  // "Norway hosted Premier Li": a country has its guests at home.
  const [host, other] = finding.who;
  const home =
    (finding.rule === 'hosts' || finding.rule === 'entertains') && (host?.code === 'C' || host?.code === 'L') && !other && host.place
      ? { id: host.place, city: host.code === 'L', sides: host.sides }
      : null;
  return found ?? (announced() ? null : leftward(frame, 0, from)) ?? home;
}
