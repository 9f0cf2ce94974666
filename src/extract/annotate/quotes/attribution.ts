import type { Phrase } from './subject-before.ts';

/** Who is said to have said a quotation, in the tokens of its passage. */
export interface Attribution {
  /** Name of the rule that found it. */
  rule: string;
  /** The noun phrase that names the speaker; null where the words name nobody. */
  speaker: Phrase | null;
  /** First and last token of the words that introduce the quotation; null where only a dash or a colon does. */
  cue: Phrase | null;
  /** False for verbs of judgement and thought, which give way to an attribution at the end of the sentence. */
  firm: boolean;
  /** What else the sentence says of its speaker; it counts where this one names only the agency that reports it. */
  instead?: Attribution | null;
}
