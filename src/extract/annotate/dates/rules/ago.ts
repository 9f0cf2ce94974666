import { addDays, nearestWeekday } from '../calendar/day.ts';
import { shiftBy } from '../calendar/shift.ts';
import { dated, lastDay, type DateRule, type Reading, type Setting } from '../rule.ts';
import { DASH, GAP, NUMBER, NUMBER_STARTS, numberOf, sticky, UNIT, VAGUE_COUNT, VAGUE_STARTS, weekdayNumber } from '../vocabulary.ts';

const QUALIFIER = `(?:(?:less|more|fewer)${GAP}than${GAP}|over${GAP}|almost${GAP}|nearly${GAP}|about${GAP}|around${GAP}|just${GAP}|exactly${GAP}|roughly${GAP}|some${GAP}|barely${GAP}|only${GAP})`;
const COUNT = `(?:(?<count>${NUMBER})(?:${DASH}and${DASH}a${DASH}half|${GAP}and${GAP}a${GAP}half)?(?:${GAP}|${DASH})|(?<vague>${VAGUE_COUNT})${GAP}|(?<half>half${GAP}an?)${GAP})`;
const STARTS = [
  ...NUMBER_STARTS,
  ...VAGUE_STARTS,
  'less',
  'more',
  'fewer',
  'over',
  'almost',
  'nearly',
  'about',
  'around',
  'just',
  'exactly',
  'roughly',
  'barely',
  'only',
  'half',
];
const BARE_STARTS = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades', 'centuries'];
/** Weeks back within which weekdays are counted. */
const MOST_WEEKS = 20;
const APPROXIMATE = /^(?:less|more|fewer|over|almost|nearly|about|around|roughly|some|barely)/iu;

function shifted(
  groups: Record<string, string | undefined>,
  way: 1 | -1,
  base: string | null,
  anchor: 'published' | 'context',
  qualifier: string,
): Reading {
  const count = groups.vague || groups.half || groups.more ? null : numberOf(groups.count?.trim());
  const value = base && count !== null ? shiftBy(base, groups.unit ?? '', way * count, APPROXIMATE.test(qualifier)) : null;
  return { ...dated(value, anchor), from: anchor === 'context' ? base : null };
}

/** "two days ago", "a year ago", "some three decades ago", "years ago": reckoned from publication. */
export const ago: DateRule = {
  name: 'ago',
  example: 'two days ago',
  starts: [...STARTS, ...BARE_STARTS],
  pattern: sticky(
    `(?:${QUALIFIER})?(?:${COUNT})?(?<unit>${UNIT})(?<more>${GAP}and${GAP}a${GAP}half)?${GAP}(?:ago|hence|from${GAP}(?:now|today))(?!\\p{L})`,
  ),
  read: ({ 0: words, groups = {} }, setting) => {
    return shifted(groups, /ago$/i.test(words) ? -1 : 1, setting.published, 'published', words);
  },
};

/** "two Mondays ago": the last but one before publication. */
export const weekdaysAgo: DateRule = {
  name: 'weekdays-ago',
  example: 'two Mondays ago',
  starts: NUMBER_STARTS,
  pattern: sticky(`(?<count>${NUMBER})${GAP}(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s${GAP}ago(?!\\p{L})`),
  read: ({ groups = {} }, { published }) => {
    const count = numberOf(groups.count) ?? 0;
    if (!Number.isInteger(count) || count < 1 || count > MOST_WEEKS) return null;
    const last = published && nearestWeekday(published, weekdayNumber(groups.weekday ?? ''), -1, true);
    return dated(last && addDays(last, -7 * (count - 1)), 'published');
  },
};

/** The day that "two days later" is reckoned from; null where the same sentence goes on from a month, "in Oslo in May and in Bergen two days later". */
function dayBefore(setting: Setting): string | null {
  const day = lastDay(setting);
  const { context } = setting;
  const hidden = /^\d{4}-\d\d$/.test(context?.edtf ?? '') && (context?.start ?? 0) >= setting.sentenceStart();
  return hidden ? null : day;
}

/** "In May he complained; they met ten days later": in that month or the next, in a text whose last day is another; no value without a month. */
function fromMonth({ context }: Setting, unit: string): Reading {
  const month = /^\d{4}-\d\d$/.exec(context?.edtf ?? '')?.[0];
  if (!month || !/^(?:day|night|week|fortnight)/i.test(unit)) return dated(null, 'context');
  return { ...dated(`${month}/${shiftBy(month, 'month', 1) ?? month}`, 'context'), from: month };
}

const AFTER_POINT = `(?:(?:later|earlier|afterwards?|previously|prior|beforehand)(?!${GAP}than|\\p{L})|(?:before|after|on)(?=${GAP}?[,.;:!?)]|${GAP}that\\b|${GAP}(?:in|during|at|by)${GAP}(?:an?|his|her|their)\\b)|(?:into${GAP}(?:it|the))(?=[,.]))`;

/** "two days later", "a year earlier", "three months before", "days later": reckoned from the text's last date. */
export const later: DateRule = {
  name: 'later',
  example: 'two days later',
  starts: [...STARTS, ...BARE_STARTS],
  pattern: sticky(`(?:${QUALIFIER})?(?:${COUNT})?(?<unit>${UNIT})${GAP}(?<way>${AFTER_POINT})`),
  read: ({ 0: words, groups = {} }, setting) => {
    const way = /(?:earlier|previously|prior|before|beforehand)$/i.test(words) ? -1 : 1;
    const fine = /^(?:day|night|week|hour|fortnight)/i.test(groups.unit ?? '');
    const base = fine ? dayBefore(setting) : (setting.context?.edtf ?? null);
    // "Exports rose 3 percent from a year earlier": without another date the day of publication is meant.
    if (!base && !setting.context && /\b(?:from|of|than|compared with|versus)\s(?:the\s)?$/iu.test(setting.before))
      return shifted(groups, way, setting.published, 'published', words);
    const reading = shifted(groups, way, base, 'context', words);
    // "They met ten days later": what has been lies not ahead, so another day was meant.
    const ahead = reading.edtf !== null && setting.published !== null && reading.edtf > setting.published;
    return ahead && setting.tense() === 'past' ? fromMonth(setting, groups.unit ?? '') : reading;
  },
};
