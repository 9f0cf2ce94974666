import { z } from 'zod';

/** A person, body, place, agreement, event or outlet that a reader may look up by any of its spellings. */
export const nameRecord = z.object({
  kind: z.enum(['person', 'organization', 'place', 'agreement', 'event', 'outlet']),
  name: z.string(),
  note: z.string().describe('what the reader sees beside the name: role, country'),
  url: z.string(),
  spellings: z.array(z.string()).describe('every spelling, the name first'),
  weight: z.int().nonnegative().describe('number of mentions; orders equal hits'),
});

/** A contact, quotation, sentence or article: text that is searched by its words. */
export const passageRecord = z.object({
  kind: z.enum(['contact', 'quote', 'sentence', 'article']),
  text: z.string(),
  note: z.string().describe('what the reader sees beside it: outlet, date, speaker'),
  url: z.string(),
  names: z
    .string()
    .describe('what else finds it: the names of those whom it concerns in all spellings, outlet, agency, words for its kind'),
});

export type NameRecord = z.infer<typeof nameRecord>;
export type PassageRecord = z.infer<typeof passageRecord>;
