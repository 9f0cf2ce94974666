import { group, max, sort } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { utcFormat } from 'd3-time-format';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ContactMark, TimelineData } from '../site/timeline-marks.ts';

const ROW = 24;
const NAME = 76;
const month = utcFormat('%b %Y');

function monthOf(mark: ContactMark): string {
  const day = mark.from ?? mark.to;
  return day === null ? 'No date' : month(new Date(day));
}

/** The months that have contacts, in order, each with a bar and its count; a row leads to the first of them in the list. */
export function drawMonths(data: TimelineData, label: string): Element {
  const inOrder = sort(data.contacts, (mark) => mark.from ?? mark.to ?? Infinity);
  const months = [...group(inOrder, monthOf)];
  const width = scaleLinear([0, max(months, ([, marks]) => marks.length) ?? 1], [0, 62]);
  const rows = months.map(([name, marks], index) => {
    const y = index * ROW;
    return s('a', { href: marks[0]?.url, class: 'glyph soil-elsewhere' }, [
      s('title', `${name}: ${marks.length} contacts`),
      s('rect', { class: 'target', x: 0, y, width: '100%', height: ROW }),
      s('text', { class: 'axis', y: y + 15 }, name),
      s('rect', { class: 'bin', x: NAME, y: y + 6, width: `${Number(width(marks.length).toFixed(2))}%`, height: 10 }),
      s('svg', { x: `${Number(width(marks.length).toFixed(2))}%`, y: y + 15, overflow: 'visible' }, [
        s('text', { x: NAME + 6 }, String(marks.length)),
      ]),
    ]);
  });
  return s('svg', { class: 'chart down', height: months.length * ROW, role: 'group', ariaLabel: label }, rows);
}
