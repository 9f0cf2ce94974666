import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/extract/annotate/quotes/find-quotes.ts';
import { findReferences } from '../../src/extract/annotate/references/find-references.ts';
import type { Document } from '../../src/extract/document.ts';
import { articleOf, entities, knowledge, mentionsIn } from '../unit/extract/annotate/references/read-references.ts';

const MARK = /["“”„‟«»‹›「」『』‘‚‛]/;

/** Words, names, verbs of speech, marks and noise, joined in any order. */
const pieces = fc.constantFrom(
  'Anna Berg',
  'Lars Lind',
  'Norway',
  'the minister',
  'he',
  'she',
  'they',
  'her Danish counterpart',
  'the two presidents',
  'both sides',
  'said',
  'told',
  'according to',
  'adding',
  'called it',
  'was quoted as saying by',
  'NNA',
  'who',
  'that',
  'and',
  ',',
  '.',
  ':',
  '—',
  '(',
  ')',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '「',
  '」',
  'We agree',
  'a new start',
  'fish',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '👩‍🚀',
  '\u202e',
  '٣',
  'ß',
  '!',
  '?',
  '…',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join('')),
);

const read = (
  text: string,
): { document: Document; quotes: ReturnType<typeof findQuotes>['quotes']; references: ReturnType<typeof findReferences> } => {
  const document = articleOf(text);
  const mentions = mentionsIn(document);
  const references = findReferences(document, mentions, entities, knowledge);
  return { document, references, ...findQuotes(document, { mentions, references, entities }, knowledge) };
};

describe('quotes of any text', () => {
  it('have exact words, no marks at their edges, no overlap, and stay in their block', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { document, quotes } = read(text);
        let reached = 0;
        for (const quote of quotes) {
          expect(document.text.slice(quote.start, quote.end)).toBe(quote.exact);
          expect(quote.start).toBeGreaterThanOrEqual(reached);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.exact.trim()).toBe(quote.exact);
          expect(document.article.blocks.some((block) => block.start <= quote.start && quote.end <= block.end)).toBe(true);
          const around = document.text.slice(0, quote.start).trimEnd().at(-1) ?? '';
          const behind = document.text.slice(quote.end).trimStart()[0] ?? '';
          expect(MARK.test(around) || MARK.test(behind) || /['’`]/.test(around + behind)).toBe(true);
          reached = quote.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('name their speaker by words of the text, and a scare quote names none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { document, quotes } = read(text);
        for (const { kind, speaker, speakerSpan, cue, via } of quotes) {
          if (speakerSpan) expect(document.text.slice(speakerSpan.start, speakerSpan.end)).toBe(speakerSpan.exact);
          if (speakerSpan) expect(speakerSpan.exact).not.toBe('');
          if (cue !== null) expect(document.text).toContain(cue);
          if (kind === 'scare') expect([speaker, speakerSpan, cue, via]).toEqual([null, null, null, null]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('references of any text', () => {
  it('have exact words, no overlap, and mean somebody', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { document, references } = read(text);
        let reached = 0;
        for (const { start, end, exact, entities: meant } of references) {
          expect(document.text.slice(start, end)).toBe(exact);
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(meant.length).toBeGreaterThan(0);
          reached = end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
