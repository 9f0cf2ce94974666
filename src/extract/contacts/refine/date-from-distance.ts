import { boundsOf } from '../../../schema/edtf.ts';
import { addDays } from '../../annotate/dates/calendar/day.ts';
import { shiftBy, stretchOf } from '../../annotate/dates/calendar/shift.ts';
import { NUMBER, numberOf } from '../../annotate/dates/vocabulary.ts';
import { OLD } from './agree.ts';
import { timed } from './agree-times.ts';
import type { Item } from './item.ts';
import { isDay } from './read-day.ts';

/** Characters before a cue within which the distance stands, and blocks back to the event that it is counted from. */
const BEFORE = 200;
const BLOCKS = 2;
const DAYS = 7;
const WEEKS = 49;

const AT_MOST = 'less than|not|within|under|no more than';
const ABOUT = 'nearly|almost|about|around|some|roughly|barely|hardly|only|just|a mere|more than|over';

/** "Two weeks after", "less than a month had gone by since", "just days before", up to the clause of the contact. */
const DISTANCE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<most>${AT_MOST})(?: even)? |(?<about>${ABOUT}) )?(?:(?<count>${NUMBER})[ -](?<unit>days?|weeks?|months?|years?)|(?<few>(?<=(?:just|only|mere|comes?|came|coming|(?:takes?|took|taking) place|follows?) )(?:days|weeks))) (?:(?:ha[sd]|have) (?:gone by|passed|elapsed) )?(?<way>after|since|before|ahead of)(?<clause>[^.;:]{0,140})$`,
  'iu',
);
/** A verb of the clause, or a comma: the distance is that of another one ("a month before his death, Berg called Li"). */
const OTHER_CLAUSE = /, | (?:was|were|is|are|and then|and will|but) /i;

/** "Will meet in two weeks", "are to meet in ten days' time", from the cue on; not "in two days of talks". */
const HENCE = new RegExp(
  String.raw`^[^.;:]{0,90}? (?:in|(?<most>within)) (?:the next )?(?:(?<about>${ABOUT}) )?(?<count>${NUMBER}) (?<unit>days?|weeks?|fortnight|months?)(?:(?:['’]s?)? time)?(?=[,.;]|$| (?:in|at|with|on|for)\b)`,
  'iu',
);

/** The date so far ahead of a day as words behind a plan tell; null without such words. */
function aheadOf(words: string, day: string): string | null {
  const { count, unit = '', about, most } = HENCE.exec(words)?.groups ?? {};
  const number = numberOf(count);
  if (number === null) return null;
  return most ? stretchOf(day, unit, number, 1) : shiftBy(day, unit, number, about !== undefined);
}

const MONTH = /^\d{4}-(?:0\d|1[0-2])$/;

/** The day, within two blocks, of what else the sentence or the one before tells, or the month that the sentence tells; else the day of publication. */
function countedFrom(item: Item, items: readonly Item[], published: string): string {
  const block = item.evidence[0]?.block ?? 0;
  const near = items.filter(({ date, evidence, at }) => {
    const behind = block - (evidence[0]?.block ?? 0);
    const sentence = evidence.some((one) => item.evidence.includes(one));
    return isDay(date) && ((at < item.at && behind >= 0 && behind <= BLOCKS) || sentence);
  });
  const day = near.find(({ evidence }) => evidence.some((one) => item.evidence.includes(one)))?.date ?? near.at(-1)?.date;
  // "Was in Oslo in October 2017, a month after Li had come"
  const month = items.find(({ date, evidence }) => MONTH.test(date ?? '') && evidence.some((one) => item.evidence.includes(one)))?.date;
  if (!day && month) return month;
  return day && Math.abs(Date.parse(published) - Date.parse(day.slice(0, 10))) < OLD ? day.slice(0, 10) : published;
}

/** "A month after Jo Berg, chief of staff, led a delegation": what stands between commas says who it is, and the clause goes on. */
const DESCRIBED = /^[^,]{2,60}, [^,]{2,80},(?= ?[^,\p{Lu}]*$)/u;

/** The date so far from a day as words before a contact tell; null without such words, so that the day is asked for only where there are any. */
function distantFrom(words: string, dayOf: () => string): string | null {
  const { count, unit = 'days', few, way = '', most, about, clause = '' } = DISTANCE.exec(words)?.groups ?? {};
  if ((!count && !few) || OTHER_CLAUSE.test(clause.replace(DESCRIBED, ''))) return null;
  const day = dayOf();
  const sign = /^(?:after|since)$/i.test(way) ? -1 : 1;
  if (MONTH.test(day)) {
    const months = few || /^(?:day|week)/i.test(unit) ? null : numberOf(count);
    return months === null ? null : (shiftBy(`${day}-15`, unit, sign * months, false)?.slice(0, 7) ?? null);
  }
  const [near, far] = few?.toLowerCase() === 'weeks' ? [DAYS, WEEKS] : [1, DAYS];
  if (few) return sign < 0 ? `${addDays(day, -far)}/${addDays(day, -near)}` : `${addDays(day, near)}/${addDays(day, far)}`;
  const number = numberOf(count);
  if (number === null) return null;
  return most ? stretchOf(day, unit, number, sign) : shiftBy(day, unit, sign * number, about !== undefined);
}

/**
 * "Met on Friday, two weeks after their talks in Oslo", "the visit comes less than a month after Li came": "will meet in ten days": what has no day but
 * its distance from another event or from publication is dated by it, no finer than the words say. `published`: day the article appeared on; `text`: the article's.
 */
export function dateFromDistance(items: readonly Item[], text: string, published: string | null): Item[] {
  const today = published === null ? null : boundsOf(published).latest;
  if (today === null) return [...items];
  return items.map((item) => {
    const sentence = item.evidence.find(({ start, end }) => start <= item.at && item.at < end);
    if (timed(item) || item.weak || !sentence) return item;
    const words = text.slice(Math.max(sentence.start, item.at - BEFORE), item.at);
    const ahead = item.status === 'planned' ? aheadOf(text.slice(item.at, sentence.end), today) : null;
    const date = ahead ?? distantFrom(words, () => countedFrom(item, items, today));
    return date === null ? item : { ...item, date };
  });
}
