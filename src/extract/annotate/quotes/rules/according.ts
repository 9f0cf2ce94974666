import type { AttributionRule } from '../context.ts';
import { subjectAfter } from '../subject-after.ts';

/** How far from the quotation its attribution begins, in tokens. */
const REACH = 70;

/** According to Berg, … “…” */
export const accordingBefore: AttributionRule = {
  name: 'according-before',
  example: 'According to Berg, the deal is “a new start”.',
  read({ passage, from, at, cues }) {
    const { tokens } = passage;
    for (let index = at - 2; index >= Math.max(from, at - REACH); index -= 1) {
      if (tokens[index]?.low !== 'according' || tokens[index + 1]?.low !== 'to') continue;
      const speaker = subjectAfter(tokens, index + 2, at, cues);
      if (speaker) return { rule: 'according-before', speaker, cue: { from: index, to: index + 1 }, firm: true };
    }
    return null;
  },
};

/** “…,” according to Berg. */
export const accordingBehind: AttributionRule = {
  name: 'according-behind',
  example: '“A new start,” according to Anna Berg.',
  read(context) {
    const { tokens } = context.passage;
    for (let index = context.at + 1; index < Math.min(context.to, context.at + REACH); index += 1) {
      if (tokens[index]?.low !== 'according' || tokens[index + 1]?.low !== 'to') continue;
      const speaker = subjectAfter(tokens, index + 2, context.to, context.cues);
      if (speaker) return { rule: 'according-behind', speaker, cue: { from: index, to: index + 1 }, firm: false };
    }
    return null;
  },
};
