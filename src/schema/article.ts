import { z } from 'zod';
import { edtf } from './edtf.ts';

/** How much of a third party's text the site may show and index. */
export const rights = z.strictObject({
  mode: z
    .enum(['full', 'excerpt', 'metadata', 'withheld'])
    .describe('full: whole text; excerpt: evidence sentences only; metadata: no text; withheld: nothing but that it existed'),
  holder: z.string().describe('who holds the rights in the text'),
});

/** When an article appeared, and how that is known. */
export const published = z.strictObject({
  edtf: edtf,
  basis: z
    .enum(['stated', 'inferred', 'given'])
    .describe('stated: in the text; inferred: reasoned from the text, see note; given: from the editor'),
  note: z.string().default('').describe('how the date is known, for a reader'),
});

export const blockKind = z.enum(['title', 'dek', 'byline', 'dateline', 'caption', 'heading', 'paragraph']);

/** One block of the canonical text. */
export const block = z.object({
  kind: blockKind.describe('what the block is in the article'),
  start: z.int().nonnegative().describe('first UTF-16 code unit in text/<article>.txt'),
  end: z.int().nonnegative().describe('one past the last UTF-16 code unit'),
  sourceStart: z.int().nonnegative().describe('where the block begins in the decoded source file, in UTF-16 code units'),
});

/** A sentence of the canonical text; its id comes from a hash of its characters and survives a re-import. */
export const sentence = z.object({
  id: z.string().describe('fragment id on the article page'),
  start: z.int().nonnegative().describe('first UTF-16 code unit in text/<article>.txt'),
  end: z.int().nonnegative().describe('one past the last UTF-16 code unit'),
  block: z.int().nonnegative().describe('index into blocks'),
});

/** What is typed beside an article's text: `content/articles/<id>.yaml`. */
export const sidecar = z.strictObject({
  source: z.string().optional().describe('name of the file as it was received'),
  outlet: z.string().describe('name of the outlet'),
  url: z
    .url({ protocol: /^https?$/, error: (issue) => `"${String(issue.input)}" is not a web address; write it whole, with https://` })
    .optional()
    .describe('where the original stands; left out if unknown'),
  published: published.optional(),
  author: z.string().optional().describe('as the outlet names the author'),
  agency: z.string().optional().describe('the news agency whose report the outlet carries'),
  language: z.string().default('en').describe('BCP 47'),
  rights: rights.default({ mode: 'full', holder: '' }),
});

/** One article as published in `articles.json`. */
export const article = z.object({
  id: z.string().describe('name of the article in addresses; never reused'),
  source: z.string().describe('file name as given'),
  title: z.string().describe('the headline'),
  dek: z.string().nullable().describe('the summary below the headline'),
  byline: z.string().nullable().describe('the author, as the outlet names them'),
  outlet: z.string().nullable().describe('name of the outlet'),
  url: z.string().nullable().describe('where the original stands'),
  agency: z.string().nullable().describe('the news agency whose report the outlet carries'),
  published: published.nullable().describe('when it appeared, and how that is known'),
  language: z.string().describe('language of the text, BCP 47'),
  rights: rights.describe('how much of the text may be shown, and who holds the rights'),
  blocks: z.array(block).describe('the parts of the canonical text, in order'),
  sentences: z.array(sentence).describe('the sentences of the canonical text, in order'),
  furniture: z.array(z.string()).describe('lines left out of the canonical text, so that nothing is lost silently'),
  hash: z.string().describe('SHA-256 of the source file, hexadecimal'),
});

export type Sidecar = z.infer<typeof sidecar>;
export type SidecarInput = z.input<typeof sidecar>;
export type Published = z.infer<typeof published>;
export type Rights = z.infer<typeof rights>;
export type Block = z.infer<typeof block>;
export type BlockKind = z.infer<typeof blockKind>;
export type Sentence = z.infer<typeof sentence>;
export type Article = z.infer<typeof article>;
