import { z } from 'zod';
import { id, range, span } from './span.ts';

/** Words between quotation marks; the marks are no part of the span. */
export const quote = span.extend({
  kind: z
    .enum(['direct', 'partial', 'scare'])
    .describe('direct: a clause or more; partial: a fragment, attributed; scare: a term set off, nobody’s words'),
  speaker: id.nullable().describe('entity id; null where nobody is named'),
  speakerSpan: range.nullable().describe('the words that name the speaker, a pronoun too'),
  cue: z.string().nullable().describe('the verb that introduces it, as written'),
  via: id.nullable().describe('entity id of the agency it is cited through'),
  role: z.string().nullable().describe('role of the speaker at that time'),
});

export type Quote = z.infer<typeof quote>;
