import type { Finding } from './rule.ts';

const TWICE = new Set([
  'meets',
  'meet-together',
  'visit-verb',
  'received-by',
  'hosts',
  'speaks',
  'speak-together',
  'hold-together',
  'talks-with',
]);
/** The rest of the first encounter, then "and again in Oslo on Monday". */
const AGAIN =
  /^[^P;:]{0,80}?D(?: ,)? (?:and|then|before)(?: (?:then|again|later|once more|also|another time|meeting|met)){0,3}(?: (?:in|at) (?:the )?[XY])?(?: ,)?(?: (?:on|in|late|early)){0,2} D(?= |$)/;

/** "met in Laos in October and at the forum in Peru this month": another place and another day. */
const ELSEWHERE =
  /^[^P;:]{0,80}? (?:in|at) [XY](?:,| on| in| late| early)* D(?: ,)? and (?:in|at)(?: (?:the|a|an))?(?: [^ P;:]+){0,6}? [XY](?:,| on| in| late| early)* D(?= |$)/;

/** The rest of the first encounter, then "and Chen the next day": the verb is left out. */
const GAPPED =
  /^(?:(?: ,)?(?: (?:in|at))? [XY]|(?: on| late| early)? D){1,3}(?: ,)? (?:and|then|before)(?: (?:then|later|the|also|with|[a-z]+ing))* (P)(?:(?: (?:in|at) [XY])?(?: on| the| late| early){0,2} D|(?: ,)? later)(?= |$)/d;

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

/** "They met in Oslo on May 3 and again on June 14": the second encounter of one verb, or null where it tells of one. */
export function secondOf(finding: Finding): Finding | null {
  if (!TWICE.has(finding.rule) || finding.weak || finding.planned) return null;
  const other = gapped(finding);
  if (other) return other;
  const { frame, to } = finding;
  const rest = frame.text.slice(to, to + 200);
  const elsewhere = ELSEWHERE.exec(rest);
  const match = elsewhere ?? AGAIN.exec(rest);
  if (!match || (!elsewhere && !/ (?:then|again|later|once more|also|another time|meeting|met) /.test(match[0]))) return null;
  const and = /D(?: ,)? (?:and|then|before) /.exec(match[0]);
  const cueAt = to + (and?.index ?? 0) + 2;
  return { ...finding, from: cueAt, cueAt, to: to + match[0].length, goal: null };
}
