import { h } from 'hastscript';
import type { DateAnnotation } from '../schema/date.ts';
import type { Mark } from './mark.ts';

/** How dates become elements. */
export interface DateLinks {
  /** The value for `<time datetime>`; null where HTML has no form for it. */
  machine: (edtf: string | null) => string | null;
  /** The id of the card with the reading of a date. */
  card: (date: DateAnnotation) => string | undefined;
}

/** Dates as buttons that open their reading; inside a name, which leads elsewhere, a date is marked but opens nothing. */
export function markDates(dates: readonly DateAnnotation[], links: DateLinks): Mark[] {
  return dates.map((date) => ({
    start: date.start,
    end: date.end,
    layer: 'date',
    wrap: (children, { first, last, within }) => {
      const dateTime = first && last ? links.machine(date.edtf) : null;
      const inner = dateTime ? [h('time', { dateTime }, children)] : children;
      const card = links.card(date);
      if (!first || card === undefined || within.includes('mention')) return [h('span', { className: ['when-said'] }, inner)];
      return [h('button', { type: 'button', className: ['when-said'], popoverTarget: card }, inner)];
    },
  }));
}
