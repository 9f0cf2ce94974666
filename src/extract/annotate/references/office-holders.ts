import { boundsOf } from '../../../schema/edtf.ts';
import type { Entity, Role } from '../../../schema/entity.ts';
import { remember } from '../../text/remember.ts';
import { rolesOf } from '../entities/role-index.ts';
import type { Knowledge } from '../../knowledge.ts';
import { countryWords } from './country-words.ts';
import { answersTo, isPast, officeOf } from './offices.ts';
import type { Office } from './offices.ts';

/** One office of one person, as far as it counts on the article's day. */
export interface Holding {
  office: Office;
  /** Country code, or null where the text does not say. */
  country: string | null;
  /** Entity id of the body the office belongs to, or null. */
  body: string | null;
}

/** The first and last day on which the article can have appeared; null where unknown. */
export interface Days {
  earliest: string | null;
  latest: string | null;
}

/** "Following the death of President X": he holds it no more. */
const GONE =
  /\b(?:death|passing|demise|funeral|burial|assassination|murder|killing|memory|loss|mourning|predecessor|late|slain|toppled|overthrown|deposed|ousted|fugitive|exiled|jailed)\b[^.;]{0,24}$/iu;

const COUNTRY_CODE = /^[A-Z]{2}$/;

/** True where the role can have been held on one of the days; an open side counts as held. */
export function isHeldOn(role: { from?: string | null; to?: string | null }, days: Days): boolean {
  const from = role.from ? boundsOf(role.from).earliest : null;
  const to = role.to ? boundsOf(role.to).latest : null;
  return !(from && days.latest && from > days.latest) && !(to && days.earliest && to < days.earliest);
}

/** "Sultan and Prime Minister of Norway": every office that a title names. */
const officesOf = remember((title: string): readonly Office[] => [
  ...new Set([officeOf(title), ...title.split(' and ').map(officeOf)].filter((office): office is Office => office !== null)),
]);

/** Offices of a person that this article gives, or the registry for its day; offices called former are left out. */
export function holdingsOf(entity: Pick<Entity, 'country' | 'roles'>, article: string, days: Days, knowledge: Knowledge): Holding[] {
  const words = countryWords(knowledge);
  const { byArticle, distinct } = rolesOf(entity);
  const told = byArticle.get(article) ?? [];
  // What this article says comes first; where it gives no office, the registry and the other articles do.
  const roles: readonly Role[] = [...told, ...distinct.filter((role) => role.evidence?.article !== article && isHeldOn(role, days))];
  const past = new Set(told.filter((role) => isPast(role.title)).map((role) => officeOf(role.title)));
  const holdings: Holding[] = [];
  for (const role of roles) {
    if (isPast(role.title) || GONE.test(role.evidence?.prefix ?? '')) continue;
    const of = role.of ?? null;
    const code = of && COUNTRY_CODE.test(of) ? of : ((of && words.get(of)) ?? null);
    for (const office of officesOf(role.title))
      if (!past.has(office)) holdings.push({ office, country: code ?? entity.country, body: of && !COUNTRY_CODE.test(of) ? of : null });
  }
  return holdings;
}

/** The keys of several "office|country|body", one a line, the last empty where there is none. */
const keysIn = remember((holdings: string): ReadonlySet<string> => {
  const keys = holdings.split('\n').flatMap((holding) => {
    const [office = '', country = '', body = ''] = holding.split('|');
    return answersTo(office).flatMap((kind) => [`${kind}|`, `${kind}|${country}`, ...(body ? [`${kind}|${body}`] : [])]);
  });
  return new Set(keys);
});

const NONE: ReadonlySet<string> = new Set();

/** Keys under which holdings are looked up: every kind they answer to, with their country and without. */
export const keysOf = (holdings: readonly Holding[]): ReadonlySet<string> =>
  holdings.length === 0
    ? NONE
    : keysIn(holdings.map(({ office, country, body }) => `${office}|${country ?? '?'}|${body ?? ''}`).join('\n'));

const registered = new WeakMap<Knowledge, Map<string, { entity: string; role: { from?: string; to?: string } }[]>>();

/** People of the registry by office and country, whatever the day. */
function registerOf(knowledge: Knowledge): Map<string, { entity: string; role: { from?: string; to?: string } }[]> {
  const cached = registered.get(knowledge);
  if (cached) return cached;
  const register = new Map<string, { entity: string; role: { from?: string; to?: string } }[]>();
  for (const entity of knowledge.registry) {
    if (entity.type !== 'person') continue;
    for (const role of entity.roles) {
      const office = officeOf(role.title);
      const country = role.of && COUNTRY_CODE.test(role.of) ? role.of : entity.country;
      if (!office || !country || isPast(role.title)) continue;
      for (const kind of answersTo(office).slice(0, 1)) {
        const key = `${kind}|${country}`;
        register.set(key, [...(register.get(key) ?? []), { entity: entity.id, role }]);
      }
    }
  }
  registered.set(knowledge, register);
  return register;
}

/** The one person of the registry who held this office of this country on the article's day; null where none or several did, or the day is unknown. */
export function holderInRegistry(office: Office, country: string, days: Days, knowledge: Knowledge): string | null {
  if (!days.earliest || !days.latest) return null;
  const held = (registerOf(knowledge).get(`${office}|${country}`) ?? []).filter(({ role }) => isHeldOn(role, days));
  const people = [...new Set(held.map(({ entity }) => entity))];
  return people.length === 1 ? (people[0] ?? null) : null;
}
