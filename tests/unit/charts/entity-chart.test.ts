import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { entityChart } from '../../../src/charts/entity-chart.ts';
import { svgText } from '../../../src/charts/svg-text.ts';
import { LABELLED, timelineChart, UNLABELLED } from '../../../src/charts/timeline-chart.ts';
import type { EntityTimeline } from '../../../src/site/entity-timeline.ts';
import { crowdedTimeline, fullTimeline } from './sample-timeline.ts';

const record = fullTimeline();
const own = ['early', 'autumn', 'knot-1', 'knot-2', 'before', 'month', 'undated-1'];
const timeline: EntityTimeline = {
  record,
  contacts: record.contacts.filter(({ id }) => own.includes(id)).map((mark) => ({ ...mark, label: 'Berg' })),
  articles: record.articles.slice(0, 2),
};
const drawn = entityChart(timeline, LABELLED, 'Contacts of Li');

const yearsOf = (chart: Element | null): string[] =>
  [...(chart ? svgText(chart) : '').matchAll(/x="([\d.]+%)" dx="6" y="12">(\d{4})</g)].map(
    ([, x, year]) => `${String(year)} at ${String(x)}`,
  );

describe('the small timeline', () => {
  it('is drawn as in the golden file', async () => {
    await expect(
      `${svgText(drawn ?? { type: 'element', tagName: 'svg', properties: {}, children: [] }).replaceAll('><', '>\n<')}\n`,
    ).toMatchFileSnapshot('../../golden/charts/timeline-of-one.svg');
  });
  it('has the axis of the whole timeline', () => expect(yearsOf(drawn)).toEqual(yearsOf(timelineChart(record, LABELLED, ''))));
  it('links every contact and every article once', () => {
    const links = [...svgText(drawn ?? timelineChart(record, LABELLED, '')).matchAll(/href="([^"]+)"/g)].map(([, url]) => url);
    expect(links.sort()).toEqual([...timeline.contacts, ...timeline.articles].map(({ url }) => url).sort());
  });
  it('leaves out who had no contact', () => expect(entityChart({ ...timeline, contacts: [] }, LABELLED, '')).toBeNull());
  it('counts by month what cannot be told apart', () => {
    const crowd = crowdedTimeline(500);
    const chart = entityChart({ record: crowd, contacts: crowd.contacts, articles: crowd.articles }, UNLABELLED, '');
    const text = chart ? svgText(chart) : '';
    expect(text).toContain('class="bin"');
    expect(text.length).toBeLessThan(60_000);
  });
});
