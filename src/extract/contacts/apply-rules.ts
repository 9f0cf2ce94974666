import { groupBy } from '../group-by.ts';
import { chooseRules } from './choose-rules.ts';
import { RULES } from './rules.ts';
import { cameAt, lastHeld, meetAgain, nextHeld, sinceHeld } from './rules/last-held.ts';
import { nthOfRow, officialsMet, oneOfRow, rowOf, weMet } from './rules/one-of-row.ts';
import { oneByOne } from './rules/one-by-one.ts';
import type { Finding, Rule } from './rules/rule.ts';
import { takenUp } from './rules/taken-up.ts';
import { rowsHeld } from './rules/rows-held.ts';
import { secondOf } from './rules/told-twice.ts';
import type { Frame } from './sentence/frame.ts';
import { BOTH, bitsOf } from './sentence/term.ts';

/** Rules that need nobody named: they point to what was told before. */
const POINTING: ReadonlySet<Rule> = new Set([
  sinceHeld,
  lastHeld,
  nextHeld,
  meetAgain,
  oneOfRow,
  nthOfRow,
  officialsMet,
  cameAt,
  takenUp,
  weMet,
  rowsHeld,
]);

/** Whether a finding has both sides, or may get them from what was told before. */
function isWhole({ who, whom, goal, weak }: Finding): boolean {
  if (weak) return false;
  const bits = bitsOf(who) | bitsOf(whom) | (goal?.sides ?? 0);
  return (bits & BOTH) === BOTH || goal?.group === true || who.some((term) => term.group) || whom.some((term) => term.group);
}

/** Codes of those who might act, wherever they stand. */
const ACTOR = /[PBCLOXYF]/;

/** A clause while the rules are applied to it. */
interface Reading {
  frame: Frame;
  /** Whether it names anybody who might act. */
  acted: boolean;
  findings: Finding[];
  /** Where a word stands that a rule has read as its cue; it is closed to the next. */
  taken: Set<number>;
}

const isTheirs = ({ rule, aux }: Finding): boolean => rule === 'taken-up' && aux.trim() === 'their';

/** "I believe he will attend the summit": of whom, nothing near tells. */
const ANOTHER_ACTS =
  /(?:^| )(?:believe|think|hope|expect|am (?:sure|certain|confident)|suppose|understand)(?: that)? s?he (?:will|would|has|had|is|was|could|may|might|can|plans|intends)(?= |$)/;

function applyRule(rule: Rule, { frame, acted, findings, taken }: Reading): void {
  // Without anybody who might act, a clause can only take up what was told before.
  if (!acted && !POINTING.has(rule)) return;
  if (rule.fallback && findings.some(isWhole)) return;
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(frame.text); match; match = rule.pattern.exec(frame.text)) {
    const read = rule.read(match, frame);
    const finding = read && ANOTHER_ACTS.test(read.aux) ? null : read;
    // "A readout of their meeting": of those who are named, where nothing else is told of them.
    const half = rule.fallback ? findings.findIndex((one) => finding?.cueAt === one.cueAt && (!one.weak || isTheirs(one))) : -1;
    if (half >= 0) findings.splice(half, 1);
    if (finding && (half >= 0 || !taken.has(finding.cueAt))) {
      taken.add(finding.cueAt);
      const row = rowOf(finding);
      findings.push(...(row.length > 0 ? row : oneByOne(finding)));
      const second = row.length > 0 ? null : secondOf(finding);
      if (second) findings.push(second);
      // The object of one cue is often the subject of the next: "met P, who ...", "P and P".
      rule.pattern.lastIndex = finding.cueAt + 1;
    } else rule.pattern.lastIndex = match.index + 1;
  }
}

/**
 * What the rules read in each of the frames, in the order of its cues. One rule is applied to all frames before the next, so that its pattern
 * stays in the processor's caches; in one frame a word that a rule has read as its cue is closed to those behind it.
 */
export function applyRules(frames: readonly Frame[]): Finding[][] {
  const readings = frames.map((frame): Reading => {
    return { frame, acted: ACTOR.test(frame.text), findings: [], taken: new Set() };
  });
  const chosen = groupBy(readings, ({ frame }) => chooseRules(frame.words));
  for (const rule of RULES) chosen.get(rule)?.forEach((reading) => applyRule(rule, reading));
  return readings.map(({ findings }) => findings.sort((a, b) => a.cueAt - b.cueAt));
}
