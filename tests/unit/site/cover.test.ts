import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/site/cast.ts';
import { keyEntries } from '../../../src/site/glyph-words.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { questionsOf } from '../../../src/site/questions.ts';
import { shortName } from '../../../src/site/short-name.ts';
import { gapWords, noteOfSection, timelineLede } from '../../../src/site/timeline-words.ts';
import { titleParts } from '../../../src/site/title-parts.ts';
import { windowWords } from '../../../src/site/window-words.ts';
import { corpus, extraction, spanOf } from './small-corpus.ts';

const talks = corpus.contact('2024-05-02-oslo');

describe('titleParts', () => {
  it('cuts the title at the capitals', () => {
    expect(titleParts(corpus.dossier)).toEqual([
      { text: 'Oslo', side: 'a' },
      { text: '–', side: null },
      { text: 'Stockholm', side: 'b' },
    ]);
  });
  it('finds names and adjectives in any order', () => {
    expect(titleParts({ ...corpus.dossier, title: 'Swedish visits to Norway' }).map(({ side }) => side)).toEqual(['b', null, 'a']);
  });
  it('leaves a title that names neither', () =>
    expect(titleParts({ ...corpus.dossier, title: 'Neighbours' })).toEqual([{ text: 'Neighbours', side: null }]));
});

describe('windowWords', () => {
  it.each([
    ['2024/2025', '2024–2025'],
    ['2024-01-01/2024-12-31', '2024'],
    ['2024-05/2025-02', 'May 2024 – February 2025'],
  ])('says %s as %s', (window, words) => expect(windowWords({ window })).toBe(words));
});

describe('questionsOf', () => {
  it('asks where reports differ, with what each outlet says', () => {
    const [question] = questionsOf(corpus);
    expect(question).toMatchObject({
      question: 'Where did Berg and Lund meet?',
      answer: 'The Gazette: Oslo; The Courier: not stated.',
      differs: true,
    });
  });
  it('says of each outlet no more than its own report has', () => {
    const [first, second] = talks.reports;
    if (!first || !second) throw new Error('two reports');
    const apart: typeof talks = {
      ...talks,
      differs: ['participants'],
      reports: [first, { ...second, date: '../2024-05-03', participants: ['anna-berg', 'unheard'] }],
    };
    expect(questionsOf(indexCorpus({ ...extraction, contacts: [apart] }))[0]).toMatchObject({
      question: 'Whom did Berg meet in Oslo on 2 May 2024?',
      answer: 'The Gazette: 2 May 2024, Oslo, with Lund; The Courier: no day stated, no place stated, with Unheard.',
    });
  });
  it('asks another question about each contact', () => {
    const more = [
      {
        ...talks,
        id: 'visit',
        type: 'visit' as const,
        participants: ['anna-berg'],
        date: '2024-06-01',
        earliest: '2024-06-01',
        latest: '2024-06-01',
        differs: [],
      },
      {
        ...talks,
        id: 'call',
        type: 'call' as const,
        date: '2024-07-01',
        earliest: '2024-07-01',
        latest: '2024-07-01',
        differs: [],
        place: null,
        reports: talks.reports.slice(1),
      },
    ];
    const asked = questionsOf(indexCorpus({ ...extraction, contacts: [talks, ...more] }));
    expect(asked.map(({ question }) => question)).toEqual([
      'Where did Berg and Lund meet?',
      'When was Berg in Oslo?',
      'How does 2024–2025 end?',
    ]);
    expect(new Set(asked.map(({ url }) => url)).size).toBe(3);
  });
  it('asks whether the articles agree on what some deny', () => {
    const claim = {
      id: 'talks-were-held',
      claim: 'The talks were held in the open.',
      positions: [
        { article: 'gazette', stance: 'asserted' as const, by: null, span: spanOf('gazette', 'met Lund') },
        { article: 'courier', stance: 'denied' as const, by: null, span: spanOf('courier', 'held talks') },
      ],
    };
    expect(questionsOf(indexCorpus({ ...extraction, contacts: [], claims: [claim] }))).toMatchObject([
      {
        question: 'Do they agree that the talks were held in the open?',
        answer: 'Asserted in The Gazette; denied in The Courier.',
        differs: true,
      },
    ]);
  });
  it('asks whether two spellings are one person', () => {
    const mentions = extraction.mentions.map((mention) =>
      mention.entity === 'anna-berg' && mention.article === 'courier' ? { ...mention, exact: 'A. Bergh' } : mention,
    );
    const asked = questionsOf(indexCorpus({ ...extraction, mentions }));
    expect(asked.map(({ question, answer }) => `${question} ${answer}`)).toContainEqual(
      expect.stringMatching(/^Are Bergh? and Bergh? one person\? Yes: .* Both are Anna Berg, with 1 contact\.$/),
    );
  });
  it('asks nothing of an empty record', () => expect(questionsOf(indexCorpus({ ...extraction, contacts: [] }))).toEqual([]));
});

describe('castOf', () => {
  it('sets the people with contacts on their sides', () => {
    const cast = castOf(corpus).map(({ side, members }) => [
      side,
      members.map(({ person, role, contacts }) => [person.id, role, contacts]),
    ]);
    expect(cast).toEqual([
      ['a', [['anna-berg', 'Foreign Minister of Norway', 1]]],
      ['b', [['erik-lund', null, 1]]],
    ]);
  });
});

describe('shortName', () => {
  const person = (name: string, aliases: string[] = []) => ({ type: 'person' as const, name, aliases });
  it('is the last word of a name', () => expect(shortName(person('Anna Berg'))).toBe('Berg'));
  it('is the word that the spellings use alone', () => expect(shortName(person('Li Hua', ['Li Hwa', 'Li']))).toBe('Li'));
  it('is the whole name of what is no person', () =>
    expect(shortName({ type: 'organization', name: 'Nord Press', aliases: ['Nord'] })).toBe('Nord Press'));
});

describe('the words of the timeline', () => {
  it('count contacts and reports apart', () => {
    expect(timelineLede(corpus)).toBe(
      '1 contact between Norway and Sweden: 1 in the window; 1 held, 0 planned when reported. 2 reports in two articles tell of it.',
    );
  });
  it('count nothing where no contact is on record', () => {
    expect(timelineLede({ ...corpus, contacts: [] })).toBe('No contact between Norway and Sweden is on record in two articles.');
  });
  it('lay a gap to the corpus', () =>
    expect(gapWords({ from: '2024-01-01', to: '2024-12-01' }, 2)).toContain('the two articles date no contact'));
  it('note what stands outside the window', () => {
    expect(noteOfSection({ year: 2019, placement: 'before', contacts: [talks] })).toBe('1 contact before the window');
    expect(noteOfSection({ year: null, placement: 'undated', contacts: [talks, talks] })).toBe('2 contacts; kept apart, not guessed');
  });
  it('explain the marks in the names of the sides', () =>
    expect(keyEntries(corpus.dossier).map(({ word }) => word)).toEqual(expect.arrayContaining(['in Norway', 'in Sweden', 'no date'])));
});
