import type { AttributionRule, Context } from '../context.ts';
import { cueAt, lastCharacter } from '../context.ts';
import { isWhole } from '../cues.ts';
import { quotedAs } from '../quoted-as.ts';
import { firstBehind, isLinked } from '../linked.ts';
import type { Phrase } from '../subject-before.ts';
import { subjectBefore } from '../subject-before.ts';
import { CLAIMS, isAdverb, TIMES } from '../word-classes.ts';
import { citedBehind, citing } from './quoted.ts';

/** How far behind a quotation its attribution begins and ends, in tokens. */
const REACH = 32;

/** True where the subject begins right behind the quotation, perhaps after an adverb or an "as". */
function beginsBehind(context: Context, start: number, speaker: Phrase): boolean {
  const { tokens } = context.passage;
  for (let index = start; index < speaker.from; index += 1) {
    const low = tokens[index]?.low ?? '';
    if (!isAdverb(low) && !TIMES.has(low) && low !== 'as') return false;
  }
  return true;
}

/** “…,” Berg said. */
export const behind: AttributionRule = {
  name: 'behind',
  example: '“We agree,” Berg told reporters in Oslo.',
  read(context) {
    if (!isLinked(context)) return null;
    const { tokens } = context.passage;
    const start = firstBehind(context);
    if (/^(?:and|but|while|or|which|who|whose|where|when|because|so|that)$/.test(tokens[start]?.low ?? '')) return null;
    const end = Math.min(/[.…]/.test(lastCharacter(context)) ? shortSentence(context, start) : context.to, start + REACH);
    let quoted = false;
    for (let index = start + 1; index < end && !quoted; index += 1) {
      const token = tokens[index];
      quoted = (token?.quotation ?? -1) >= 0 || (/^[.;:]$/.test(token?.word ?? '') && tokens[index + 1]?.word !== ')');
      const cue = cueAt(context, index);
      if (!token || cue?.form === 'ing' || (!cue && !readsAsVerb(context, index))) continue;
      const speaker = subjectBefore(tokens, index, start, context.cues);
      if (!speaker || !beginsBehind(context, start, speaker)) continue;
      if (/^an?$/.test(tokens[speaker.from]?.low ?? '') && CLAIMS.test(tokens[speaker.from + 1]?.low ?? '')) return null;
      const cited = cue && citedBehind(context, index, end);
      if (cited) return cited;
      if (cue && !isWhole(cue, textBehind(context, index, end))) continue;
      return { rule: 'behind', speaker, cue: quotedAs(context, index), firm: true, instead: citing(context, index, end) };
    }
    return null;
  },
};

/** True for an unknown verb right behind somebody’s direct words: “…,” Berg fumed on Monday. */
function readsAsVerb(context: Context, index: number): boolean {
  const { tokens } = context.passage;
  if (!/[,?!]/.test(lastCharacter(context)) || !/^\p{Ll}{3,}(?:ed|ied)$/u.test(tokens[index]?.word ?? '')) return false;
  return /^(?:[.,:;]|on|in|at|to|during|after|when|as|about|with|of|via|from|before|last|this|yesterday)$/.test(
    tokens[index + 1]?.low ?? '.',
  );
}

/** End of the sentence behind the quotation, if it is so short that it can only be an attribution: “We agree.” Berg said. */
function shortSentence({ passage, to }: Context, start: number): number {
  if (to > start) return to;
  const next = passage.sentences.find((boundary) => boundary > start) ?? passage.tokens.length;
  return next - start <= 8 ? next : start;
}

function textBehind({ passage, text }: Context, index: number, end: number): string {
  const last = passage.tokens[Math.max(index, Math.min(end, index + 8) - 1)];
  return text.slice(passage.tokens[index]?.end ?? 0, last?.end ?? 0);
}
