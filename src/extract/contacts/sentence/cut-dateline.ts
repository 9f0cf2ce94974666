import type { Term, Token } from './term.ts';

const REACH = 14;

/** The place of a dateline, from the tokens of a sentence that begins with one; null where there is none. */
export function datelinePlace(tokens: readonly Token[]): Term | null {
  const term = tokens[0]?.term?.code === 'D' ? tokens[2]?.term : tokens[0]?.term;
  return term?.code === 'L' && datelineEnd(tokens) > 0 ? term : null;
}

/**
 * Takes "OSLO, May 3 (Agency) —" off the front of a sentence: index of the first token after it, or 0 where there is none.
 * A dateline begins with a place and ends in a dash or a colon.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0]?.term;
  // "May 3, 2024 (OSLO) –"
  const dated = first?.code === 'D' && tokens[1]?.text === '(' && 'CL'.includes(tokens[2]?.term?.code ?? '-');
  if (first?.code !== 'C' && first?.code !== 'L' && !dated) return 0;
  for (let at = 1; at < Math.min(REACH, tokens.length); at++) {
    const token = tokens[at];
    if (!token) return 0;
    if (/^(?:-|–|—|:|--)$/.test(token.text)) {
      let end = at + 1;
      while (/^(?:-|–|—)$/.test(tokens[end]?.text ?? '')) end += 1;
      // "Norway-China talks" is no dateline: the mark stands between two names without a space.
      return tokens[at]?.start === tokens[at - 1]?.end && tokens[end]?.start === tokens[at]?.end ? 0 : end;
    }
    if (!token.term && !/^(?:[,.()/]|[a-z]{1,9}|\d{1,4})$/.test(token.text)) return 0;
    if (token.term?.code === 'P') return 0;
  }
  return 0;
}
