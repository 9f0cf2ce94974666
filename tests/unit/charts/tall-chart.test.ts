import { describe, expect, it } from 'vitest';
import { svgText } from '../../../src/charts/svg-text.ts';
import { NARROWEST, tallChart } from '../../../src/charts/tall-chart.ts';
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

  it('is drawn as in the golden file', async () => {
    await expect(svgText(tallChart(fullTimeline(), LABEL)).replaceAll('><', '>\n<')).toMatchFileSnapshot(
      '../../golden/charts/timeline-down.svg',
    );
  });
});
