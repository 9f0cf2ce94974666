import { CROWD_NOUNS, GROUP_NOUNS } from './office-words.ts';
import { BOTH, OTHER, bitsOf, emptyTerm, tokenOf, type Token } from './term.ts';
import { DETERMINER, OFFICE, is } from './word-kinds.ts';

/** Verbs after "the two" without a noun. */
const BARE =
  /^(?:had|have|met|meet|also|last|previously|are|were|will|would|spoke|agreed|discussed|signed|held|shook|first|then|both|exchanged|talked|sat|again|affirmed|reaffirmed|reviewed|pledged|vowed|expressed|stressed|underlined|decided|plan|planned|hope|hoped|intend|may|could)$/;

const WORD = /^[\p{L}-]+$/u;

/** "The Labour leaders" are of one party, "the visiting leaders" may be both: heads behind a word that names no country and no people. */
const isPlain = (noun: string, before: string): boolean =>
  /^(?:leaders|presidents|premiers)$/.test(noun) && /^\p{Ll}+$/u.test(before) && !/(?:ean|ern|ian|ish|an|arab|world|nato|eu)$/.test(before);

/** Index after a plural group ("the two leaders", "both foreign ministers", "the two countries' presidents", "the pair"), or 0. */
function readGroup(tokens: readonly Token[], at: number): number {
  if (!is(tokens[at], DETERMINER)) return 0;
  const first = tokens[at]?.text;
  let next = at + 1;
  const counted = first === 'both' || tokens[next]?.text === 'two' || tokens[next]?.text === 'both';
  if (tokens[next]?.text === 'two' || tokens[next]?.text === 'the') next += 1;
  if (first === 'both' && BARE.test(tokens[at + 1]?.text ?? '')) return at + 1;
  if (tokens[at + 1]?.text === 'two' && first === 'the' && BARE.test(tokens[at + 2]?.text ?? '')) return at + 2;
  let end = 0;
  for (let words = 0; words < 4; words++, next++) {
    const token = tokens[next];
    if (!token || token.term) break;
    const group = GROUP_NOUNS.has(token.text);
    if (group && (counted || words === 0 || (words === 1 && isPlain(token.text, tokens[next - 1]?.text ?? '')))) end = next + 1;
    else if (token.text !== "'s" && !group && !WORD.test(token.text)) break;
    else if (end > 0 && token.text !== "'s" && tokens[next - 1]?.text !== "'s" && !GROUP_NOUNS.has(tokens[next + 1]?.text ?? '')) break;
  }
  return end;
}

const SIDES = /^(?:both|the two|the) (?:sides|countries|nations|neighbou?rs|governments|armies|militaries)$/;

const WHICH = /^(?:bordering|neighbou?ring|surrounding|around|along|littoral|concerned|involved|that|which)$/;

/** "commanders from both sides": index after somebody of each side who has no name and has not been named before, or 0. */
function readBoth(tokens: readonly Token[], at: number): number {
  const noun = tokens[at];
  if (!noun || noun.term || !is(noun, OFFICE) || !noun.text.endsWith('s')) return 0;
  const first = tokens[at + 2];
  const from = tokens[at + 1]?.text;
  if (!first || (from !== 'from' && from !== 'of')) return 0;
  const words = tokens.slice(at + 2, at + 5).map((token) => token.text);
  const length = first.term ? Number(SIDES.test(first.text)) : ([2, 3].find((count) => SIDES.test(words.slice(0, count).join(' '))) ?? 0);
  // "The ministers of the countries bordering the sea": of more than two.
  return length === 0 || WHICH.test(tokens[at + 2 + length]?.text ?? '') ? 0 : at + 2 + length;
}

/** "Their predecessors met in 2019": index after somebody of each side who is not named, or 0. */
const readPredecessors = (tokens: readonly Token[], at: number): number =>
  is(tokens[at], DETERMINER) && tokens[at]?.text === 'their' && tokens[at + 1]?.text === 'predecessors' ? at + 2 : 0;

/** "The two ministers, Berg and Li, met": whether two names stand behind the group, after a comma at the index. */
function namedAfter(tokens: readonly Token[], at: number): boolean {
  if (at <= 0 || tokens[at]?.text !== ',') return false;
  const named = (token: Token | undefined): boolean => (token?.term?.people.length ?? 0) === 1 && !token?.term?.office;
  const and = tokens.findIndex((token, index) => index > at && index < at + 10 && token.text === 'and');
  return (
    and > 0 &&
    tokens.slice(at + 1, and).some(named) &&
    tokens.slice(and + 1, and + 4).some(named) &&
    !tokens.slice(at + 1, and).some(({ text }) => text === ',')
  );
}

const MINISTERS = /^(?:ministers|secretaries|advis[eo]rs|chiefs|delegations|teams|negotiators)$/;

/** "Berg and Li spoke, and their foreign ministers will meet": of the two named before, others than they themselves. */
function isTheirs(tokens: readonly Token[], at: number, end: number): boolean {
  if (!/^their$/.test(tokens[at]?.text ?? '') || end - at < 3 || !MINISTERS.test(tokens[end - 1]?.text ?? '')) return false;
  const before = tokens.slice(0, at).flatMap(({ term }) => (term && 'PC'.includes(term.code) ? [term] : []));
  const bits = bitsOf(before);
  return (bits & OTHER) === 0 && (before.length === 0 || (bits & BOTH) === BOTH || before.some(({ group }) => group));
}

/** Makes a term without names of every plural group that no reference has read. */
export function joinGroups(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (!token.term?.group && !is(token, DETERMINER | OFFICE)) {
      joined.push(token);
      continue;
    }
    const both = readBoth(tokens, at) || readPredecessors(tokens, at);
    const end = both > 0 ? both : token.term ? 0 : readGroup(tokens, at);
    if (namedAfter(tokens, token.term?.group ? at + 1 : both > 0 ? -1 : end)) at = token.term?.group ? at + 1 : end;
    else if (end === 0) joined.push(token);
    else {
      const last = tokens[end - 1] ?? token;
      const made = emptyTerm(token.start, last.end, 'P');
      const theirs = both === 0 && isTheirs(tokens, at, end);
      // "The ministers of the two countries", of which one is a third.
      const owners = both > 0 ? ((last.term?.meant ?? last.term)?.sides ?? 0) : 0;
      const term =
        both > 0 || theirs
          ? {
              ...made,
              sides: (owners & OTHER) === 0 ? BOTH : owners,
              office: true,
              crowd: CROWD_NOUNS.has(token.text) || (token.text === 'their' && !theirs),
            }
          : { ...made, group: true };
      joined.push(tokenOf('group', token.start, last.end, term));
      at = end - 1;
    }
  }
  return joined;
}
