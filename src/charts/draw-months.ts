import { group, max, sort } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { utcFormat } from 'd3-time-format';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawBar, entriesOf } from './draw-bins.ts';
import type { ContactMark, TimelineData } from '../site/timeline-marks.ts';

const ROW = 24;
const NAME = 76;
/** From here on the rows are years. */
const MOST = 48;

/** The contacts in order of time, by what a format makes of their day. */
function grouped(marks: readonly ContactMark[], pattern: string): [string, ContactMark[]][] {
  const name = utcFormat(pattern);
  const inOrder = sort(marks, (mark) => mark.from ?? mark.to ?? Infinity);
  return [
    ...group(inOrder, (mark) => {
      const day = mark.from ?? mark.to;
      return day === null ? 'No date' : name(new Date(day));
    }),
  ];
}

/** The months that have contacts, or their years where they are many, each with a bar and its count; a row leads to the first of them in the list. */
export function drawMonths(data: TimelineData, label: string): Element {
  const byMonth = grouped(data.contacts, '%b %Y');
  const months = byMonth.length > MOST ? grouped(data.contacts, '%Y') : byMonth;
  const width = scaleLinear([0, max(months, ([, marks]) => marks.length) ?? 1], [0, 62]);
  const rows = months.map(([name, marks], index) => {
    const y = index * ROW;
    return s('a', { href: marks[0]?.url, class: 'glyph soil-elsewhere', dataIn: entriesOf(marks) }, [
      s('title', `${name}: ${marks.length} contact${marks.length === 1 ? '' : 's'}`),
      s('rect', { class: 'target', x: 0, y, width: '100%', height: ROW }),
      s('text', { class: 'axis', y: y + 15 }, name),
      drawBar({ x: NAME, y: y + 6, width: `${Number(width(marks.length).toFixed(2))}%`, height: 10 }),
      s('svg', { x: `${Number(width(marks.length).toFixed(2))}%`, y: y + 15, overflow: 'visible' }, [
        s('text', { class: 'count', x: NAME + 6 }, String(marks.length)),
      ]),
    ]);
  });
  return s('svg', { class: 'chart down', height: months.length * ROW, role: 'group', ariaLabel: label }, rows);
}
