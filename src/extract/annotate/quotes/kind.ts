import type { Quote } from '../../../schema/quote.ts';
import type { Attributed } from './attribute-quotations.ts';
import type { CueWord } from './cues.ts';
import { AUXILIARIES, VERBS } from './word-classes.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const CLAUSE_START =
  /^(?:i|we|you|they|he|she|it|there|this|these|those|that|nobody|everyone|i’m|i'm|we’re|we're|it’s|it's|don’t|don't|let|let’s|let's|if|when|who|what|why|how|no|yes)$/i;
const HEADINGS = new Set(['title', 'heading']);
const NAMING =
  /^(?:so-called|titled|entitled|nicknamed|dubbed|codenamed|code-named|known|named|headlined|captioned|subtitled|aka|a\.k\.a|word|words|term|terms|phrase|hashtag|slogan|film|movie|book|song|operation|exercise|project|programme|program|campaign)$/;

/** True where the words form a clause of their own: capital first, more than a term, and closed like a sentence or led in by one. */
function isClause(text: string, { quotation, passage, at, opens }: Attributed, cues: ReadonlyMap<string, CueWord>): boolean {
  const words = text.slice(quotation.start, Math.min(quotation.end, quotation.start + 400)).match(WORD) ?? [];
  const [first = ''] = words;
  if (words.length < 2)
    return opens && /[.,!?]$/.test(text[quotation.end - 1] ?? '') && /^\p{Lu}/u.test(first) && !HEADINGS.has(passage.kind);
  const hasVerb = words.some((word, index) => {
    const low = word.toLowerCase();
    return (
      AUXILIARIES.has(low) ||
      VERBS.has(low) ||
      (index > 0 && cues.has(low)) ||
      /n[’']t$|[’'](?:re|ve|ll|m|s)$/.test(low) ||
      (index > 0 && /[^s]s$|ed$/.test(low))
    );
  });
  if (!hasVerb && words.length < 6)
    return opens && /[.!?]$/.test(text[quotation.end - 1] ?? '') && /^\p{Lu}/u.test(first) && !HEADINGS.has(passage.kind);
  if (isTitleCase(words)) return words.length > 5 && /^(?:I|We)$/.test(first);
  const before = passage.tokens[at - 1]?.word ?? '';
  if (/^\p{Lu}|^\p{N}/u.test(first))
    return opens || /^[,:—–-]$/.test(before) || /[.,!?]$/.test(text[quotation.end - 1] ?? '') || words.length >= 6;
  return CLAUSE_START.test(first) && words.length >= 4 && hasVerb;
}

/** True for a headline or the title of a book: nearly every word has a capital. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** "Black Lives Matter": a slogan or a title of three words or more, each with a capital. */
function isName(text: string, { quotation }: Attributed): boolean {
  const words = text.slice(quotation.start, Math.min(quotation.end, quotation.start + 80)).match(WORD) ?? [];
  return (
    words.length > 2 &&
    !/[.!?]$/.test(text.slice(quotation.start, quotation.end)) &&
    words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4) &&
    isTitleCase(words)
  );
}

/** "Anna “Rocket” Lund": a name between those of a person. */
function isNickname(text: string, { quotation, passage, at, opens }: Attributed): boolean {
  const before = passage.tokens[at - 1]?.word ?? '';
  const after = passage.tokens[at + 1]?.word ?? '';
  return (
    !opens &&
    !HEADINGS.has(passage.kind) &&
    /^\p{Lu}\p{Ll}/u.test(before) &&
    /^\p{Lu}\p{Ll}/u.test(after) &&
    /^\p{Lu}[\p{L} ]{1,20}$/u.test(text.slice(quotation.start, quotation.end))
  );
}

/** True where the words before the quotation only name something by it: "a film called “…”", "the so-called “…”". */
export function isNamed({ passage, at }: Attributed): boolean {
  const before = passage.tokens[at - 1];
  return before !== undefined && NAMING.test(before.low);
}

/** Kind of a quotation: direct where it is a clause or more or goes on with one, partial where it is a fragment of somebody’s words, scare where nobody’s. */
export function kindOf(text: string, one: Attributed, before: Quote | undefined, cues: ReadonlyMap<string, CueWord>): Quote['kind'] {
  if (isNickname(text, one)) return 'scare';
  if (!one.attribution) return isClause(text, one, cues) && one.opens ? 'direct' : 'scare';
  if (isClause(text, one, cues)) return 'direct';
  if (!one.opens && isName(text, one)) return 'scare';
  // “The sea,” Berg said, “is ours.”
  if (
    one.opens &&
    text[one.quotation.end - 1] === ',' &&
    /^(?:behind|inverted)$/.test(one.attribution.rule) &&
    !HEADINGS.has(one.passage.kind)
  )
    return 'direct';
  // “We agree,” Berg said, “and we will act.”
  const goesOn =
    before?.kind === 'direct' &&
    before.exact.endsWith(',') &&
    /[.!?,]$/.test(text[one.quotation.end - 1] ?? '') &&
    one.quotation.start - before.end < 120;
  return goesOn || one.quotation.continues ? 'direct' : 'partial';
}
