import { remember } from '../../text/remember.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`);
const MONTH_DAY = new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b`);
const MONTH_ALONE = new RegExp(`\\b${MONTH}\\b`);

/** What is known of a day without its year: weekday 0 (Sunday) to 6, month 0 to 11, day of the month; null for what is not. */
export interface Day {
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const ofDate = remember((edtf: string): Day | null => {
  const value = /^\d{4}-(\d\d)(?:-(\d\d))?~?$/.exec(edtf);
  const month = Number(value?.[1]) - 1;
  if (!value || month > 11) return null;
  if (value[2] === undefined) return { weekday: null, month, day: null };
  return { weekday: new Date(edtf.slice(0, 10)).getUTCDay(), month, day: Number(value[2]) };
});

const ofWords = remember((said: string): Day | null => {
  const words = said.toLowerCase();
  // "Monday and Tuesday", "April 5-6": more days than one.
  if (/ and |[-–—]|\bto\b/.test(words)) return null;
  const weekday = DAYS.findIndex((name) => words.includes(name));
  const dated = DAY_MONTH.exec(words);
  const reversed = MONTH_DAY.exec(words);
  const month = dated?.[2] ?? reversed?.[1] ?? MONTH_ALONE.exec(words)?.[1];
  const day = dated?.[1] ?? reversed?.[2];
  if (weekday < 0 && month === undefined) return null;
  return {
    weekday: weekday < 0 ? null : weekday,
    month: month === undefined ? null : MONTHS.indexOf(month),
    day: day === undefined ? null : Number(day),
  };
});

/** Reads a day out of an EDTF date, or out of the words of a date without a value ("on Tuesday", "July 4", "in late May"). */
export function readDay(edtf: string | null, said: string | null): Day | null {
  if (edtf !== null) return ofDate(edtf);
  return said === null ? null : ofWords(said);
}

/** Whether two days may be one: nothing that both tell differs. */
export function daysAgree(a: Day | null, b: Day | null): boolean {
  if (!a || !b) return true;
  return (['weekday', 'month', 'day'] as const).every((part) => a[part] === null || b[part] === null || a[part] === b[part]);
}

/** Whether the first words of a date tell more than the second: "May 2" more than "next week". */
export function tellsMore(words: string | null, than: string | null): boolean {
  const parts = (said: string | null): number => Object.values(readDay(null, said) ?? {}).filter((part) => part !== null).length;
  return than === null || parts(words) > parts(than);
}
