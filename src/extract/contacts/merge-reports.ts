import type { Article } from '../../schema/article.ts';
import type { Contact, Report } from '../../schema/contact.ts';
import type { DossierInput } from '../../schema/dossier.ts';
import { boundsOf } from '../../schema/edtf.ts';
import type { Entity } from '../../schema/entity.ts';
import { contactOf, type World } from './merge/contact-of.ts';
import { uniqueIds } from './merge/contact-id.ts';
import { placesAgree, tellTheSame, told, type Told } from './merge/same-contact.ts';
import { sideLookup } from './merge/side-people.ts';

/** Compared with at most so many contacts of the same people: reports of one contact stand close together in time. */
const REACH = 60;

/** Everything that merging looks up, from the entities and the parties. */
export function worldOf(entities: ReadonlyMap<string, Entity>, dossier: DossierInput): World {
  const codes = new Map(dossier.parties.map((party) => [party.entity, party.country]));
  const withParties = new Map(entities);
  for (const party of dossier.parties) {
    const entity = entities.get(party.entity);
    const plain: Entity = {
      id: party.entity,
      type: 'place',
      name: party.name,
      aliases: [],
      country: party.country,
      roles: [],
      wikidata: null,
      coordinates: null,
      basis: 'registry',
      scripts: {},
    };
    withParties.set(party.entity, { ...(entity ?? plain), country: party.country });
  }
  const isCountry = (id: string): boolean => codes.has(id);
  return {
    entities: withParties,
    dossier,
    sideOf: sideLookup(withParties, dossier),
    isCountry,
    placesAgree: (a, b) => placesAgree(a, b, withParties, isCountry),
  };
}

/** The names under which a report is looked up: its people, or all participants where nobody is named. */
function keysOf(one: Told): string[] {
  const people = one.people.flat();
  if (one.report.type === 'signing' && one.report.status === 'planned') return [...people, 'planned signing'];
  return people.length > 0 ? people : [[...one.report.participants].sort().join('+')];
}

/** Day by which reports are gone through, so that what lies close in time is compared first. */
function dayOf(one: Told): string {
  if (one.report.date === null) return one.published ?? '9999';
  const { earliest, latest } = boundsOf(one.report.date);
  return earliest ?? latest ?? '9999';
}

function group(reports: readonly Told[], world: World): Told[][] {
  const groups: Told[][] = [];
  const byKey = new Map<string, Told[][]>();
  for (const one of reports) {
    const near = keysOf(one).flatMap((key) => byKey.get(key)?.slice(-REACH) ?? []);
    const same = (other: Told): boolean =>
      tellTheSame(
        one,
        other,
        world.placesAgree(one.report.place, other.report.place),
        world.sideOf(one.report.place ?? other.report.place ?? ''),
      );
    // All of a group must not be of this article, and one at least must tell the same.
    let home = near
      .reverse()
      .find(
        (contact) =>
          contact.some(same) &&
          contact.every((other) => other.report.article !== one.report.article && world.placesAgree(one.report.place, other.report.place)),
      );
    if (home) home.push(one);
    else groups.push((home = [one]));
    for (const key of keysOf(one)) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [home]);
      else if (!known.includes(home, -REACH)) known.push(home);
    }
  }
  return groups;
}

/**
 * Merges what articles say into contacts: one contact, the reports of several articles. A planned contact that another report says was
 * held is held. Sorted by first possible day, then id; those without a date last. The outcome does not depend on the order of the reports.
 */
export function mergeReports(
  reports: readonly Report[],
  articles: readonly Article[],
  entities: ReadonlyMap<string, Entity>,
  dossier: DossierInput,
): Contact[] {
  const world = worldOf(entities, dossier);
  const published = new Map(
    articles.map((article) => [article.id, article.published === null ? null : boundsOf(article.published.edtf).latest]),
  );
  const all = reports.map((report) => told(report, published.get(report.article) ?? null, world.entities, world.sideOf));
  const start = (one: Told): number => one.report.evidence[0]?.start ?? 0;
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const undated = (one: Told): number => Number(one.report.date === null);
  all.sort(
    (a, b) => undated(a) - undated(b) || compare(dayOf(a), dayOf(b)) || compare(a.report.article, b.report.article) || start(a) - start(b),
  );
  const contacts = group(all, world).map((one) => contactOf(one, world));
  contacts.sort((a, b) => compare(a.earliest ?? a.latest ?? '9999', b.earliest ?? b.latest ?? '9999') || compare(a.id, b.id));
  return uniqueIds(contacts);
}
