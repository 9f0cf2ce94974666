import type { Finding } from './rule.ts';

/** Words by which several are met one after the other. */
export const APART = /(?:^| )(?:separate|separately|individually|one by one|in turn|respectively|one after the other)(?= |$)/;
const BEHIND = 24;

/** "held separate talks with Premier Li and President Chen": one finding for each whom the words tell apart, else the finding alone. */
export function oneByOne(finding: Finding): Finding[] {
  const { whom, who, frame, to, from } = finding;
  const named = whom.length > 1 && whom.length < 6 && whom.every((term) => term.people.length === 1);
  const near = frame.text.slice(from, Math.min(frame.text.length, to + BEHIND));
  const shared = who.some((term) => whom.some((one) => one.people.join() === term.people.join()));
  if (!named || shared || who.length === 0 || !APART.test(near)) return [finding];
  return whom.map((term) => ({ ...finding, whom: [term] }));
}
