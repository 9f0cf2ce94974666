import { describe, expect, it } from 'vitest';
import { blockScript, markScripts } from '../../../src/prose/mark-scripts.ts';
import { toHtml } from '../../../src/prose/to-html.ts';

const marked = (text: string, language = 'en') =>
  markScripts(text, { start: 0, end: text.length }, language).map((mark) =>
    toHtml(mark.wrap([{ type: 'text', value: text.slice(mark.start, mark.end) }], { first: true, last: true, within: [] })),
  );

describe('markScripts', () => {
  it.each([
    ['He said “ما از این گفتگو خرسندیم” in Oslo.', '<bdi lang="fa" dir="rtl">ما از این گفتگو خرسندیم</bdi>'],
    ['Their motto, السلام عليكم, stood on the wall.', '<bdi lang="ar" dir="rtl">السلام عليكم</bdi>'],
    ['The paper «Северный вестник» wrote.', '<bdi lang="ru">Северный вестник</bdi>'],
    ['Minister Олена Бойків спокійна spoke.', '<bdi lang="uk">Олена Бойків спокійна</bdi>'],
    ['The word שלום, he said.', '<bdi lang="he" dir="rtl">שלום</bdi>'],
    ['The agency 新华社 reported.', '<bdi lang="zh">新华社</bdi>'],
  ])('%s', (text, html) => expect(marked(text)).toEqual([html]));
  it('leaves Latin letters with all their marks alone', () => expect(marked('Ærø, Čapek and Gdańsk – 5 °C')).toEqual([]));
  it('leaves the article’s own script alone', () => expect(marked('Северный вестник пишет', 'ru')).toEqual([]));
  it('takes a long run of punctuation as one piece', () => {
    expect(marked(`ا${'، '.repeat(50_000)}`)).toHaveLength(1);
  });
});

describe('blockScript', () => {
  it('gives a block its language and direction', () =>
    expect(blockScript('وزیران دو کشور در اسلو دیدار کردند. (Oslo)', 'en')).toEqual({ lang: 'fa', dir: 'rtl' }));
  it('gives none to a block that only quotes', () => expect(blockScript('He said “سلام” and left the room.', 'en')).toEqual({}));
  it('gives none in an article of that language', () => expect(blockScript('Министры встретились в Осло.', 'ru')).toEqual({}));
});
