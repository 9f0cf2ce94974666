import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/schema/contact.ts';
import { boundsOf } from '../../../src/schema/edtf.ts';
import { samePeople } from '../../../src/site/contact-occasion.ts';
import { monthWords } from '../../../src/site/contact-words.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { namedWith } from '../../../src/site/named-with.ts';
import { factRows, outletRows } from '../../../src/site/outlet-rows.ts';
import { letteredSentences } from '../../../src/site/lettered-sentences.ts';
import { partsOf, wholeOf } from '../../../src/site/visit-parts.ts';
import { corpus, extraction, spanOf } from './small-corpus.ts';

const [talks] = extraction.contacts;
if (!talks) throw new Error('a contact');
const on = (id: string, type: Contact['type'], date: string, more: Partial<Contact> = {}): Contact => ({
  ...talks,
  id,
  type,
  date,
  ...boundsOf(date),
  ...more,
});

describe('the parts of a visit', () => {
  const visit = on('visit', 'visit', '2024-05-01/2024-05-03', { participants: ['erik-lund'] });
  const many = indexCorpus({
    ...extraction,
    contacts: [
      visit,
      on('meeting', 'meeting', '2024-05-02'),
      on('signing', 'signing', '2024-05-03'),
      on('elsewhere', 'meeting', '2024-05-02', { place: null }),
      on('before', 'meeting', '2024-04-30'),
      on('in-may', 'meeting', '2024-05'),
      on('open', 'meeting', '2024-05-02/..'),
      on('others', 'meeting', '2024-05-02', { participants: ['anna-berg'] }),
      on('by-telephone', 'call', '2024-05-02'),
    ],
  });

  it('are what somebody of it does in the same place within its days', () =>
    expect(partsOf(many, visit).map(({ id }) => id)).toEqual(['meeting', 'signing']));
  it('lead back to it, and it belongs to nothing itself', () => {
    expect(wholeOf(many, many.contact('meeting'))?.id).toBe('visit');
    expect(wholeOf(many, visit)).toBeNull();
    expect(wholeOf(many, many.contact('in-may'))).toBeNull();
    expect(partsOf(many, many.contact('meeting'))).toEqual([]);
  });
  it('are chosen by the shorter visit where two could hold them', () => {
    const two = indexCorpus({
      ...extraction,
      contacts: [visit, on('day', 'visit', '2024-05-02', { participants: ['erik-lund'] }), on('m', 'meeting', '2024-05-02')],
    });
    expect(wholeOf(two, two.contact('m'))?.id).toBe('day');
  });
  it('stand not a second time among what came before and after', () => {
    const { earlier, later } = samePeople(many, visit);
    expect([...earlier, ...later].map(({ id }) => id)).not.toContain('meeting');
  });
});

describe('namedWith', () => {
  const treaty = { ...corpus.entity('oslo'), id: 'accord', type: 'agreement' as const, name: 'Accord', country: null };
  const naming = indexCorpus({
    ...extraction,
    entities: [...extraction.entities, treaty],
    mentions: [...extraction.mentions, { ...spanOf('courier', 'talks'), entity: 'accord', type: 'agreement' }],
  });
  it('finds the agreements that the evidence names', () => {
    expect(namedWith(naming, talks, 'agreement').map(({ id }) => id)).toEqual(['accord']);
    expect(namedWith(naming, talks, 'event')).toEqual([]);
    expect(namedWith(corpus, talks, 'agreement')).toEqual([]);
  });
});

describe('factRows', () => {
  it('turns the reports round: a row for each fact, which says whether they differ', () => {
    const rows = factRows(outletRows(corpus, talks, letteredSentences(corpus, talks)));
    expect(rows.map(({ label, differs }) => [label, differs])).toEqual([
      ['Date', false],
      ['Place', true],
      ['Who', false],
      ['Kind', false],
      ['Held or planned', false],
      ['Word', false],
    ]);
    expect(rows[1]?.cells.map(({ article, cell }) => [article.outlet, cell.value])).toEqual([
      ['The Gazette', 'Oslo'],
      ['The Courier', null],
    ]);
  });
});

describe('monthWords', () => {
  it('says no month that is not sure', () => {
    const words = (edtf: string) => monthWords(boundsOf(edtf));
    expect(['2024-05-02', '2024-05', '2024', '../2024-05', '2024-05-30/2024-06-02'].map(words)).toEqual([
      'May 2024',
      'May 2024',
      '2024',
      '2024',
      '2024',
    ]);
    expect(monthWords({ earliest: null, latest: null })).toBe('No date stated');
  });
});
