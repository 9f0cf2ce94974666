import { z } from 'zod';
import { edtf } from './edtf.ts';
import { span } from './span.ts';

/** A date, time or duration in the text. */
export const date = span.extend({
  kind: z.enum(['date', 'time', 'duration']).describe('a date, a clock time, or a length of time'),
  edtf: edtf.nullable().describe('null where the text gives no calendar value'),
  anchor: z
    .enum(['explicit', 'published', 'context'])
    .nullable()
    .describe('explicit: all in the words; published: reckoned from publication; context: from another date; null for a duration'),
  earliest: z.string().nullable().describe('first day the value allows'),
  latest: z.string().nullable().describe('last day the value allows'),
  reading: z.string().describe('one sentence a reader understands'),
});

export type DateAnnotation = z.infer<typeof date>;
