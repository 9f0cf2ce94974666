import type { ContactType } from '../../../schema/contact.ts';
import { boundsOf } from '../../../schema/edtf.ts';
import type { Item, Venue } from './item.ts';

/** Types that may be one contact told in two ways. */
const FAMILY: Record<ContactType, string> = {
  visit: 'encounter',
  meeting: 'encounter',
  summit: 'encounter',
  call: 'call',
  signing: 'signing',
  other: 'other',
};

/** Whether two EDTF dates allow a common day; an unknown date agrees with all. */
export function datesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [one, other] = [boundsOf(a), boundsOf(b)];
  const begins = (one.earliest ?? '0000') > (other.earliest ?? '0000') ? one.earliest : other.earliest;
  const ends = (one.latest ?? '9999') < (other.latest ?? '9999') ? one.latest : other.latest;
  return (begins ?? '0000') <= (ends ?? '9999');
}

/** The narrower of two dates that agree. */
export function narrower(a: string | null, b: string | null): string | null {
  if (a === null || b === null || !datesAgree(a, b)) return a ?? b;
  const width = (edtf: string): number => {
    const { earliest, latest } = boundsOf(edtf);
    return earliest === null || latest === null ? Infinity : Date.parse(latest) - Date.parse(earliest);
  };
  return width(b) < width(a) ? b : a;
}

/** Two places agree if one is unknown, both are the same, or one is the country that the other lies in. */
export function placesAgree(a: Venue | null, b: Venue | null): boolean {
  return a === null || b === null || a.id === b.id || (a.city !== b.city && a.sides === b.sides);
}

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

/** People agree if on each side somebody is shared, or one of the two names nobody there. */
export function peopleAgree(a: Item, b: Item): boolean {
  return [0, 1].every((side) => {
    const [one, other] = [a.people[side] ?? [], b.people[side] ?? []];
    return one.length === 0 || other.length === 0 || share(one, other);
  });
}

/** Whether somebody, or where nobody is named a side, takes part in both. */
export function overlap(a: Item, b: Item): boolean {
  const people = [0, 1].some((side) => share(a.people[side] ?? [], b.people[side] ?? []));
  const nameless = [a, b].some((item) => item.people[0].length + item.people[1].length === 0);
  return people || (nameless && (a.sides & b.sides) === 3);
}

/** Countries alone and named people are told of together only where they stand close, and not under a picture. */
function closeEnough(a: Item, b: Item): boolean {
  const nameless = (item: Item): boolean => item.people[0].length + item.people[1].length === 0;
  if (nameless(a) === nameless(b)) return true;
  // A summit of states is not the talks of two ministers who prepare it.
  if ((a.type === 'summit') !== (b.type === 'summit')) return false;
  if (a.kind === 'caption' || b.kind === 'caption') return false;
  return headline(a) || headline(b) || Math.abs((a.evidence.at(-1)?.block ?? 0) - (b.evidence[0]?.block ?? 0)) <= 2;
}

/** "Berg's visit to Beijing last year": a coarse year beside a visit that is dated already may be a year off. */
function sameYearLoosely(earlier: Item, later: Item): boolean {
  if (!later.tenseless || earlier.type !== 'visit' || earlier.date === null || later.date === null || earlier.place?.id !== later.place?.id)
    return false;
  if (earlier.people.flat().length === 0 || /^\d{4}-(?:0\d|1[0-2])/.test(later.date)) return false;
  return Math.abs(Number(earlier.date.slice(0, 4)) - Number(later.date.slice(0, 4))) <= 1;
}

const headline = (item: Item): boolean => item.kind === 'title' || item.kind === 'dek' || item.kind === 'heading';

/** "She arrived on Monday. She will hold talks with Li": the talks she has come for. */
const heldNow = (visit: Item): boolean => visit.type === 'visit' && visit.status === 'held' && !visit.previous;

const travels = (visit: Item, meeting: Item): boolean =>
  visit.visitor !== 0 && share(visit.people[visit.visitor - 1] ?? [], meeting.people[visit.visitor - 1] ?? []);

const nextTo = (earlier: Item, later: Item): boolean => (later.evidence[0]?.block ?? 0) - (earlier.evidence.at(-1)?.block ?? 0) <= 2;

/** Whether a later item tells of the same contact as an earlier one in the article. */
export function sameContact(earlier: Item, later: Item): boolean {
  const families = [FAMILY[earlier.type], FAMILY[later.type]];
  if (families[0] !== families[1]) return false;
  if (earlier.type === 'other' && earlier.rule !== later.rule) return false;
  const dated = earlier.date !== null && later.date !== null;
  if (later.previous && !dated) return false;
  const tensed = !earlier.tenseless && !later.tenseless;
  const during =
    heldNow(earlier) &&
    later.status === 'planned' &&
    later.type === 'meeting' &&
    later.date === null &&
    nextTo(earlier, later) &&
    travels(earlier, later);
  if (earlier.status !== later.status && tensed && !during && !dated && !headline(earlier) && !headline(later)) return false;
  return (
    (datesAgree(earlier.date, later.date) || sameYearLoosely(earlier, later)) &&
    placesAgree(earlier.place, later.place) &&
    peopleAgree(earlier, later) &&
    overlap(earlier, later) &&
    closeEnough(earlier, later)
  );
}
