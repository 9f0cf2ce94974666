import { z } from 'zod';

/** One open list of words in `content/lexicon/*.yaml`: what it is for, and the entries. */
export const lexiconFile = z.strictObject({
  note: z.string().describe('what the list is for'),
  words: z.array(z.union([z.string(), z.strictObject({ word: z.string(), note: z.string() })])),
});

/** The open lists, by file name without its ending. */
export type Lexicon = Record<string, string[]>;
export type LexiconFileInput = z.input<typeof lexiconFile>;
