import { h } from 'hastscript';
import type { DateAnnotation } from '../schema/date.ts';
import type { Mark } from './mark.ts';

/** The id of the card that a date opens. */
export function dateCardId(date: Pick<DateAnnotation, 'start'>): string {
  return `date-${date.start}`;
}

/** Dates as buttons that open their reading; inside a name, which leads elsewhere, a date is marked but opens nothing. */
export function markDates(dates: readonly DateAnnotation[], machineDate: (edtf: string | null) => string | null): Mark[] {
  return dates.map((date) => ({
    start: date.start,
    end: date.end,
    layer: 'date',
    wrap: (children, { first, last, within }) => {
      const dateTime = first && last ? machineDate(date.edtf) : null;
      const inner = dateTime ? [h('time', { dateTime }, children)] : children;
      if (!first || within.includes('mention')) return [h('span', { className: ['when-said'] }, inner)];
      return [h('button', { type: 'button', className: ['when-said'], popoverTarget: dateCardId(date) }, inner)];
    },
  }));
}
