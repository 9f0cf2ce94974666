import type { Token } from './term.ts';

/** Index of the comma that ends an insertion begun at a comma, or the length of the tokens. */
export function insertionEnd(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < tokens.length; next++) {
    const text = tokens[next]?.text;
    if (text === ';' || text === ':' || text === '—') return next;
    if (text === ',' && !(tokens[next - 1]?.term?.code === 'D' && tokens[next + 1]?.term)) return next;
  }
  return tokens.length;
}

/** Prepositions that end like participles. */
const NO_PARTICIPLE =
  /^(?:including|during|according|following|regarding|concerning|excluding|pending|notwithstanding|speaking|talking|being|acting|serving)$/;
const LONGEST_INSERTION = 26;

/** Whether the comma opens what a subject does beside, "speaking to reporters in Oslo,", which another comma closes before the verb. */
export function isParticipial(tokens: readonly Token[], comma: number): boolean {
  const opening = tokens[comma + 1];
  if (!opening || opening.term || !/[a-z]ing$/.test(opening.text) || NO_PARTICIPLE.test(opening.text)) return false;
  const end = insertionEnd(tokens, comma);
  const verb = tokens[end + 1];
  return (
    tokens[end]?.text === ',' &&
    end - comma <= LONGEST_INSERTION &&
    tokens.slice(comma + 1, end).some(({ term }) => term !== null && 'PCBE'.includes(term.code)) &&
    verb !== undefined &&
    !verb.term &&
    /^(?:[a-z]+ed|[a-z]+s|will|would|has|had|is|was|are|were|have|met|told|held|said|spoke|made|went|flew|took|also|then|later)$/.test(
      verb.text,
    )
  );
}
