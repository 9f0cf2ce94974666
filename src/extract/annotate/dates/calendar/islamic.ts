import { addDays, fromDayNumber } from './day.ts';

/** Julian day of 1 January 1970, at noon. */
const UNIX_EPOCH = 2_440_588;

/** Months of the lunar Hijri calendar, with the spellings of the agencies. */
const MONTHS = [
  'muharr?am',
  'safar',
  "rabi[’']?[- ](?:al|ul)[- ]aww?al|rabi[’']? i",
  "rabi[’']?[- ](?:al|ul|uth)[- ](?:thani|akh?ir)|rabi[’']? ii",
  'jumada[- ](?:al|ul)[- ](?:aww?al|ula)|jumada i',
  'jumada[- ](?:al|ul|ath)[- ](?:thani|akhirah?)|jumada ii',
  'rajab',
  "sha[’']?a?ban",
  'ramad[h]?an|ramazan',
  'shaww?al',
  "(?:dhu|zu)l?[- ]?(?:al[- ])?q[ai][’']?i?dah?",
  '(?:dhu|zu)l?[- ]?(?:al[- ])?hijjah?',
];
const FORMS = MONTHS.map((month) => new RegExp(`^(?:${month})$`, 'iu'));

/** Source of a regular expression for the months; the longer of two that begin alike stands first. */
export const ISLAMIC_MONTH = [...MONTHS].reverse().join('|');

/** The words with which their names begin, in small letters. */
export const ISLAMIC_STARTS = [
  ...['muharram', 'muharam', 'safar', 'rabi', 'jumada', 'rajab', 'sha', 'shaban', 'shaaban', 'ramadan', 'ramadhan', 'ramazan', 'shawwal'],
  ...['shawal', 'dhu', 'dhul', 'zu', 'zul', 'dhulhijja', 'dhulhijjah', 'zulhijja', 'dhulqadah'],
];

/** 1 to 12 for a month's name, 0 for another word. */
export const islamicMonth = (name: string): number => FORMS.findIndex((form) => form.test(name.replace(/\s+/g, ' '))) + 1;

/** The Gregorian day of a date in the tabular Islamic calendar (civil epoch); sighting of the moon may move it by a day or two. */
export function islamicDay(year: number, month: number, day: number): string {
  const julian = Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day + 1_948_440 - 385;
  return fromDayNumber(julian - UNIX_EPOCH);
}

/** Every first day of an Islamic date that falls in or next to a Gregorian year, in order. */
export function islamicDaysAround(year: number, month: number, day: number): string[] {
  const about = Math.round(((year - 622) * 33) / 32);
  return [-2, -1, 0, 1, 2].map((shift) => islamicDay(about + shift, month, day));
}

/** The whole Islamic year (AH) as its first and last Gregorian day. */
export function islamicYear(year: number): { first: string; last: string } {
  return { first: islamicDay(year, 1, 1), last: addDays(islamicDay(year + 1, 1, 1), -1) };
}

const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The Gregorian day of a date in the Umm al-Qura calendar, by which offices and agencies date; null outside the years 1300 to 1600. */
export function ummAlQuraDay(year: number, month: number, day: number): string | null {
  if (year < 1300 || year > 1600) return null;
  const about = islamicDay(year, month, day);
  const wanted = [month, day, year].map(String).join('/');
  for (const shift of [0, -1, 1, -2, 2]) {
    const candidate = addDays(about, shift);
    if (UMM_AL_QURA.format(new Date(`${candidate}T00:00:00Z`)).startsWith(wanted)) return candidate;
  }
  return null;
}
