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

/** "They met in Oslo on May 3 and again on June 14": the second encounter of one verb, or null where it tells of one. */
export function secondOf(finding: Finding): Finding | null {
  if (!TWICE.has(finding.rule) || finding.weak || finding.planned) return null;
  const { frame, to } = finding;
  const match = AGAIN.exec(frame.text.slice(to, to + 200));
  if (!match || !/ (?:then|again|later|once more|also|another time|meeting|met) /.test(match[0])) return null;
  const and = /D(?: ,)? (?:and|then|before) /.exec(match[0]);
  const cueAt = to + (and?.index ?? 0) + 2;
  return { ...finding, from: cueAt, cueAt, to: to + match[0].length, goal: null };
}
