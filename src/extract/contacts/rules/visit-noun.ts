import { GROUP, SMALL, TRAVELLERS, pattern } from './grammar.ts';
import { readParts, withSubject } from './read-parts.ts';
import type { Frame } from '../sentence/frame.ts';
import type { Finding, Rule } from './rule.ts';

const VISIT =
  "(?:visits?|trips?|tour|stops?|stopover|stay|mission|voyage|journey|sojourn|arrival|(?<=(?:'s|his|her) (?:first |last )?)(?:(?:two|three|four|five|six|few) )?(?:days|hours|weekend)(?= in )|(?<=(?:'s|his|her) (?:[a-z]+ )?)travel|(?<=(?:'s|his|her) (?:first|last|second|previous|only|latest) )appearance)";

/** "Aid for the mission in China" is a body; "on a mission to China" a journey. */
const isBody = (text: string, cue: string, cueAt: number): boolean =>
  cue === 'mission' && !/(?: an?| his| her| their| 's)(?: [a-z-]+){0,2} $/.test(text.slice(Math.max(0, cueAt - 40), cueAt));

const SAID =
  / (?:said|says|added|adds|told [PBC]|noted|stated|announced|wrote|reported|explained|recalled|stressed|confirmed)(?: that)? (?:during|on|in the course of|at the end of) (?:P 's|his|her)(?: [^ PBCL;:]+){0,3} $/;

/** Whether a visit that somebody speaks of has its visitor behind it: "said that during her visit to China, Berg met". `from`, `to`: the visit. */
const ahead = (text: string, from: number, to: number): boolean =>
  SAID.test(text.slice(Math.max(0, from - 90), from)) &&
  /^[^PBCL;:]{0,40}, P(?! 's)(?= [a-z])/.test(text.slice(text.indexOf(' ', to - 1), to + 60));

const STRENGTHENS =
  'to (?:strengthen|deepen|boost|enhance|cement|expand|bolster|mend|improve|restore)(?: [a-z-]+){0,3} (?:relations|ties|cooperation|links|partnership|friendship) with';
const TIES = new RegExp(`${STRENGTHENS} [^;:]{0,40}$`);

const INVITES = /(?:^| )invit(?:ed|es|ing|ation to)(?: [a-z-]+){0,2} $/;
const SUMMONS = /(?:^| )(?:invit(?:ed|es|ing)|summon(?:ed|s|ing)) (?:the )?$/;

/** "Has invited Li to an official visit to Norway", "summoned Li for a visit": whether a visit is only asked. `before`: the words in front of whom. */
const isAsked = (aux: string, before: string): boolean =>
  (/ (?:for|to|on|pay) /.test(aux) && INVITES.test(before)) || (/^ (?:to|for|on) (?:an?|the)(?= )/.test(aux) && SUMMONS.test(before));

const RECALLS =
  /^ (?:has |have |had |also |then ){0,2}(?:recall(?:s|ed)|remember(?:s|ed)|spoke of|reflected on) (?:his|her|their|the)(?= |$)/;
const DATED = /^ (?:(?:in|on|last|late|early|earlier|of) ){0,2}D(?= |$)/;
const SAYS_WHAT = / (?:where|when|during which|on which) /;

/** "Recalled her visit to Norway at a meeting on Monday": what is spoken of, and the day is that of the speaking. `to`: end of the goal. */
const isRecalled = (aux: string, text: string, to: number): boolean =>
  RECALLS.test(aux) && !DATED.test(text.slice(to)) && !SAYS_WHAT.test(text.slice(to));

/** "Her visit on Monday is the": what is told of a visit, and whose it is. */
const IS_THE = /(?<visit>(?<=^| )P 's (?:visit|trip)[^P;:]{0,60})? (?:is|was|be|marks|marked)(?: also)?(?: the)? $/;

const ASIDE =
  / (?:would|will|could|should)(?= )[^;:]{0,160} , (?:in|on|during) (?:what (?:was|is) )?(?:his|her|their)(?: (?:first|second|third|last|latest|maiden|official|state|foreign|[a-z]+-day)){0,3}$/;

/** "Berg, on a visit to China, and Premier Li signed": between the two, and what they do behind both. */
const APPOSED = /^ ,(?: who (?:is|was))?(?: currently| now)? (?:on|paying|making)(?= )/;
const TOGETHER =
  /^(?: (?:since|in|on|from|for the first time))*(?: D)?(?: since D)? , and(?: the)? (P)(?: (?:also|on|D|later|jointly|both))* (?!(?:said|says|told)(?= ))(?:[a-z]+ed|met|held|oversaw|will|had|have|were|are)(?= |$)/d;

/** The finding with the host who acts beside the visitor, where the visit is told between the two. */
function withHost(finding: Finding | null, frame: Frame, end: number): Finding | null {
  if (!finding?.goal || finding.whom.length > 0 || !APPOSED.test(finding.aux)) return finding;
  const at = TOGETHER.exec(frame.text.slice(end, end + 120))?.indices?.[1]?.[0];
  const host = at === undefined ? undefined : frame.terms.get(end + at);
  return host?.people.length === 1 && host.sides === finding.goal.sides ? { ...finding, whom: [host] } : finding;
}

const RANK = '(?:president|premier|minister|chancellor|king|queen|emir|sultan|leader|delegation|team|official|envoy|speaker)';
const OF_ANOTHER = new RegExp(String.raw` (?:of|by) (?:the|an?|his|her|their|its|our|[a-z]+’s)(?: [a-z-]+){0,3}? ${RANK}(?= )`);
const ANOTHERS = new RegExp(
  String.raw`(?:^| )(?:said|says|stated|added|noted|told|stressed|announced)(?: [^;:]{0,60})? (?:the|his|her|our|its)(?: [a-z-]+){0,2} ${RANK} 's(?: [a-z-]+){0,2}$`,
);

/** "to Oslo of the king's envoy": behind the place, who goes there. */
const OF_WHOM = /^ (?:of|by)(?: (?:the|an?|his|her|their))?(?: [a-z-]+){0,3} (?:P|B (?:[a-z'-]+ ){1,5})/;

const BRIEFS = /(?:(P)(?! 's)[^P;:]{0,60}?)?(?:^| )(?:brief|inform|updat|appris|acquaint)(?:s|es|ed|ing|e)? (?:the |his |her )?$/d;
const ON_HIS = /^ (?:on|about|of|regarding|with)(?: [a-z]+){0,5} (?:his|her)(?: [a-z-]+){0,2}$/;

/** "Berg briefed Li on her visit to Norway": the visit of who tells of it; null where nobody is told to. */
function ofTeller(finding: Finding, frame: Frame, before: number): Finding | null {
  const head = frame.text.slice(Math.max(0, before - 90), before);
  const told = ON_HIS.test(finding.aux) ? BRIEFS.exec(head) : null;
  if (!told) return finding;
  const at = told.indices?.[1]?.[0];
  const teller = at === undefined ? undefined : frame.terms.get(before - head.length + at);
  return teller ? { ...finding, who: [teller], aux: ' on' } : null;
}

/** "visit to" with its visitor in front: "Berg's visit to China", "Berg paid a visit to China", "said Berg on a trip to China". */
export const visitNoun: Rule = {
  name: 'visit-noun',
  example: "Berg's visit to Beijing was her second.",
  words: /(?:^| )(?:visit|trip|tour|stop|stay|mission|voyage|journey$|sojourn$|days$|hours$|weekend$|arrival|travel$|appearance$)/,
  pattern: pattern(
    `(?<who>${TRAVELLERS})(?<aux>[^PB;:]{0,130}?) (?<cue>${VISIT})(?: [^ PBCLXY;:.]+){0,4} (?:to|in|of|${STRENGTHENS})${SMALL} (?<goal>[XYCL])(?:[^PBCL;:]{0,50}? (?:at|on|upon) (?:the|an) (?:official )?invitation (?:of|from)${SMALL} (?<host>${GROUP}))?`,
  ),
  read: (match, frame) => {
    const told = readParts('visit-noun', 'visit', match, frame);
    const recalled = told && isRecalled(told.aux, frame.text, match.indices?.groups?.goal?.[1] ?? told.to);
    const goalEnd = match.indices?.groups?.goal?.[1] ?? told?.to ?? 0;
    const finding = recalled ? { ...told, weak: true } : withHost(told, frame, goalEnd);
    // "will meet Li and visit a port in China": a verb.
    if (
      /^(?:visit|tour|stop)$/.test(match.groups?.cue ?? '') &&
      /(?:^| )(?:and|to|will|would|then)(?: later| also| then)?$/.test(match.groups?.aux ?? '')
    )
      return null;
    // "Talks with Li on trade and the visit to Oslo of the king's envoy": the envoy's.
    if (match.groups?.aux !== " 's" && OF_WHOM.test(frame.text.slice(goalEnd))) return null;
    // An invitation, which a rule of its own reads.
    if (isAsked(match.groups?.aux ?? '', frame.text.slice(0, match.index))) return null;
    // "a tour of the harbour": what is shown to a guest, and no journey.
    if (match.groups?.cue === 'tour' && / of(?: [^ ]+){0,5} [YL]$/.test(match[0])) return null;
    // "Her trip is the Norwegian premier's first visit to China": how rare it is.
    const rare = /^ 's(?: [a-z-]+){0,2} (?:first|second|third|only|last)(?: |$)/.test(match.groups?.aux ?? '');
    const visit = rare ? IS_THE.exec(frame.text.slice(0, match.index)) : null;
    if (finding && visit && finding.who.every(({ people }) => people.length === 0)) {
      const traveller = visit.groups?.visit ? frame.terms.get(visit.index) : undefined;
      return traveller ? { ...finding, from: visit.index, who: [traveller] } : null;
    }
    // "Berg said the minister's visit to China", "talks on the visit of the president to China": of others.
    if (finding && (OF_ANOTHER.test(frame.text.slice(finding.cueAt, match.indices?.groups?.goal?.[0])) || ANOTHERS.test(finding.aux)))
      return { ...finding, from: finding.cueAt, who: finding.who.map((term) => ({ ...term, people: [], pronoun: false })) };
    const brief = finding && ofTeller(finding, frame, match.index);
    if (brief !== finding) return brief;
    // "Thirty years of Berg's reign, the visit to China was a homecoming": what she owns has ended with the comma.
    if (/^ 's(?: [^ ,]+)+ , (?:the|an?|his|her)(?= |$)/.test(finding?.aux ?? '')) return null;
    if (finding && isBody(frame.text, finding.cue, finding.cueAt)) return null;
    // "Berg opened her country's embassy in May, on her first visit to China": who visits is the subject.
    const house = finding?.who.length === 1 && finding.who[0]?.code === 'B' && / (?:his|her|their) /.test(finding.aux);
    const opener = house
      ? [...frame.terms].find(([at, term]) => at < match.index && term.code === 'P' && term.people.length > 0)
      : undefined;
    // "Told Li on Monday that he would keep his word, on his first visit to China": beside what is told, and not what is said.
    if (finding && ASIDE.test(finding.aux) && finding.who.length === 1) return { ...finding, from: 0, aux: ' on' };
    if (finding && opener) return { ...finding, who: [opener[1]], aux: ' on' };
    // "Berg's spokesman said that during her visit to China, Berg met Li": who visits stands behind.
    const owner = finding?.who[0];
    if (finding && !(owner && !owner.pronoun && finding.aux.startsWith(" 's")) && ahead(frame.text, finding.cueAt, finding.to)) return null;
    // "will hold talks with Li during a visit to China": Li is at home there.
    const home = finding?.who.length === 1 && finding.who[0]?.sides === finding.goal?.sides;
    // "Berg raises Li's case during a trip to China": who travels is the one who acts.
    const aside =
      /^(?: (?!said|says)[a-z’'-]+){0,2} (?:during|on|amid|after|following|before|ahead of)(?: (?:an?|the|‘|’|"|“|”|[a-z-]+)){1,5}$/.test(
        finding?.aux ?? '',
      ) &&
      !/ (?:his|her|their) /.test(finding?.aux ?? '') &&
      !/(?:^| )accompan(?:y|ies|ied|ying) $/.test(frame.text.slice(0, match.index));
    // "On a visit to strengthen ties with Norway": with whom, and not where.
    const ties = !home && finding?.goal && TIES.test(match[0]) ? { ...finding, goal: { ...finding.goal, place: null } } : null;
    if (ties) return ties;
    if (!home) return aside ? withSubject(finding, frame, match.index) : finding;
    const guest = withSubject(finding, frame, match.index);
    // "met Li on the second day of her visit to China": the meeting tells who visits.
    return guest === finding && / (?:his|her|their) /.test(finding.aux) ? null : guest;
  },
};

const DURING_IT = /^(?:during|on|in the course of) (?:P 's|his|her|their|the|this|an?) /;
const AHEAD =
  /^(?: and (?:his|her|their)(?: [a-z-]+){1,3}| P| ,){0,2} (?:will|is (?:also )?(?:scheduled|expected|due|set|slated|to)|are (?:also )?(?:scheduled|expected|due|set|slated|to))(?= )/;

/** The place as what kind of visit it is: "praised the army on her Beijing visit", "Berg's China trip". */
export const visitPlaceFirst: Rule = {
  name: 'visit-place-first',
  example: 'Foreign Minister Anna Berg called for calm on her Beijing visit.',
  words: /(?:^| )(?:visit|trip|tour)/,
  pattern: pattern(
    `(?<who>${TRAVELLERS})(?<aux>(?: 's|[^PB;:]{0,100}? (?:on|during|after|before|begins|began|starts|started|ends|ended|concludes|concluded|wraps up|wrapped up|makes|made|pays|paid))(?: the| an?| his| her| their)?(?: (?:D|[a-z]+-day|first|second|last|historic|landmark|official|state|working|surprise|brief|recent|upcoming|planned)){0,2}) (?<goal>[XYCL]) (?<cue>visit|trip|tour)(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = readParts('visit-place-first', 'visit', match, frame);
    const home = finding?.who.length === 1 && finding.who[0]?.sides === finding.goal?.sides;
    return home ? null : finding;
  },
};

const SPEAKS = /^ (?:has |have |had |also |later )?(?:said|says|told|tells|added|stated|announced|confirmed|noted)(?= |$)/;

const GOING =
  /(?:^| )(?:during|on|in|at|after|following|amid|before|ahead of|throughout|upon|concluding|ending|from|(?:referring|pointing|alluding) to|commenting on|speaking (?:of|about)|recalling|describing|summing up)(?= |$)/;

const ALONG = / , (?:accompanied|joined|flanked|together|along) (?:by|with)(?: [^ ;:]+){0,6} $/;

/** "It is the first trip by a Chinese minister to Norway since May": how rare the visit is that is told anyway. */
const RARE =
  /(?:^| )(?:is|was|be|being|been|mark(?:s|ed|ing)?|becom(?:es|ing)|became|represent(?:s|ed)|constitut(?:es|ed))(?: also)? (?:the|his|her|its|their|only the) (?:(?:[a-z]+ )?(?:first|second|third|fourth|fifth|last|latest)|most|highest|rare)[a-z-]*(?: [a-z-]+){0,3} $/;

/** The visitor after the visit: "During a visit to China, Anna Berg said", "the visit to China by Anna Berg", "a visit of Berg to China". */
export const visitNounFirst: Rule = {
  name: 'visit-noun-first',
  example: 'During a two-day visit to Beijing, Foreign Minister Anna Berg called for calm.',
  words: /(?:^| )(?:visit|trip|tour|stop|stay|mission|voyage|arrival|travel$)/,
  pattern: pattern(
    `(?<aux>(?:^|(?:^| )[^PBCL;:]{0,60} ))(?<cue>${VISIT})(?: D)?(?: at(?: the)? (?:[BLY]|[a-z-]+)(?: (?:international|airport|air|base|airfield)){0,2}(?= in [XY]))?(?: (?:to|in|of)${SMALL} (?<goal>[XYCL])(?:[^PBCL;:]{0,60}?,|(?: D| on| in| this week| last week){0,3} (?:by|of))${SMALL} (?<who>P(?:(?: ,)? and${SMALL} P)?)(?! 's)| (?:by|of|from)${SMALL} (?<also>P)(?: ,)? to(?: the (?:city|capital|town|port) of)?${SMALL} [XYCL])`,
  ),
  read: (match, frame) => {
    const finding = readParts('visit-noun-first', 'visit', match, frame);
    const unnamed = finding?.who.every((term) => term.office && term.people.length === 0) === true;
    if (unnamed && RARE.test(frame.text.slice(0, finding.cueAt))) return null;
    // "Was on a visit to Beijing, accompanied by Li": who comes along.
    if (ALONG.test(frame.text.slice(finding?.cueAt ?? 0, match.indices?.groups?.who?.[0] ?? 0))) return null;
    // "Said that during Berg's visit to China, she met Li": the owner is named.
    const owner = (match.groups?.aux ?? '').startsWith(" 's") ? frame.terms.get(match.index - 1) : undefined;
    if (owner && !owner.pronoun && owner.people.length > 0) return null;
    // "Berg will pay a visit to Beijing, a spokesman said": the visitor stands in front.
    const trailing = finding && match.groups?.who !== undefined && !/ by(?: [^ ]+){0,5}$/.test(match[0].slice(0, -2));
    if (
      trailing &&
      / P(?! 's)/.test(` ${frame.text.slice(0, finding.cueAt)}`) &&
      !ahead(frame.text, finding.cueAt, match.indices?.groups?.goal?.[1] ?? finding.to)
    )
      return null;
    // "Berg's visit could pave the way for a trip to Beijing, an official told the paper": who speaks does not travel.
    if (trailing && !GOING.test(finding.aux) && SPEAKS.test(frame.text.slice(finding.to, finding.to + 30))) return null;
    const last = frame.terms.get((finding?.to ?? 0) - 1);
    // "During her trip to China, Berg will hold talks": it is still to come.
    const planned = trailing === true && DURING_IT.test(frame.text) && AHEAD.test(frame.text.slice(finding.to));
    return finding && { ...finding, goal: finding.goal ?? last ?? null, planned: finding.planned || planned };
  },
};
