import { OFFICE_NOUNS } from './office-words.ts';
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

/** "who met the Chinese premier, Li Wei, in Oslo, said": index of the comma that ends what is said with "who"; one behind a name goes with its title. */
export function relativeEnd(tokens: readonly Token[], at: number): number {
  let end = insertionEnd(tokens, at);
  for (let commas = 0; commas < 2; commas += 1) {
    const name = tokens[end - 1]?.term;
    const next = tokens[end + 1];
    if (tokens[end]?.text !== ',' || !next) return end;
    const named = name?.code === 'P' && name.people.length === 1;
    const later = insertionEnd(tokens, end);
    if (tokens[later]?.text !== ',' || later - end > SHORT) return end;
    const inside = tokens.slice(end + 1, later);
    const behind = (commas === 1 || named) && saysWhere(next);
    if (behind && !inside.some(({ term }) => term?.code === 'P')) return later;
    // "who met Li Wei, minister of trade of China, in Oslo"
    const office = named && commas === 0 && !inside.some(({ term }) => (term?.people.length ?? 0) > 0);
    if (!office || !inside.some(({ text, term }) => term?.office === true || OFFICE_NOUNS.has(text))) return end;
    if (!saysWhere(tokens[later + 1])) return end;
    end = later;
  }
  return end;
}

/** Whether a token begins to say where or when. */
function saysWhere(token: Token | undefined): boolean {
  return token?.term ? token.term.code === 'D' : SAYS_WHERE.test(token?.text ?? '');
}

const SAYS_WHERE = /^(?:in|at|on|during|for|late|early)$/;
/** Words that say where and when. */
const SHORT = 14;

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
