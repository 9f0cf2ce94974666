import type { DateAnnotation } from '../schema/date.ts';
import { weekdayWords } from './date-words.ts';
import { capital } from './office-words.ts';

/** How a date in a text was read, for its card: the value in words, and what it was reckoned from or leaves open. */
export interface DateReading {
  value: string;
  how: string;
}

/** The reading of a date. What the text says in full is said to be so; what has no calendar value says only that. */
export function dateReading({ kind, edtf, reading }: Pick<DateAnnotation, 'kind' | 'edtf' | 'reading'>): DateReading {
  if (edtf === null) {
    return kind === 'duration'
      ? { value: 'A length of time', how: 'No calendar date.' }
      : { value: 'No calendar value', how: 'The text gives none.' };
  }
  // A reading is the value, then what is left open and what it was reckoned from, each after a comma.
  const comma = reading.indexOf(', ');
  return {
    value: kind === 'time' && comma > 0 ? reading.slice(0, comma) : weekdayWords(edtf),
    how: comma > 0 ? `${capital(reading.slice(comma + 2))}.` : 'Stated in full.',
  };
}
