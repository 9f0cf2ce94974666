import { describe, expect, it } from 'vitest';
import { evidenceOf, evidenceOfContact, evidenceWords } from '../../../src/site/evidence.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { corpus, extraction, spanOf } from './small-corpus.ts';

describe('evidenceOf', () => {
  it('leads from a span to its sentence', () => {
    const evidence = evidenceOf(corpus, spanOf('gazette', 'Lund in Oslo'));
    expect(evidence.exact).toBe('Foreign Minister Anna Berg met Lund in Oslo.');
    expect(evidence.url).toBe('/articles/gazette/#s-gazette-1');
    expect([evidence.outlet, evidence.date]).toEqual(['The Gazette', '2 May 2024']);
  });

  it('leads to the article where the span lies in no sentence', () => {
    const evidence = evidenceOf(corpus, { article: 'gazette', start: 9999, end: 10002 });
    expect([evidence.url, evidence.sentence]).toEqual(['/articles/gazette/', null]);
  });

  it('says which article is missing', () =>
    expect(() => evidenceOf(corpus, { article: 'herald', start: 0, end: 1 })).toThrow('No article has the id "herald"'));
});

describe('evidenceOfContact', () => {
  const evidence = evidenceOfContact(corpus, corpus.contact('2024-05-02-oslo'));
  it('gives each sentence once', () => expect(evidence.map((one) => one.sentence)).toEqual(['s-gazette-1', 's-courier-1']));
  it('takes a caption that is printed twice, once with its credit, as one sentence', () => {
    const [gazette, ...others] = extraction.articles;
    if (!gazette) throw new Error('an article');
    const captions = ['Berg meets Lund (Photo: Nord Press)', 'Berg meets  Lund'];
    const text = captions.join('\n');
    const sentences = captions.map((exact, index) => ({
      id: `c${index}`,
      block: index,
      start: text.indexOf(exact),
      end: text.indexOf(exact) + exact.length,
    }));
    const told = indexCorpus({
      ...extraction,
      texts: { ...extraction.texts, gazette: text },
      articles: [{ ...gazette, sentences }, ...others],
    });
    const [report] = told.contact('2024-05-02-oslo').reports;
    if (!report) throw new Error('a report');
    const evidence = sentences.map(({ start, end }) => ({ ...spanOf('gazette', 'Berg'), start, end }));
    expect(evidenceOfContact(told, { reports: [{ ...report, evidence }] })).toMatchObject([{ sentence: 'c0', printed: 2 }]);
  });
  it('is counted in outlets and sentences', () => expect(evidenceWords(evidence)).toBe('2 outlets, 2 sentences'));
});
