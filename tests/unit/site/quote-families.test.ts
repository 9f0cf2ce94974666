import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/schema/quote.ts';
import { carrierLines } from '../../../src/site/carrier-lines.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { quoteAnchor } from '../../../src/site/quote-anchors.ts';
import { familiesOf } from '../../../src/site/quote-families.ts';
import { quotePage } from '../../../src/site/quote-page.ts';
import { sayingsOf } from '../../../src/site/said.ts';
import { extraction } from './small-corpus.ts';

const [first] = extraction.quotes;
if (!first) throw new Error('The small corpus has a quotation.');
const said = (exact: string, article: string, more: Partial<Quote> = {}): Quote => ({ ...first, exact, article, ...more });
const corpusOf = (...quotes: Quote[]) => indexCorpus({ ...extraction, quotes });
const families = (...quotes: Quote[]) => {
  const corpus = corpusOf(...quotes);
  return familiesOf(sayingsOf(corpus, corpus.quotes));
};

const LONG = 'Our ties are growing stronger day by day';

describe('familiesOf', () => {
  it('brings nearly equal words of one speaker together and marks the difference', () => {
    const [family, ...more] = families(said(LONG, 'gazette'), said('Our ties are growing stronger by the day', 'courier'));
    expect(more).toEqual([]);
    expect(family?.wordings[0]?.parts?.filter(({ mark }) => mark !== 'same').map(({ text }) => text.trim())).toEqual(['day', 'the']);
  });
  it('lets the fullest wording lead and calls the rest a part of it', () => {
    const [family] = families(said('growing stronger day by day', 'gazette'), said(LONG, 'courier'));
    expect([family?.saying.exact, family?.wordings[0]?.saying.exact, family?.wordings[0]?.parts]).toEqual([
      LONG,
      'growing stronger day by day',
      null,
    ]);
  });
  it('keeps apart what two speakers said', () =>
    expect(families(said(LONG, 'gazette'), said(LONG, 'courier', { speaker: 'erik-lund' }))).toHaveLength(2));
  it('keeps the order of time', () =>
    expect(families(said('Yes', 'gazette'), said(LONG, 'gazette'), said('No', 'courier')).map(({ saying }) => saying.exact)).toEqual([
      'Yes',
      LONG,
      'No',
    ]));
});

describe('sayings given to two speakers', () => {
  const corpus = corpusOf(said('We agree', 'gazette'), said('We agree', 'courier', { speaker: 'erik-lund' }));
  it('say who has them where', () =>
    expect(sayingsOf(corpus, corpus.quotesOf.get('anna-berg') ?? [])[0]?.others).toMatchObject([
      { speaker: { id: 'erik-lund' }, evidence: { outlet: 'The Courier' } },
    ]));
});

describe('carrierLines', () => {
  it('gives a text that has the words twice one line with both sentences', () => {
    const corpus = corpusOf(said('We agree', 'gazette', { start: 0 }), said('we agree', 'gazette', { start: 64 }));
    const [saying] = sayingsOf(corpus, corpus.quotes);
    const lines = saying ? carrierLines(corpus, saying) : [];
    expect(lines.map(({ evidence, anchors }) => [evidence.length, anchors.length])).toEqual([[2, 2]]);
  });
});

describe('quoteAnchor', () => {
  it('stays when another article is added, and differs from every other', () => {
    const [alone] = corpusOf(said('We agree', 'courier')).quotes;
    const before = corpusOf(said('We agree', 'courier'));
    const after = corpusOf(said('We agree', 'gazette'), said('We agree', 'courier'), said('We agree', 'courier', { start: 90 }));
    const anchors = after.quotes.map((quote) => quoteAnchor(after, quote));
    expect(alone && before.quotes[0] && anchors).toContain(before.quotes[0] && quoteAnchor(before, before.quotes[0]));
    expect(new Set(anchors).size).toBe(3);
  });
});

describe('quotePage', () => {
  const page = quotePage(
    corpusOf(said(LONG, 'gazette'), said(LONG, 'courier'), said('a new era', 'courier', { kind: 'scare', speaker: null })),
  );
  it('counts entries, not reports', () => expect(page.count).toBe(2));
  it('offers each outlet with the number of its entries', () =>
    expect(page.outlets).toEqual([
      { key: 'the-courier', name: 'The Courier', count: 2 },
      { key: 'the-gazette', name: 'The Gazette', count: 1 },
    ]));
});
