import { describe, expect, it } from 'vitest';
import { notesBySentence, notesOf } from '../../../src/site/article-notes.ts';
import { alsoReportedBy, reportOf } from '../../../src/site/article-report.ts';
import { isByline, publishedWords, rightsWords } from '../../../src/site/article-words.ts';
import type { Contact } from '../../../src/schema/contact.ts';
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
    expect([...notesBySentence(notes)]).toEqual([
      ['s-gazette-1', [{ number: 1, first: true }]],
      ['s-gazette-2', [{ number: 2, first: true }]],
    ]));
});

describe('notesBySentence', () => {
  it('refers back to a note from where its contact is told on', () => {
    const [note] = notesOf(corpus, gazette);
    const told = note ? [{ ...note, further: ['s-gazette-2'] }] : [];
    expect([...notesBySentence(told).values()]).toEqual([[{ number: 1, first: true }], [{ number: 1, first: false }]]);
  });
});

describe('reportOf', () => {
  const report = reportOf(corpus, 'gazette');
  it('counts contacts and quotations', () =>
    expect(report).toMatchObject({ contacts: [{ id: '2024-05-02-oslo' }], unnamed: 0, quotations: '1 quotation' }));
  it('lists people, the most quoted first', () => {
    expect(report).toMatchObject({ heading: '2 people', further: 0 });
    expect(report.names.map(({ entity, named, quoted }) => [entity.name, named, quoted])).toEqual([
      ['Anna Berg', 3, 1],
      ['Erik Lund', 2, 0],
    ]);
  });
});

describe('alsoReportedBy', () => {
  it('names the other articles with the contacts they share', () =>
    expect(alsoReportedBy(corpus, 'gazette').map(({ article, contacts }) => [article.id, contacts.length])).toEqual([['courier', 1]]));
});

describe('words on an article', () => {
  it('say how the date is known', () =>
    expect([publishedWords(gazette), publishedWords(courier)]).toEqual([
      '2 May 2024, as stated in the text.',
      'About 3 May 2024, a date inferred from the text.',
    ]));
  it('say what the date rests on, once', () => {
    const on = (edtf: string, basis: 'stated' | 'inferred', note: string) => publishedWords({ published: { edtf, basis, note } });
    expect(on('2024-05-03~', 'inferred', 'The talks were "yesterday".')).toBe(
      'About 3 May 2024, a date inferred from the text. The talks were "yesterday".',
    );
    expect(on('2024-05-02T18:05', 'stated', 'stated in the text: “2 May, 18:05”')).toBe(
      '2 May 2024, 18:05, stated in the text: “2 May, 18:05”.',
    );
  });
  it('say that no date is known', () => expect(publishedWords({ published: null })).toBe('No date of publication is known.'));
  it('say that the whole text stands, and whose it is', () =>
    expect(rightsWords(gazette)).toBe('The whole text, © The Gazette, shown for study and kept out of search engines.'));
  it('know the line that is the author’s name', () =>
    expect(['By Anna Berg', 'ANNA BERG', 'Anna Berg, Oslo'].map((line) => isByline(line, 'Anna Berg'))).toEqual([true, true, false]));
  it('say why a text is not whole', () =>
    expect(rightsWords({ outlet: 'The Gazette', rights: { mode: 'metadata', holder: '' } })).toBe(
      'The text of this article is not shown here; it stands at The Gazette.',
    ));
});

describe('a short list', () => {
  const [talks] = corpus.contacts;
  const many = (count: number) =>
    reportOf({ ...corpus, contactsIn: new Map([['gazette', Array.from({ length: count }, () => talks as Contact)]]) }, 'gazette');
  it.each([
    [3, 3],
    [9, 9],
    [10, 8],
    [80, 8],
  ])('of %i contacts shows %i', (count, shown) => expect(many(count)).toMatchObject({ shown, contacts: { length: count } }));
});
