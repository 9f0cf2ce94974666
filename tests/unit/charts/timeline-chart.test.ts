import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { svgText } from '../../../src/charts/svg-text.ts';
import { LABELLED, timelineChart, UNLABELLED } from '../../../src/charts/timeline-chart.ts';
import { picture } from './picture.ts';
import { crowdedTimeline, fullTimeline, sampleArticle, sampleTimeline } from './sample-timeline.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

const LABEL = 'Contacts by kind';

function linksOf(node: Element): Element[] {
  return node.children.flatMap((child: ElementContent) =>
    child.type === 'element' ? (child.tagName === 'a' ? [child] : linksOf(child)) : [],
  );
}
const reachable = (drawing: Element) => linksOf(drawing).filter((link) => link.properties.ariaHidden === undefined);

describe('timelineChart', () => {
  it.each([512, 600, 752, 1000, 1184, 1440])('sets no label on another at %i pixels', (width) => {
    expect(overlaps(textBoxes(timelineChart(fullTimeline(), LABELLED, LABEL), width, 13))).toEqual([]);
  });

  it('keeps every label within the drawing at its smallest width', () => {
    const boxes = textBoxes(timelineChart(fullTimeline(), LABELLED, LABEL), 512, 13);
    for (const box of boxes) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(512);
    }
  });

  it('names every contact and every article, each with a link and a title', () => {
    const data = fullTimeline();
    const links = reachable(timelineChart(data, LABELLED, LABEL));
    expect(links).toHaveLength(data.contacts.length + data.articles.length);
    const written = textBoxes(timelineChart(data, LABELLED, LABEL), 512, 13).map((box) => box.text);
    for (const { label, date } of data.articles) expect(written.some((text) => text === `${label}, ${date}` || text === label)).toBe(true);
    for (const link of links) expect(link.children[0]).toMatchObject({ tagName: 'title' });
  });

  it('leaves out lanes, bands and rows that would be empty', () => {
    const text = svgText(timelineChart(sampleTimeline([{ id: 'only', date: '2022-03-01' }]), LABELLED, LABEL));
    expect(text).toContain('Meetings');
    expect(text).not.toMatch(/Visits|Earlier|No date/);
  });

  it('draws a dossier without contacts', () => {
    expect(svgText(timelineChart(sampleTimeline([]), LABELLED, LABEL))).toContain('2022');
  });

  it('counts by the quarter where five hundred contacts have no room to be named', () => {
    const drawing = timelineChart(crowdedTimeline(500), LABELLED, LABEL);
    expect(svgText(drawing)).toMatch(/three months from January 2022: \d+ contacts/);
    expect(Number(drawing.properties.height)).toBeLessThan(900);
    expect(overlaps(textBoxes(drawing, 512, 13))).toEqual([]);
  });

  it('draws a span of two days as a bar, and no report upon another', () => {
    const data = sampleTimeline(
      [
        { id: 'two-days', date: '2022-03-01/2022-03-02' },
        { id: 'same-day', date: '2022-03-02' },
      ],
      [sampleArticle('paper', '2022-03-02', ['two-days', 'same-day'])],
    );
    const text = svgText(timelineChart(data, LABELLED, LABEL));
    expect(text).toContain('M-7-3h14v6h-14z');
    const dots = [...text.matchAll(/cy="(\d+)" r="3"/g)].map(([, y]) => Number(y));
    expect(Math.abs((dots[0] ?? 0) - (dots[1] ?? 0))).toBe(8);
  });

  it('shows in one mark what two outlets allow, the label beyond both', () => {
    const data = sampleTimeline([{ id: 'treaty', date: '2022-10-22/2022-10-24', outer: '2022-10-01/2022-12-31', planned: true }]);
    const drawing = timelineChart(data, LABELLED, LABEL);
    const text = svgText(drawing);
    expect(text).toContain('<path class="open" d="M-6-2h12v4h-12z"');
    const line = /x1="([\d.]+)%" x2="([\d.]+)%"/.exec(text);
    expect(Number(line?.[2]) - Number(line?.[1])).toBeCloseTo((92 / 1095) * 100, 0);
    for (const width of [512, 1440]) {
      const label = textBoxes(drawing, width, 13).find((box) => box.text === 'Berg–Li, Oslo');
      expect(label?.left).toBeGreaterThan((Number(line?.[2]) * width) / 100);
    }
  });

  it('lets the name of a year lead to its page where it has one', () => {
    const text = svgText(timelineChart({ ...fullTimeline(), yearUrl: (year) => `/timeline/${year}/` }, LABELLED, LABEL));
    expect(text).toContain('<a href="/timeline/2022/" class="way">');
  });

  it('draws the counts of all lanes to one scale', () => {
    const marks = crowdedTimeline(600).contacts.map((mark, index) => ({
      ...mark,
      lane: index % 10 ? ('meeting' as const) : ('visit' as const),
    }));
    const text = svgText(timelineChart({ ...crowdedTimeline(0), contacts: marks }, { ...LABELLED, rows: 1 }, LABEL));
    const scales = [...text.matchAll(/class="bin" x="[^"]*" y="\d+" width="[^"]*" height="(\d+)"\/><\/g><text[^>]*>(\d+)</g)].map(
      ([, height, count]) => Number(height) / Number(count),
    );
    expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.5);
  });

  it('has room for marks alone on the narrowest phone', () => {
    const drawing = timelineChart(fullTimeline(), UNLABELLED, LABEL);
    expect(svgText(drawing)).not.toContain('Berg–Li, Oslo</text>');
    expect(reachable(drawing)).toHaveLength(17);
  });

  it('is drawn as in the golden file', async () => {
    await expect(picture(timelineChart(fullTimeline(), LABELLED, LABEL), 1000)).toMatchFileSnapshot(
      '../../golden/charts/timeline-across.svg',
    );
    await expect(picture(timelineChart(crowdedTimeline(500), LABELLED, LABEL), 1000)).toMatchFileSnapshot(
      '../../golden/charts/timeline-across-500.svg',
    );
  });
});
