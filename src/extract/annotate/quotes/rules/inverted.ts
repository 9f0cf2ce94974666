import type { AttributionRule } from '../context.ts';
import { cueAt } from '../context.ts';
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
    if (!cue || cue.form === 'ing' || cue.form === 'bare' || cue.manner === 'judge') return null;
    const name = skipAdverbs(context, verb + 1);
    const speaker = subjectAfter(tokens, name, tokens.length, context.cues);
    return speaker && { rule: 'inverted', speaker, cue: { from: verb, to: verb }, firm: true };
  },
};
