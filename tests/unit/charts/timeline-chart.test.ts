import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { svgText } from '../../../src/charts/svg-text.ts';
import { LABELLED, timelineChart, UNLABELLED } from '../../../src/charts/timeline-chart.ts';
import { crowdedTimeline, fullTimeline, sampleTimeline } from './sample-timeline.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

const LABEL = 'Contacts by kind';

function linksOf(node: Element): Element[] {
  return node.children.flatMap((child: ElementContent) =>
    child.type === 'element' ? (child.tagName === 'a' ? [child] : linksOf(child)) : [],
  );
}
const reachable = (drawing: Element) => linksOf(drawing).filter((link) => link.properties.ariaHidden === undefined);

describe('timelineChart', () => {
  it.each([700, 752, 1000, 1184, 1440])('sets no label on another at %i pixels', (width) => {
    expect(overlaps(textBoxes(timelineChart(fullTimeline(), LABELLED, LABEL), width, 13))).toEqual([]);
  });

  it('keeps every label within the drawing at its smallest width', () => {
    const boxes = textBoxes(timelineChart(fullTimeline(), LABELLED, LABEL), 700, 13);
    for (const box of boxes) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(700);
    }
  });

  it('names every contact and every article, each with a link and a title', () => {
    const data = fullTimeline();
    const links = reachable(timelineChart(data, LABELLED, LABEL));
    expect(links).toHaveLength(data.contacts.length + data.articles.length);
    const written = textBoxes(timelineChart(data, LABELLED, LABEL), 700, 13).map((box) => box.text);
    for (const article of data.articles) expect(written).toContain(`${article.label}, ${article.date}`);
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

  it('counts by month where five hundred contacts have no room to be named', () => {
    const drawing = timelineChart(crowdedTimeline(500), LABELLED, LABEL);
    expect(svgText(drawing)).toMatch(/March 2022: \d+ contacts/);
    expect(Number(drawing.properties.height)).toBeLessThan(900);
    expect(overlaps(textBoxes(drawing, 700, 13))).toEqual([]);
  });

  it('has room for marks alone on the narrowest phone', () => {
    const drawing = timelineChart(fullTimeline(), UNLABELLED, LABEL);
    expect(svgText(drawing)).not.toContain('Berg–Li, Oslo</text>');
    expect(reachable(drawing)).toHaveLength(17);
  });

  it('is drawn as in the golden file', async () => {
    await expect(svgText(timelineChart(fullTimeline(), LABELLED, LABEL)).replaceAll('><', '>\n<')).toMatchFileSnapshot(
      '../../golden/charts/timeline-across.svg',
    );
  });
});
