import { describe, expect, it } from 'vitest';
import { contactCourse } from '../../../src/site/contact-course.ts';
import { datesApart, outerDays } from '../../../src/site/dates-apart.ts';
import { plannedBefore } from '../../../src/site/planned-before.ts';
import { corpus } from './small-corpus.ts';
import { contactLike, corpusOf } from './contacts-of.ts';

const visit = contactLike({ id: 'visit', type: 'visit', date: '2024-05-01/2024-05-03' });
const meeting = contactLike({ id: 'meeting', date: '2024-05-02' });
const again = contactLike({ id: 'again', type: 'visit', date: '2024-09-10' });
const call = contactLike({ id: 'call', type: 'call', date: '2024-05-02', place: null });
const site = corpusOf(visit, meeting, again, call);
const wordsOf = (contact: typeof visit) => contactCourse(site, contact).map(({ words, to }) => `${words}: ${to.id}`);

describe('contactCourse', () => {
  it('holds a meeting during a visit to be part of it, and says so on both', () => {
    expect(wordsOf(meeting)[0]).toBe('Part of the visit: visit');
    expect(wordsOf(visit)[0]).toBe('With the meeting: meeting');
  });
  it('keeps two visits of the same people apart, the one after the other, and leads to the whole rather than its part', () => {
    expect(wordsOf(visit)).toContain('Later: call');
    expect(wordsOf(again)).toEqual(['Earlier: visit']);
  });
  it('holds no call to be part of a visit, nor a meeting elsewhere', () => {
    const elsewhere = contactLike({ id: 'elsewhere', date: '2024-05-02', place: null });
    expect(contactCourse(corpusOf(visit, elsewhere), elsewhere).map(({ words }) => words)).toEqual(['Earlier']);
    expect(wordsOf(call)).not.toContain('Part of the visit: visit');
  });
});

const talks = corpus.contact('2024-05-02-oslo');
const [gazette, courier] = talks.reports;
if (!gazette || !courier) throw new Error('The small corpus has two reports.');

describe('datesApart', () => {
  const plan = contactLike({
    id: 'plan',
    date: '2024-10-22/2024-10-24',
    reports: [
      { ...gazette, date: '2024-10-01/2024-12-31' },
      { ...courier, date: '2024-10-22/2024-10-24' },
    ],
  });
  it('says whose date is which, and gives the widest days', () => {
    expect(datesApart(corpus, plan)).toBe('The Gazette: 1 Oct – 31 Dec 2024; The Courier: 22–24 Oct 2024');
    expect(outerDays(plan)).toEqual({ earliest: '2024-10-01', latest: '2024-12-31' });
  });
  it('is silent where all agree', () => {
    expect(datesApart(corpus, talks)).toBe('');
    expect(outerDays(talks)).toBeNull();
  });
});

describe('plannedBefore', () => {
  it('names who announced what was held later', () => {
    expect(plannedBefore(corpus, { ...talks, reports: [{ ...gazette, status: 'planned' }, courier] })).toBe(
      'planned when reported by The Gazette (2 May 2024)',
    );
  });
  it('is silent of what all report alike, and of what nobody reports as held', () => {
    expect(plannedBefore(corpus, talks)).toBe('');
    expect(plannedBefore(corpus, { status: 'planned', reports: [{ ...gazette, status: 'planned' }] })).toBe('');
  });
});
