import { describe, expect, it } from 'vitest';
import { sentenceIds } from '../../../../src/extract/parse/sentence-id.ts';
import { readText } from './read-source.ts';

const idOf = (text: string, sentence: string): string | undefined => {
  const document = readText(text);
  return document.article.sentences.find(({ start, end }) => document.text.slice(start, end) === sentence)?.id;
};

describe('sentence ids', () => {
  it('stay when the text around a sentence changes', () => {
    const sentence = 'The ministers of Norway and Chile met in Oslo on Tuesday.';
    const before = idOf(`A title for the story\n\n${sentence} They talked about fish.`, sentence);
    expect(before).toMatch(/^s[a-z0-9]{7}$/u);
    expect(idOf(`Another title\n\nBy Anna Berg\n\nA new paragraph stands here now.\n\n${sentence}`, sentence)).toBe(before);
  });

  it('differ for different sentences and number a sentence that stands twice', () => {
    const [a, b, again] = sentenceIds('They met. They left. They met.', [
      { start: 0, end: 9 },
      { start: 10, end: 20 },
      { start: 21, end: 30 },
    ]);
    expect(a).not.toBe(b);
    expect(again).toBe(`${a ?? ''}-2`);
  });
});
