import type { Term, Token } from './term.ts';

const REACH = 14;
/** Words in the brackets of an agency. */
const AGENCY = 5;

/** The place of a dateline, from the tokens of a sentence that begins with one; null where there is none. */
export function datelinePlace(tokens: readonly Token[]): Term | null {
  const term = tokens[0]?.term?.code === 'D' ? tokens[2]?.term : tokens[0]?.term;
  // An outlet that names itself in front is no place that anybody knows, unless its country stands behind it.
  const known = term?.sides !== 0 || tokens.slice(1, 3).some((token) => token.term?.code === 'C');
  return term?.code === 'L' && known && datelineEnd(tokens) > 0 ? term : null;
}

/** "Oslo, May 3 (NTB) Foreign Minister Berg": index behind the bracket that ends a dateline of place and day, or 0. */
function agencyEnd(tokens: readonly Token[]): number {
  const day = tokens[1]?.text === ',' ? 2 : 1;
  const open = tokens[day + 1]?.text === ',' ? day + 3 : day + 1;
  if (tokens[day]?.term?.code !== 'D' || tokens[open]?.text !== '(') return 0;
  const close = tokens.findIndex(({ text }, at) => at > open && at <= open + AGENCY && text === ')');
  return close > 0 && tokens[close + 1] && !/^(?:-|–|—|:|--)$/.test(tokens[close + 1]?.text ?? '') ? close + 1 : 0;
}

/** "May 3 (Agency) – Foreign Minister Berg": index behind the dash of a dateline that names no place, or 0. */
function dayEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.term?.code !== 'D' || tokens[1]?.text !== '(') return 0;
  const close = tokens.findIndex(({ text }, at) => at > 2 && at <= 2 + AGENCY && text === ')');
  return close > 0 && /^(?:-|–|—|--)$/.test(tokens[close + 1]?.text ?? '') ? close + 2 : 0;
}

/**
 * Takes "OSLO, May 3 (Agency) —" off the front of a sentence: index of the first token after it, or 0 where there is none.
 * A dateline begins with a place, or with the day before its agency, and ends in a dash or a colon.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0]?.term;
  // "May 3, 2024 (OSLO) –"
  const dated = first?.code === 'D' && tokens[1]?.text === '(' && 'CL'.includes(tokens[2]?.term?.code ?? '-');
  if (first?.code !== 'C' && first?.code !== 'L' && !dated) return dayEnd(tokens);
  const agency = agencyEnd(tokens);
  if (agency > 0) return agency;
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
