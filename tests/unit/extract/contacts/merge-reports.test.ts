import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/schema/article.ts';
import type { Contact, Report } from '../../../../src/schema/contact.ts';
import { mergeReports } from '../../../../src/extract/contacts/merge-reports.ts';
import { uniqueIds } from '../../../../src/extract/contacts/merge/contact-id.ts';
import { knowledgeOf, write } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const { document, annotated } = write(NORWAY_CHINA, ['Anna Berg.'], '2024-03-06');
const evidence = [{ article: 'a', start: 0, end: 9, exact: 'Anna Berg', prefix: '', suffix: '.' }];
const article = (id: string, published: string | null): Article => ({
  ...document.article,
  id,
  published: published === null ? null : { edtf: published, basis: 'given', note: '' },
});
const ARTICLES = [article('a', '2024-03-06'), article('b', '2024-03-07'), article('c', '2024-03-01')];
const report = (fields: Partial<Report>): Report => ({
  article: 'a',
  evidence,
  date: '2024-03-04',
  type: 'meeting',
  status: 'held',
  participants: ['anna-berg', 'li-wei'],
  place: 'oslo',
  cue: 'met',
  rule: 'meets',
  ...fields,
});
const merge = (...reports: Partial<Report>[]): Contact[] =>
  mergeReports(reports.map(report), ARTICLES, annotated.entities, knowledgeOf(NORWAY_CHINA).dossier);

describe('reports of one contact', () => {
  it('merge when people agree and dates overlap, and keep the most precise date', () => {
    const [contact, ...more] = merge({ date: '2024-03' }, { article: 'b' });
    expect(more).toEqual([]);
    expect(contact).toMatchObject({
      id: '2024-03-04-oslo-berg-li',
      date: '2024-03-04',
      earliest: '2024-03-04',
      latest: '2024-03-04',
      differs: [],
      inWindow: true,
    });
    expect(contact?.reports).toHaveLength(2);
  });

  it('of two countries alone stay apart where one only waits for a summit, and merge on one day', () => {
    const countries = { participants: ['norway', 'china'] };
    const upcoming = { ...countries, article: 'c', date: '2024-01-01/..', type: 'summit', status: 'planned', place: null } as const;
    expect(merge(upcoming, { ...countries, article: 'b', date: '2024-06' })).toHaveLength(2);
    expect(merge(upcoming, { ...countries, article: 'b', date: '2024-06', type: 'summit' })).toHaveLength(2);
    expect(merge({ ...countries, type: 'summit' }, { ...countries, article: 'b' })).toHaveLength(1);
    expect(merge({ ...countries, date: '2024-03' }, { ...countries, article: 'b' })).toHaveLength(1);
  });

  it('are held when one says so, and say that they differ', () => {
    const [contact, ...more] = merge({ article: 'c', status: 'planned' }, { article: 'b' });
    expect(more).toEqual([]);
    expect(contact).toMatchObject({ status: 'held', differs: ['status'] });
  });

  it('merge a day apart when both people and the city are the same', () => {
    expect(merge({}, { article: 'b', date: '2024-03-05' })).toMatchObject([{ differs: ['date'] }]);
  });

  it('merge a visit with the meeting during it, and prefer the city to the country', () => {
    const [contact, ...more] = merge({ type: 'visit', participants: ['li-wei', 'norway'], place: 'norway' }, { article: 'b' });
    expect(more).toEqual([]);
    expect(contact).toMatchObject({
      type: 'visit',
      participants: ['li-wei', 'anna-berg'],
      place: 'oslo',
      differs: ['type'],
      summary: 'Li Wei visits Oslo and meets Anna Berg',
    });
  });

  it('merge an undated report into the contact of the days before its publication', () => {
    expect(merge({}, { article: 'b', date: null })).toHaveLength(1);
    expect(merge({}, { article: 'c', date: null })).toHaveLength(2);
  });

  it.each([
    ['other people', { participants: ['anna-berg', 'chen-bo'] }],
    ['another day', { date: '2024-03-20' }],
    ['another city', { place: 'geneva' }],
    ['a call', { type: 'call', place: null }],
    ['the same article', { article: 'a' }],
  ] as [string, Partial<Report>][])('stay apart with %s', (_, fields) => {
    expect(merge({}, { article: 'b', ...fields })).toHaveLength(2);
  });

  it('take the day that one names before another’s publication, and do not call that a difference', () => {
    const [contact, ...more] = merge({ date: '2024-03-06~' }, { article: 'b' });
    expect(more).toEqual([]);
    expect(contact).toMatchObject({ date: '2024-03-04', differs: [] });
  });

  it('come out the same in any order', () => {
    const reports = [
      {},
      { article: 'b', date: '2024-03' },
      { article: 'c', status: 'planned' as const },
      { article: 'b', participants: ['kari-lund', 'chen-bo'] },
    ];
    expect(JSON.stringify(merge(...reports.toReversed()).map(({ id, date }) => [id, date]))).toBe(
      JSON.stringify(merge(...reports).map(({ id, date }) => [id, date])),
    );
  });
});

describe('contacts', () => {
  it('are sorted by day, undated last, with ids that are never twice', () => {
    const contacts = merge(
      { date: null, participants: ['kari-lund', 'china'], place: null },
      { date: '2023-01-02', place: null },
      { date: '2023-01-02', place: null, cue: 'talks' },
    );
    expect(contacts.map(({ id }) => id)).toEqual(['2023-01-02-berg-li', '2023-01-02-berg-li-2', 'undated-lund']);
  });

  it('tell a second one of the same name apart by its kind or as planned, so that a third does not move it', () => {
    const named = (type: Contact['type'], status: Contact['status'] = 'held') => ({ id: 'berg-li', type, status });
    const ids = (...list: ReturnType<typeof named>[]) => uniqueIds(list).map(({ id }) => id);
    expect(ids(named('visit'), named('meeting'))).toEqual(['berg-li', 'berg-li-meeting']);
    expect(ids(named('visit'), named('visit'), named('meeting'))).toEqual(['berg-li', 'berg-li-2', 'berg-li-meeting']);
    expect(ids(named('meeting'), named('meeting', 'planned'), named('meeting'))).toEqual(['berg-li', 'berg-li-planned', 'berg-li-2']);
    expect(uniqueIds([named('visit'), { ...named('visit'), id: 'berg-li-2' }, named('visit')]).map(({ id }) => id)).toEqual([
      'berg-li',
      'berg-li-2',
      'berg-li-3',
    ]);
  });

  it.each([
    [{}, 'Anna Berg and Li Wei meet in Oslo'],
    [{ status: 'planned' }, 'Anna Berg and Li Wei to meet in Oslo'],
    [{ type: 'visit', place: 'beijing', participants: ['anna-berg', 'china'] }, 'Anna Berg visits Beijing'],
    [{ type: 'visit', place: 'beijing', participants: ['anna-berg', 'china'], status: 'planned' }, 'Anna Berg to visit Beijing'],
    [{ type: 'call', place: null }, 'Anna Berg and Li Wei speak by telephone'],
    [
      {
        type: 'call',
        place: null,
        evidence: [{ article: 'a', start: 0, end: 29, exact: 'Berg and Li spoke by video link', prefix: '', suffix: '' }],
      },
      'Anna Berg and Li Wei speak by video link',
    ],
    [{ type: 'signing', participants: ['norway', 'china'], status: 'planned' }, 'Norway and China to sign an agreement in Oslo'],
    [{ type: 'summit', place: 'geneva' }, 'Anna Berg and Li Wei meet at a summit in Geneva'],
    [{ type: 'other', rule: 'sends-letter', place: null }, 'Anna Berg sends a message to Li Wei'],
    [
      { type: 'other', rule: 'joint', cue: 'joint naval drills', participants: ['norway', 'china'], place: null },
      'Norway and China hold joint naval drills',
    ],
  ] as [Partial<Report>, string][])('say in one line what they are: %j', (fields, line) => {
    expect(merge(fields)[0]?.summary).toBe(line);
  });

  it('name a country only for a side without a name, and know whether they lie in the window', () => {
    expect(merge({ participants: ['anna-berg', 'china'] }, { article: 'b' })[0]?.participants).toEqual(['anna-berg', 'li-wei']);
    expect(merge({ date: '2021-12-31' })[0]?.inWindow).toBe(false);
    expect(merge({ date: '../2022-05' })[0]?.inWindow).toBe(true);
  });
});
