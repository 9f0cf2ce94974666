import { z } from 'zod';

/** A kebab-case identifier that is never reused. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: (issue) => `"${String(issue.input)}" is not an id: use small letters, digits and single hyphens, as in "anna-berg"`,
});

/** Who vouches for a record: the program alone, or an editor. */
export const status = z.enum(['machine', 'checked']).describe('machine: found by a rule; checked: confirmed by an editor');

/** A stretch of one article's canonical text, by position alone. */
export const range = z.object({
  start: z.int().nonnegative().describe('first UTF-16 code unit in text/<article>.txt'),
  end: z.int().nonnegative().describe('one past the last UTF-16 code unit'),
  exact: z.string().describe('the characters themselves: text.slice(start, end)'),
});

/** A stretch of text that can be found again: W3C Web Annotation TextPositionSelector and TextQuoteSelector together. */
export const selector = range.extend({
  article: z.string().describe('id of the article'),
  prefix: z.string().describe('up to 32 characters before the span'),
  suffix: z.string().describe('up to 32 characters after the span'),
});

/** What every annotation carries: where it stands, which rule found it, and whether an editor has looked. */
export const span = selector.extend({
  rule: z.string().describe('name of the rule that found it'),
  status,
});

export type Range = z.infer<typeof range>;
export type Selector = z.infer<typeof selector>;
export type Span = z.infer<typeof span>;
