import type { Contact } from '../schema/contact.ts';
import type { Entity } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { partyOf, partyRecord, type Side } from './parties.ts';
import { shortName } from './short-name.ts';
import { urlOf } from './urls.ts';

/** Who stands for a side in a contact: its people, else its bodies, else the side itself of which nobody is named. */
export interface Actor {
  id: string;
  kind: 'person' | 'body' | 'unnamed';
  name: string;
  /** The name by which a head of a table knows it. */
  short: string;
  side: Side;
  url: string;
}

function actorOf(entity: Entity, side: Side): Actor {
  const kind = entity.type === 'person' ? 'person' : 'body';
  return { id: entity.id, kind, name: entity.name, short: shortName(entity), side, url: urlOf.entity(entity) };
}

/** Who acted for a side in a contact; never empty, since a contact has two sides. */
export function actorsOf(corpus: Pick<Corpus, 'dossier' | 'entity'>, contact: Pick<Contact, 'participants'>, side: Side): Actor[] {
  const own = contact.participants.map((id) => corpus.entity(id)).filter(({ country }) => partyOf(corpus.dossier, country) === side);
  for (const type of ['person', 'organization'] as const) {
    const found = own.filter((entity) => entity.type === type);
    if (found.length > 0) return found.map((entity) => actorOf(entity, side));
  }
  const { name, entity } = partyRecord(corpus.dossier, side);
  const url = urlOf.entity({ id: entity, type: 'place' });
  return [{ id: `unnamed-${side}`, kind: 'unnamed', name: `${name}, nobody named`, short: 'nobody named', side, url }];
}

/** Participants of third countries and bodies of none. */
export function othersOf(corpus: Pick<Corpus, 'dossier' | 'entity'>, contact: Pick<Contact, 'participants'>): Entity[] {
  return contact.participants.map((id) => corpus.entity(id)).filter(({ country }) => partyOf(corpus.dossier, country) === null);
}
