import type { DateRule } from '../rule.ts';
import { GAP, NUMBER, sticky, WEEKDAY } from '../vocabulary.ts';

const UNIT = '(?:second|minute|hour|day|night|morning|evening|week|weekend|month|quarter|year|decade|spring|summer|autumn|winter)s?';

/** "every Friday", "each year", "every two years", "twice a week", "annually", "weekly", "Fridays": what comes back has no calendar value. */
export const recurrence: DateRule = {
  name: 'recurrence',
  example: 'every Friday',
  starts: [
    'every',
    'each',
    'once',
    'twice',
    'annual',
    'annually',
    'weekly',
    'monthly',
    'quarterly',
    'yearly',
    'daily',
    'biannual',
    'biennial',
    'hourly',
    'nightly',
    'biweekly',
    'biannually',
    'semi',
    'mondays',
    'tuesdays',
    'wednesdays',
    'thursdays',
    'fridays',
    'saturdays',
    'sundays',
    'weekdays',
    'weekends',
    'first',
    'second',
    'third',
    'fourth',
    'last',
    'per',
    'three',
    'four',
    'five',
    'several',
  ],
  pattern: sticky(
    `(?:(?:every|each)${GAP}(?:other${GAP}|single${GAP}|second${GAP}|third${GAP}|few${GAP}|passing${GAP}|(?:${NUMBER})${GAP})?(?:${WEEKDAY}|${UNIT})|(?:once|twice|(?:three|four|five|several)${GAP}times)${GAP}(?:an?|per|every|each)${GAP}${UNIT}|(?<adverb>(?:semi-?|bi-?)?(?:annual(?:ly)?|weekly|monthly|quarterly|yearly|daily|hourly|nightly|biennial))|(?:first|second|third|fourth|last)${GAP}(?:${WEEKDAY}|day|week)${GAP}(?:of|in)${GAP}(?:each|every)${GAP}${UNIT}|(?:mon|tues|wednes|thurs|fri|satur|sun|week)days|weekends)(?!\\p{L}|-)`,
  ),
  read: ({ 0: words, groups = {} }, { before, after }) => {
    if (/^week(?:days|ends)/i.test(words) && !/\b(?:on|at|and|or|during|over|most)\s$/iu.test(before)) return null;
    // "the annual conference", "a daily paper" say what kind of thing it is, not when.
    if (groups.adverb && !/ally$/iu.test(words) && /^\s\p{L}/u.test(after)) return null;
    // "the Daily".
    if (groups.adverb && /^\p{Lu}/u.test(words) && /[\p{L},]\s$/u.test(before)) return null;
    return { kind: 'duration', edtf: null, anchor: null };
  },
};
