import { GROUP_NOUNS } from './office-words.ts';
import { emptyTerm, type Token } from './term.ts';

/** Verbs after "the two" without a noun. */
const BARE =
  /^(?:had|have|met|meet|also|last|previously|are|were|will|would|spoke|agreed|discussed|signed|held|shook|first|then|both|exchanged|talked|sat|again|affirmed|reaffirmed|reviewed|pledged|vowed|expressed|stressed|underlined|decided|plan|planned|hope|hoped|intend|may|could)$/;

/** Index after a plural group ("the two leaders", "both foreign ministers", "the two countries' presidents", "the pair"), or 0. */
function readGroup(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.text;
  if (first !== 'the' && first !== 'both' && first !== 'their') return 0;
  let next = at + 1;
  const counted = first === 'both' || tokens[next]?.text === 'two' || tokens[next]?.text === 'both';
  if (tokens[next]?.text === 'two' || tokens[next]?.text === 'the') next += 1;
  if (first === 'both' && BARE.test(tokens[at + 1]?.text ?? '')) return at + 1;
  if (tokens[at + 1]?.text === 'two' && first === 'the' && BARE.test(tokens[at + 2]?.text ?? '')) return at + 2;
  let end = 0;
  for (let words = 0; words < 4; words++, next++) {
    const token = tokens[next];
    if (!token || token.term) break;
    const plain =
      words === 1 &&
      /^(?:leaders|presidents|premiers)$/.test(token.text) &&
      /^\p{Ll}+$/u.test(tokens[next - 1]?.text ?? '') &&
      !/(?:ean|ern|ian|ish|an|arab|world|nato|eu)$/.test(tokens[next - 1]?.text ?? '');
    if (GROUP_NOUNS.has(token.text) && (counted || words === 0 || plain)) end = next + 1;
    else if (token.text !== "'s" && !/^[\p{L}-]+$/u.test(token.text)) break;
    else if (end > 0 && token.text !== "'s" && tokens[next - 1]?.text !== "'s" && !GROUP_NOUNS.has(tokens[next + 1]?.text ?? '')) break;
  }
  return end;
}

/** Makes a term without names of every plural group that no reference has read. */
export function joinGroups(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const end = token.term ? 0 : readGroup(tokens, at);
    if (end === 0) joined.push(token);
    else {
      const last = tokens[end - 1] ?? token;
      joined.push({ text: 'group', start: token.start, end: last.end, term: { ...emptyTerm(token.start, last.end, 'P'), group: true } });
      at = end - 1;
    }
  }
  return joined;
}
