import { partOf, partOfPeriod } from '../calendar/part.ts';
import { weekdayOf } from '../calendar/day.ts';
import { periodAt, type Unit } from '../calendar/period.ts';
import { dated, type DateRule, type Reading, type Setting } from '../rule.ts';
import { DASH, GAP, sticky } from '../vocabulary.ts';

const PART = `(?:(?:early|late|mid)(?:${GAP}|${DASH})|(?:earlier|later)${GAP}|(?:very${GAP})?(?:beginning|start|outset|middle|end|close|rest|remainder|course)${GAP}of${GAP}(?:the${GAP})?)`;
const UNITS = 'day|week|weekend|month|quarter|half|year|decade|century';

const SHIFT: Record<string, number> = { this: 0, current: 0, last: -1, previous: -1, next: 1, coming: 1, following: 1 };

/** "last year's", "this week", "later this month", "end of this year", "previous quarter"; weeks run Monday to Sunday (ISO 8601). */
export const period: DateRule = {
  name: 'period',
  example: 'later this month',
  starts: [
    'this',
    'last',
    'next',
    'current',
    'previous',
    'coming',
    'following',
    'same',
    'that',
    'early',
    'late',
    'mid',
    'earlier',
    'later',
    'very',
    'beginning',
    'start',
    'outset',
    'middle',
    'end',
    'close',
    'rest',
    'remainder',
    'course',
  ],
  pattern: sticky(
    `(?<part>${PART})?(?:the${GAP})?(?<near>this${GAP}same|that${GAP}same|this${GAP}current|this${GAP}past|this${GAP}coming|this|last|next|current|previous|coming|following|same|that)${GAP}(?:calendar${GAP}|fiscal${GAP}|financial${GAP}|whole${GAP}|entire${GAP})?(?<unit>${UNITS})(?!${DASH}(?:long|old)|\\p{L})`,
  ),
  read: ({ groups = {} }, setting) => {
    const unit = (groups.unit ?? '').toLowerCase() as Unit;
    const near = (groups.near ?? '').toLowerCase().replace(/\s+/g, ' ');
    const part = partOf(groups.part);
    if (isIdiom(unit, near, setting)) return null;
    if (near === 'next' && isNarrated(setting)) return ofContext(unit, 1, part, setting);
    if (/^(?:same|that|that same|following)$/.test(near)) return ofContext(unit, near === 'following' ? 1 : 0, part, setting);
    if (near === 'previous' && setting.context && unit !== 'century' && unit !== 'decade') return ofContext(unit, -1, part, setting);
    if ((near === 'next' || near === 'last') && unit === 'day') return near === 'next' ? ofContext('day', 1, null, setting) : null;
    if (!setting.published) return dated(null, 'published');
    // "Visits Oslo this week" in a paper of Sunday: in the one that begins.
    if (near === 'this' && unit === 'week' && weekdayOf(setting.published) === 7 && setting.tense() === 'ahead')
      return dated(partOfPeriod(periodAt(setting.published, unit, 1), part), 'published');
    const shift = near.endsWith('coming')
      ? unit === 'weekend' || near === 'coming'
        ? 1
        : 0
      : unit === 'weekend' && near === 'this past'
        ? pastWeekend(setting.published)
        : unit === 'weekend' && near === 'this'
          ? weekendShift(setting)
          : (SHIFT[near.replace(/^this (?:same|current|past)$/, 'this')] ?? 0);
    return dated(partOfPeriod(periodAt(setting.published, unit, shift), part), 'published');
  },
};

/** "The next year, the blockade began": counted from the text's last date, where the text is a story or the words open a past sentence. */
const isNarrated = ({ story, context, before, tense, sentenceStart, start }: Setting): boolean =>
  story !== null ||
  (context?.anchor !== 'published' && context !== null && /\bThe\s$/u.test(before) && sentenceStart() >= start - 5 && tense() === 'past');

/** "half" of anything, "this day" in an oath, "the last day of", "that day" in a hypothesis. */
function isIdiom(unit: string, near: string, { after, before }: Setting): boolean {
  if (unit === 'half')
    return /^\s(?:of\s(?!\d)|a\b|an\b|hour|dozen|million|the\b)/i.test(after) || !/^(?:this|last|next|current|previous)$/.test(near);
  if (unit === 'day' && /^(?:this|that|same|current|coming)/.test(near)) return true;
  if (
    /^(?:last|next|coming)$/.test(near) &&
    /^\s(?:of|before)\b/i.test(after) &&
    // "the last week before the vote", but "met last week before the talks"
    ((unit !== 'year' && /^\sof/i.test(after)) || /\b(?:the|his|her|its|their)\s$/i.test(before))
  )
    return true;
  return near === 'that' && /\b(?:say|says|said|noted|added|believe|hope|insisted|know)\s$/i.test(before) && unit !== 'day';
}

/** The last weekend that is over, or going on, on the day. */
const pastWeekend = (published: string): number => (weekdayOf(published) < 6 ? -1 : 0);

/** The weekend just gone, early in a week whose sentence tells the past; else the one at hand. */
const weekendShift = ({ published, tense }: Setting): number =>
  published && tense() === 'past' && new Date(`${published}T00:00:00Z`).getUTCDay() % 6 !== 0 ? -1 : 0;

/** A period around, after or before the last date of the text: "that year", "the same day", "the following month". */
function ofContext(unit: Unit, shift: number, part: ReturnType<typeof partOf>, { context }: Setting): Reading {
  const base = context?.edtf ?? '';
  const precise = /^\d{4}-\d\d-\d\d/.test(base) ? 10 : /^\d{4}-(?:0\d|1[0-2])/.test(base) ? 7 : /^\d{4}/.test(base) ? 4 : 0;
  const need = unit === 'day' || unit === 'week' || unit === 'weekend' ? 10 : unit === 'month' || unit === 'quarter' ? 7 : 4;
  if (precise < need) return dated(null, 'context');
  const day = base.slice(0, precise).padEnd(10, '-01').slice(0, 10);
  return { ...dated(partOfPeriod(periodAt(day, unit, shift), part), 'context'), from: base };
}
