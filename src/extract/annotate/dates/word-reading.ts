import { remember } from '../../text/remember.ts';
import { monthName } from './vocabulary.ts';
import type { Finding } from './rule.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDER = ['first', 'second', 'third', 'fourth'];

/** "20 September 2023" for a day. */
const dayInWords = (day: string): string => `${String(Number(day.slice(8, 10)))} ${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;

/** A year, month, season, quarter, half, decade, century or day in words, with what it leaves open. */
function singleInWords(edtf: string): string {
  const about = /[~%]$/.test(edtf) ? 'about ' : '';
  const value = edtf.replace(/[~?%]$/, '');
  const [date = '', time] = value.split('T');
  if (time) return `${time.slice(0, 5)}${time.endsWith('Z') ? ' UTC' : time.slice(5) ? ` UTC${time.slice(5)}` : ''} on ${dayInWords(date)}`;
  if (/^\d\dXX$/.test(date)) return `${about}the years ${date.slice(0, 2)}00 to ${date.slice(0, 2)}99`;
  if (/^\d{3}X$/.test(date)) return `${about}the ${date.slice(0, 3)}0s`;
  if (/^\d{4}$/.test(date)) return `${about}${date}`;
  const [year = '', part = ''] = date.split('-');
  if (date.length === 7) {
    const code = Number(part);
    if (code > 39) return `the ${ORDER[code - 40] ?? ''} half of ${year}`;
    if (code > 32) return `the ${ORDER[code - 33] ?? ''} quarter of ${year}`;
    if (code > 20) return `${SEASONS[(code - 21) % 4] ?? ''} ${year}`;
    return `${about}${monthName(code)} ${year}`;
  }
  return `${about}${dayInWords(date)}`;
}

/** An EDTF value in words: "20 September 2023", "22 to 24 October 2024", "summer 2021", "about 1982 to 2022". */
export const inWords = remember((edtf: string): string => {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return singleInWords(from);
  if (/^\d{4}-\d\d-\d\d$/.test(from) && /^\d{4}-\d\d-\d\d$/.test(to)) {
    if (from.slice(0, 7) === to.slice(0, 7)) return `${String(Number(from.slice(8)))} to ${dayInWords(to)}`;
    if (from.slice(0, 4) === to.slice(0, 4)) return `${dayInWords(from).slice(0, -5)} to ${dayInWords(to)}`;
  }
  return `${singleInWords(from)} to ${singleInWords(to)}`;
});

/** What a value leaves open: a month its day, a year its month. */
const openPart = remember((edtf: string): string => {
  if (/^\d{4}-(?:0\d|1[0-2])[~?%]?$/.test(edtf)) return ', day not stated';
  if (/^\d{4}[~?%]?$/.test(edtf)) return ', month and day not stated';
  return '';
});

/** Characters of a range of days: "2024-09-11/2024-09-20". */
const RANGE = 21;
const DAYS_OF_MONTH = /^(\d{4}-\d\d)-(\d\d)\/\1-(\d\d)$/;
const THIRD = /\b(early|mid|late)\b/i;
const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
const DAYS: Record<string, string> = { '01-10': '1st to the 10th', '11-20': '11th to the 20th' };

/** "mid-September 2024, taken as the 11th to the 20th", where the words say "early", "mid" or "late" of a month; else null. */
function thirdInWords(edtf: string, exact: string): string | null {
  const days = edtf.length === RANGE ? DAYS_OF_MONTH.exec(edtf) : null;
  const third = days ? THIRD.exec(exact)?.[1]?.toLowerCase() : undefined;
  if (!third || !days) return null;
  const [, month = '', from = '', to = ''] = days;
  const taken = DAYS[`${from}-${to}`] ?? (from === '21' && Number(to) >= 28 ? '21st to the end' : null);
  return taken && `${third === 'mid' ? 'mid-' : `${third} `}${singleInWords(month)}, taken as the ${taken}`;
}

/** A weekday that the words name, to stand before its day. */
const weekdayIn = (exact: string): string => {
  const name = WEEKDAY.exec(exact)?.[0].toLowerCase();
  return name ? `${name.charAt(0).toUpperCase()}${name.slice(1)} ` : '';
};

/**
 * One sentence for a reader: what the words mean and what they were reckoned from, "Wednesday 20 September 2023, reckoned from publication
 * on 20 September 2023". In: a finding, its words, and the publication in EDTF or null.
 */
export function wordReading(finding: Finding, exact: string, published: string | null): string {
  const { edtf, anchor, kind } = finding;
  if (kind === 'duration') return 'a length of time or a recurrence, no calendar date';
  if (edtf === null) {
    if (kind === 'time') return 'a time of day whose date the text does not give';
    if (anchor === 'published' && !published) return `“${exact}”, which hangs on the day of publication, and that is not known`;
    return `“${exact}”: the text gives no calendar value`;
  }
  const value = thirdInWords(edtf, exact) ?? `${weekdayIn(exact)}${inWords(edtf)}`;
  if (anchor === 'published' && published)
    return `${value}${openPart(edtf)}, reckoned from publication ${/[~%]$/.test(published) ? '' : 'on '}${inWords(published.slice(0, 10) + (/[~%]$/.test(published) ? '~' : ''))}`;
  if (anchor === 'context' && finding.from) return `${value}${openPart(edtf)}, reckoned from ${inWords(finding.from)} in the text`;
  return `${value}${openPart(edtf)}`;
}
