import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Soil } from '../site/timeline-marks.ts';
import { LABEL_OFFSET, type Packed } from './pack-labels.ts';

/** Size of type in the charts, in pixels. */
export const TYPE = 13;

/** A share of the chart's width, to one decimal: a pixel at most, and the same on every machine. */
export function percent(value: number): string {
  return `${Number(value.toFixed(1))}%`;
}

/** A place that moves with the width of the chart: what stands in it is drawn in pixels about the origin. */
export function anchored(x: number, y: number, children: Element[]): Element {
  return s('svg', { x: percent(x), y }, children);
}

/**
 * A link with a title, which browsers show and screen readers say, and a target of 24 pixels about its mark. `entries` are the numbers of
 * what it stands for in the list of the page, for the filter; a mark that leads to its entry is known by that.
 */
export function linked(url: string, title: string, soil: Soil, children: Element[], entries: string | null = null): Element {
  return s('a', { href: url, class: `glyph soil-${soil}`, dataIn: entries }, [s('title', title), ...children]);
}

/** The area about the origin that takes the pointer, invisible. */
export function target(height: number): Element {
  return s('circle', { class: 'target', r: height / 2 });
}

/**
 * A label beside the origin, with a halo of paper so that lines end before it.
 * `further`: pixels that the mark reaches beyond a dot on that side. `quiet`: in the grey of what was only planned.
 */
export function sideLabel(text: string, side: Packed['side'], { quiet = false, further = 0 } = {}): Element[] {
  if (side === 'none') return [];
  const properties = { class: quiet ? 'halo quiet' : 'halo', x: (side === 'left' ? -1 : 1) * (LABEL_OFFSET + further), y: 4 };
  return [s('text', side === 'left' ? { ...properties, textAnchor: 'end' } : properties, text)];
}
