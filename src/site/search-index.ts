import type { EntityType } from '../schema/entity.ts';
import { contactCount, groupsOf } from './entity-groups.ts';
import { KIND } from './entity-words.ts';
import { outletOf } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { urlOf } from './urls.ts';

/** A way into the record that needs no typing. */
export interface IndexEntry {
  label: string;
  url: string;
  /** How many contacts, where that says something. */
  count: number | null;
}

/** Entries of one kind. */
export interface IndexGroup {
  heading: string;
  note: string;
  entries: IndexEntry[];
}

function entitiesOf(corpus: Corpus, type: EntityType): IndexGroup {
  const { a, b, elsewhere } = groupsOf(corpus, type);
  const entities = [...a, ...b, ...elsewhere].sort((x, y) => x.name.localeCompare(y.name, 'en'));
  const entries = entities.map((entity) => ({
    label: entity.name,
    url: urlOf.entity(entity),
    count: contactCount(corpus, entity) || null,
  }));
  return { heading: KIND[type].many, note: 'the figure is the number of contacts', entries };
}

/** The index below the search field: names of every kind, outlets with their articles, and contacts by year. */
export function searchIndex(corpus: Corpus): IndexGroup[] {
  const outlets = corpus.articles.map((article) => ({
    label: `${outletOf(article)}: ${article.title}`,
    url: urlOf.article(article.id),
    count: null,
  }));
  const years = groupBy(corpus.contacts, (contact) => [(contact.earliest ?? contact.latest)?.slice(0, 4) ?? 'no date stated']);
  const contacts = [...years].map(([year, list]) => ({
    heading: `Contacts, ${year}`,
    note: '',
    entries: list.map((contact) => ({ label: contact.summary, url: urlOf.contact(contact.id), count: null })),
  }));
  const names = (['person', 'place', 'organization', 'agreement', 'event'] as const).map((type) => entitiesOf(corpus, type));
  return [
    ...names,
    { heading: 'Outlets', note: 'and what they published', entries: outlets.sort((x, y) => x.label.localeCompare(y.label, 'en')) },
    ...contacts,
  ].filter(({ entries }) => entries.length > 0);
}
