import type { ContactType } from '../../../schema/contact.ts';
import { BOTH } from '../sentence/term.ts';
import { datesAgree, narrower } from './agree-times.ts';
import type { Item } from './item.ts';
import { isDay, tellsMore } from './read-day.ts';

/** Rules whose words tell of an encounter by themselves, whoever "they" are. */
const ENCOUNTERS: ReadonlySet<string> = new Set(['meet-together', 'meet-freely-together', 'hold-together', 'speak-together']);
/** Evidence sentences of one contact in one article. */
const ENOUGH = 40;
const RANK: Record<ContactType, number> = { visit: 3, summit: 2, meeting: 1, call: 1, signing: 1, other: 1 };

/** Who is there for an event of many pays no visit; the meeting is what took place. */
const rank = (item: Item, beside: Item): number => (item.type === 'visit' && item.aside && beside.type === 'meeting' ? 0 : RANK[item.type]);

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** "Berg was invited to meet Li. The meeting took place on Monday": held it was, where the day has passed. */
const tookPlace = (earlier: Item, later: Item): boolean =>
  earlier.status === 'planned' && later.status === 'held' && later.rule === 'taken-up' && later.passed;

/** From its first day to its last; "a visit this week" lasts no week. */
const WEEK = 6 * 86_400_000;

/** "Comes on Monday and meets Li on Tuesday": the days from the first to the last. Null for what is told of one day. */
function wholeStay(earlier: Item, later: Item): string | null {
  if (earlier.type === 'visit' && isDay(earlier.date) && isDay(later.date) && later.date > earlier.date)
    return `${earlier.date}/${later.date}`;
  // "Will visit on 13 and 14 May. The meeting is to take place on 13 May".
  const [visit, meeting] = earlier.type === 'visit' ? [earlier, later] : [later, earlier];
  const [from, to] = (visit.date ?? '').split('/');
  const stay = visit.type === 'visit' && isDay(from ?? null) && isDay(to ?? null) && Date.parse(to ?? '') - Date.parse(from ?? '') < WEEK;
  return stay && meeting.type === 'meeting' && isDay(meeting.date) && datesAgree(visit.date, meeting.date) ? visit.date : null;
}

/** "Visited Norway on Monday. She also went to Bergen": one stop of the visit, and not where it is paid. */
const goesOn = (earlier: Item, later: Item): boolean =>
  later.next && earlier.type === 'visit' && later.type === 'visit' && earlier.place !== null && earlier.kind !== 'title';

/** One item out of two that tell of the same contact; the body of the text outweighs its headline. */
export function joinItems(earlier: Item, later: Item): Item {
  const over = earlier.kind === 'title' || earlier.kind === 'dek';
  // "The ministry announced the meeting earlier": no word on whether it has been held.
  const announced = later.foretold && earlier.status === 'planned';
  const status =
    later.tenseless || later.weak || announced || goesOn(earlier, later)
      ? tookPlace(earlier, later)
        ? 'held'
        : earlier.status
      : earlier.tenseless
        ? later.status
        : earlier.status === later.status
          ? earlier.status
          : over
            ? later.status
            : later.kind === 'title'
              ? earlier.status
              : 'held';
  const call = [earlier, later].find((item) => item.type === 'call');
  const main = call ?? (rank(later, earlier) > rank(earlier, later) && !later.weak ? later : earlier);
  // Beyond a few dozen sentences nothing is added, and copying would cost more with each.
  const evidence =
    earlier.evidence.length >= ENOUGH
      ? earlier.evidence
      : [...earlier.evidence, ...later.evidence.filter((sentence) => !earlier.evidence.includes(sentence))];
  return {
    ...main,
    status,
    people: [union(earlier.people[0], later.people[0]), union(earlier.people[1], later.people[1])],
    holders: earlier.holders.some((side) => side.length > 0) ? earlier.holders : later.holders,
    bodies: [union(earlier.bodies[0], later.bodies[0]), union(earlier.bodies[1], later.bodies[1])],
    sides: earlier.sides | later.sides,
    others: earlier.others || later.others,
    atHome: earlier.atHome && (later.atHome || later.weak),
    met: earlier.met || later.met || ((earlier.type === 'visit') !== (later.type === 'visit') && !later.weak),
    strangers: union(earlier.strangers, later.strangers),
    visitor: earlier.visitor || later.visitor,
    date: wholeStay(earlier, later) ?? narrower(earlier.date, later.date),
    said: tellsMore(later.said, earlier.said) ? later.said : earlier.said,
    // "Before leaving for Oslo": the next stop, and not where the visit begins.
    place: call
      ? null
      : goesOn(earlier, later)
        ? earlier.place
        : earlier.place?.city || (later.tenseless && later.cue.endsWith('ing'))
          ? (earlier.place ?? later.place)
          : (later.place ?? earlier.place),
    evidence: evidence === earlier.evidence ? evidence : evidence.sort((a, b) => a.start - b.start),
    kind: [earlier.kind, later.kind].includes('paragraph') ? 'paragraph' : over ? later.kind : earlier.kind,
    order: union(earlier.order, later.order),
    rank: earlier.rank ?? later.rank,
    ranks: union(earlier.ranks, later.ranks),
    around: [union(earlier.around[0], later.around[0]), union(earlier.around[1], later.around[1])],
    previous: earlier.previous && later.previous,
    had: earlier.had || later.had,
    foretold: earlier.foretold && later.foretold,
    // "Berg and Li agreed to it when they met in Oslo": met they have.
    weak: earlier.weak && later.weak && !(later.group && earlier.sides === BOTH && ENCOUNTERS.has(later.rule)),
    tenseless: earlier.tenseless && later.tenseless,
    news: earlier.date === null && later.date === null ? (earlier.news ?? later.news) : null,
  };
}
