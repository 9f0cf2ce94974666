import type { Attribution } from '../attribution.ts';
import type { AttributionRule, Context } from '../context.ts';
import { cueAt } from '../context.ts';
import { isWhole, STANCE } from '../cues.ts';
import { quotedAs } from '../quoted-as.ts';
import { absoluteSubject, sharedSubject } from '../shared-subject.ts';
import { subjectAfter } from '../subject-after.ts';
import type { Phrase } from '../subject-before.ts';
import { subjectBefore } from '../subject-before.ts';
import { AUXILIARIES, BE, DETERMINERS, isAdverb, PRONOUNS } from '../word-classes.ts';

/** How many verbs back, and how far before the quotation in tokens, an attribution is looked for. */
const VERBS_BACK = 4;
const REACH = 70;

/** True where a helping form of "be" makes the past participle at the index passive. */
function isPassive({ passage }: Context, index: number, low: number): boolean {
  for (let back = index - 1; back >= low; back -= 1) {
    const word = passage.tokens[back]?.low ?? '';
    if (BE.has(word)) return true;
    if (!isAdverb(word) && !AUXILIARIES.has(word)) return false;
  }
  return false;
}

/** The agent of a passive: "was called “…” by Berg". */
function agentOf({ passage, at, to, cues }: Context, index: number): Phrase | null {
  const { tokens } = passage;
  for (let next = index + 1; next < Math.min(to, at + 8); next += 1)
    if (tokens[next]?.low === 'by') return subjectAfter(tokens, next + 1, to, cues);
  return null;
}

/** The words between the verb and the quotation, at most eight, as written. */
function between({ passage, text, at }: Context, index: number): string {
  const last = passage.tokens[Math.min(at - 1, index + 8)];
  return index + 1 > at - 1 ? '' : text.slice(passage.tokens[index]?.end ?? 0, last?.end ?? 0);
}

/** True for a verb form that is a noun here: "the claims", "his remarks", "a warning". */
function isNoun({ passage, cues }: Context, index: number): boolean {
  const token = passage.tokens[index];
  const before = passage.tokens[index - 1];
  const form = cues.get(token?.low ?? '')?.form;
  if (!before || form === 'past') return before !== undefined && DETERMINERS.has(before.low) && !PRONOUNS.has(before.low);
  if (form === 'bare')
    return (
      !/^(?:to|will|would|can|could|may|might|should|must|did|do|does|not|i|we|you|they|who|didn.t|don.t|won.t|cannot|both|and)$/.test(
        before.low,
      ) && !/[^s]s$/.test(before.word)
    );
  return (
    (DETERMINERS.has(before.low) && !PRONOUNS.has(before.low)) ||
    before.possessive ||
    (/^(?:of|for|in|with|from|his|her|their|its|by|without)$/.test(before.low) && form === 'finite')
  );
}

/** Berg said … “…” */
export const before: AttributionRule = {
  name: 'before',
  example: 'Berg said that the deal was “a new start”.',
  read(context): Attribution | null {
    const { tokens } = context.passage;
    const low = context.from;
    let tried = 0;
    let first: { index: number; firm: boolean } | null = null;
    let inner: Attribution | null = null;
    for (let index = context.at - 1; index >= Math.max(low, context.at - REACH) && tried < VERBS_BACK; index -= 1) {
      const token = tokens[index];
      const cue = cueAt(context, index);
      if (!token || !cue || isNoun(context, index) || !isWhole(cue, between(context, index))) continue;
      // "blasted the Norwegian demands as “…”": what is called something is no verb of saying.
      if (cue.manner === 'say' && cue.form === 'finite' && /^\s*as\s*$/u.test(between(context, index))) continue;
      tried += 1;
      first ??= { index, firm: cue.manner === 'say' };
      const passive = cue.form === 'past' && cue.verb !== STANCE && isPassive(context, index, low) && !/^(?:quoted|cited)$/.test(token.low);
      // "The raid, described by Berg as “a crime”": a participle with its agent and no helping verb.
      const reduced = cue.form === 'past' && tokens[index + 1]?.low === 'by' ? agentOf(context, index) : null;
      if (passive || reduced) {
        const agent = reduced ?? agentOf(context, index);
        if (agent) return { rule: 'before-passive', speaker: agent, cue: { from: index, to: index }, firm: false };
        if (first.index === index) first = null;
        continue;
      }
      // A participle shares the subject of its clause: "met Lind, saying", "wrote to supporters saying".
      const subject =
        cue.form === 'ing'
          ? (absoluteSubject(context, index) ?? sharedSubject(context, index))
          : (subjectBefore(tokens, index, low, context.cues) ?? opening(context, index));
      if (!subject || tokens[subject.from]?.low === 'according') continue;
      const found: Attribution = { rule: 'before', speaker: subject, cue: quotedAs(context, first.index), firm: first.firm };
      if (inner) {
        if (cue.manner === 'say' && cue.form !== 'bare') return found;
        continue;
      }
      // "Berg said voters think the deal is “…”": Berg’s words, not the voters’.
      if (!isReported(context, index, subject)) return found;
      inner = found;
      first = null;
    }
    if (inner) return inner;
    if (!first) return null;
    const shared = sharedSubject(context, first.index);
    return shared && { rule: 'before-shared', speaker: shared, cue: { from: first.index, to: first.index }, firm: first.firm };
  },
};

/** True where the verb only tells what somebody thinks, would say, or does by a pronoun, so that a verb of speech around it has the words. */
function isReported({ passage, cues }: Context, index: number, subject: Phrase): boolean {
  const cue = cues.get(passage.tokens[index]?.low ?? '');
  if (cue?.manner === 'think' || cue?.form === 'bare') return true;
  return cue?.manner === 'judge' && subject.from === subject.to && /^(?:he|she|they|it|i|we)$/.test(passage.tokens[subject.to]?.low ?? '');
}

/** "Said Berg: “…”" */
function opening({ passage, from, at, cues }: Context, index: number): Phrase | null {
  return index === from && cues.get(passage.tokens[index]?.low ?? '')?.form !== 'ing'
    ? subjectAfter(passage.tokens, index + 1, at, cues)
    : null;
}
