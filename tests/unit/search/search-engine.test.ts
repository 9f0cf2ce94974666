import { describe, expect, it } from 'vitest';
import { SearchEngine } from '../../../src/search/search-engine.ts';
import type { NameRecord, PassageRecord } from '../../../src/search/search-record.ts';

const name = (written: string, ...others: string[]): NameRecord => ({
  kind: 'person',
  name: written,
  note: '',
  url: `/people/${written}/`,
  spellings: [written, ...others],
  weight: 1,
});
const sentence = (text: string, names = ''): PassageRecord => ({ kind: 'sentence', text, note: '', url: '/', names });

const engine = new SearchEngine(
  [
    name('Sergei Shoigu', 'Sergey Shoygu'),
    name('Ebrahim Raisi'),
    name('Hossein Amirabdollahian'),
    name('Mohammad Reza Ashtiani'),
    name('Masoud Pezeshkian'),
    name('Mikhail Mishustin'),
    name('Sergei Lavrov'),
    name('Iran'),
    name('Iraq'),
    name('Oman'),
    name('Tehran'),
    name('Anna Berg'),
  ],
  [
    sentence('Shoygu was shown missile weapons in Tehran.', 'Sergei Shoigu Shoygu'),
    sentence('The nuclear deal was discussed at length by both ministers.'),
    sentence('The deal on grain was nuclear to their talks.'),
    sentence('Lavrov visited Tehran on Monday.', 'Sergei Lavrov'),
    { kind: 'contact', text: 'Sergei Lavrov visits Tehran, 23 October 2023', note: '', url: '/', names: 'visit' },
  ],
);
const first = (query: string): string | undefined => engine.search(query).names[0]?.record.name;
const sentences = (query: string): string[] => engine.search(query).sentences.map(({ record }) => record.text);

describe('names', () => {
  it.each([
    ['shoygu', 'Sergei Shoigu'],
    ['Shoigoo', 'Sergei Shoigu'],
    ['Raeisi', 'Ebrahim Raisi'],
    ['raissi', 'Ebrahim Raisi'],
    ['Amir-Abdollahian', 'Hossein Amirabdollahian'],
    ['amir abdollahian', 'Hossein Amirabdollahian'],
    ['Mohammadreza Ashtiani', 'Mohammad Reza Ashtiani'],
    ['pezeshkan', 'Masoud Pezeshkian'],
    ['misustin', 'Mikhail Mishustin'],
    ['lavrv', 'Sergei Lavrov'],
    ['teheran', 'Tehran'],
    ['ANNA BERG', 'Anna Berg'],
    ['ira', 'Iran'],
    ['iraq', 'Iraq'],
  ])('“%s” finds %s first', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it('says which spelling matched when it is not the name', () => {
    const [hit] = new SearchEngine([name('Sergei Shoigu', 'the general')], []).search('the general').names;
    expect(hit?.spelling).toBe('the general');
  });

  it('takes no short word for another name', () => {
    expect(engine.search('Iran').names.map(({ record }) => record.name)).toEqual(['Iran']);
  });
});

describe('names for several words', () => {
  const many = new SearchEngine([name('Anna Berg'), name('Anna Lund'), name('Anna Otieno'), name('Anna Ruud'), name('Anna Vik')], []);
  const found = (query: string) => many.search(query).names.map(({ record }) => record.name);
  it('come first where they answer all, then three at most for one word', () => {
    expect(found('anna berg')[0]).toBe('Anna Berg');
    expect(found('anna berg')).toHaveLength(4);
  });
  it('are all there for a single word', () => expect(found('anna')).toHaveLength(5));
});

describe('contacts', () => {
  const contact = (text: string, names = ''): PassageRecord => ({ kind: 'contact', text, note: '', url: text, names });
  const dated = new SearchEngine(
    [],
    [contact('Berg visits Oslo for long talks, 2022'), contact('Oslo talks, 2023', 'signed Nord Press'), contact('Talks in Oslo, 2024')],
  );
  it('stand in the order of time, however well they match', () =>
    expect(dated.search('oslo talks').contacts.map(({ record }) => record.text.slice(-4))).toEqual(['2022', '2023', '2024']));
  it('are found by their kind and their source', () => {
    expect(dated.search('signed').contacts).toHaveLength(1);
    expect(dated.search('nord press').contacts).toHaveLength(1);
  });
});

describe('passages', () => {
  it('hold every word, in any order and spelling of the names', () => {
    expect(sentences('tehran shoigu')).toEqual(['Shoygu was shown missile weapons in Tehran.']);
    expect(sentences('weapon misile')).toEqual(['Shoygu was shown missile weapons in Tehran.']);
  });

  it('keep a phrase in quotation marks together', () => {
    expect(sentences('"nuclear deal"')).toEqual(['The nuclear deal was discussed at length by both ministers.']);
    expect(sentences('nuclear deal')).toHaveLength(2);
  });

  it('leave out what follows a minus', () => {
    expect(sentences('deal -grain')).toEqual(['The nuclear deal was discussed at length by both ministers.']);
  });

  it('answer a question although its small words stand nowhere', () => {
    expect(sentences('when was Lavrov in Tehran')).toEqual(['Lavrov visited Tehran on Monday.']);
    expect(engine.search('when was Lavrov in Tehran').contacts).toHaveLength(1);
  });

  it('are those of the nearest name when what was typed stands in none, and say so', () => {
    const answer = engine.search('lawrow');
    expect(answer.instead).toBe('Sergei Lavrov');
    expect(answer.sentences.map(({ record }) => record.text)).toEqual(['Lavrov visited Tehran on Monday.']);
  });

  it('mark the words that matched', () => {
    const [hit] = engine.search('missile').sentences;
    expect(hit?.marks.map(([start, end]) => hit.record.text.slice(start, end))).toEqual(['missile']);
  });
});

describe('anything else that may be typed', () => {
  it.each([
    '',
    '   ',
    '(((',
    '.*+?^${}()|[]\\',
    '🎉🎉',
    '\u0000\u0007',
    '-',
    '"',
    '""',
    '<script>alert(1)</script>',
    'مسکو',
    '\u202Eabc',
    'x'.repeat(10_000),
  ])('does no harm: %j', (query) => {
    expect(() => engine.search(query)).not.toThrow();
  });
});
