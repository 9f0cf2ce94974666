import type { CueWord } from './cues.ts';
import type { Token } from './passage.ts';
import type { Phrase } from './subject-before.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS, TIMES, VERBS } from './word-classes.ts';

const LENGTH = 22;
const STOP = /^[,;:.!?()[\]—–|•”*…]$/;
const INSIDE = new Set(['of', 'for', 'from', 'at', 'with', 'close', 'to', 'in']);
/** Nouns for whoever speaks. */
const SPEAKERS = [
  String.raw`spokes\p{L}+|officials?|sources?|people|ministers?|presidents?|former|senior|top|analysts?|experts?|lawmakers?|diplomats?|aides?`,
  String.raw`advis[eo]rs?|leaders?|state|local|media|reports?|police|campaign|party|critics|supporters|opponents|researchers?|witnesses`,
  String.raw`residents|prosecutors?|investigators|authorities|government|foreign|prime|defen[cs]e|deputy|vice|chief|retired|journalists?`,
  String.raw`newspapers?|multiple|news|documents?|figures|data|court|polls?|organizers?|organisers?|strategists?|veterans?|co-\p{L}+|longtime`,
  String.raw`political|professor|professors|attorney|lawyers?|director|editor|author|host|moderator|governor|senator|mayor|candidate`,
  String.raw`candidates|then-\p{L}+|ex-\p{L}+|eyewitnesses|scholars|historians?|economists?|activists?|members|nearly|about|roughly|another`,
  String.raw`billionaire|businessman|ministry|defense|interior|security|military|army|navy|embassy|presidential|cabinet|parliament|royal`,
  String.raw`union|company|council|agency|opposition|veteran|renowned|parliamentary|provincial|regional|municipal|federal|national|independent|lead|team|club`,
].join('|');
const SPEAKER_NOUN = new RegExp(String.raw`^(?:${SPEAKERS})$`, 'u');

/** True where a noun phrase for somebody who speaks can begin with the token. */
function begins(token: Token | undefined): boolean {
  if (!token || token.quotation >= 0) return false;
  if (/^\p{Lu}/u.test(token.word)) return !TIMES.has(token.low);
  return (DETERMINERS.has(token.low) && !/^(?:this|that|no)$/.test(token.low)) || SPEAKER_NOUN.test(token.low);
}

/**
 * The noun phrase that stands at the index, read to the right: "a spokeswoman for the ministry" in "said a spokeswoman for the ministry on
 * Monday". Pronouns only where nothing but the end follows ("said she."). Null where no speaker can stand there.
 */
export function subjectAfter(tokens: readonly Token[], from: number, high: number, cues: ReadonlyMap<string, CueWord>): Phrase | null {
  const first = tokens[from];
  if (!first) return null;
  if (/^(?:he|she)$/.test(first.low)) return from + 1 >= high || STOP.test(tokens[from + 1]?.word ?? '.') ? { from, to: from } : null;
  if (!begins(first)) return null;
  let to = from;
  while (to + 1 < high && to - from < LENGTH) {
    const next = tokens[to + 1];
    if (!next || next.quotation >= 0 || STOP.test(next.word) || ends(tokens, to + 1, cues)) break;
    to += 1;
  }
  if (to === from && DETERMINERS.has(first.low)) return null;
  return { from, to };
}

function ends(tokens: readonly Token[], index: number, cues: ReadonlyMap<string, CueWord>): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return true;
  const { low } = token;
  if (low === 'and') return !(next && /^\p{Lu}/u.test(next.word) && /^\p{Lu}/u.test(tokens[index - 1]?.word ?? ''));
  if (CLAUSE_OPENERS.has(low) || PRONOUNS.has(low) || (PREPOSITIONS.has(low) && !INSIDE.has(low))) return true;
  // "in" belongs to the phrase before a place ("officials in Oslo"), not before an occasion ("in an interview").
  if (low === 'in' || low === 'to' || low === 'at' || low === 'from')
    return !next || (!/^\p{Lu}/u.test(next.word) && next.low !== 'the') || TIMES.has(next.low);
  if (/^\p{Lu}/u.test(token.word))
    return TIMES.has(low) && !/^\p{Lu}/u.test(next?.word ?? '') && !DETERMINERS.has(tokens[index - 1]?.low ?? '');
  return (
    AUXILIARIES.has(low) ||
    VERBS.has(low) ||
    TIMES.has(low) ||
    isAdverb(low) ||
    cues.get(low)?.form === 'past' ||
    cues.get(low)?.form === 'ing'
  );
}
