import { pad, partsOf } from '../calendar/day.ts';
import { monthAt, periodAt } from '../calendar/period.ts';
import { dated, type DateRule, type Setting } from '../rule.ts';
import { GAP, numberOf, NUMBER, ordinalOf, sticky, YEAR } from '../vocabulary.ts';

const OF = `(?:,?${GAP}(?:of${GAP}|in${GAP})?(?:the${GAP})?(?:(?:fiscal|financial)${GAP}(?:year${GAP})?)?(?<year>${YEAR})|${GAP}(?:of${GAP})?(?:the${GAP})?(?<which>this|last|next|the|current|previous)${GAP}(?:(?:fiscal|financial)${GAP})?year|${GAP}of${GAP}(?<plain>the)${GAP}year)`;

/** The year that the words name, by number or by "this", "last", "next"; null where they name none. */
function yearOf(groups: Record<string, string | undefined>, { published }: Setting): number | null {
  if (groups.year) return Number(groups.year);
  if (!published) return null;
  const which = groups.which?.toLowerCase() ?? '';
  return Number(published.slice(0, 4)) + ({ last: -1, previous: -1, next: 1 }[which] ?? 0);
}

/** "second quarter of 2023", "Q2 2023", "2023 Q2", "first half of this year", "H1 2024", "the fourth quarter": codes 33 to 36, 40, 41. */
export const quarter: DateRule = {
  name: 'quarter',
  example: 'second quarter of 2023',
  starts: ['first', 'second', 'third', 'fourth', 'final', 'last', 'q', 'h', '#1', '#4'],
  pattern: sticky(
    `(?:(?<before>${YEAR})${GAP}?(?<code0>[QH][1-4])|(?:(?<order>first|second|third|fourth|final|last|1st|2nd|3rd|4th)(?:${GAP}|-)(?<unit>quarter|half)|(?<code>[QH][1-4]))(?:${OF})?)(?!['’]?\\p{L}|\\d|-)`,
  ),
  read: ({ 0: words, groups = {} }, setting) => {
    const code = (groups.code ?? groups.code0 ?? '').toUpperCase();
    const half = code ? code.startsWith('H') : groups.unit?.toLowerCase() === 'half';
    const order = groups.order?.toLowerCase();
    const stated = groups.before ?? groups.year;
    const tied = stated ?? groups.which ?? groups.plain;
    // "The last quarter" alone is the period before; "the first half" alone may be of a match.
    if (!tied && (half || (order !== undefined && /^(?:last|final)$/.test(order)) || /^\sof\s/i.test(setting.after))) return null;
    // "third-quarter profit", "Q3 results": a quarter without an article; a question and answer are numbered alike.
    const named = !half && (words.includes('-') || (code !== '' && !/^[:.]/.test(setting.after)));
    if (!tied && !named && !/\b(?:the|in|for|this)\s$/i.test(setting.before)) return null;
    const number = code ? Number(code[1]) : order === 'final' || order === 'last' ? (half ? 2 : 4) : (ordinalOf(order) ?? 1);
    if (number > (half ? 2 : 4)) return null;
    const year = groups.before ? Number(groups.before) : tied ? yearOf(groups, setting) : nearYear(number, setting);
    return dated(year === null ? null : `${pad(year, 4)}-${String((half ? 39 : 32) + number)}`, stated ? 'explicit' : 'published');
  },
};

/** A quarter without its year: the last one that had begun by publication, or the next where the sentence looks ahead. */
function nearYear(number: number, { published, tense }: Setting): number | null {
  if (!published) return null;
  const now = Number(periodAt(published, 'quarter').slice(5)) - 32;
  const { year } = partsOf(published);
  return tense() === 'ahead' ? (number >= now ? year : year + 1) : number < now ? year : year - 1;
}

/** "first three months of 2024", "last six months of last year". */
export const monthsOfYear: DateRule = {
  name: 'months-of-year',
  example: 'first nine months of 2024',
  starts: ['first', 'last', 'final', 'opening'],
  pattern: sticky(`(?<end>first|last|final|opening)${GAP}(?<count>${NUMBER})${GAP}months${OF}(?!\\p{L})`),
  read: ({ groups = {} }, setting) => {
    const count = numberOf(groups.count) ?? 0;
    if (count < 1 || count > 12 || !Number.isInteger(count)) return null;
    const year = yearOf(groups, setting);
    if (year === null) return dated(null, 'published');
    const first = /first|opening/i.test(groups.end ?? '');
    const anchor = groups.year ? 'explicit' : 'published';
    return dated(first ? `${monthAt(year, 1)}/${monthAt(year, count)}` : `${monthAt(year, 13 - count)}/${monthAt(year, 12)}`, anchor);
  },
};
