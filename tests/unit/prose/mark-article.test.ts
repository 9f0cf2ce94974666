import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../../src/prose/keep-together.ts';
import { markArticle } from '../../../src/prose/mark-article.ts';
import { toHtml } from '../../../src/prose/to-html.ts';
import { writeBlock } from '../../../src/prose/write-block.ts';
import { writeExcerpt } from '../../../src/prose/write-excerpt.ts';
import { articleCards } from '../../../src/site/article-cards.ts';
import { corpus } from '../site/small-corpus.ts';

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '');

describe('markArticle', () => {
  for (const article of corpus.articles) {
    const text = corpus.texts[article.id] ?? '';
    const marks = markArticle(corpus, article, articleCards(corpus, article), new Map());
    it(`keeps every block of "${article.id}" character for character`, () => {
      for (const block of article.blocks) expect(textOf(toHtml(writeBlock(text, block, marks)))).toBe(text.slice(block.start, block.end));
    });
    it(`gives every sentence of "${article.id}" one anchor`, () => {
      const html = article.blocks.map((block) => toHtml(writeBlock(text, block, marks))).join('');
      expect([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual(article.sentences.map(({ id }) => id));
    });
  }

  it('gives names and quotation marks the hue of their side', () => {
    const gazette = corpus.article('gazette');
    const [, body] = gazette.blocks;
    const marks = markArticle(corpus, gazette, articleCards(corpus, gazette), new Map());
    const html = body ? toHtml(writeBlock(corpus.texts.gazette ?? '', body, marks)) : '';
    expect(html).toContain('class="name person of-a" popovertarget="n1">Anna Berg');
    expect(html).toContain('class="name person of-b unsure" popovertarget="n2">Lund');
    expect(html).toContain('<span class="quote of-a"><b>“</b>We agree,<b>”</b></span>');
  });

  it('leaves the head and the parties’ own names without a mark', () => {
    const gazette = corpus.article('gazette');
    const marks = markArticle(corpus, gazette, articleCards(corpus, gazette), new Map());
    const [title, body] = gazette.blocks.map((block) => toHtml(writeBlock(corpus.texts.gazette ?? '', block, marks)));
    expect(title).toBe('<p class="title"><span id="s-gazette-0">Berg meets Lund</span></p>');
    expect(body).toContain('</button> in Oslo.');
  });
});

describe('keepTogether', () => {
  const holds = (text: string, word: string) => {
    const start = text.indexOf(word);
    return keepTogether(text, [{ start, end: start + word.length }]).map((mark) => text.slice(mark.start, mark.end));
  };
  it.each([
    ['in Oslo.', 'Oslo', ['Oslo.']],
    ['Berg’s visit', 'Berg', ['Berg’s']],
    ['(Berg), who', 'Berg', ['(Berg),']],
    ['“Oslo,” he', 'Oslo', ['“Oslo,”']],
  ])('holds the punctuation of %j', (text, word, held) => expect(holds(text, word)).toEqual(held));
  it.each([
    ['in Oslo today', 'Oslo'],
    ['Oslo-Bergen line', 'Oslo'],
    ['Bergsson', 'Berg'],
  ])('leaves %j free', (text, word) => expect(holds(text, word)).toEqual([]));
});

describe('writeExcerpt', () => {
  it('sets the words off and keeps the sentence', () => {
    const text = 'x Berg & Lund met. y';
    expect(toHtml(writeExcerpt(text, { start: 2, end: 18 }, [{ start: 2, end: 6 }]))).toBe('<mark>Berg</mark> &#x26; Lund met.');
  });
});
