import { boundsOf } from '../../../schema/edtf.ts';
import type { Entity, Mention } from '../../../schema/entity.ts';
import type { Document } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findQuotations } from '../quotes/find-quotations.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Actor } from './actors.ts';
import { actorsOf } from './actors.ts';
import { countryEntities } from './country-entities.ts';
import type { CountryEntities } from './country-entities.ts';
import { genderOf, genderOfTitle } from './gender.ts';
import { gendersTold } from './gender-told.ts';
import type { Gender } from './gender.ts';
import { holdingsOf, keysOf } from './office-holders.ts';
import type { Days, Holding } from './office-holders.ts';

/** What a rule may ask about the article while it is read from front to back. */
export interface Discourse {
  document: Document;
  knowledge: Knowledge;
  days: Days;
  quotations: readonly Quotation[];
  /** Every naming in the article, in order. */
  actors: readonly Actor[];
  /** Namings and references met so far in the running text, or in this caption or heading alone. */
  history: Actor[];
  /** Who was last met. */
  last: string | null;
  /** Who was last met under an office key ("president|NO", "minister|"), so far. */
  latest: Map<string, string>;
  /** The first few people of the whole article under an office key, in order. */
  holders: Map<string, string[]>;
  holdings: Map<string, readonly Holding[]>;
  /** Office keys of a person. */
  keys: Map<string, ReadonlySet<string>>;
  /** The last words that meant several, and in which sentence. */
  group: { entities: readonly string[]; sentence: number } | null;
  genders: Map<string, Gender | null>;
  /** Those of them of whom only pronouns tell it. */
  told: Set<string>;
  countries: CountryEntities;
  entities: ReadonlyMap<string, Entity>;
}

/** More holders than this of one office are not kept apart; it keeps the work linear. */
const HOLDERS = 8;

function daysOf(document: Document): Days {
  const edtf = document.article.published?.edtf;
  return edtf ? boundsOf(edtf) : { earliest: null, latest: null };
}

/** An article, and who is named in it: its own mentions, in order. */
export interface Named {
  document: Document;
  mentions: readonly Mention[];
}

/** Notes the offices of the people named, and what their names and titles tell of their gender. */
function enterPeople(discourse: Discourse): void {
  const { document, entities, knowledge, days, actors, genders, holdings } = discourse;
  for (const actor of actors) {
    const entity = entities.get(actor.entity);
    if (actor.type !== 'person' || !entity) continue;
    if (!genders.get(actor.entity))
      genders.set(
        actor.entity,
        genderOfTitle(document.text.slice(Math.max(0, actor.start - 20), actor.start)) ??
          (genders.has(actor.entity) ? null : genderOf(entity)),
      );
    if (holdings.has(actor.entity)) continue;
    hold(discourse, actor.entity, holdingsOf(entity, document.article.id, days, knowledge));
  }
}

/** Notes the genders that only pronouns tell. */
function enterTold({ document, actors, genders, told }: Discourse): void {
  for (const [entity, gender] of gendersTold(document, actors)) {
    if (genders.get(entity)) continue;
    genders.set(entity, gender);
    told.add(entity);
  }
}

/**
 * Prepares articles for reading: who is named where, who holds which office, which countries are their subject. One step over all articles
 * before the next, which would drive its patterns out of the processor's caches.
 */
export function beginDiscourses(articles: readonly Named[], entities: ReadonlyMap<string, Entity>, knowledge: Knowledge): Discourse[] {
  const quoted = articles.map(({ document }) => findQuotations(document));
  const named = articles.map(({ document, mentions }, index) => actorsOf(document, mentions, quoted[index] ?? [], entities));
  const countries = named.map((actors) => countryEntities(actors, entities, knowledge));
  const discourses = articles.map(({ document }, index): Discourse => ({
    document,
    knowledge,
    days: daysOf(document),
    quotations: quoted[index] ?? [],
    actors: named[index] ?? [],
    history: [],
    last: null,
    latest: new Map(),
    group: null,
    holders: new Map(),
    holdings: new Map(),
    keys: new Map(),
    genders: new Map(),
    told: new Set(),
    countries: countries[index] ?? countryEntities([], entities, knowledge),
    entities,
  }));
  discourses.forEach(enterPeople);
  discourses.forEach(enterTold);
  return discourses;
}

/** Enters the offices of a person under all their keys. */
export function hold(register: Pick<Discourse, 'holders' | 'holdings' | 'keys' | 'last'>, entity: string, held: readonly Holding[]): void {
  register.last = null;
  register.holdings.set(entity, held);
  const own = keysOf(held);
  register.keys.set(entity, own);
  own.forEach((key) => {
    const list = register.holders.get(key);
    if (!list) register.holders.set(key, [entity]);
    else if (list.length < HOLDERS) list.push(entity);
  });
}

/** Notes that somebody was named or pointed to. */
export function meet(discourse: Discourse, actor: Actor): void {
  discourse.history.push(actor);
  // Who is named over and over has been noted.
  if (discourse.last === actor.entity) return;
  discourse.last = actor.entity;
  discourse.keys.get(actor.entity)?.forEach((key) => discourse.latest.set(key, actor.entity));
}
