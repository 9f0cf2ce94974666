import type { Attribution } from './attribution.ts';
import type { CueWord } from './cues.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotation.ts';

/** One quotation in its passage, with what a rule may look at. */
export interface Context {
  text: string;
  passage: Passage;
  quotation: Quotation;
  /** Token of the quotation. */
  at: number;
  /** First token of its sentence, and one past the last. */
  from: number;
  to: number;
  cues: ReadonlyMap<string, CueWord>;
}

/** One form of attribution. */
export interface AttributionRule {
  name: string;
  example: string;
  read: (context: Context) => Attribution | null;
}

const HEADINGS = new Set(['title', 'dek', 'heading']);

/** The verb of attribution at the token. A capital letter makes it part of a name, except in a heading and at the start of a sentence. */
export function cueAt({ passage, from, cues }: Context, index: number): CueWord | undefined {
  const token = passage.tokens[index];
  if (!token || token.quotation >= 0 || token.possessive) return undefined;
  if (index !== from && !HEADINGS.has(passage.kind) && /^\p{Lu}/u.test(token.word)) return undefined;
  return cues.get(token.low);
}

/** The quotation’s last character inside the marks. */
export function lastCharacter({ text, quotation }: Context): string {
  return text[quotation.end - 1] ?? '';
}

/** True where the words before the quotation in its sentence are none, or only a dash or a conjunction. */
export function opensSentence({ passage, from, at }: Context): boolean {
  for (let index = from; index < at; index += 1)
    if (!/^(?:[—–…,:-]|and|but|adding|saying|continuing|concluding|noting)$/i.test(passage.tokens[index]?.word ?? '')) return false;
  return true;
}
