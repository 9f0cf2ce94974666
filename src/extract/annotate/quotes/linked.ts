import type { Context } from './context.ts';
import { lastCharacter, opensSentence } from './context.ts';
import { isAdverb } from './word-classes.ts';

const JOINTS = new Set(',—–―-');

/** True where what follows the quotation can belong to it: a comma, a dash, or the end of a clause inside the marks. */
export function isLinked(context: Context): boolean {
  const next = context.passage.tokens[context.at + 1]?.word ?? '';
  return JOINTS.has(next) || /[,?!—–―…-]/.test(lastCharacter(context)) || opensSentence(context);
}

/** Index of the first word behind the quotation and its comma. */
export function firstBehind({ passage, at }: Context): number {
  return JOINTS.has(passage.tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
}

export function skipAdverbs({ passage }: Context, from: number): number {
  let index = from;
  while (isAdverb(passage.tokens[index]?.low ?? '')) index += 1;
  return index;
}
