import type { Report } from '../../../schema/contact.ts';
import { boundsOf } from '../../../schema/edtf.ts';
import type { Entity } from '../../../schema/entity.ts';
import { FAMILY } from '../family.ts';
import { datesAgree, isAbout } from '../refine/agree-times.ts';
import { isDay } from '../refine/read-day.ts';
import { peopleOf, type SideOf } from './side-people.ts';

const DAY = 86_400_000;
/** Days before publication in which a contact that was held is sought of which no day, or only "about" one, is told, and after it an undated one that was planned. */
const LOOK_BACK = 14;
const LOOK_AHEAD = 45;

/** A report with what the comparison needs beside it. */
export interface Told {
  report: Report;
  people: [string[], string[]];
  /** Last day on which its article may have appeared. */
  published: string | null;
}

export function told(report: Report, published: string | null, entities: ReadonlyMap<string, Entity>, sideOf: SideOf): Told {
  return { report, people: peopleOf(report, entities, sideOf), published };
}

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

/** How many sides name a person in common; -1 where a side names different people. */
function commonSides(a: Told, b: Told): number {
  let common = 0;
  for (const side of [0, 1] as const) {
    if (a.people[side].length === 0 || b.people[side].length === 0) continue;
    if (!share(a.people[side], b.people[side])) return -1;
    common += 1;
  }
  return common;
}

/** Whether the traveller of a visit is shared: his side is the one that the place does not lie on. */
function shareTraveller(a: Told, b: Told, placeSide: number): boolean {
  return placeSide === 0 || placeSide === 1 ? share(a.people[1 - placeSide] ?? [], b.people[1 - placeSide] ?? []) : false;
}

/** The days in which a report's contact lies: its date; an undated or open one by its publication. */
function span(one: Told): [string, string] | null {
  const { date, status } = one.report;
  const shift = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
  if (date !== null) {
    const { earliest, latest } = boundsOf(date);
    if (earliest !== null && latest !== null && isAbout(date)) return [shift(earliest, -LOOK_BACK), latest];
    if (earliest !== null && latest !== null) return [earliest, latest];
    if (latest !== null) return [shift(latest, -31), latest];
    return earliest === null ? null : [earliest, shift(earliest, LOOK_AHEAD)];
  }
  if (one.published === null) return null;
  return status === 'held' ? [shift(one.published, -LOOK_BACK), one.published] : [one.published, shift(one.published, LOOK_AHEAD)];
}

function spansMeet(a: Told, b: Told, slack: number): boolean {
  const [one, other] = [span(a), span(b)];
  if (!one || !other) return false;
  return Date.parse(one[0]) <= Date.parse(other[1]) + slack * DAY && Date.parse(other[0]) <= Date.parse(one[1]) + slack * DAY;
}

/** Whether two reports that name no more than countries or bodies may tell of one occasion: on one day, or of one kind at about the same time. */
function sameOccasion(a: Told, b: Told): boolean {
  const [one, other] = [a.report, b.report];
  const oneDay = one.date === other.date && isDay(one.date);
  return a.people.flat().length > 0 || oneDay || (one.type === other.type && spansMeet(a, b, 0));
}

/** Places agree if one is unknown, both are one, or one is the country of the other. */
export function placesAgree(
  a: string | null,
  b: string | null,
  entities: ReadonlyMap<string, Entity>,
  isCountry: (id: string) => boolean,
): boolean {
  if (a === null || b === null || a === b) return true;
  return isCountry(a) !== isCountry(b) && (entities.get(a)?.country ?? 'a') === (entities.get(b)?.country ?? 'b');
}

/**
 * Whether two reports tell of one contact: dates that allow a common day (a day's difference is forgiven where both sides' people and the
 * city are the same), people that agree on each side, places that do not differ. An undated report is placed by its article's publication.
 */
export function tellTheSame(a: Told, b: Told, samePlace: boolean, placeSide: number): boolean {
  const [one, other] = [a.report, b.report];
  if (one.article === other.article || FAMILY[one.type] !== FAMILY[other.type]) return false;
  const common = commonSides(a, b);
  const visit = (one.type === 'visit' || other.type === 'visit') && shareTraveller(a, b, placeSide);
  if (!samePlace || (common < 0 && !visit)) return false;
  const nameless = a.people.flat().length === 0 || b.people.flat().length === 0;
  // One treaty is waited for at a time: "the deal will be signed this year" is the one to be signed at the summit.
  const treaty = one.type === 'signing' && one.status === 'planned' && other.status === 'planned' && nameless;
  const dated = one.date !== null && other.date !== null;
  if (dated && datesAgree(one.date, other.date))
    return common > 0 || visit || treaty || (one.participants.join() === other.participants.join() && sameOccasion(a, b));
  const about = [one, other].some(({ date }) => date !== null && isAbout(date));
  const named = common === 2 || (common === 1 && a.people.flat().length === b.people.flat().length);
  if (dated && !about) return common === 2 && one.place === other.place && one.place !== null && spansMeet(a, b, 1);
  return named && (one.status === other.status || one.date !== null || other.date !== null) && spansMeet(a, b, 0);
}
