import type { Finding } from './rule.ts';

const TWICE = new Set([
  'meets',
  'meets-freely',
  'meet-together',
  'meet-freely-together',
  'visit-verb',
  'received-by',
  'hosts',
  'speaks',
  'speak-together',
  'hold-together',
  'talks-with',
  'talks-between',
  'pair-talks',
  'agreed-after',
]);
/** The rest of the first encounter, then "and again in Oslo on Monday". */
const AGAIN =
  /^[^P;:]{0,80}?D(?: ,)? (?:and|then|before)(?: (?:then|again|later|once more|also|another time|meeting|met)){0,3}(?: (?:in|at) (?:the )?[XY])?(?: ,)?(?: (?:on|in|late|early)){0,2} D(?= |$)/;

/** The same behind whatever else is told of the first: "met in Oslo in April, when they signed a treaty, and again in Geneva on June 2". */
const ONCE_MORE =
  /^[^;:]{0,160}?(?: ,)? (?:and|then|before) (?:(?:then|later|also|meeting|met) ){0,2}(?:again|once more)(?: (?!that |to )[^PBCD;:]+?){0,3}? D(?:(?: ,)?(?: on)? D)?(?= |$)/;

/** What tells of the occasion between the place and the day: "on the sidelines of a summit". */
const ASIDE = '(?: (?:on|at) the (?:sidelines|margins|fringes) of(?: (?:the|a|an))?(?: (?!and )[^ P;:,]+){1,6}?)?';
/** "met in Laos in October and at the forum in Peru this month": another place and another day. */
const ELSEWHERE = new RegExp(
  `^[^P;:]{0,80}? (?:in|at) [XY](?:,| on| in| late| early)* D(?: ,)? and(?: (?:in|at)(?: (?:the|a|an))?(?: [^ P;:]+){0,6}? [XY]| [XYL])${ASIDE}(?:,| on| in| late| early)* D(?= |$)`,
);
/** "met in Laos on May 3 and two weeks later on the sidelines of the forum in Peru": the day first. */
const DAY_FIRST =
  /^[^P;:]{0,80}?D(?: ,)? and(?: again)?(?: (?:on|in|late|early))? D(?: later| after)?(?:(?: (?:on|at) the (?:sidelines|margins|fringes) of(?: (?:the|a|an))?(?: (?!and |in )[^ P;:,]+){1,5}?)? (?:in|at) [XY])(?= |$)/;

/** "met on May 3 in Laos and on June 14 in Peru": each day before its place. */
const DAYS_BEFORE =
  /^[^P;:]{0,80}? D(?: ,)? (?:in|at) [XY](?: ,)? and(?: then| again| later)?(?: (?:on|in|late|early))? D(?: ,)? (?:in|at) [XY](?= |$)/;

/** The rest of the first encounter, then "and Chen the next day": the verb is left out. */
const GAPPED =
  /^(?: for(?: [a-z0-9-]+){1,4}?)?(?:(?: ,)?(?: (?:in|at))? [XY]|(?: on| late| early)?(?: the)? D){1,3}(?: ,)? (?:and|then|before)(?: (?:then|later|the|also|with|[a-z]+ing))* (P)(?:(?: (?:in|at) [XY])?(?: on| the| late| early){0,2} D|(?: ,)? later)(?= |$)/d;

/** "Berg met Li on Monday and Chen the next day": the second one met, or null. */
function gapped(finding: Finding): Finding | null {
  const { frame, to } = finding;
  const match = GAPPED.exec(frame.text.slice(to, to + 160));
  const at = match?.indices?.[1]?.[0];
  const whom = at === undefined ? undefined : frame.terms.get(to + at);
  if (!match || at === undefined || !whom || finding.whom.length === 0) return null;
  // It reads on where the first one ends, so that the date of the first is not taken for its own.
  return { ...finding, from: to + at - 1, cueAt: to + at, to: to + match[0].length, whom: [whom], goal: null };
}

/** The rest of the first encounter, then two others who are told to have done the same, with their place and day: the verb is left out. */
const OTHER_PAIR =
  /^[^PBC;:]{0,100}?(?: ,)? (?:and|while)(?: (?:the|their|his|her))?(?: [a-z-]+){0,2} (P)(?: ,)? and(?: the)? (P)(?: ,)?((?: (?:in|at|on|the|sidelines|margins|of|a|an|late|early|,|X|Y|O|E))* D)(?= |$)/d;

/** "Berg and Li met in Oslo in May, and the defence ministers, Dahl and Chen, in Geneva in June": the second two, or null. */
function secondPair(finding: Finding): Finding | null {
  const { frame, to } = finding;
  if (finding.who.length !== 2 || finding.whom.length > 0) return null;
  const match = OTHER_PAIR.exec(frame.text.slice(to, to + 260));
  const [first, second] = [1, 2].map((index) => match?.indices?.[index]?.[0] ?? -1);
  const who = [first, second].map((at) => frame.terms.get(to + (at ?? -1)));
  if (!match || who.some((term) => term?.people.length !== 1)) return null;
  const cueAt = to + (second ?? 0);
  return { ...finding, from: cueAt, cueAt, to: to + match[0].length, who: who.filter((term) => term !== undefined), goal: null };
}

/** "Berg will visit Chile, following a working visit to China that began on Friday": the journey told behind the first, or null. */
const OTHER_JOURNEY =
  /^[^P;:]{0,80}?(?: ,)? (?:following|after) an?(?: (?!visit|trip|tour)[a-z-]+){0,3} (visit|trip|tour) to(?: the)? ([XYC])(?= |$)/d;

function otherJourney(finding: Finding): Finding | null {
  const { frame, to } = finding;
  const match = finding.type === 'visit' && finding.who.length > 0 ? OTHER_JOURNEY.exec(frame.text.slice(to, to + 200)) : null;
  const [cue, place] = [match?.indices?.[1]?.[0], match?.indices?.[2]?.[0]];
  if (!match || cue === undefined || place === undefined) return null;
  const goal = frame.terms.get(to + place) ?? null;
  if (!goal || goal.sides === finding.goal?.sides || finding.who.some(({ sides }) => sides === goal.sides)) return null;
  const aux = match[0].slice(0, cue).trimEnd();
  return {
    ...finding,
    rule: 'visit-noun',
    from: to + cue,
    cueAt: to + cue,
    to: to + match[0].length,
    cue: match[1] ?? '',
    goal,
    aux,
    whom: [],
  };
}

/** "Berg's trips to Oslo on May 3 and June 14", "talks in Oslo in May and in Geneva in June": several under one plural. */
const SEVERAL =
  /^(?:[^PD;:,]{0,60}?(?: ,)?) D(?: ,)? and(?: again| then| later)?(?:(?: in| at) (?:the )?[XY])?(?:(?: on| in| late| early| from)* D)(?:(?: in| at) (?:the )?[XY])?(?= |$)/;
/** "Visited the port on June 8 and July 5": days too far apart for one visit. */
function farApart({ type, frame, to }: Finding): boolean {
  const match = type === 'visit' ? / D(?: ,)? and(?: (?:on|in))? D(?= |$)/.exec(frame.text.slice(to, to + 120)) : null;
  if (!match) return false;
  const days = [to + match.index + 1, to + match.index + match[0].length - 1].map((at) =>
    Date.parse(frame.terms.get(at)?.date?.edtf ?? ''),
  );
  return Math.abs((days[0] ?? NaN) - (days[1] ?? NaN)) > STAY;
}
/** Longest stay, in milliseconds, that two days joined by "and" tell of; further apart they are those of two visits. */
export const STAY = 10 * 86_400_000;
/** What is told of several journeys or meetings at once. */
export const PLURAL = /^(?:visits|trips|tours|meetings|summits|calls|rounds|sessions|encounters|conversations|stops)$/;

/** "met in Davos on May 3, and again by telephone on June 14": the second time they only spoke. */
const BY_PHONE =
  /^[^P;:]{0,80}?D(?: ,)? (?:and|then|before)(?: (?:then|again|later|once more|also|speaking|spoke|talked))* (?:by|over the|on the) (?:tele)?phone(?: (?:on|in|late|early|again)){0,2} D(?= |$)/;

/** "They met in Oslo on May 3 and again on June 14": the second encounter of one verb, or null where it tells of one. */
export function secondOf(finding: Finding): Finding | null {
  const journey = otherJourney(finding);
  if (journey) return journey;
  const several =
    (PLURAL.test(finding.cue) || farApart(finding)) && !finding.planned
      ? SEVERAL.exec(finding.frame.text.slice(finding.to, finding.to + 160))
      : null;
  if (several) {
    const cueAt = finding.to + several[0].lastIndexOf(' and ') + 1;
    const goal = / (?:in|at) (?:the )?[XY](?= |$)/.test(several[0].slice(several[0].lastIndexOf(' and '))) ? null : finding.goal;
    return { ...finding, from: cueAt, cueAt, to: finding.to + several[0].length, goal };
  }
  if (!TWICE.has(finding.rule) || finding.weak || finding.planned) return null;
  const other = gapped(finding) ?? secondPair(finding);
  if (other) return other;
  const { frame, to } = finding;
  const rest = frame.text.slice(to, to + 200);
  const phone = BY_PHONE.exec(rest);
  if (phone) {
    const cueAt = to + phone[0].lastIndexOf('phone');
    return { ...finding, type: 'call', from: cueAt, cueAt, to: to + phone[0].length, goal: null };
  }
  const elsewhere = ELSEWHERE.exec(rest) ?? DAYS_BEFORE.exec(rest) ?? DAY_FIRST.exec(rest);
  const match = elsewhere ?? AGAIN.exec(rest) ?? ONCE_MORE.exec(rest);
  if (!match || (!elsewhere && !/ (?:then|again|later|once more|also|another time|meeting|met) /.test(match[0]))) return null;
  const and = [...match[0].matchAll(/ (?:and|then|before) /g)].at(-1)?.index ?? -1;
  const cueAt = to + Math.max(and, 0) + 1;
  return { ...finding, from: cueAt, cueAt, to: to + match[0].length, goal: null };
}
