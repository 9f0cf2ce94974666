import type { Contact, ContactType, Report } from '../../../schema/contact.ts';
import type { DossierInput } from '../../../schema/dossier.ts';
import { boundsOf } from '../../../schema/edtf.ts';
import type { Entity } from '../../../schema/entity.ts';
import { isAbout, narrower } from '../refine/agree-times.ts';
import { contactId } from './contact-id.ts';
import { differences } from './differences.ts';
import type { Told } from './same-contact.ts';
import type { SideOf } from './side-people.ts';
import { summarize } from './summarize.ts';

const RANK: Record<ContactType, number> = { visit: 3, summit: 2, meeting: 1, call: 1, signing: 1, other: 1 };

/** What the merging knows of entities and parties. */
export interface World {
  entities: ReadonlyMap<string, Entity>;
  dossier: DossierInput;
  sideOf: SideOf;
  isCountry: (id: string) => boolean;
  placesAgree: (a: string | null, b: string | null) => boolean;
}

/** People of all reports in order of mention; a country or body only for a side on which nobody is named. */
function participantsOf(reports: readonly Report[], world: World): string[] {
  const all = [...new Set(reports.flatMap((report) => report.participants))];
  const person = (id: string): boolean => world.entities.get(id)?.type === 'person';
  const people = all.filter(person);
  const rest = all.filter((id) => !person(id) && !people.some((one) => world.sideOf(one) === world.sideOf(id)));
  // A body says more than its country.
  const bodies = rest.filter(
    (id) =>
      !world.isCountry(id) || !rest.some((other) => other !== id && !world.isCountry(other) && world.sideOf(other) === world.sideOf(id)),
  );
  return [...people, ...bodies];
}

/** Does a date touch the years under study? No date does not. */
export function inWindow(date: string | null, window: string): boolean {
  if (date === null) return false;
  const [own, bounds] = [boundsOf(date), boundsOf(window)];
  return (own.latest ?? '9999') >= (bounds.earliest ?? '0000') && (own.earliest ?? '0000') <= (bounds.latest ?? '9999');
}

/** One contact out of the reports that tell of it. */
export function contactOf(reports: readonly Told[], world: World): Contact {
  const told = reports.map((one) => one.report);
  const held = told.some((report) => report.status === 'held');
  // What happened outweighs what was announced.
  const [main, ...others] = [...told].sort(
    (a, b) => Number(b.status === 'held') - Number(a.status === 'held') || RANK[b.type] - RANK[a.type] || (a.article < b.article ? -1 : 1),
  );
  if (!main) throw new Error('A contact needs at least one report.');
  const ordered = [main, ...others];
  // A day that an outlet names says more than one reckoned from when another appeared.
  const firm = ordered.some(({ date }) => date !== null && !isAbout(date));
  const dates = ordered.map((report) => report.date).filter((told) => told !== null && !(firm && isAbout(told)));
  const date = dates.reduce<string | null>(narrower, null);
  const places = ordered.map((report) => report.place).filter((id) => id !== null);
  const fields = {
    date,
    type: main.type,
    status: held ? ('held' as const) : ('planned' as const),
    participants: participantsOf(ordered, world),
    place: places.find((id) => !world.isCountry(id)) ?? places[0] ?? null,
  };
  const differs = differences(reports, world.placesAgree);
  // Where outlets name different people, the headline is that of the report which says most; the others stand beside it.
  const headed = differs.includes('participants') ? participantsOf([main], world) : fields.participants;
  const { earliest, latest } = date === null ? { earliest: null, latest: null } : boundsOf(date);
  return {
    id: contactId(fields, world.entities, world.sideOf),
    ...fields,
    earliest,
    latest,
    summary: summarize({ ...main, ...fields, participants: headed }, world.entities, world.dossier, world.sideOf),
    reports: told,
    inWindow: inWindow(date, world.dossier.window),
    differs,
    review: 'machine',
  };
}
