import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { timelineData } from '../../../src/site/timeline-marks.ts';
import { corpus, extraction } from './small-corpus.ts';

const talks = corpus.contact('2024-05-02-oslo');
const data = timelineData(corpus, { listUrl: '/timeline/' });

describe('timelineData', () => {
  it('takes in the whole window, its last day included', () => {
    expect(data.window).toEqual({ from: Date.parse('2024-01-01'), to: Date.parse('2026-01-01') });
  });
  it('names a mark by its people and its place, on whose soil it lies', () => {
    expect(data.contacts[0]).toMatchObject({
      label: 'Berg–Lund',
      detail: 'Oslo',
      soil: 'a',
      lane: 'meeting',
      url: '/timeline/#2024-05-02-oslo',
    });
  });
  it('gives each article the contacts it reports, the first to appear first', () => {
    expect(data.articles.map(({ label, contacts }) => [label, contacts])).toEqual([
      ['The Gazette', ['2024-05-02-oslo']],
      ['The Courier', ['2024-05-02-oslo']],
    ]);
    expect(data.articles[1]?.glyph.approximate).toBe(true);
  });
  it('says the year of what lies outside the window, and draws no place where none is stated', () => {
    const old = { ...talks, date: '2019-05-02', earliest: '2019-05-02', latest: '2019-05-02', place: null };
    expect(timelineData(indexCorpus({ ...extraction, contacts: [old] }), { listUrl: '' }).contacts[0]).toMatchObject({
      label: '2019 Berg–Lund',
      detail: '',
      soil: 'unstated',
      placement: 'before',
    });
  });
});
