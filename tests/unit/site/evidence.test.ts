import { describe, expect, it } from 'vitest';
import { evidenceOf, evidenceOfContact, evidenceWords } from '../../../src/site/evidence.ts';
import { corpus, spanOf } from './small-corpus.ts';

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
  it('is counted in outlets and sentences', () => expect(evidenceWords(evidence)).toBe('2 outlets, 2 sentences'));
});
