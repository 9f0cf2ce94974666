import { anchorDay } from '../anchor-day.ts';
import { boundsOf } from '../../../../schema/edtf.ts';
import { dated, type DateRule, type Reading, type Setting } from '../rule.ts';
import { DASH, DAY, GAP, MONTH, MONTH_STARTS, monthNumber, sticky, WEEKDAY, WEEKDAY_STARTS, YEAR } from '../vocabulary.ts';

/** What joins two days: a dash, "to", "until"; "and" and "or" too, where the days follow each other or "between" stands before. */
const JOIN = `,?(?:${GAP}?(?:${DASH}|/)${GAP}?|${GAP}(?:to|through|thru|until|till|and|or|&)${GAP})`;
const WD = `(?:${WEEKDAY},?${GAP})?`;
const OF = `${GAP}(?:of${GAP})?`;
const TAIL = `(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR}))?`;

const FORMS = [
  // 22-24 October 2024; 3 and 4 May; 3, 4 and 5 May
  `${WD}(?<d1>${DAY})(?<listed>(?:,${GAP}${DAY}){0,3})(?<j>${JOIN})${WD}(?:the${GAP})?(?<d2>${DAY})${OF}(?<m2>${MONTH})${TAIL}`,
  // 22 October (2023) to 3 November 2024
  `${WD}(?<d1>${DAY})${OF}(?<m1>${MONTH})(?:,?${GAP}(?<y1>${YEAR}))?(?<j>${JOIN})${WD}(?:the${GAP})?(?<d2>${DAY})${OF}(?<m2>${MONTH})${TAIL}`,
  // Oct. 22 (, 2023) to Nov. 3, 2024
  `${WD}(?<m1>${MONTH})${GAP}?(?<d1>${DAY})(?:,?${GAP}(?<y1>${YEAR}))?(?<j>${JOIN})${WD}(?<m2>${MONTH})${GAP}?(?<d2>${DAY})${TAIL}`,
  // October 22 to 24, 2024
  `${WD}(?<m1>${MONTH})${GAP}?(?<d1>${DAY})(?<j>${JOIN})(?:the${GAP})?(?<d2>${DAY})${TAIL}`,
];

const UNITS_AFTER =
  /^\s?(?:%|percent|per cent|people|million|billion|km|kilomet|years?|months?|hours?|minutes?|o'clock|am\b|pm\b|a\.m|p\.m)/i;

/** Both ends, each with the year of the other where it has none. */
function readEnds(groups: Record<string, string | undefined>, setting: Setting): Reading | null {
  const { m1, m2, y1, year } = groups;
  const [firstMonth, lastMonth] = [monthNumber(m1 ?? m2 ?? ''), monthNumber(m2 ?? m1 ?? '')];
  const [firstDay, lastDay] = [Number.parseInt(groups.d1 ?? '', 10), Number.parseInt(groups.d2 ?? '', 10)];
  const turn = firstMonth > lastMonth || (firstMonth === lastMonth && firstDay >= lastDay);
  if (turn && !(m1 && m2)) return null;
  const known = year ?? (y1 && turn ? String(Number(y1) + 1) : y1);
  const firstYear = y1 ?? (known && turn ? String(Number(known) - 1) : known);
  const first = anchorDay({ month: firstMonth, day: firstDay, year: firstYear }, setting);
  if (!first) return null;
  if (!first.edtf) return first;
  const following = Number(first.edtf.slice(0, 4)) + (turn ? 1 : 0);
  const last = anchorDay({ month: lastMonth, day: lastDay, year: known ?? String(following) }, setting);
  if (!last?.edtf || first.edtf > last.edtf) return null;
  return { ...first, edtf: `${first.edtf}/${last.edtf}`, yearless: false };
}

/** Whether "and" joins the two ends into one stretch: days in a row, all of them listed, or "between" before them. */
function isStretch(edtf: string, join: string, before: string, listed: string): boolean {
  if (!/and|or|&/i.test(join) || /\bbetween\s(?:the\s)?$/i.test(before)) return true;
  const { earliest, latest } = boundsOf(edtf);
  return Date.parse(latest ?? '') - Date.parse(earliest ?? '') <= 86_400_000 * listed.split(',').length;
}

/** "Oct. 22 to Oct. 24", "October 22 to 24", "22-24 October 2024", "between 3 and 5 May", "30 September - 2 October". */
export const dayRanges: DateRule[] = FORMS.map((form, index) => ({
  name: 'day-range',
  example: ['22-24 October 2024', '22 October to 3 November 2024', 'Oct. 22 to Oct. 24', 'October 22 to 24'][index] ?? '',
  starts: [...(index < 2 ? ['#1', '#2'] : MONTH_STARTS), ...WEEKDAY_STARTS],
  pattern: sticky(form),
  read: ({ groups = {} }, setting) => {
    if (UNITS_AFTER.test(setting.after)) return null;
    const reading = readEnds(groups, setting);
    return reading?.edtf && !isStretch(reading.edtf, groups.j ?? '', setting.before, groups.listed ?? '')
      ? null
      : reading && (reading.edtf ? reading : dated(null, 'published'));
  },
}));
