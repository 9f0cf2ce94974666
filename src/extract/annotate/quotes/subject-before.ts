import type { Token } from './passage.ts';
import type { CueWord } from './cues.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS, TIMES, VERBS } from './word-classes.ts';

/** A noun phrase by the indexes of its first and last token, both included. */
export interface Phrase {
  from: number;
  to: number;
}

/** Longest noun phrase, and how far back a subject is looked for, in tokens; how many asides are looked through. */
const LENGTH = 26;
const REACH = 60;
const ASIDES = 5;
const STOPS = new Set(',;:.!?()[]—–―|•"“”*…/-');
const ASIDE_OPENER =
  /^(?:who|which|whose|where|when|as|not|including|formerly|now|then|also|and|or|but|\d+|jr|sr|speaking|citing|referring|asked|when|while|after|before|during|if|for|in|at|on|with|from|by|of|to|like|according|among|along|despite|though|although|too|however|meanwhile|\p{L}+ing|\p{L}+ly|[dri]-\p{L}+)$/iu;
const KEEPS_GOING =
  /^(?:based|known|named|called|involved|affiliated|opposed|briefed|retired|elected|appointed|so-called|associated|located|allied|aligned|united|armed|convicted|accused|wounded|detained|informed|acquainted|charged|concerned|seasoned)$/;

function isName(token: Token): boolean {
  return /^\p{Lu}/u.test(token.word);
}

/** True for a lower-case word that is a finite verb rather than part of a noun phrase; `next` is the word behind it. */
function isVerb(token: Token, next: Token | undefined, cues: ReadonlyMap<string, CueWord>): boolean {
  const { low } = token;
  if (isName(token)) return false;
  if (AUXILIARIES.has(low) || VERBS.has(low)) return true;
  const form = cues.get(low)?.form;
  if ((form === 'past' || form === 'ing') && !KEEPS_GOING.test(low)) return !(next && isName(next) && form === 'past' && low === 'read');
  if (low.endsWith('ed') && low.length > 4 && !KEEPS_GOING.test(low))
    return next !== undefined && (DETERMINERS.has(next.low) || PREPOSITIONS.has(next.low) || PRONOUNS.has(next.low) || isName(next));
  return false;
}

/** Reads a noun phrase leftwards from its last token; stops at punctuation, a clause opener or a verb. */
export function phraseEndingAt(tokens: readonly Token[], to: number, low: number, cues: ReadonlyMap<string, CueWord>): Phrase | null {
  let from = to + 1;
  while (from - 1 >= low && to - from < LENGTH) {
    const token = tokens[from - 1];
    if (!token || token.quotation >= 0 || STOPS.has(token.word)) break;
    if (/^(?:and|or|&)$/.test(token.low)) {
      const before = tokens[from - 2];
      const after = tokens[from];
      if (!before || !after || STOPS.has(before.word) || before.quotation >= 0 || !joins(before, after)) break;
    } else if (CLAUSE_OPENERS.has(token.low) || isVerb(token, tokens[from], cues)) break;
    else if (from <= to && PRONOUNS.has(token.low) && !DETERMINERS.has(token.low)) break;
    from -= 1;
    if (from === to && /^(?:he|she|they|it|i|we|you|who)$/.test(token.low)) break;
  }
  return tidy(tokens, { from, to });
}

/** True where "and" joins two names or two like nouns, not two clauses. */
function joins(before: Token, after: Token): boolean {
  return (
    (isName(before) && isName(after)) || (!isName(before) && !isName(after) && !PRONOUNS.has(after.low) && !DETERMINERS.has(after.low))
  );
}

/** Takes what is no part of the subject off the front: "On Monday", "In a speech the", "Meanwhile". Null where nothing is left. */
function tidy(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  let { from } = phrase;
  const { to } = phrase;
  const lead = (): Token | undefined => tokens[from];
  while (from <= to && (TIMES.has(lead()?.low ?? '') || isAdverb(lead()?.low ?? '')) && !(from === to && lead()?.possessive)) from += 1;
  const first = lead();
  if (from <= to && first && PREPOSITIONS.has(first.low)) {
    let start = to;
    // Of what follows a preposition the last name, or the last words behind a determiner, is the subject.
    while (start > from) {
      const token = tokens[start];
      const before = tokens[start - 1];
      if (!token || !before) break;
      if (DETERMINERS.has(token.low)) break;
      if (isName(token) && !isName(before) && !PREPOSITIONS.has(before.low) && !DETERMINERS.has(before.low) && start < to + 1) {
        const title =
          /^(?:minister|president|spokes\p{L}+|secretary|senator|leader|chief|manager|adviser|advisor|strategist|candidate|nominee|chairman|chairwoman|director|premier|ambassador|aide|analyst|rival|mogul)$/iu.test(
            before.low,
          );
        if (!title) break;
      }
      if (PREPOSITIONS.has(before.low) && before.low !== 'of') break;
      start -= 1;
    }
    from = start === from ? from + 1 : start;
    while (from <= to && TIMES.has(lead()?.low ?? '')) from += 1;
  }
  if (from > to) return null;
  const last = tokens[to];
  if (!last || (from === to && (DETERMINERS.has(last.low) || last.possessive) && !PRONOUNS.has(last.low))) return null;
  if (last.possessive && from <= to) return null;
  return { from, to };
}

/** The stretches between commas and dashes that end at the index, the last one first; each by its first and last token. */
function stretchesBefore(tokens: readonly Token[], end: number, low: number): Phrase[] {
  const stretches: Phrase[] = [];
  let to = end;
  for (let index = end; index >= Math.max(low - 1, end - REACH) && stretches.length <= ASIDES; index -= 1) {
    const word = tokens[index]?.word ?? ',';
    const breaks = index < low || /^[,—–;:]$/.test(word) || (tokens[index]?.quotation ?? -1) >= 0;
    if (!breaks) continue;
    if (index < to) stretches.push({ from: index + 1, to });
    to = index - 1;
    if (/^[;:]$/.test(word)) break;
  }
  return stretches;
}

/** "the head of the Fjord Group (FG), who": the last token before brackets that close a stretch. */
function beforeBracket(tokens: readonly Token[], { from, to }: Phrase): number {
  if (tokens[to]?.word !== ')') return to;
  for (let at = to - 1; at > from; at -= 1) if (tokens[at]?.word === '(') return at - 1;
  return to;
}

/** The subject in front of a comma: the stretch that the asides behind it describe ("Berg, the minister, who is from Oslo, said"). */
function subjectBeforeComma(tokens: readonly Token[], end: number, low: number, cues: ReadonlyMap<string, CueWord>): Phrase | null {
  const stretches = stretchesBefore(tokens, end, low);
  const isAside = (stretch: Phrase | undefined): boolean => ASIDE_OPENER.test(tokens[stretch?.from ?? -1]?.word ?? '');
  const phraseOf = (stretch: Phrase | undefined): Phrase | null =>
    stretch ? phraseEndingAt(tokens, beforeBracket(tokens, stretch), stretch.from, cues) : null;
  for (let order = 0; order < stretches.length; order += 1) {
    if (isAside(stretches[order])) continue;
    const phrase = phraseOf(stretches[order]);
    const before = stretches[order + 1];
    if (before && !isAside(before) && phraseOf(before) && describes(tokens, stretches[order])) continue;
    // "mocked Lind, called him": the name is an object, and the verbs share a subject.
    const verb = phrase && order === 0 && phrase.from > (stretches[0]?.from ?? 0) ? tokens[phrase.from - 1] : undefined;
    if (verb && isVerb(verb, tokens[phrase?.from ?? 0], cues)) return null;
    if (phrase) return phrase;
  }
  return null;
}

/** True where a stretch can describe the name in front of it: "the minister", "head of the party", "Oslo". */
function describes(tokens: readonly Token[], stretch: Phrase | undefined): boolean {
  const first = tokens[stretch?.from ?? -1];
  if (!stretch || !first) return false;
  return DETERMINERS.has(first.low) || !isName(first) || stretch.to - stretch.from < 2 || first.possessive;
}

/** Passes over what stands between a helping verb and its verb: "has in the past said". */
function pastInsertion(tokens: readonly Token[], at: number, low: number): number {
  for (let index = at; index > Math.max(low, at - 8); index -= 1) {
    const token = tokens[index];
    if (!token || STOPS.has(token.word) || token.quotation >= 0 || CLAUSE_OPENERS.has(token.low)) return at;
    if (PREPOSITIONS.has(token.low) && AUXILIARIES.has(tokens[index - 1]?.low ?? '')) return index - 1;
  }
  return at;
}

/**
 * The subject in front of a verb: past adverbs and helping verbs, through asides ("Berg, who is from Oslo, said") and relative pronouns.
 * Null where the verb shares a subject with one before it ("met Lind and said") or has none. `low` is the first token of the clause.
 */
export function subjectBefore(tokens: readonly Token[], verb: number, low: number, cues: ReadonlyMap<string, CueWord>): Phrase | null {
  let at = pastInsertion(tokens, verb - 1, low);
  while (at >= low && (AUXILIARIES.has(tokens[at]?.low ?? '') || isAdverb(tokens[at]?.low ?? ''))) at -= 1;
  // "as Berg used to say", "as Berg liked to remark"
  if (tokens[at]?.low === 'to' && /^(?:used|liked|likes|loved|loves)$/.test(tokens[at - 1]?.low ?? '')) at -= 2;
  const token = tokens[at];
  if (at < low || !token || /^(?:to|and|or|but|then|&)$/.test(token.low)) return null;
  if (/^(?:who|which|that)$/.test(token.low)) {
    at -= tokens[at - 1]?.word === ',' ? 2 : 1;
    return at >= low ? phraseEndingAt(tokens, at, low, cues) : null;
  }
  if (token.word === ')') {
    while (at > low && tokens[at]?.word !== '(') at -= 1;
    return at > low ? phraseEndingAt(tokens, at - 1, low, cues) : null;
  }
  return /^[,—–]$/.test(token.word) ? subjectBeforeComma(tokens, at - 1, low, cues) : phraseEndingAt(tokens, at, low, cues);
}
