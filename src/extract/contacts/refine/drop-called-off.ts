import type { Finding } from '../rules/rule.ts';
import { BOTH, bitsOf } from '../sentence/term.ts';
import { attachDate } from './attach-date.ts';
import { datesAgree } from './agree-times.ts';
import type { Item } from './item.ts';
import { isCalledOff } from './read-status.ts';

const ENCOUNTERS = new Set<Item['type']>(['visit', 'meeting', 'summit']);

/** What an article calls off: where it says so, and whose contact it was. */
interface Off {
  at: number;
  people: ReadonlySet<string>;
  /** Its own day or month; null where none is told. */
  date: string | null;
}

function offOf(finding: Finding): Off[] {
  const terms = [...finding.who, ...finding.whom, ...(finding.goal ? [finding.goal] : [])];
  const sides = bitsOf(terms);
  if (finding.type === 'signing' || (sides & BOTH) !== BOTH || !isCalledOff(finding)) return [];
  return [
    {
      at: finding.frame.sentence.start,
      people: new Set(terms.flatMap((term) => term.people)),
      date: attachDate(finding, true, null).edtf,
    },
  ];
}

/**
 * Leaves out what an article plans in one sentence and calls off in another. A planned encounter stays where it has people of its own, or where
 * the article gives it a day after it has told that an earlier one was called off.
 */
export function dropCalledOff(items: readonly Item[], findings: readonly Finding[]): Item[] {
  const off = findings.flatMap(offOf);
  if (off.length === 0) return [...items];
  return items.filter((item) => {
    if (item.status !== 'planned' || !ENCOUNTERS.has(item.type)) return true;
    const people = item.people.flat();
    return !off.some(
      (one) =>
        (people.length === 0 || (one.people.size === 0 && one.date === null) || people.some((id) => one.people.has(id))) &&
        (item.date === null || (item.at < one.at && datesAgree(item.date, one.date))),
    );
  });
}
