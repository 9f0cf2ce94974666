import type { Entity } from '../../../schema/entity.ts';
import type { Finding } from '../rules/rule.ts';
import { BOTH, FIRST, OTHER, SECOND, bitsOf, type Term } from '../sentence/term.ts';
import type { Sides } from '../sentence/sides.ts';
import { bystanderOf } from './bystanders.ts';
import type { Item } from './item.ts';
import type { Learned } from './learned.ts';

/** Adds the people, bodies and sides of a term to an item. */
export function add(item: Item, term: Term, entities: ReadonlyMap<string, Entity>, sides: Sides, learned: Learned): void {
  for (const id of term.people) {
    const entity = entities.get(id);
    const aside = entity ? bystanderOf(entity) : null;
    if (aside === 'watcher') continue;
    const own = sides.ofCountry(entity?.country ?? null) || (learned.get(id) ?? 0) || (term.people.length === 1 ? term.sides : 0);
    if (own === OTHER) item.others = true;
    else if (aside === 'voice') item.sides |= own & BOTH;
    else if (own === 0) item.strangers.push(id);
    else if (own === FIRST || own === SECOND) item.people[own - 1]?.push(id);
    item.sides |= own & BOTH;
    item.order.push(id);
  }
  if (term.people.length > 0) return;
  for (const id of term.bodies) if (term.sides === FIRST || term.sides === SECOND) item.bodies[term.sides - 1]?.push(id);
  item.order.push(...term.bodies);
  item.sides |= term.sides & BOTH;
  if ((term.sides & OTHER) !== 0) item.others = true;
}

const OWN =
  /^(?:has|have|had|is|was|just|also|recently|earlier|currently|D|on|finished|concluded|completed|ended|paid|paying|made|making|wrapped|up|his|her|an?|the|official|working|visiting|[a-z]+-day)$/;

/** "The spokesman, who has just finished his visit to Oslo": who else only speaks for others has made this journey himself. */
export function addTraveller(item: Item, { who, aux }: Finding, entities: ReadonlyMap<string, Entity>): void {
  const [only, more] = who;
  const entity = entities.get(only?.people[0] ?? '');
  const side = only?.sides ?? 0;
  if (more || !entity || (side !== FIRST && side !== SECOND) || only?.people.length !== 1 || bystanderOf(entity) !== 'voice') return;
  const own =
    aux.trim() === '' ||
    aux
      .trim()
      .split(' ')
      .every((word) => OWN.test(word));
  if (own) item.people[side - 1]?.push(entity.id);
  if (own) item.order.push(entity.id);
}

/** "The two ministers also held talks with President Li": of Li's side, he is the one they met. */
export function leaveToHost(item: Item, { who, whom }: Finding): void {
  const side = bitsOf(whom) & BOTH;
  if ((bitsOf(who) & BOTH) !== BOTH || (side !== FIRST && side !== SECOND) || item.others) return;
  const met = whom.flatMap((term) => term.people);
  const own = item.people[side - 1] ?? [];
  if (met.length === 0 || met.some((id) => who.some((term) => term.people.includes(id)))) return;
  item.people[side - 1] = own.filter((id) => met.includes(id));
}

/** "Berg was greeted by Premier Li and the Norwegian ambassador": of the visitor's own side among those she meets, nobody is met. */
export function leaveToGuest(item: Item, { who, whom }: Finding): void {
  const side = bitsOf(who) & BOTH;
  if ((side !== FIRST && side !== SECOND) || (bitsOf(whom) & BOTH) !== BOTH) return;
  const guests = who.flatMap((term) => term.people);
  const own = (item.people[side - 1] ?? []).filter((id) => guests.includes(id));
  if (own.length > 0) item.people[side - 1] = own;
}

/** "Berg and the First Lady received Li": of several of one side, those married to one of them have only come along. */
export function leaveConsorts(item: Item, entities: ReadonlyMap<string, Entity>): void {
  item.people.forEach((people, side) => {
    if (people.length < 2) return;
    const acting = people.filter((id) => {
      const entity = entities.get(id);
      return !entity || bystanderOf(entity) !== 'consort';
    });
    if (acting.length > 0) item.people[side] = acting;
  });
}

/** Whether two who are named, of one side, meet each other: no contact of the two sides, nor a word on one. */
export function isAtHome(item: Item, { who, whom }: Finding): boolean {
  const named = (terms: readonly Term[]): boolean => terms.some((term) => term.people.some((id) => item.order.includes(id)));
  return (item.sides === FIRST || item.sides === SECOND) && item.strangers.length === 0 && named(who) && named(whom);
}
