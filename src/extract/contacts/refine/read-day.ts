import { remember } from '../../text/remember.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`);
const MONTH_DAY = new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b`);
const MONTH_ALONE = new RegExp(`\\b${MONTH}\\b`);

/** A date, or the words of one that has no value. */
export interface Timed {
  date: string | null;
  said: string | null;
}

/** What is known of a day without its year: weekday 0 (Sunday) to 6, month 0 to 11, day of the month; null for what is not. */
export interface Day {
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Whether an EDTF date is one day, without doubt and without a time. */
export const isDay = (edtf: string | null): edtf is string => edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf);

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

const NEAR = /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|tomorrow|yesterday|tonight|this (?:morning|afternoon|evening|week))\b/i;
const FAR =
  /\b(?:last|next|previous|that|this|of the) (?:year|spring|summer|autumn|fall|winter)\b|\b(?:last|next|previous) (?:month|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:years?|months|month) (?:ago|earlier|before|later)\b/i;

/** Whether a date is told by the day, or only by its month, season or year; null where neither is plain. */
export function scaleOf(edtf: string | null, said: string | null): 'near' | 'far' | null {
  if (edtf !== null) return /^\d{4}(?:-\d\d)?~?$/.test(edtf) ? 'far' : null;
  if (said === null || DAY_MONTH.test(said.toLowerCase()) || MONTH_DAY.test(said.toLowerCase())) return null;
  if (NEAR.test(said)) return 'near';
  return FAR.test(said) || (ofWords(said)?.month ?? null) !== null ? 'far' : null;
}

/**
 * Whether two dates that cannot be laid side by side may be one: in news a day is one of this week, and a month or a year lies apart from it.
 * A year in figures and the words of another month or season are two dates also.
 */
export function scalesAgree(a: Timed, b: Timed): boolean {
  const [one, other] = [scaleOf(a.date, a.said), scaleOf(b.date, b.said)];
  if (one === null || other === null) return true;
  if (one !== other) return false;
  const [year, words] = a.date === null ? [b, a] : [a, b];
  return one === 'near' || year.date === null || words.date !== null || !/^\d{4}$/.test(year.date);
}

/** Whether the first words of a date tell more than the second: "May 2" more than "next week". */
export function tellsMore(words: string | null, than: string | null): boolean {
  const parts = (said: string | null): number => Object.values(readDay(null, said) ?? {}).filter((part) => part !== null).length;
  return than === null || parts(words) > parts(than);
}
