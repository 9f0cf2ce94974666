import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Soil } from '../site/timeline-marks.ts';
import { LABEL_OFFSET, type Packed } from './pack-labels.ts';

/** Size of type in the charts, in pixels. */
export const TYPE = 13;

/** A share of the chart's width, to two decimals so that drawings are the same on every machine. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

/** A place that moves with the width of the chart: what stands in it is drawn in pixels about the origin. */
export function anchored(x: number, y: number, children: Element[]): Element {
  return s('svg', { x: percent(x), y, overflow: 'visible' }, children);
}

/** A link with a title, which browsers show and screen readers say, and a target of 24 pixels about its mark. */
export function linked(url: string, title: string, soil: Soil, children: Element[]): Element {
  return s('a', { href: url, class: `glyph soil-${soil}` }, [s('title', title), ...children]);
}

/** The area that takes the pointer, invisible. */
export function target(x: number, y: number, height: number): Element {
  return s('rect', { class: 'target', x: percent(x), y: y - height / 2, width: 24, height, transform: 'translate(-12)' });
}

/** A label beside its mark, with a halo of paper so that lines end before it. `further`: pixels that the mark reaches beyond a dot on that side. */
export function sideLabel(text: string, x: { start: number; end: number }, y: number, side: Packed['side'], planned: boolean, further = 0): Element[] {
  if (side === 'none') return [];
  const left = side === 'left';
  const offset = LABEL_OFFSET + further;
  const properties = { class: planned ? 'halo quiet' : 'halo', x: percent(left ? x.start : x.end), dx: left ? -offset : offset, y: y + 4 };
  return [s('text', left ? { ...properties, textAnchor: 'end' } : properties, text)];
}
