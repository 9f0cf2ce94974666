import { headline, longBefore, overlap, placesAgree, sameContact, sameShot } from './agree.ts';
import { timed, timesAgree } from './agree-times.ts';
import type { Sentence } from '../../../schema/article.ts';
import type { Item } from './item.ts';
import { joinItems } from './join-items.ts';
import { ranksDiffer } from './rank-of.ts';
import { scaleOf } from './read-day.ts';
import { TELLS_WHO } from './rule-kinds.ts';
import { BOTH, FIRST } from '../sentence/term.ts';

/** Rules that read the next of a row, which is none that has been held. */
const NEXT: ReadonlySet<string> = new Set(['next-held', 'meet-again']);
/** How far back an article's contacts are looked through. */
const REACH = 40;
/** Contacts told last among which the visit is that a letter is brought on. */
const RECENT = 6;
/** Blocks within which others are told to have been at a meeting. */
const BESIDE = 2;
/** Blocks within which "the meeting" still means the last one told. */
const NEAR = 4;

/** "Berg met Li. The meeting was held via video link": so they did not meet in a place. */
const wasRemote = (contact: Item, words: Item): boolean =>
  contact.type === 'meeting' && contact.place === null && /^(?:meeting|session|talks|negotiations|discussions)$/.test(words.cue);

/** Whether words such as "the meeting on Monday" may mean the contact. */
function takesUp(contact: Item, words: Item, index: number): boolean {
  // A paper signed at a meeting is a contact of its own, and so is what "had" been before.
  if (words.group && (words.type === 'signing' || ((words.had || words.previous) && (timed(words) || words.place !== null)))) return false;
  if (words.rule === 'came-at' && contact.status !== 'held') return false;
  // "Berg is to host Li. In July the two met in Oslo".
  if (contact.status === 'planned' && words.status === 'held' && words.bygone) return false;
  const last = contact.evidence.at(-1)?.block ?? 0;
  const near = (words.evidence[0]?.block ?? 0) - last <= NEAR;
  if (contact.kind === 'caption' && words.kind !== 'caption') return false;
  // "The two leaders" are of both sides.
  if (contact.atHome && words.group) return false;
  if (!sameShot(contact, words)) return false;
  // "Both will meet again on Monday", "the next round of the talks will be held in May".
  const ahead = (words.group || !words.foretold) && words.status === 'planned' && contact.status === 'held' && !headline(contact);
  if (ahead && (timed(words) || NEXT.has(words.rule) || contact.previous)) return false;
  // "The next round will be held in May. The meeting was attended by envoys": not the one to come.
  if (NEXT.has(contact.rule) && contact.status === 'planned' && words.status === 'held') return false;
  const type =
    words.type === 'visit'
      ? contact.type === 'visit'
      : words.type === 'call'
        ? contact.type === 'call' || contact.rule === 'tells-other' || wasRemote(contact, words)
        : words.rule === 'paper-taken-up'
          ? contact.type === 'signing'
          : contact.type !== 'signing' &&
            (contact.type !== 'other' || words.cue === 'session') &&
            // Who meets is not on the telephone; talks may be held on it.
            (contact.type !== 'call' ||
              contact.cue === words.cue ||
              !/^(?:(?:meeting|summit|session|encounter)s?|met|meet|sat.*)$/.test(words.cue));
  if (longBefore(contact, words) || ranksDiffer(contact, words)) return false;
  // "Berg praised Li's visit to Oslo" is not told of Berg's to Beijing.
  const named = contact.people.flat();
  if (words.owners.length > 0 && named.length > 0 && !words.owners.some((id) => named.includes(id))) return false;
  const people = words.sides === 0 || overlap(contact, words) || (words.people.every((side) => side.length === 0) && words.sides === 3);
  return near && type && people && index >= 0 && timesAgree(contact, words) && placesAgree(contact.place, words.place);
}

/** Told as the background: of an earlier time, or of a year or a month alone. A later paragraph does not come back to it. */
const behind = (contact: Item, words: Item): boolean =>
  (contact.previous || contact.had || scaleOf(contact.date, contact.said) === 'far') &&
  !timed(words) &&
  !words.pointed &&
  (words.evidence[0]?.block ?? 0) > (contact.evidence.at(-1)?.block ?? 0);

/** Whether "her last visit was in May" is told as another one than the contact. */
function isOther(contact: Item, words: Item): boolean {
  if (words.recalled === null || !timed(words)) return false;
  if (timed(contact)) return contact.status !== words.status || !timesAgree(contact, words);
  return words.recalled === 'last' || contact.status === 'planned' || scaleOf(words.date, words.said) === 'far';
}

/** The visit that "her last visit" recalls: of the same traveller, to the same country. */
function earlierVisit(contacts: readonly Item[], item: Item): Item | null {
  const visit = contacts.slice(-REACH).findLast((contact) => contact.type === 'visit' && contact.visitor !== 0 && contact.sides === BOTH);
  if (!visit || item.type !== 'visit') return null;
  const { visitor } = visit;
  const own = visit.people[visitor === FIRST ? 0 : 1];
  // Of a delegation, the one told first is whose visits are counted.
  const traveller = visit.order.filter((id) => own.includes(id)).slice(0, 1);
  const country = visit.place && !visit.place.city ? visit.place : null;
  return {
    ...item,
    people: visitor === FIRST ? [traveller, []] : [[], traveller],
    bodies: visit.bodies,
    sides: BOTH,
    visitor,
    order: traveller,
    place: item.place ?? country,
    weak: false,
    group: false,
  };
}

/** "The meeting", or "the two sides" who nobody has said who they are. */
const anaphoric = (item: Item): boolean => item.weak && (item.rule === 'taken-up' || item.rule === 'paper-taken-up' || item.group);

/** "Berg arrived in Beijing on Monday. The two leaders met over dinner": of the visitor and of whoever leads the other side. */
const receives = (visit: Item, item: Item): boolean =>
  item.group &&
  item.type !== 'visit' &&
  item.type !== 'signing' &&
  (item.rule === 'meet-together' || timed(item)) &&
  visit.type === 'visit' &&
  visit.sides === BOTH &&
  visit.people.flat().length === 1;

/** Whether a visit that names nobody of the host's side is found for a meeting of two who are named: a meeting of theirs comes first. */
const standsFor = (contact: Item, item: Item): boolean =>
  contact.type === 'visit' &&
  item.type === 'meeting' &&
  (item.weak || item.cue === 'conversation' || item.people.every((side) => side.length > 0) || item.people.flat().length === 0) &&
  contact.people.some((side) => side.length === 0) &&
  // "Berg last travelled to Beijing in 2019, when she met Li": told in one breath.
  !(scaleOf(contact.date, contact.said) === 'far' && item.evidence.every((sentence) => contact.evidence.includes(sentence)));

/** Whether a paper was signed in another year than that of the contact told last, by two or more. */
function isOlder({ type, date }: Item, last: Item): boolean {
  if (type !== 'signing' || date === null) return false;
  const [own, then] = [date, last.date].map((edtf) => (edtf === null ? NaN : Number(edtf.slice(0, 4))));
  return last.date === null ? /^\d{4}$/.test(date) : Math.abs((own ?? NaN) - (then ?? NaN)) > 1;
}

/** Another contact of the same people: "The two had met in Geneva in May". Null where nobody close before is meant. */
function another(contacts: readonly Item[], item: Item): Item | null {
  if (item.recalled !== null && timed(item) && item.type === 'visit') return earlierVisit(contacts, item);
  if (item.type === 'visit' && item.owners.length === 1 && item.sides === BOTH && timed(item)) return { ...item, weak: false };
  if (!item.group && (item.recalled === null || !timed(item))) return null;
  const lastOfBoth = contacts.slice(-REACH).findLast((contact) => contact.sides === BOTH && contact.kind !== 'caption');
  const nameless = lastOfBoth?.people.every((side) => side.length === 0) === true;
  // One of a row of talks between the two: who led each side then, nobody says. "The previous one" of two who are named is theirs.
  if (
    (item.rule === 'last-held' && (item.cue !== 'one' || nameless || lastOfBoth?.type === 'other')) ||
    (item.rule === 'rows-held' && item.cue !== 'those') ||
    item.rule === 'next-held' ||
    item.rule === 'one-of-row' ||
    item.rule === 'officials-met' ||
    ((item.rule === 'nth-of-row' || item.rule === 'next-of-row') && nameless)
  ) {
    const row = contacts.slice(-REACH).some((contact) => contact.sides === 3 && !contact.weak);
    return row && (timed(item) || item.place !== null) ? { ...item, sides: 3, weak: false, group: false } : null;
  }
  const named = (contact: Item): boolean => contact.people.every((side) => side.length > 0);
  const near = contacts.slice(-REACH).filter((contact) => contact.kind !== 'caption' && !contact.atHome);
  const last =
    near.findLast((contact) => named(contact) || (contact.sides & 3) !== 3) ?? near.findLast((contact) => receives(contact, item));
  if (!last || (!named(last) && !receives(last, item)) || (item.evidence[0]?.block ?? 0) - (last.evidence.at(-1)?.block ?? 0) > NEAR)
    return null;
  // "The two countries' treaty, signed in 2001": by those who were in office then.
  // "Berg called Li. The negotiators meet in Geneva on Friday": by others whom nobody names.
  const others = isOlder(item, last) || ranksDiffer(last, item);
  return {
    ...item,
    people: others ? [[], []] : last.people,
    bodies: last.bodies,
    sides: last.sides,
    order: others ? [] : last.order,
    weak: item.rule === 'discuss-together',
    group: false,
    visitor: 0,
  };
}

/** Index of the other contact of the two that has been told of before, by its place or its day; -1 where there is none. */
function toldBefore(contacts: readonly Item[], made: Item): number {
  return contacts.findLastIndex((contact, at) => {
    if (at < contacts.length - REACH || !sameContact(contact, made)) return false;
    return (contact.place !== null && contact.place.id === made.place?.id) || (contact.date !== null && contact.date === made.date);
  });
}

/** Index of the meeting told last at which a letter is handed over, "During the meeting, Berg delivered a letter to Li"; -1 where there is none. */
function handedAt(contacts: readonly Item[], letter: Item): number {
  if (letter.type !== 'other' || !letter.rule.includes('letter')) return -1;
  const at = contacts.length - 1;
  const last = contacts[at];
  // "Met Li, who conveyed to her a message": told in one sentence.
  if (!letter.during && (letter.rule !== 'hands-letter' || !last?.evidence.includes(letter.evidence[0] as Sentence))) return -1;
  const shared = [0, 1].every((side) => last?.people[side]?.some((id) => letter.people[side]?.includes(id)));
  return last?.type === 'meeting' && shared && last.status === letter.status ? at : -1;
}

/** "Arrived in Oslo. She is to deliver a letter to the Norwegian government": what a visitor brings to nobody who is named is part of the visit. */
const isErrand = (contacts: readonly Item[], item: Item): boolean =>
  item.type === 'other' &&
  item.rule.includes('letter') &&
  contacts.slice(-RECENT).some((visit) => {
    const own = visit.type === 'visit' && visit.visitor !== 0 ? visit.visitor : 0;
    return own !== 0 && item.people[2 - own]?.length === 0 && item.people[own - 1]?.some((id) => visit.people[own - 1]?.includes(id));
  });

/** "The two ministers are to hold a joint news conference": what follows a meeting of theirs that has been told, and none by itself. */
const isPressAhead = (contacts: readonly Item[], item: Item): boolean =>
  item.rule.startsWith('press-') &&
  item.status === 'planned' &&
  contacts
    .slice(-REACH)
    .some(
      (contact) =>
        contact.type !== 'call' &&
        !contact.weak &&
        contact.evidence.at(-1) !== item.evidence[0] &&
        [0, 1].every((side) => contact.people[side]?.some((id) => item.people[side]?.includes(id))),
    );

/** "Berg spoke by telephone to her counterpart. She told Li": whether it is said at a contact told close before, of which one side is unnamed. */
const isSaidAt = (contact: Item, said: Item): boolean =>
  (contact.type === 'call' || contact.type === 'meeting') &&
  contact.status === 'held' &&
  contact.sides === BOTH &&
  contact.kind !== 'caption' &&
  (said.evidence[0]?.block ?? 0) - (contact.evidence.at(-1)?.block ?? 0) <= BESIDE &&
  [0, 1].some((side) => contact.people[side]?.length === 0 && contact.people[1 - side]?.some((id) => said.people[1 - side]?.includes(id)));

/** Whether the heads of delegations may be those of a contact told close before without names. */
function isLed(contact: Item, led: Item): boolean {
  if (NEXT.has(contact.rule) && contact.status === 'planned' && led.status === 'held') return false;
  if (contact.status === 'held' && led.status === 'planned') return false;
  const near = (led.evidence[0]?.block ?? 0) - (contact.evidence.at(-1)?.block ?? 0) <= NEAR;
  const fits = [0, 1].every((side) => {
    const [own, heads] = [contact.people[side] ?? [], led.people[side] ?? []];
    return own.length === 0 || heads.length === 0 || heads.some((id) => own.includes(id));
  });
  // "The meeting was attended by Dahl and Chen": who was there beside those who held it.
  const guests =
    led.pointed && contact.type === 'meeting' && (led.evidence[0]?.block ?? 0) - (contact.evidence.at(-1)?.block ?? 0) <= BESIDE;
  return (
    near &&
    contact.sides === 3 &&
    (fits || guests) &&
    contact.type !== 'call' &&
    contact.type !== 'visit' &&
    !(led.weak && contact.type === 'signing') &&
    timesAgree(contact, led)
  );
}

/**
 * Gathers what an article says of each contact: several sentences, one item. Words that only take up a contact join the last
 * one they may mean, and are dropped where there is none. Items of third parties stay, so that "the meeting" can mean theirs.
 */
export function gather(items: readonly Item[]): Item[] {
  const contacts: Item[] = [];
  for (const item of items) {
    const from = Math.max(0, contacts.length - REACH);
    let found = -1;
    if (TELLS_WHO.has(item.rule)) {
      const mayBe = item.rule === 'tells-by-name' ? isSaidAt : isLed;
      const at = contacts.findLastIndex((contact, index) => index >= from && mayBe(contact, item));
      const led = at < 0 ? undefined : contacts[at];
      if (led) contacts[at] = joinItems(led, item);
      // "The meeting was attended by officials from both sides" is one told elsewhere.
      else if (!item.weak && (item.people.flat().length > 0 || item.cue !== 'attended')) contacts.push(item);
      continue;
    }
    if (isPressAhead(contacts, item) || isErrand(contacts, item)) continue;
    const handed = handedAt(contacts, item);
    const meeting = handed < 0 ? undefined : contacts[handed];
    if (meeting) {
      contacts[handed] = joinItems(meeting, item);
      continue;
    }
    for (let at = contacts.length - 1; at >= from; at--) {
      const contact = contacts[at];
      if (!contact) continue;
      if (anaphoric(item) ? takesUp(contact, item, at) && !behind(contact, item) && !isOther(contact, item) : sameContact(contact, item)) {
        if (found < 0) found = at;
        // A visit told again is the visit, and not the meeting during it; nor is a meeting told again the visit.
        if (item.type === 'visit' ? contact.type === 'visit' : !standsFor(contact, item)) {
          found = at;
          break;
        }
      } else if (anaphoric(item) && contact.sides !== 3 && contact.others) break;
    }
    const contact = found < 0 ? undefined : contacts[found];
    // "The agreement came at a summit": what was only agreed on before was agreed on there. "Berg told Li on Monday. The telephone call": that is how.
    if (contact)
      contacts[found] = {
        ...joinItems(contact, item),
        weak: contact.weak && item.weak && item.rule !== 'came-at' && contact.rule !== 'tells-other',
      };
    else {
      const made = anaphoric(item) ? another(contacts, item) : item;
      const told = made && made !== item ? toldBefore(contacts, made) : -1;
      const same = told < 0 ? undefined : contacts[told];
      if (made && same) contacts[told] = joinItems(same, made);
      else if (made) contacts.push(made);
    }
  }
  return contacts;
}
