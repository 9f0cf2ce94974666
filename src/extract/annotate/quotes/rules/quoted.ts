import type { Attribution } from '../attribution.ts';
import type { AttributionRule, Context } from '../context.ts';
import { subjectAfter } from '../subject-after.ts';

/** NNA quoted Berg as saying: “…” */
export const quoted: AttributionRule = {
  name: 'quoted',
  example: 'The paper quoted Berg as saying: “We agree.”',
  read({ passage, from, at, cues }) {
    const { tokens } = passage;
    for (let index = at - 1; index > Math.max(from + 1, at - 12); index -= 1) {
      if (tokens[index - 1]?.low !== 'as' || !/^(?:saying|telling)$/.test(tokens[index]?.low ?? '')) continue;
      for (let verb = index - 2; verb >= Math.max(from, index - 14); verb -= 1) {
        if (!/^(?:quote[sd]?|quoting|cite[sd]?|citing)$/.test(tokens[verb]?.low ?? '')) continue;
        const speaker = subjectAfter(tokens, verb + 1, index - 1, cues);
        return speaker && { rule: 'quoted', speaker, cue: { from: verb, to: verb }, firm: true };
      }
    }
    return null;
  },
};

/** Whom an agency gives as its source: "NNA reported, citing Berg", "Citing Berg, NNA said". Counts where the speaker is only the agency. */
export function citing({ passage, cues }: Context, from: number, end: number): Attribution | null {
  const { tokens } = passage;
  for (let index = from; index < Math.min(end, from + 14); index += 1) {
    const cue = tokens[index]?.low;
    if (cue !== 'citing' && cue !== 'quoting') continue;
    const speaker = subjectAfter(tokens, index + 1, end, cues);
    return speaker && { rule: 'citing', speaker, cue: { from: index, to: index }, firm: true };
  }
  return null;
}

/** “…,” the paper quoted Berg as saying. */
export function citedBehind({ passage, cues }: Context, index: number, end: number): Attribution | null {
  const { tokens } = passage;
  if (!/^(?:quote[sd]?|cite[sd]?)$/.test(tokens[index]?.low ?? '')) return null;
  for (let as = index + 2; as < Math.min(end, index + 14); as += 1) {
    if (tokens[as]?.low !== 'as' || !/^(?:saying|telling)$/.test(tokens[as + 1]?.low ?? '')) continue;
    const speaker = subjectAfter(tokens, index + 1, as, cues);
    return speaker && { rule: 'quoted-behind', speaker, cue: { from: index, to: index }, firm: true };
  }
  return null;
}
