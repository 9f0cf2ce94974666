import type { Contact, Report } from '../schema/contact.ts';
import { evidenceOfContact, type Evidence } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';

/** A sentence of the evidence with the letter that facts cite it by. */
export interface LetteredSentence {
  letter: string;
  evidence: Evidence;
}

interface Spanned {
  article: string;
  start: number;
}

/** Letters as notes have them: a to z, then aa, ab. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The sentences a contact rests on, lettered in the order of its reports. */
export function letteredSentences(corpus: Corpus, contact: Contact): LetteredSentence[] {
  return evidenceOfContact(corpus, contact).map((evidence, index) => ({ letter: letterOf(index), evidence }));
}

/** Whether a span begins in a sentence. */
export const holds = ({ evidence }: LetteredSentence, span: Spanned): boolean =>
  span.article === evidence.article.id && span.start >= evidence.start && span.start < evidence.end;

/** The letters of the sentences in which one of the spans begins. */
export function lettersOf(sentences: readonly LetteredSentence[], spans: readonly Spanned[]): string[] {
  return sentences.filter((sentence) => spans.some((span) => holds(sentence, span))).map(({ letter }) => letter);
}

/** The sentences of the articles of some reports. */
export function sentencesOf(sentences: readonly LetteredSentence[], reports: readonly Report[]): LetteredSentence[] {
  return sentences.filter(({ evidence }) => reports.some(({ article }) => article === evidence.article.id));
}

/** Whether a text holds some words whole, in any case: "met" is not in "metal". */
export function holdsWords(text: string, words: string): boolean {
  const [whole, sought] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = whole.indexOf(sought); at >= 0 && sought !== ''; at = whole.indexOf(sought, at + 1)) {
    const around = (whole[at - 1] ?? ' ') + (whole[at + sought.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** A preposition ("in" of a headline) tells a contact where it stands first and nowhere else. */
const PREPOSITION = /^(in|at|to|on|for|with)$/iu;

/** The letters of the sentences of an article that hold the word by which its report was recognised. */
export function lettersOfCue(sentences: readonly LetteredSentence[], article: string, cue: string): string[] {
  const found = sentences.filter(({ evidence }) => evidence.article.id === article && holdsWords(evidence.exact, cue));
  return (PREPOSITION.test(cue) ? found.slice(0, 1) : found).map(({ letter }) => letter);
}
