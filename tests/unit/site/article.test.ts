import { describe, expect, it } from 'vitest';
import { notesOf, numbersBySentence } from '../../../src/site/article-notes.ts';
import { alsoReportedBy, reportOf } from '../../../src/site/article-report.ts';
import { publishedWords, rightsWords } from '../../../src/site/article-words.ts';
import { corpus } from './small-corpus.ts';

const gazette = corpus.article('gazette');
const courier = corpus.article('courier');

describe('notesOf', () => {
  const notes = notesOf(corpus, gazette);
  it('numbers contacts and speakers in the order of the text', () =>
    expect(notes.map(({ number, kind, sentence }) => [number, kind, sentence])).toEqual([
      [1, 'contact', 's-gazette-1'],
      [2, 'speaker', 's-gazette-2'],
    ]));
  it('tells each sentence its numbers', () =>
    expect([...numbersBySentence(notes)]).toEqual([
      ['s-gazette-1', [1]],
      ['s-gazette-2', [2]],
    ]));
});

describe('reportOf', () => {
  it('counts contacts and quotations', () =>
    expect(reportOf(corpus, 'gazette')).toMatchObject({
      contacts: [{ id: '2024-05-02-oslo' }],
      speakers: [{ speaker: { id: 'anna-berg' }, count: 1 }],
      unnamed: 0,
    }));
});

describe('alsoReportedBy', () => {
  it('names the other articles with the contacts they share', () =>
    expect(alsoReportedBy(corpus, 'gazette').map(({ article, contacts }) => [article.id, contacts.length])).toEqual([['courier', 1]]));
});

describe('words on an article', () => {
  it('say how the date is known', () =>
    expect([publishedWords(gazette), publishedWords(courier)]).toEqual(['2 May 2024', 'about 3 May 2024, a date inferred from the text']));
  it('say that no date is known', () => expect(publishedWords({ published: null })).toBe('No date of publication is known'));
  it('say nothing on rights where the whole text stands', () => expect(rightsWords(gazette)).toBeNull());
  it('say why a text is not whole', () =>
    expect(rightsWords({ outlet: 'The Gazette', rights: { mode: 'metadata', holder: '' } })).toBe(
      'The text of this article is not shown here; it stands at The Gazette.',
    ));
});
