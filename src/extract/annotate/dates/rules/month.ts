import { anchorMonth, statedYear, YEAR_IN_WORDS } from '../anchor-day.ts';
import { pad } from '../calendar/day.ts';
import { partOf, partOfPeriod } from '../calendar/part.ts';
import { isMonth } from '../month-names.ts';
import { dated, type DateRule, type Reading, type Setting } from '../rule.ts';
import { DASH, EDGE, EDGES, GAP, MONTH, MONTH_STARTS, monthNumber, sticky, YEAR } from '../vocabulary.ts';

const PART = `(?<part>(?:the${GAP})?${EDGE}${GAP}of|early|late|(?:the${GAP})?(?:very${GAP})?(?:beginning|start|middle|end)${GAP}of|mid)(?:${GAP}|${DASH})(?:in${GAP})?(?:the${GAP}month${GAP}of${GAP})?`;

/** "August", "mid-September", "the end of May 2024", "October last year", "last May", "next June", "that July", "the following March". */
export const month: DateRule = {
  name: 'month',
  example: 'mid-September',
  starts: [
    ...MONTH_STARTS,
    'early',
    'late',
    'beginning',
    'start',
    'middle',
    'end',
    'very',
    'mid',
    'last',
    'next',
    'this',
    'past',
    'that',
    'following',
    'previous',
    ...EDGES,
  ],
  pattern: sticky(
    `(?:${PART})?(?:(?<near>last|next|this|this${GAP}past|this${GAP}coming|past|that${GAP}same|that|following|previous)${GAP})?(?<month>${MONTH})(?:(?:,?${GAP}(?:of${GAP})?|${DASH})(?<year>${YEAR})(?!${GAP}(?:GMT|UTC|hours))|,?${GAP}(?<short>['’]\\d\\d)(?!\\d)|${YEAR_IN_WORDS})?`,
  ),
  read: ({ groups = {} }, setting) => {
    const { month: word = '', near, part } = groups;
    const number = monthNumber(word);
    // "last May 19, 2017" holds a day, which is read from the month on.
    if (near && !groups.year && !groups.short && /^\s(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?!\d|:)/u.test(setting.after)) return null;
    const whole = groups.year ?? (groups.short ? `20${groups.short.slice(1)}` : undefined);
    if (/^(?:may|march|mar|august)$/u.test(word) && !whole) return null;
    if (!whole && !groups.which && !near && !part && !isMonth(word, setting)) return null;
    if (near && /^(?:that|following|previous)/i.test(near) && !whole) return ofContext(near.toLowerCase(), number, part, setting);
    const stated = near && !whole && !groups.which ? null : statedYear(whole, groups.which, setting, number);
    if (stated === 'unknown') return dated(null, 'published');
    const year = stated?.year ?? (near ? nearYear(near.toLowerCase(), number, setting.published) : anchorMonth(number, setting));
    if (year === null) return { ...dated(null, 'published'), yearless: true };
    const edtf = partOfPeriod(`${pad(year, 4)}-${pad(number)}`, partOf(part));
    const inContext = stated?.anchor === 'context';
    return {
      ...dated(edtf, stated?.anchor ?? 'published'),
      yearless: (!stated || (inContext && !groups.which)) && !near,
      from: inContext ? (setting.chapter ?? setting.story ?? setting.context?.edtf ?? null) : null,
    };
  },
};

/** "that July" is of the year of the text's last date, "the following March" the first after it, "the previous March" the last before it. */
function ofContext(near: string, month: number, part: string | undefined, { context }: Setting): Reading {
  const base = /^\d{4}(?:-\d\d)?/.exec(context?.edtf ?? '')?.[0] ?? '';
  if (!base) return dated(null, 'context');
  const [year, told] = [Number(base.slice(0, 4)), Number(base.slice(5) || 0)];
  const shift = near === 'following' ? (told && month > told ? 0 : 1) : near === 'previous' && !(told && month < told) ? -1 : 0;
  return { ...dated(partOfPeriod(`${pad(year + shift, 4)}-${pad(month)}`, partOf(part)), 'context'), from: context?.edtf ?? null };
}

/** "last May" is the one before this month, "next May" the one after it, "this May" that of the year. */
function nearYear(near: string, month: number, published: string | null): number | null {
  if (!published) return null;
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (near === 'next' || near.endsWith('coming')) return month > now ? year : year + 1;
  if (near === 'last' || near.endsWith('past')) return month < now ? year : year - 1;
  return year;
}
