import type { Attribution } from '../attribution.ts';
import type { AttributionRule, Context } from '../context.ts';
import { cueAt, lastCharacter, opensSentence } from '../context.ts';
import { isWhole } from '../cues.ts';
import { subjectAfter } from '../subject-after.ts';
import { subjectBefore } from '../subject-before.ts';
import type { Phrase } from '../subject-before.ts';
import { isAdverb, TIMES } from '../word-classes.ts';

/** How far behind a quotation its attribution begins and ends, in tokens. */
const REACH = 32;

/** True where what follows the quotation can belong to it: a comma, a dash, or the end of a clause inside the marks. */
function isLinked(context: Context): boolean {
  const next = context.passage.tokens[context.at + 1]?.word ?? '';
  return /^[,—–―-]$/.test(next) || /[,?!—–―…-]/.test(lastCharacter(context)) || opensSentence(context);
}

/** Index of the first word behind the quotation and its comma. */
function firstBehind({ passage, at }: Context): number {
  return /^[,—–―-]$/.test(passage.tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
}

function skipAdverbs({ passage }: Context, from: number): number {
  let index = from;
  while (isAdverb(passage.tokens[index]?.low ?? '')) index += 1;
  return index;
}

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

/** “…,” according to Berg. */
export const accordingBehind: AttributionRule = {
  name: 'according-behind',
  example: '“A new start,” according to Anna Berg.',
  read(context) {
    const { tokens } = context.passage;
    for (let index = context.at + 1; index < Math.min(context.to, context.at + 2 * REACH); index += 1) {
      if (tokens[index]?.low !== 'according' || tokens[index + 1]?.low !== 'to') continue;
      const speaker = subjectAfter(tokens, index + 2, context.to, context.cues);
      if (speaker) return { rule: 'according-behind', speaker, cue: { from: index, to: index + 1 }, firm: false };
    }
    return null;
  },
};

/** True where the subject begins right behind the quotation, perhaps after an adverb or an "as". */
function beginsBehind(context: Context, start: number, speaker: Phrase): boolean {
  const { tokens } = context.passage;
  for (let index = start; index < speaker.from; index += 1) {
    const low = tokens[index]?.low ?? '';
    if (!isAdverb(low) && !TIMES.has(low) && low !== 'as') return false;
  }
  return true;
}

const CLAIM = /^(?:claim|charge|assertion|accusation|move|remark|allegation|statement|view|position|phrase|reference|comment|notion|idea|term|line|description)$/;

/** “…,” Berg said. */
export const behind: AttributionRule = {
  name: 'behind',
  example: '“We agree,” Berg told reporters in Oslo.',
  read(context) {
    if (!isLinked(context)) return null;
    const { tokens } = context.passage;
    const start = firstBehind(context);
    if (/^(?:and|but|while|or|which|who|whose|where|when|because|so|that)$/.test(tokens[start]?.low ?? '')) return null;
    const end = Math.min(lastCharacter(context) === '.' ? shortSentence(context, start) : context.to, start + REACH);
    let quoted = false;
    for (let index = start + 1; index < end && !quoted; index += 1) {
      const token = tokens[index];
      quoted = (token?.quotation ?? -1) >= 0 || (/^[.;:]$/.test(token?.word ?? '') && tokens[index + 1]?.word !== ')');
      const cue = cueAt(context, index);
      if (!token || cue?.form === 'ing' || (!cue && !readsAsVerb(context, index))) continue;
      const speaker = subjectBefore(tokens, index, start, context.cues);
      if (!speaker || !beginsBehind(context, start, speaker)) continue;
      if (/^an?$/.test(tokens[speaker.from]?.low ?? '') && CLAIM.test(tokens[speaker.from + 1]?.low ?? '')) return null;
      if (cue && !isWhole(cue, textBehind(context, index, end))) continue;
      return { rule: 'behind', speaker, cue: quotedAs(context, index), firm: true };
    }
    return null;
  },
};

/** True for an unknown verb right behind somebody’s direct words: “…,” Berg fumed on Monday. */
function readsAsVerb(context: Context, index: number): boolean {
  const { tokens } = context.passage;
  if (!/[,?!]/.test(lastCharacter(context)) || !/^\p{Ll}{3,}(?:ed|ied)$/u.test(tokens[index]?.word ?? '')) return false;
  return /^(?:[.,:;]|on|in|at|to|during|after|when|as|about|with|of|via|from|before|last|this|yesterday)$/.test(tokens[index + 1]?.low ?? '.');
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

/** Widens "quoted" to "quoted as saying". */
export function quotedAs({ passage }: Context, index: number): Phrase {
  const { tokens } = passage;
  const wide = /^(?:quoted|cited)$/.test(tokens[index]?.low ?? '') && tokens[index + 1]?.low === 'as' && /^(?:saying|telling)$/.test(tokens[index + 2]?.low ?? '');
  return { from: index, to: wide ? index + 2 : index };
}

/** … “…” …, Berg said. */
export const closing: AttributionRule = {
  name: 'closing',
  example: 'The deal is “a new start” for Oslo, Berg said on Monday.',
  read(context): Attribution | null {
    const { tokens } = context.passage;
    for (let index = Math.min(context.to, context.at + 2 * REACH) - 1; index > context.at + 1; index -= 1) {
      const token = tokens[index];
      const cue = cueAt(context, index);
      if (!token || cue?.manner !== 'say' || cue.form === 'ing' || cue.form === 'bare') continue;
      const found = closingAt(context, index);
      if (found) return found;
    }
    return null;
  },
};

function closingAt(context: Context, index: number): Attribution | null {
  const { tokens } = context.passage;
  const rest = tokens.slice(index + 1, context.to);
  if (rest.length > 16 || rest.some((token) => token.quotation >= 0 || /^(?:that|[,:;])$/.test(token.word))) {
    const comma = rest.findIndex((token) => token.word === ',');
    if (rest.some((token) => token.quotation >= 0) || comma < 0 || comma > 12) return null;
  }
  if (tokens[index - 1]?.word === ',') {
    const after = subjectAfter(tokens, index + 1, context.to, context.cues);
    if (after) return { rule: 'closing', speaker: after, cue: { from: index, to: index }, firm: true };
  }
  const speaker = subjectBefore(tokens, index, context.at + 1, context.cues);
  if (!speaker || tokens[speaker.from - 1]?.word !== ',') return null;
  return { rule: 'closing', speaker, cue: quotedAs(context, index), firm: true };
}
