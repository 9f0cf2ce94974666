import { describe, expect, it } from 'vitest';
import { svgText } from '../../../src/charts/svg-text.ts';
import { NARROWEST, tallChart } from '../../../src/charts/tall-chart.ts';
import { picture } from './picture.ts';
import { crowdedTimeline, fullTimeline, sampleTimeline } from './sample-timeline.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

const LABEL = 'Contacts by kind';

describe('tallChart', () => {
  it.each([288, 320, 700])('sets no label on another at %i pixels', (width) => {
    expect(overlaps(textBoxes(tallChart(fullTimeline(), LABEL), width, 12))).toEqual([]);
  });

  it('keeps labels within the narrowest phone, leaving out the place before it cuts a name', () => {
    const drawing = tallChart(
      sampleTimeline([{ id: 'long', date: '2022-01-05', label: 'Hernandez–Nakamura', detail: 'Saint Petersburg' }]),
      LABEL,
    );
    const boxes = textBoxes(drawing, NARROWEST, 12);
    expect(Math.max(...boxes.map((box) => box.right))).toBeLessThanOrEqual(NARROWEST);
    expect(boxes.map((box) => box.text)).toContain('Hernandez–Nakamura');
  });

  it('lists the months with their counts where hundreds of contacts have no room', () => {
    const drawing = tallChart(crowdedTimeline(500), LABEL);
    expect(svgText(drawing)).toMatch(/Mar 2022: \d+ contacts/);
    expect(overlaps(textBoxes(drawing, 288, 12))).toEqual([]);
  });

  it('lists the years where there are too many months', () => {
    const marks = crowdedTimeline(500).contacts.map((mark, index) => ({ ...mark, from: Date.UTC(1990 + (index % 30), index % 12, 1) }));
    const text = svgText(tallChart({ ...crowdedTimeline(0), contacts: marks }, LABEL));
    expect(text).toMatch(/>1995: \d+ contacts</);
    expect(text).not.toContain('Jan 1995');
  });

  it('has a leader for each link, in the same order, by which a filter hides both', () => {
    const { children } = tallChart(fullTimeline(), LABEL);
    const elements = children.filter((node) => node.type === 'element');
    const leaders = elements.find((node) => node.properties.className?.toString() === 'reach');
    expect(leaders?.children).toHaveLength(elements.filter((node) => node.tagName === 'a').length);
  });

  it('is drawn as in the golden file', async () => {
    await expect(picture(tallChart(fullTimeline(), LABEL), 360)).toMatchFileSnapshot('../../golden/charts/timeline-down.svg');
    await expect(picture(tallChart(crowdedTimeline(500), LABEL), 360)).toMatchFileSnapshot('../../golden/charts/timeline-down-500.svg');
  });
});
