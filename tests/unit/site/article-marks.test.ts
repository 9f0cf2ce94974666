import { describe, expect, it } from 'vitest';
import { articleCards } from '../../../src/site/article-cards.ts';
import { layerCounts } from '../../../src/site/article-layers.ts';
import { dateReading } from '../../../src/site/date-reading.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { toldElsewhere } from '../../../src/site/told-elsewhere.ts';
import type { DateAnnotation } from '../../../src/schema/date.ts';
import { corpus, extraction, spanOf } from './small-corpus.ts';

const dateOn = (exact: string, reading: string, edtf: string | null = '2024-05-02'): DateAnnotation => ({
  ...spanOf('gazette', exact),
  kind: 'date',
  edtf,
  anchor: 'published',
  earliest: edtf,
  latest: edtf,
  reading,
});
const gazette = corpus.article('gazette');

describe('articleCards', () => {
  const dated = indexCorpus({
    ...extraction,
    dates: [
      dateOn('meets', '2 May 2024'),
      dateOn('met', '2 May 2024'),
      dateOn('agree', '2 May 2024'),
      dateOn('said', '“said”: the text gives no calendar value', null),
    ],
  });
  const cards = articleCards(dated, gazette);
  it('has one card for each name below the head, and none for a party’s own', () =>
    expect(cards.names.map(({ id, entity }) => [id, entity.name])).toEqual([
      ['n1', 'Anna Berg'],
      ['n2', 'Erik Lund'],
    ]));
  it('has one card for all dates that are read alike', () => {
    expect(cards.dates.map(({ value }) => value)).toEqual(['Thursday 2 May 2024', 'No calendar value']);
    expect([...cards.ofDate.values()]).toEqual(['d1', 'd1', 'd2']);
  });
});

describe('dateReading', () => {
  const read = (edtf: string | null, reading: string, kind: DateAnnotation['kind'] = 'date') => dateReading({ kind, edtf, reading });
  it.each([
    [
      read('2024-05', 'May 2024, day not stated, reckoned from publication on 2 May 2024'),
      'May 2024',
      'Day not stated, reckoned from publication on 2 May 2024.',
    ],
    [read('2024-05-02', '2 May 2024'), 'Thursday 2 May 2024', 'Stated in full.'],
    [
      read('2024-05-02T18:05', '18:05 on 2 May 2024, reckoned from 2 May 2024 in the text', 'time'),
      '18:05 on 2 May 2024',
      'Reckoned from 2 May 2024 in the text.',
    ],
    [read(null, 'a length of time or a recurrence, no calendar date', 'duration'), 'A length of time', 'No calendar date.'],
    [read(null, '“recently”: the text gives no calendar value'), 'No calendar value', 'The text gives none.'],
  ])('%j', (reading, value, how) => expect(reading).toEqual({ value, how }));
});

describe('layerCounts', () => {
  it('counts the marks below the head; what has none is left out', () =>
    expect([...layerCounts(corpus, gazette, 2)]).toEqual([
      ['people', 3],
      ['quotes', 1],
      ['notes', 2],
    ]));
});

describe('toldElsewhere', () => {
  const [talks] = corpus.contacts;
  const [here, there] = talks?.reports ?? [];
  if (!talks || !here || !there) throw new Error('The small corpus has one contact that two articles report.');
  it('leads to the sentence of the other article, and says nothing where both agree', () =>
    expect(toldElsewhere(corpus, talks, 'gazette')).toEqual([{ outlet: 'The Courier', url: '/articles/courier/#s-courier-1', says: [] }]));
  it('says what the other has where the two differ', () => {
    const apart = {
      ...talks,
      differs: ['date' as const, 'status' as const, 'participants' as const],
      reports: [here, { ...there, date: '2024-05-03', status: 'planned' as const, participants: ['anna-berg'] }],
    };
    expect(toldElsewhere(corpus, apart, 'gazette')[0]?.says).toEqual(['3 May 2024', 'meeting, planned', 'without Lund']);
    expect(toldElsewhere(corpus, apart, 'courier')[0]?.says).toEqual(['2 May 2024', 'meeting, held', 'with Lund']);
  });
});
