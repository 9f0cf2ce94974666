import type { Attribution } from '../attribution.ts';
import type { AttributionRule, Context } from '../context.ts';
import { cueAt, lastCharacter } from '../context.ts';
import { firstBehind, isLinked, skipAdverbs } from '../linked.ts';
import { subjectAfter } from '../subject-after.ts';

/** “…,” said Berg. */
export const inverted: AttributionRule = {
  name: 'inverted',
  example: '“We agree,” said Anna Berg, the minister.',
  read(context) {
    if (!isLinked(context)) return null;
    const { tokens } = context.passage;
    const verb = skipAdverbs(context, firstBehind(context));
    const cue = cueAt(context, verb);
    if (!cue) return unknownVerb(context, verb);
    if (cue.form === 'ing' || cue.form === 'bare' || cue.manner === 'judge') return null;
    const name = skipAdverbs(context, verb + 1);
    const speaker = subjectAfter(tokens, name, tokens.length, context.cues);
    return speaker && { rule: 'inverted', speaker, cue: { from: verb, to: verb }, firm: true };
  },
};

/** Longest title and name behind an unknown verb, in tokens. */
const LONGEST = 10;

/** “…,” sniffed palace spokeswoman Anna Berg: an unknown verb in the past, and at once behind it somebody named with whom the sentence ends or pauses. */
function unknownVerb(context: Context, verb: number): Attribution | null {
  const { tokens } = context.passage;
  if (!/[,?!]/.test(lastCharacter(context)) || !/^\p{Ll}{3,}ed$/u.test(tokens[verb]?.word ?? '')) return null;
  let to = verb;
  let names = 0;
  for (let at = verb + 1; at < Math.min(tokens.length, verb + LONGEST) && /^\p{L}/u.test(tokens[at]?.word ?? ''); at += 1) {
    const capital = /^\p{Lu}\p{L}/u.test(tokens[at]?.word ?? '');
    if (names > 0 && !capital) break;
    names += Number(capital);
    to = at;
  }
  if (names === 0 || !/^(?:[.,;—–-]|)$/.test(tokens[to + 1]?.word ?? '')) return null;
  return { rule: 'inverted', speaker: { from: verb + 1, to }, cue: { from: verb, to: verb }, firm: true };
}
