import { addDays } from '../calendar/day.ts';
import {
  ISLAMIC_MONTH,
  ISLAMIC_STARTS,
  islamicDay,
  islamicDaysAround,
  islamicMonth,
  islamicYear,
  ummAlQuraDay,
} from '../calendar/islamic.ts';
import { PERSIAN_MONTH, persianDay, persianMonth, persianYear } from '../calendar/persian.ts';
import { dated, type DateRule } from '../rule.ts';
import { GAP, sticky } from '../vocabulary.ts';

/** "20 Mehr 1403", "Bahman 22, 1402", "Mehr 1403": the solar Hijri calendar. */
export const persianDate: DateRule = {
  name: 'persian-date',
  example: '20 Mehr 1403',
  starts: ['#1', '#2', ...PERSIAN_MONTH.split('|')],
  pattern: sticky(
    `(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?)?(?<month>${PERSIAN_MONTH})(?:${GAP}(?<d2>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?)?,?${GAP}(?<year>1[34]\\d\\d)(?!\\d)`,
  ),
  read: ({ groups = {} }) => {
    const month = persianMonth(groups.month ?? '');
    const year = Number(groups.year);
    const day = Number(groups.d1 ?? groups.d2 ?? 0);
    if (/^\p{Ll}/u.test(groups.month ?? '') || day > (month <= 6 ? 31 : 30)) return null;
    if (day > 0) return dated(persianDay(year, month, day));
    return dated(`${persianDay(year, month, 1)}/${persianDay(year, month, month <= 6 ? 31 : month <= 11 ? 30 : 29)}`);
  },
};

/** "12 Rabi al-Awwal 1446", "Muharram 10, 1445 AH", "27 Ramadan": the lunar Hijri calendar; with a year, the official Umm al-Qura day, else about. */
export const islamicDate: DateRule = {
  name: 'islamic-date',
  example: '12 Rabi al-Awwal 1446',
  starts: ['#1', '#2', ...ISLAMIC_STARTS],
  pattern: sticky(
    `(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?)?(?<month>${ISLAMIC_MONTH})(?!\\p{L})(?:${GAP}(?<d2>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?)?(?:,?${GAP}(?<year>1[34]\\d\\d)(?!\\d)(?:${GAP}?(?:AH|A\\.H\\.|H)(?!\\p{L}))?)?`,
  ),
  read: ({ groups = {} }, { published }) => {
    const month = islamicMonth(groups.month ?? '');
    const day = Number(groups.d1 ?? groups.d2 ?? 0);
    if (/^\p{Ll}/u.test(groups.month ?? '') || day > 30 || (!day && !groups.year)) return null;
    if (!groups.year) {
      const near = published && islamicDaysAround(Number(published.slice(0, 4)), month, day).findLast((value) => value <= published);
      return dated(near ? `${near}~` : null, 'published');
    }
    const official = day ? ummAlQuraDay(Number(groups.year), month, day) : null;
    if (official) return dated(official);
    const first = islamicDay(Number(groups.year), month, day || 1);
    return dated(day ? `${first}~` : `${first}~/${addDays(first, 28)}~`);
  },
};

/** "calendar year 1402", "solar year 1403", "1402 SH", "1445 AH": a year of the solar or the lunar Hijri calendar where the text says so. */
export const otherYear: DateRule = {
  name: 'hijri-year',
  example: 'solar year 1403',
  starts: ['#4', 'solar', 'hijri', 'calendar', 'year', 'shamsi', 'lunar', 'persian'],
  pattern: sticky(
    `(?:(?<word>(?:(?:solar|lunar|hijri|shamsi|persian|calendar)${GAP}){1,3}year|year)${GAP}(?:of${GAP})?(?<y1>1[34]\\d\\d)(?!\\d)(?:${GAP}\\(?(?<mark1>SH|AH|AHS|A\\.H\\.)(?!\\p{L})\\)?)?|(?<y2>1[34]\\d\\d)(?!\\d)${GAP}\\(?(?<mark2>SH|AH|AHS|solar|hijri|A\\.H\\.)(?!\\p{L})\\)?(?:${GAP}(?:solar|hijri|year)){0,2})`,
  ),
  read: ({ groups = {} }, { before }) => {
    const number = Number(groups.y1 ?? groups.y2);
    const mark = `${groups.mark1 ?? ''}${groups.mark2 ?? ''}${groups.word ?? ''}`;
    const lunar = /lunar|AH\b|A\.H\./i.test(mark) || (number > 1420 && /hijri/i.test(mark) && !/solar/i.test(mark));
    // A bare "year 1403" is of another calendar where an adjective stands before it ("the Afghan year 1403").
    if (/^year$/i.test(groups.word ?? '') && !groups.mark1 && !(number >= 1380 && number < 1420 && /\p{Lu}\p{Ll}+n\s$/u.test(before)))
      return null;
    const { first, last } = lunar ? islamicYear(number) : persianYear(number);
    return dated(lunar ? `${first}~/${last}~` : `${first}/${last}`);
  },
};
