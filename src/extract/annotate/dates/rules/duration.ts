import type { DateRule } from '../rule.ts';
import { DASH, GAP, NUMBER, NUMBER_STARTS, sticky, VAGUE_COUNT, VAGUE_STARTS } from '../vocabulary.ts';

const UNIT = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|year|decade|centur(?:y|ie))';
const QUALIFIER = `(?:(?:no${GAP}|not${GAP})?(?:less|more|fewer|longer)${GAP}than|over|almost|nearly|about|around|at${GAP}least|at${GAP}most|up${GAP}to|close${GAP}to|roughly|approximately|some|well${GAP}over|under)${GAP}`;
const QUALIFIER_STARTS = [
  'no',
  'not',
  'less',
  'more',
  'fewer',
  'longer',
  'over',
  'almost',
  'nearly',
  'about',
  'around',
  'at',
  'up',
  'close',
  'roughly',
  'approximately',
  'well',
  'under',
];

const PREPOSITION =
  /\b(?:for|in|within|over|after|than|about|nearly|almost|during|lasting|least|only|just|another|until|of|under|up to|took|take|takes|last|lasted|spent|spend|every|some)\s(?:the\s)?$/iu;
const RATE = /^\s?(?:a|per)$/iu;
const AGE = new RegExp(`^(?:${DASH}|${GAP})(?:old|of${GAP}age)\\b`, 'iu');

const duration = { kind: 'duration', edtf: null, anchor: null } as const;

/** "20-year", "one-day", "two decades", "less than a year", "three-hour", "six straight days", "half an hour", "three and a half years". */
export const lengthOfTime: DateRule = {
  name: 'length-of-time',
  example: '20-year',
  starts: [...NUMBER_STARTS, ...VAGUE_STARTS, ...QUALIFIER_STARTS, 'half', 'single', 'multi', 'quarter', 'hundreds', 'thousands', 'tens'],
  pattern: sticky(
    `(?<qualifier>${QUALIFIER})?(?:(?:(?<count>${NUMBER})(?:(?:${DASH}|${GAP})(?:odd|plus))?(?:\\+)?(?:(?:${GAP}|${DASH})and${DASH}?${GAP}?a${DASH}?${GAP}?half)?|(?<vague>${VAGUE_COUNT}|hundreds${GAP}of|thousands${GAP}of|tens${GAP}of)|(?<half>half${GAP}an?|half${DASH}|quarter${GAP}of${GAP}a|single|multi)))(?:${GAP}|(?<hyphen>${DASH}))(?:(?:straight|consecutive|lost|wasted|gruelling|tense|busy|turbulent|difficult|short|entire|full|whole|more|additional|long|further|solid|successive|intense|extra|working|business|calendar)${GAP}){0,2}(?<unit>${UNIT})(?<plural>s)?(?<long>${DASH}?long)?(?!\\p{L})(?:${GAP}and${GAP}(?:(?:${NUMBER})${GAP}(?:${UNIT})s?|(?<andHalf>a${GAP}half))(?!\\p{L}))?`,
  ),
  read: ({ 0: words, groups = {} }, { before, after }) => {
    const { count, hyphen, plural, unit = '' } = groups;
    if (AGE.test(after) || /\bas\s$/iu.test(before)) return null;
    if (groups.vague && !plural) return null;
    if (groups.long && /^an?\s/i.test(words)) return { ...duration, skip: words.search(/\s/) + 1 };
    if (/^some /i.test(words) && /^day$/i.test(unit)) return null;
    if (unit.toLowerCase() === 'second' && !plural && !hyphen) return null;
    if (/^an?$/i.test(count ?? '') && !hyphen && !groups.andHalf) {
      // "a year" alone may be a rate ("$5 a year") or "a day when".
      if (
        /\b(?:once|twice|thrice|times|\d|thousand|million|billion|cent|percent|barrels|tons|tonnes|dollars)\s$/iu.test(before) ||
        RATE.test(after)
      )
        return null;
      if (!groups.qualifier && !PREPOSITION.test(before) && !/^\s(?:after|before|of|in|since|from)\b/iu.test(after)) return null;
      if (
        !groups.qualifier &&
        /^(?:day|night|second|minute)$/i.test(unit) &&
        !/\b(?:for|in|within|than|lasting|every)\s$/iu.test(before) &&
        !/^\s(?:after|before)\b/iu.test(after)
      )
        return null;
    }
    if (count && /^\d/.test(count) && !hyphen && !plural && Number(count) !== 1 && !/^\s\p{Ll}/u.test(after)) return null;
    if (/^one$/i.test(count ?? '') && unit.toLowerCase() === 'day' && !hyphen && !PREPOSITION.test(before)) return null;
    return duration;
  },
};

/** "for decades", "in years", "decades-long", "year-long", "weeklong": a length without a number. */
export const bareLength: DateRule = {
  name: 'bare-length',
  example: 'decades-long',
  starts: [
    'hours',
    'days',
    'weeks',
    'months',
    'years',
    'decades',
    'centuries',
    'hour',
    'day',
    'week',
    'month',
    'year',
    'decade',
    'century',
    'daylong',
    'weeklong',
    'monthlong',
    'yearlong',
    'hourslong',
    'dayslong',
    'weekslong',
    'monthslong',
    'yearslong',
  ],
  pattern: sticky(
    `(?:${UNIT}s?${DASH}?long(?!\\p{L}|er)|(?<bare>(?:minute|hour|day|week|month|year|decade|centurie)s)(?:${GAP}(?:and|or)${GAP}(?:day|week|month|year|decade|centurie)s)?(?!\\p{L}|['’]|-))`,
  ),
  read: ({ groups = {} }, { before, after }) => {
    if (!groups.bare || /^\sin the making\b/iu.test(after)) return duration;
    return /\b(?:(?:for|in|over|within|after|of|through|during|lasted|take|taken|spent)\s|over the\s)$/iu.test(before) ? duration : null;
  },
};
