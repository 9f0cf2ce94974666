import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../src/extract/annotate/entities/find-entities.ts';
import { tokenise } from '../../src/extract/text/tokens.ts';
import { document, knowledge } from '../unit/extract/annotate/entities/named.ts';

const known = knowledge([{ id: 'anna-lund', name: 'Anna Lund', aliases: ['Lund', '“X'] }]);
const word = fc.constantFrom(
  'Anna',
  'Lund',
  'Norwegian',
  'Norway',
  "Norway's",
  'Foreign',
  'Minister',
  'Ministry',
  'of',
  'the',
  'and',
  'al-',
  'bin',
  ',',
  '.',
  '(',
  ')',
  '“',
  '”',
  '"',
  '-',
  '–',
  'UN',
  'Resolution',
  '2231',
  'said',
  'in',
  '\u00a0',
  '\n',
  '😀',
  'Ω',
  'İ',
  '\u200f',
  'Prince',
  'J.',
  '2015',
  'deal',
  "'",
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 80 }).map((words) => words.join('')),
);

describe('entities of any text', () => {
  it('are spans of the text, in order, that never overlap, and each has its entity', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const documents = texts.map((each, at) => document(each, `a${at}`));
        const { entities, mentions } = findEntities(documents, known);
        const ids = new Set(entities.map(({ id }) => id));
        expect(ids.size).toBe(entities.length);
        let article = '';
        let last = 0;
        for (const mention of mentions) {
          if (mention.article !== article) [article, last] = [mention.article, 0];
          const source = documents.find((each) => each.article.id === mention.article);
          expect(source?.text.slice(mention.start, mention.end)).toBe(mention.exact);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(ids.has(mention.entity)).toBe(true);
          expect(mention.entity).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          last = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('rest on tokens that cover every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (each) => {
        const tokens = tokenise(each);
        const kept = tokens.map(({ start, end }) => each.slice(start, end)).join('');
        expect(kept).toBe(each.replace(/\s/gu, ''));
      }),
    );
  });
});
