import { describe, expect, it } from 'vitest';
import { contactFacts } from '../../../src/site/contact-facts.ts';
import { quotesNearby, samePeople } from '../../../src/site/contact-occasion.ts';
import { boundsOf } from '../../../src/schema/edtf.ts';
import { contactLede, dateInYear, differsWords, kindWords, placeWords } from '../../../src/site/contact-words.ts';
import { differing } from '../../../src/site/differing.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { letterOf, lettersOfCue } from '../../../src/site/lettered-sentences.ts';
import { mergingNotes } from '../../../src/site/merging-notes.ts';
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
});

describe('the date of a contact', () => {
  const dateAt = (
    id: 'gazette' | 'courier',
    exact: string,
    edtf: string,
    reading: string,
    anchor: 'published' | 'explicit' = 'published',
  ) => ({
    ...spanOf(id, exact),
    kind: 'date' as const,
    edtf,
    anchor,
    ...boundsOf(edtf),
    reading,
  });
  const whenWith = (...dates: ReturnType<typeof dateAt>[]) => contactFacts(indexCorpus({ ...extraction, dates }), talks).when;

  it('is explained by the expression that gives it, not by another in the same sentences', () => {
    const when = whenWith(
      dateAt('gazette', 'met', '2024-04-29/2024-05-05', 'the week'),
      dateAt('courier', 'held', '2024-05-02', 'Thursday 2 May'),
    );
    expect(when.letters).toEqual(['b']);
    expect(when.tellings).toEqual([{ exact: 'held', reading: 'Thursday 2 May', letters: ['b'] }]);
  });
  it('is explained by the stretch it was narrowed from where nothing gives the day', () =>
    expect(whenWith(dateAt('courier', 'held', '2024-05', 'May')).tellings.map(({ exact }) => exact)).toEqual(['held']));
  it('needs no reading where the words say it themselves', () =>
    expect(whenWith(dateAt('courier', 'held', '2024-05-02', '2 May 2024', 'explicit')).tellings[0]?.reading).toBeNull());
  it('is said to be inferred where no sentence gives it', () =>
    expect(whenWith()).toMatchObject({ letters: [], tellings: [], note: 'inferred from publication' }));
  it('names both expressions where two make a span', () => {
    const edtf = '2024-05-02/2024-05-03';
    const span = { ...talks, date: edtf, ...boundsOf(edtf), reports: talks.reports.map((report) => ({ ...report, date: edtf })) };
    const dates = [dateAt('gazette', 'met', '2024-05-02', 'Thursday'), dateAt('courier', 'held', '2024-05-03', 'Friday')];
    const { when } = contactFacts(indexCorpus({ ...extraction, dates, contacts: [span] }), span);
    expect(when.tellings.map(({ exact, letters }) => [exact, letters])).toEqual([
      ['met', ['a']],
      ['held', ['b']],
    ]);
  });
  it('is given by each outlet that bounds it differently', () => {
    const [first, second] = talks.reports;
    if (!first || !second) throw new Error('two reports');
    const apart = { ...talks, reports: [first, { ...second, date: '2024-05' }] };
    expect(differing(apart)).toEqual(['date', 'place']);
    expect(contactFacts(corpus, apart).when.byOutlet.map(({ outlet, words }) => [outlet, words])).toEqual([['The Courier', 'May 2024']]);
  });
});

describe('taking reports as one contact', () => {
  const [first, second] = talks.reports;
  if (!first || !second) throw new Error('two reports');
  const open = { ...talks, reports: [first, { ...second, date: '../2024-05-03', participants: ['anna-berg'], cue: 'earlier talks' }] };

  it('is called the program’s inference, with what a report leaves open', () => {
    const notes = mergingNotes(corpus, open, facts.sentences);
    expect(notes[0]).toBe('That the two reports tell of one meeting is the program’s inference.');
    expect(notes[1]).toBe(
      'The Courier’s “earlier talks” gives no day and no place and does not name Lund; it fits this meeting and is kept beside it.',
    );
  });
  it('is not, where an editor has checked it or one report stands alone', () => {
    expect(mergingNotes(corpus, { ...open, review: 'checked' }, facts.sentences)).toEqual([]);
    expect(mergingNotes(corpus, { ...open, reports: [first] }, facts.sentences)).toEqual([]);
  });
  it('leaves a day that is only bounded by publication unstated in the table', () => {
    const row = outletRows(corpus, open, facts.sentences).find(({ article }) => article.id === 'courier');
    expect(row?.cells[0]).toMatchObject({ label: 'Date', value: null, note: 'before 3 May 2024, from publication', differs: false });
  });
  it('cites for a participant no sentence of an article that leaves the name out', () => {
    const lund = contactFacts(corpus, open).who.find(({ entity }) => entity.id === 'erik-lund');
    expect(lund).toMatchObject({ letters: ['a'], only: 'only in The Gazette' });
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

describe('quotesNearby', () => {
  it('gives what participants say in the same paragraphs, each once', () =>
    expect(quotesNearby(corpus, talks, facts.sentences).map(({ exact }) => exact)).toEqual(['We agree,']));
  it('leaves out what others say', () => {
    const quotes = extraction.quotes.map((quote) => ({ ...quote, speaker: 'unheard' }));
    expect(quotesNearby(indexCorpus({ ...extraction, quotes }), talks, facts.sentences)).toEqual([]);
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
    expect(differsWords({ reports: [], differs: ['date', 'type', 'participants'] })).toBe('date, kind and who took part'));
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
