/*
 * EDTF values (ISO 8601-2, levels 1 and 2) in the words of a reader. Nothing here fills in a month or a day that the value leaves open.
 */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SEASONS: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };
const QUARTERS: Record<string, string> = { '33': 'first quarter', '34': 'second quarter', '35': 'third quarter', '36': 'fourth quarter' };
const QUALIFIERS: Record<string, string> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

const VALUE = /^(\d{3}[\dX]|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d:\d\d).*)?([~?%])?$/;

interface Value {
  year: string;
  month: string;
  day: string;
  qualifier: string;
}

function readValue(edtf: string): Value | null {
  const match = VALUE.exec(edtf);
  if (!match) return null;
  const open = (part: string | undefined) => (part === undefined || part === 'XX' ? '' : part);
  return { year: match[1] ?? '', month: open(match[2]), day: open(match[3]), qualifier: QUALIFIERS[match[5] ?? ''] ?? '' };
}

const monthName = (month: string, names: string[]): string => names[Number(month) - 1] ?? SEASONS[month] ?? QUARTERS[month] ?? '';

function yearWords(year: string): string {
  if (year.endsWith('XX')) return `the ${year.slice(0, 2)}00s`;
  return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year;
}

function valueWords({ year, month, day }: Value, names: string[]): string {
  const quarter = QUARTERS[month];
  if (quarter) return `${quarter} of ${year}`;
  return [day && String(Number(day)), month && monthName(month, names), yearWords(year)].filter(Boolean).join(' ');
}

const lastDay = (value: Value): number => new Date(Date.UTC(Number(value.year), Number(value.month), 0)).getUTCDate();

/** Thirds of a month are what "early", "mid-" and "late" stand for. */
function thirdOfMonth(from: Value, to: Value): string | null {
  const [first, last] = [Number(from.day), Number(to.day)];
  if (first === 1 && last === 10) return 'early ';
  if (first === 11 && last === 20) return 'mid-';
  return first === 21 && last === lastDay(to) ? 'late ' : null;
}

function rangeWords(from: Value, to: Value, names: string[]): string {
  const end = `${to.qualifier}${valueWords(to, names)}`;
  const begin = `${from.qualifier}${valueWords(from, names)}`;
  if (begin === end) return end;
  if (from.year !== to.year || from.qualifier !== to.qualifier) return `${begin} – ${end}`;
  if (!from.month || !to.month || Boolean(from.day) !== Boolean(to.day)) return `${begin} – ${end}`;
  if (!from.day) return `${from.qualifier}${monthName(from.month, names)}–${valueWords(to, names)}`;
  if (from.month !== to.month) return `${from.qualifier}${valueWords({ ...from, year: '' }, names)} – ${valueWords(to, names)}`;
  const third = thirdOfMonth(from, to);
  if (third) return `${from.qualifier}${third}${valueWords({ ...to, day: '' }, names)}`;
  return `${from.qualifier}${Number(from.day)}–${valueWords(to, names)}`;
}

function words(edtf: string | null, names: string[]): string {
  if (!edtf) return 'no date stated';
  const [left = '', right] = edtf.split('/');
  const from = readValue(left);
  if (right === undefined) return from ? from.qualifier + valueWords(from, names) : edtf;
  const to = readValue(right);
  if (from && to) return rangeWords(from, to, names);
  if (to) return `before ${to.qualifier}${valueWords(to, names)}`;
  return from ? `after ${from.qualifier}${valueWords(from, names)}` : edtf;
}

/** An EDTF value in words: "30 September 2024", "mid-September 2024", "about 1 October 2024", "22–24 October 2024"; null gives "no date stated". */
export function dateWords(edtf: string | null): string {
  return words(edtf, MONTHS);
}

/** The same for lists and charts: "30 Sep 2024", "mid-Sep 2024". */
export function shortDateWords(edtf: string | null): string {
  return words(edtf, SHORT);
}

/** The same with its weekday, where the value is one certain day: "Friday 11 October 2024". */
export function weekdayWords(edtf: string | null): string {
  const value = edtf && !edtf.includes('/') ? readValue(edtf) : null;
  if (!value?.day || value.qualifier || value.year.includes('X')) return dateWords(edtf);
  const weekday = new Date(Date.UTC(Number(value.year), Number(value.month) - 1, Number(value.day))).getUTCDay();
  return `${WEEKDAYS[weekday]} ${dateWords(edtf)}`;
}

/** The value for `<time datetime>`, or null where HTML has no form for it (doubt, intervals, seasons). */
export function machineDate(edtf: string | null): string | null {
  return edtf && /^\d{4}(-(0[1-9]|1[0-2])(-\d\d(T\d\d:\d\d)?)?)?$/.test(edtf) ? edtf : null;
}
