import { boundsOf } from '../schema/edtf.ts';
import type { Entity } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { figure } from './number-words.ts';
import { capital } from './office-words.ts';
import { countryWords } from './parties.ts';
import { latestRole } from './entity-words.ts';
import { officeAt, officeLine } from './role-then.ts';

/** A label and its value on a card. */
export interface Fact {
  label: string;
  value: string;
  /** Country code, where the value is a country. */
  country?: string;
}

/**
 * What a card says of an entity met in an article: the role at that time, the country (not of a country itself), how often it is named
 * here and in contacts.
 */
export function factsOf(corpus: Corpus, entity: Entity, article: string): Fact[] {
  const published = corpus.article(article).published;
  const { earliest, latest } = published ? boundsOf(published.edtf) : { earliest: null, latest: null };
  const office = entity.type === 'person' ? officeAt(corpus, entity, earliest, latest, new Set([article])) : null;
  const here = (corpus.mentionsOf.get(entity.id) ?? []).filter((mention) => mention.article === article).length;
  const facts: Fact[] = [];
  if (office) facts.push({ label: 'Role then', value: capital(officeLine(office)) });
  else if (entity.type === 'person') {
    const last = latestRole(corpus, entity);
    facts.push({ label: last ? 'Role' : 'Role then', value: last ?? 'not stated' });
  }
  const country = entity.country && countryWords(corpus.dossier, entity.country);
  if (entity.country && country && country !== entity.name) facts.push({ label: 'Country', value: country, country: entity.country });
  const contacts = (entity.type === 'place' ? corpus.contactsAt : corpus.contactsOf).get(entity.id)?.length ?? 0;
  facts.push({ label: 'Here', value: figure(here, 'mention') });
  if (contacts > 0) facts.push({ label: 'On record', value: figure(contacts, 'contact') + (entity.type === 'place' ? ' here' : '') });
  return facts;
}
