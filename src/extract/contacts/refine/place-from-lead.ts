import type { Finding } from '../rules/rule.ts';
import { BOTH, FIRST, SECOND } from '../sentence/term.ts';
import type { Item, Venue } from './item.ts';
import { isDay, readDay } from './read-day.ts';

/** Paragraphs in which a dateline still tells where something happened. */
const LEAD = 3;
const DAYS = 4 * 86_400_000;

/** Where an article is written from, and the capitals that its text names, by side bit. */
export interface Lead {
  dateline: Venue | null;
  /** Whether it stands without a day or an agency, and so may be where the paper sits. */
  bare: boolean;
  /** Entity id of the country in which the dateline's city lies, or null. */
  country: string | null;
  capitals: ReadonlyMap<number, string>;
}

/** Rules in which somebody receives a guest, wherever he is at home. */
const AT_HOST = /host|receiv|welcom|visit/;

/** "OSLO — Berg told Li on Monday": at home he may have said it by telephone. */
const isHome = ({ people, order }: Item, { sides }: Venue): boolean =>
  people[sides === FIRST ? 0 : 1].includes(order[0] ?? '') && (sides === FIRST || sides === SECOND);

/** Whether the article tells that somebody who takes part has come to the country of the dateline, or writes from a third one. */
const isGuest = ({ people }: Item, items: readonly Item[], { sides }: Venue): boolean =>
  (sides !== FIRST && sides !== SECOND) ||
  items.some(
    (visit) =>
      visit.type === 'visit' &&
      visit.place?.sides === sides &&
      visit.visitor !== 0 &&
      visit.visitor !== sides &&
      // "A delegation from Norway ended its stay": whoever of them is named came with it.
      (visit.people[visit.visitor - 1]?.length === 0 ||
        visit.people[visit.visitor - 1]?.some((id) => people[visit.visitor - 1]?.includes(id))),
  );

/** "at the Foreign Ministry": the seat of a government's body is in its capital. */
export function seatOf(finding: Finding, lead: Lead): Venue | null {
  const { frame, from, to } = finding;
  const at = /^[^;:]{0,120}? (?:at|in|to) (?:the )?(?:[a-z]+ ){0,2}O(?= |$)/.exec(frame.text.slice(from, to + 80));
  const body = at ? frame.terms.get(from + at[0].length - 1) : undefined;
  const id = body ? lead.capitals.get(body.sides) : undefined;
  return body && id !== undefined ? { id, city: true, sides: body.sides } : null;
}

/** A meeting of the first paragraphs that says not where it was held, and was held about now, was held where the dateline says. */
export function placeFromDateline(items: readonly Item[], lead: Lead, first: number, published: string | null): Item[] {
  const { dateline } = lead;
  if (!dateline) return [...items];
  return items.map((item) => {
    const day = readDay(item.date, item.said);
    const now =
      item.date === null
        ? (day?.month ?? null) === null
        : published === null || (isDay(item.date) && Math.abs(Date.parse(published) - Date.parse(item.date)) <= DAYS);
    // "Also on Thursday, Berg met Li": the same day as the meeting that the dateline places.
    const early =
      item.evidence.some((sentence) => sentence.block - first < LEAD) ||
      (item.next &&
        item.date !== null &&
        items.some((one) => one.date === item.date && (one.evidence[0]?.block ?? LEAD) - first < LEAD && one !== item));
    // "BEIJING — Li held talks with Berg, who is on a visit to China": the city of that country.
    const within =
      item.place !== null &&
      !item.place.city &&
      (item.place.id === lead.country || (item.place.sides !== 0 && (item.place.sides & dateline.sides & BOTH) !== 0));
    const fits =
      (lead.bare ? AT_HOST.test(item.rule) || isGuest(item, items, dateline) : !(item.rule === 'tells-other' && isHome(item, dateline))) &&
      (item.type === 'meeting' || item.type === 'summit' || (within && item.type === 'visit')) &&
      item.status === 'held' &&
      item.kind !== 'caption' &&
      !item.previous &&
      !item.elsewhere &&
      (item.sides & 3) === 3;
    return (item.place === null || within) && fits && now && early ? { ...item, place: dateline } : item;
  });
}
