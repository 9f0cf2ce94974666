import type { DateTerm } from './answer.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** First month of each season of the north; winter goes into the next year. */
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

interface Days {
  from: string;
  to: string;
  label: string;
}

/** A way to write a date. */
interface Rule {
  name: string;
  example: string;
  pattern: RegExp;
  read: (groups: readonly string[]) => Days | null;
}

const two = (value: number): string => String(value).padStart(2, '0');
const monthOf = (word: string): number => MONTHS.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase().slice(0, 3))) + 1;
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function month(year: number, number: number): Days | null {
  if (number < 1 || number > 12) return null;
  const start = `${String(year)}-${two(number)}`;
  return { from: `${start}-01`, to: `${start}-${two(lastDay(year, number))}`, label: `${MONTHS[number - 1] ?? ''} ${String(year)}` };
}

function day(year: number, number: number, date: number): Days | null {
  if (number < 1 || number > 12 || date < 1 || date > lastDay(year, number)) return null;
  const iso = `${String(year)}-${two(number)}-${two(date)}`;
  return { from: iso, to: iso, label: `${String(date)} ${MONTHS[number - 1] ?? ''} ${String(year)}` };
}

function season(word: string, year: number): Days | null {
  const first = SEASONS[word] ?? 3;
  const end = first === 12 ? month(year + 1, 2) : month(year, first + 2);
  const start = month(year, first);
  return start && end && { from: start.from, to: end.to, label: `${word} ${String(year)}` };
}

const years = (from: number, to: number): Days => ({
  from: `${String(Math.min(from, to))}-01-01`,
  to: `${String(Math.max(from, to))}-12-31`,
  label: from === to ? String(from) : `${String(Math.min(from, to))}–${String(Math.max(from, to))}`,
});

function third(word: string, whole: Days | null): Days | null {
  if (!whole) return null;
  const start = whole.from.slice(0, 8);
  const label = `${word === 'mid' ? 'mid-' : `${word} `}${whole.label}`;
  if (word === 'early') return { from: whole.from, to: `${start}10`, label };
  return word === 'mid' ? { from: `${start}11`, to: `${start}20`, label } : { from: `${start}21`, to: whole.to, label };
}

function span(from: Days | null, to: Days | null): Days | null {
  return from && to && { from: from.from, to: to.to, label: `${from.label} – ${to.label}` };
}

const at = (groups: readonly string[], index: number): number => Number(groups[index] ?? 0);
const word = (groups: readonly string[], index: number): string => (groups[index] ?? '').toLowerCase();
const rule = (name: string, example: string, pattern: string, read: Rule['read']): Rule => ({
  name,
  example,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}])`, 'giu'),
  read,
});

/** Forms of a date, the longer before its parts. Days of a number-only date stand first, as in Europe, unless only the other order fits. */
const DATE_RULES: readonly Rule[] = [
  rule('months to months', 'May 2022 to July 2023', `${MONTH}\\s+${YEAR}\\s*(?:-|–|to|until)\\s*${MONTH}\\s+${YEAR}`, (g) =>
    span(month(at(g, 1), monthOf(word(g, 0))), month(at(g, 3), monthOf(word(g, 2)))),
  ),
  rule('day month year', '23rd of October 2023', `${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`, (g) =>
    day(at(g, 2), monthOf(word(g, 1)), at(g, 0)),
  ),
  rule('month day year', 'October 23, 2023', `${MONTH}\\s+${DAY},?\\s+${YEAR}`, (g) => day(at(g, 2), monthOf(word(g, 0)), at(g, 1))),
  rule('ISO day', '2023-10-23', `${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})`, (g) => day(at(g, 0), at(g, 1), at(g, 2))),
  rule(
    'day in figures',
    '23.10.2023',
    `(\\d{1,2})[-/.](\\d{1,2})[-/.]${YEAR}`,
    (g) => day(at(g, 2), at(g, 1), at(g, 0)) ?? day(at(g, 2), at(g, 0), at(g, 1)),
  ),
  rule('third of a month', 'mid-September 2024', `(early|mid|late)[-\\s]+${MONTH}\\s+${YEAR}`, (g) =>
    third(word(g, 0), month(at(g, 2), monthOf(word(g, 1)))),
  ),
  rule('month year', 'October 2023', `${MONTH},?\\s+(?:of\\s+)?${YEAR}`, (g) => month(at(g, 1), monthOf(word(g, 0)))),
  rule('year month', '2023 October', `${YEAR}\\s+${MONTH}`, (g) => month(at(g, 0), monthOf(word(g, 1)))),
  rule('season', 'autumn 2022', `(spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?${YEAR}`, (g) => season(word(g, 0), at(g, 1))),
  rule('years', '2022-2024', `${YEAR}\\s*(?:-|–|—|to|until|\\.\\.)\\s*${YEAR}`, (g) => years(at(g, 0), at(g, 1))),
  rule('ISO month', '2023-10', `${YEAR}[-/](\\d\\d)`, (g) => month(at(g, 0), at(g, 1))),
  rule('since', 'since 2023', `(?:since|after|from)\\s+${YEAR}`, (g) => ({ ...years(at(g, 0), 9999), label: `since ${String(at(g, 0))}` })),
  rule('before', 'before 2023', `(?:before|until|till)\\s+${YEAR}`, (g) => ({
    ...years(1000, at(g, 0) - 1),
    label: `before ${String(at(g, 0))}`,
  })),
  rule('year', '2023', YEAR, (g) => years(at(g, 0), at(g, 0))),
];

/** Takes the dates out of a query: what they cover, and the text without them. A date that no calendar has stays text. */
export function readDates(text: string): { dates: DateTerm[]; rest: string } {
  const dates: DateTerm[] = [];
  let rest = text;
  for (const { pattern, read } of DATE_RULES) {
    rest = rest.replace(pattern, (typed: string, ...groups: unknown[]) => {
      const days = read(groups.filter((group) => typeof group === 'string'));
      if (!days) return typed;
      dates.push({ typed, ...days });
      return ' '.repeat(3);
    });
  }
  return { dates, rest };
}
