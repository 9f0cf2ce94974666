import { z } from 'zod';
import { contactStatus, contactType } from '../schema/contact.ts';
import { entityType } from '../schema/entity.ts';
import { range } from '../schema/span.ts';

/** The annotation of one article by hand; offsets are into the source file, see tests/gold/GUIDELINES.md. */
export const goldArticle = z.object({
  article: z.string().describe('name of the source file without its ending'),
  title: range.nullable(),
  dek: range.nullable(),
  byline: range.nullable(),
  dateline: range.nullable(),
  headings: z.array(range),
  captions: z.array(range),
  furniture: z.array(range),
  mentions: z.array(range.extend({ type: entityType, entity: z.string() })),
  dates: z.array(range.extend({ kind: z.enum(['date', 'time', 'duration']), edtf: z.string().nullable() })),
  quotes: z.array(
    range.extend({
      kind: z.enum(['direct', 'partial', 'scare']),
      speaker: z.string().nullable(),
      cue: z.string().nullable(),
      via: z.string().nullable(),
    }),
  ),
  contacts: z.array(
    z.object({
      id: z.string(),
      date: z.string().nullable(),
      type: contactType,
      status: contactStatus,
      participants: z.array(z.string()),
      place: z.string().nullable(),
      evidence: z.array(range),
    }),
  ),
  offices: z
    .array(z.object({ entity: z.string(), title: z.string() }))
    .optional()
    .describe('what the article says a person that it names is or was; left out where it was not marked'),
});

export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldContact = GoldArticle['contacts'][number];
