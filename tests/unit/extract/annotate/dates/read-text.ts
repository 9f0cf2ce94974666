import { findDates } from '../../../../../src/extract/annotate/dates/find-dates.ts';
import type { Document } from '../../../../../src/extract/document.ts';
import { splitSentences } from '../../../../../src/extract/parse/split-sentences.ts';
import type { BlockKind } from '../../../../../src/schema/article.ts';
import type { DateAnnotation } from '../../../../../src/schema/date.ts';
import { bareArticle } from '../../bare-article.ts';

/** A Friday. */
export const FRIDAY = '2024-10-11';

/** A document of one block a line, published on the day given. */
export function documentOf(text: string, published: string | null = FRIDAY, kind: BlockKind = 'paragraph'): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind,
    start: index,
    end: index + line.length,
    sourceStart: index,
  }));
  const sentences = blocks.flatMap(({ start, end }, block) =>
    splitSentences(text, start, end).map((range) => ({ id: '', ...range, block })),
  );
  const article: Document['article'] = {
    ...bareArticle,
    published: published === null ? null : { edtf: published, basis: 'given', note: '' },
    blocks,
    sentences,
  };
  return { article, text };
}

/** The dates of a text. */
export const datesOf = (text: string, published?: string | null, kind?: BlockKind): DateAnnotation[] =>
  findDates(documentOf(text, published, kind));

/** The dates of a text as pairs of words and value. */
export const read = (text: string, published?: string | null, kind?: BlockKind): [string, string | null][] =>
  datesOf(text, published, kind).map(({ exact, edtf }) => [exact, edtf]);
