import { eitherCase } from '../../text/either-case.ts';

/** A space within a date: blanks, no-break spaces or one line end, never a blank line. */
export const GAP = '(?:[^\\S\\n]{1,3}\\n?|\\n)';
/** "The first days", "the closing weeks", before "of" and a month or a year; and the words they begin with. */
export const EDGE = `(?:first|early|opening|initial|last|late|final|closing)${GAP}(?:days|weeks|months?)`;
export const EDGES = ['first', 'opening', 'initial', 'last', 'final', 'closing'];
export const DASH = '[-‐‑‒–—−]';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTH_STARTS = [...MONTHS, 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'];
const WEEKDAY_STARTS = [...WEEKDAYS, 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'];
export { MONTH_STARTS, WEEKDAY_STARTS };

export const MONTH = `(?:${MONTHS.join('|')}|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)(?![\\p{L}]|(?<!\\.)\\d)`;
export const WEEKDAY = `(?:${WEEKDAYS.join('|')}|mon\\.?|tues?\\.?|wed\\.?|thu(?:rs?)?\\.?|fri\\.?|sat\\.?|sun\\.?)(?![\\p{L}\\d])`;
/** Day of a month, with or without ordinal ending; no part of a larger number, a percentage or a clock time. */
/** A day of the month; a year may follow its comma without a blank ("April 27,2024"), other figures may not. */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|\\.\\d|,\\d(?!\\d{3}(?!\\d))|:\\d|%|\\p{L})';
/** A year; some pages lose the blank between it and the time of day ("202018:33"). */
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?!\\d(?!\\d:\\d\\d)|[.,]\\d|\\p{L})';

const ONES = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];

export const NUMBER = `(?:\\d{1,3}(?:\\.\\d)?(?![\\d.,]\\d)|(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|(?:${[...ONES].reverse().join('|')})(?![\\p{L}])|a dozen|a hundred|an?(?![\\p{L}]))`;
export const NUMBER_STARTS = ['#1', '#2', '#3', ...ONES, ...TENS, 'a', 'an'];
/** Hours of the clock in words. */
export const HOUR_STARTS = ONES.slice(0, 12);
/** A count that is none: "several", "a few". */
export const VAGUE_COUNT = '(?:several|some|many|a few|few|a couple of|a couple|couple of|a number of|dozens of|various|recent)';
export const VAGUE_STARTS = ['several', 'some', 'many', 'few', 'couple', 'dozens', 'various', 'recent'];
export const ORDINAL_WORD = `(?:${[...ORDINALS].reverse().join('|')})`;
export const ORDINAL_STARTS = [...ORDINALS.slice(0, 20), 'twenty', 'thirty'];
export const UNIT = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie))s?(?![\\p{L}])';

const three = (word: string): string => word.toLowerCase().slice(0, 3);

/** 1 to 12 for the name of a month or its abbreviation. */
export const monthNumber = (word: string): number => MONTHS.findIndex((month) => three(month) === three(word)) + 1;

/** 1, Monday, to 7 for the name of a weekday or its abbreviation. */
export const weekdayNumber = (word: string): number => WEEKDAYS.findIndex((weekday) => three(weekday) === three(word)) + 1;

/** The English name of a month counted from 1, and of a weekday counted from Monday as 1. */
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
export const monthName = (month: number): string => capital(MONTHS[month - 1] ?? '');

/** The number that words or digits name ("twenty-one", "a", "3"), or null for a vague count. */
export function numberOf(words: string | undefined): number | null {
  if (!words) return null;
  const text = words.toLowerCase();
  if (/^\d/.test(text)) return Number.parseFloat(text);
  if (text === 'a' || text === 'an') return 1;
  if (text === 'a dozen') return 12;
  if (text === 'a hundred') return 100;
  const [tens = '', ones] = text.split(/[- ]/);
  const ten = TENS.indexOf(tens);
  if (ten >= 0) return (ten + 2) * 10 + (ones ? ONES.indexOf(ones) + 1 : 0);
  const one = ONES.indexOf(text);
  return one >= 0 ? one + 1 : null;
}

/** 1 to 31 for "first" to "thirty-first", "1st" to "31st"; null for other words. */
export function ordinalOf(words: string | undefined): number | null {
  if (!words) return null;
  const text = words.toLowerCase();
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  return ORDINALS.indexOf(text) + 1 || null;
}

/** A sticky pattern that takes capitals and small letters for the same. */
export const sticky = (source: string): RegExp => new RegExp(eitherCase(source), 'uy');
