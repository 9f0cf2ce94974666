import { dayNumber, isDay, numberOf, partsOf, toDay } from './day.ts';

/** Which way a sentence looks from the day of publication. */
export type Tense = 'past' | 'ahead' | null;

/** Time zones and late editing: news of the 20th may tell of the 21st as past. */
const SLACK = 2;
const SLACK_WHERE_APPROXIMATE = 10;
/** What it costs, in days, to read a day against the tense: nobody leaves the year out of what is eleven months away when three weeks would do. */
const AGAINST_TENSE = 310;

/**
 * The year that a day and month without a year belong to, reckoned from the day of publication: the last such day not after it where
 * the sentence tells the past, the next one not before it where it looks ahead, unless the nearest is far nearer; else the nearest. A weekday, where one stands with
 * it, must fit. Null where no such day exists.
 */
export function reckonYear(
  published: string,
  want: { month: number; day: number; weekday?: number | null; fits?: (day: string) => boolean },
  tense: Tense,
  approximate = false,
): number | null {
  const { month, day, fits } = want;
  const { year } = partsOf(published);
  const today = dayNumber(published);
  const slack = approximate ? SLACK_WHERE_APPROXIMATE : SLACK;
  let best: number | null = null;
  let cost = Infinity;
  for (let candidate = year - 8; candidate <= year + 8; candidate++) {
    if (!isDay(candidate, month, day) || (fits && !fits(toDay(candidate, month, day) ?? ''))) continue;
    const distance = numberOf(candidate, month, day) - today;
    const wrongWay = tense === 'past' ? distance > slack : tense === 'ahead' ? distance < -slack : false;
    const price = Math.abs(distance) + (wrongWay ? AGAINST_TENSE : 0);
    if (price < cost) [best, cost] = [candidate, price];
  }
  return best;
}

/** The year of a month without a year: the last one up to publication, or the next from it where the sentence looks ahead. */
export function reckonMonthYear(published: string, month: number, tense: Tense): number {
  const now = partsOf(published);
  if (tense === 'ahead') return month >= now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}
