import { describe, expect, it } from 'vitest';
import { drawRoles } from '../../../src/charts/draw-roles.ts';
import { svgText } from '../../../src/charts/svg-text.ts';
import type { Sighting } from '../../../src/site/role-history.ts';

const seen = (office: string, day: string, former = false): Sighting => ({
  office,
  words: office,
  earliest: day,
  latest: day,
  former,
  when: day,
});
const draw = (...sightings: Sighting[]): string => {
  const drawing = drawRoles({ sightings, from: '2022-01-01', to: '2024-12-31', end: '2024-10-11', soil: 'a' });
  return drawing ? svgText(drawing) : '';
};
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('drawRoles', () => {
  it('draws a dot for each day, a line between, and a broken line on', () => {
    const svg = draw(seen('minister', '2022-02-14'), seen('minister', '2023-09-20'));
    expect([count(svg, '<circle'), count(svg, 'class="line"'), count(svg, 'stroke-dasharray')]).toEqual([2, 2, 1]);
  });
  it('stops where a text calls the office former', () =>
    expect(draw(seen('minister', '2023-09-20'), seen('minister', '2024-10-01', true))).toContain('former by 2024-10-01'));
  it('says the days in words', () => expect(draw(seen('minister', '2023-09-20'))).toContain('minister: 2023-09-20'));
  it('draws nothing for an office that is only former', () => expect(draw(seen('minister', '2024-10-01', true))).toBe(''));
});
