import { describe, expect, it } from 'vitest';
import { contactFacts, letterOf, lettersOfCue } from '../../../src/site/contact-facts.ts';
import { quotesOnOccasion, samePeople } from '../../../src/site/contact-occasion.ts';
import { contactLede, dateInYear, differsWords, kindWords, placeWords } from '../../../src/site/contact-words.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { absentOutlets, outletRows } from '../../../src/site/outlet-rows.ts';
import { corpus, extraction, spanOf } from './small-corpus.ts';

const talks = corpus.contact('2024-05-02-oslo');
const facts = contactFacts(corpus, talks);

describe('letterOf', () => {
  it('goes on after z', () => expect([0, 25, 26, 27, 52].map(letterOf)).toEqual(['a', 'z', 'aa', 'ab', 'ba']));
});

describe('contactFacts', () => {
  it('letters each sentence once, in the order of the reports', () => {
    expect(facts.sentences.map(({ letter, evidence }) => [letter, evidence.outlet])).toEqual([
      ['a', 'The Gazette'],
      ['b', 'The Courier'],
    ]);
  });

  it('cites for each person and place the sentences that name them', () => {
    const cited = facts.who.map(({ entity, letters }) => [entity.id, letters]);
    expect(cited).toEqual([
      ['anna-berg', ['a', 'b']],
      ['erik-lund', ['a', 'b']],
    ]);
    expect(facts.where?.letters).toEqual(['a']);
  });

  it('gives the office held then, or none', () => expect(facts.who.map(({ role }) => role)).toEqual(['Foreign Minister of Norway', null]));

  it('cites for the kind the sentences with the word that tells it', () => expect(facts.kind.letters).toEqual(['a', 'b']));

  it('takes the word whole', () => {
    expect(lettersOfCue(facts.sentences, 'gazette', 'me')).toEqual([]);
    expect(lettersOfCue(facts.sentences, 'gazette', 'met')).toEqual(['a']);
    expect(lettersOfCue(facts.sentences, 'gazette', '')).toEqual([]);
  });

  it('cites for the day the sentences with a date that fits, and says how it was reckoned', () => {
    const date = {
      kind: 'date' as const,
      edtf: '2024-05-02',
      anchor: 'published' as const,
      earliest: '2024-05-02',
      latest: '2024-05-02',
      reading: 'Thursday',
    };
    const dated = indexCorpus({ ...extraction, dates: [{ ...spanOf('courier', 'held'), ...date }] });
    expect(contactFacts(dated, talks).when).toEqual({ letters: ['b'], reading: 'Thursday' });
    expect(facts.when).toEqual({ letters: [], reading: null });
  });
});

describe('outletRows', () => {
  const rows = outletRows(corpus, talks, facts.sentences);
  const cell = (row: number, label: string) => rows[row]?.cells.find((one) => one.label === label);

  it('sets the outlets side by side in order of publication', () =>
    expect(rows.map(({ article }) => article.outlet)).toEqual(['The Gazette', 'The Courier']));
  it('leaves empty what an outlet does not state', () =>
    expect([cell(0, 'Place')?.value, cell(1, 'Place')?.value]).toEqual(['Oslo', null]));
  it('marks the fields on which the reports differ', () =>
    expect([cell(0, 'Place')?.differs, cell(0, 'Date')?.differs]).toEqual([true, false]));
  it('cites only sentences of the outlet itself', () => expect([cell(0, 'Who')?.letters, cell(1, 'Who')?.letters]).toEqual([['a'], ['b']]));
});

describe('absentOutlets', () => {
  it('names the outlets without a report, with the days of their articles', () => {
    const one = { ...talks, reports: talks.reports.slice(0, 1) };
    expect(absentOutlets(corpus, one)).toEqual(['The Courier (about 3 May 2024)']);
    expect(absentOutlets(corpus, talks)).toEqual([]);
  });
});

describe('quotesOnOccasion', () => {
  it('gives the words in its sentences, each once', () => {
    const told = indexCorpus({
      ...extraction,
      contacts: [
        { ...talks, reports: talks.reports.map((report) => ({ ...report, evidence: [spanOf(report.article as 'gazette', 'said')] })) },
      ],
    });
    const { sentences } = contactFacts(told, told.contact(talks.id));
    expect(quotesOnOccasion(told, sentences).map(({ exact }) => exact)).toEqual(['We agree,']);
    expect(quotesOnOccasion(corpus, facts.sentences)).toEqual([]);
  });
});

describe('samePeople', () => {
  const on = (id: string, date: string | null, participants: string[]) => ({
    ...talks,
    id,
    date,
    earliest: date,
    latest: date,
    participants,
  });
  const many = indexCorpus({
    ...extraction,
    contacts: [
      on('first', '2024-01-01', ['anna-berg', 'erik-lund']),
      on('alone', '2024-02-01', ['anna-berg', 'unheard']),
      talks,
      on('next', '2024-06-01', ['erik-lund', 'anna-berg', 'unheard']),
      on('some-day', null, ['anna-berg', 'erik-lund']),
    ],
  });

  it('finds what the same people did before and after, and leaves out what has no date', () => {
    const { earlier, later } = samePeople(many, many.contact(talks.id));
    expect([earlier, later].map((list) => list.map(({ id }) => id))).toEqual([['first'], ['next']]);
  });
  it('puts nothing before or after a contact without a date', () =>
    expect(samePeople(many, many.contact('some-day'))).toEqual({ earlier: [], later: [] }));
});

describe('the words of a contact', () => {
  it('tell when, what and who reports it', () =>
    expect(contactLede(corpus, talks)).toBe('Thursday 2 May 2024. Meeting, held. Two outlets report it; the reports differ on place.'));
  it('say that no date is stated', () =>
    expect(contactLede(corpus, { ...talks, date: null, differs: [] })).toBe('No date is stated. Meeting, held. Two outlets report it.'));
  it('name the fields of a difference', () =>
    expect(differsWords({ differs: ['date', 'type', 'participants'] })).toBe('date, kind and who took part'));
  it('name kind and status', () => expect(kindWords({ type: 'other', status: 'planned' })).toBe('Other contact, planned'));
  it('leave out the year that the heading names, and only that', () => {
    expect(dateInYear('2024-05-02', 2024)).toBe('2 May');
    expect(dateInYear('2024-05-02', null)).toBe('2 May 2024');
    expect(dateInYear('2023-12-30/2024-01-02', 2023)).toContain('2023');
  });
  it('add the country of a place that is neither side’s', () => {
    const place = (name: string, country: string | null) => ({ ...corpus.entity('oslo'), name, country });
    expect(
      [place('Oslo', 'NO'), place('Geneva', 'CH'), place('Switzerland', 'CH'), place('Lake', null)].map((one) =>
        placeWords(corpus.dossier, one),
      ),
    ).toEqual(['Oslo', 'Geneva, Switzerland', 'Switzerland', 'Lake']);
  });
});
