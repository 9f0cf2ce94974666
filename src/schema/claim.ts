import { z } from 'zod';
import { id, selector } from './span.ts';

export const stance = z.enum(['asserted', 'attributed', 'denied', 'silent']);

/** A statement as an editor types it in `content/claims/*.yaml`; a position is addressed by the article and the words quoted from it. */
export const claimInput = z.strictObject({
  id,
  claim: z.string().describe('the statement, in one line'),
  positions: z.array(
    z.strictObject({
      article: z.string().describe('id of the article: its file name without ending'),
      stance,
      by: z.string().optional().describe('entity id of the one who takes the position'),
      quote: z.string().optional().describe('words of the sentence, exactly as in the article'),
      prefix: z.string().optional().describe('the characters right before the quote, where it stands in the article twice'),
    }),
  ),
});

/** A statement that several articles treat differently. */
export const claim = z.object({
  id: id.describe('name of the statement in addresses; never reused'),
  claim: z.string().describe('the statement, in one line'),
  positions: z
    .array(z.object({ article: z.string(), stance, by: z.string().nullable(), span: selector.nullable() }))
    .describe('what each article does with it: asserted, attributed to somebody, denied, or silent; with the words it rests on'),
});

export type ClaimInput = z.infer<typeof claimInput>;
export type Claim = z.infer<typeof claim>;
