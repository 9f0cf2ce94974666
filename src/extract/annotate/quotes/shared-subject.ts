import type { Context } from './context.ts';
import type { Phrase } from './subject-before.ts';
import { phraseEndingAt, subjectBefore } from './subject-before.ts';
import { AUXILIARIES, CLAUSE_OPENERS, isAdverb, PREPOSITIONS, VERBS } from './word-classes.ts';

/** How far back the subject of a clause is looked for, in tokens. */
const REACH = 70;

/** The subject of the last main clause before the verb at the index, which a verb without a subject of its own shares. */
export function sharedSubject({ passage, from, cues }: Context, verb: number): Phrase | null {
  const { tokens } = passage;
  let fallback: Phrase | null = null;
  for (let index = verb - 1; index >= Math.max(from + 1, verb - REACH); index -= 1) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) continue;
    const form = cues.get(token.low)?.form;
    if (!AUXILIARIES.has(token.low) && !VERBS.has(token.low) && form !== 'past' && form !== 'finite' && !token.low.endsWith('ed')) continue;
    const subject = subjectBefore(tokens, index, from, cues);
    if (
      !subject ||
      CLAUSE_OPENERS.has(tokens[subject.from - 1]?.low ?? '') ||
      (PREPOSITIONS.has(tokens[subject.from - 1]?.low ?? '') && subject.from - 1 > from)
    )
      continue;
    fallback = subject;
    if (subject.from === from || /^[,;—–]$/.test(tokens[subject.from - 1]?.word ?? '')) return subject;
  }
  return fallback;
}

/** The subject of a participle that has its own: "with Berg calling it", "Berg saying … and Lind calling it". */
export function absoluteSubject({ passage, from, cues }: Context, verb: number): Phrase | null {
  const { tokens } = passage;
  let at = verb - 1;
  while (at > from && isAdverb(tokens[at]?.low ?? '')) at -= 1;
  if (!/^[\p{L}]/u.test(tokens[at]?.word ?? '')) return null;
  const subject = phraseEndingAt(tokens, at, from, cues);
  const before = tokens[(subject?.from ?? 0) - 1]?.low ?? '';
  return subject && (before === 'with' || (/^(?:and|–|—|;)$/.test(before) && /^\p{Lu}/u.test(tokens[at]?.word ?? ''))) ? subject : null;
}
