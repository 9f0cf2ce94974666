import type { Contact } from '../schema/contact.ts';
import type { EntityType } from '../schema/entity.ts';
import { kindWords } from './contact-words.ts';
import { dateWords } from './date-words.ts';
import { contactCount, groupsOf } from './entity-groups.ts';
import { KIND } from './entity-words.ts';
import { outletOf } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { listedDay } from './timeline.ts';
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
  /** What opens below: the contacts of a year, or of a kind. */
  parts: { label: string; entries: IndexEntry[] }[];
}

function entitiesOf(corpus: Corpus, type: EntityType): IndexGroup {
  const { a, b, elsewhere } = groupsOf(corpus, type);
  const entities = [...a, ...b, ...elsewhere].sort((x, y) => x.name.localeCompare(y.name, 'en'));
  const entries = entities.map((entity) => ({
    label: entity.name,
    url: urlOf.entity(entity),
    count: contactCount(corpus, entity) || null,
  }));
  return { heading: KIND[type].many, note: 'the figure is the number of contacts', entries, parts: [] };
}

/** Contacts parted by what `labelOf` gives, in the order in which the labels come. */
function contactsBy(corpus: Corpus, heading: string, labelOf: (contact: Contact) => string): IndexGroup {
  const groups = groupBy(corpus.contacts, (contact) => [labelOf(contact)]);
  const parts = [...groups].map(([label, contacts]) => ({
    label,
    entries: contacts.map((contact) => ({
      label: `${contact.summary}, ${dateWords(contact.date)}`,
      url: urlOf.contact(contact.id),
      count: null,
    })),
  }));
  return { heading, note: 'with their contacts', entries: [], parts };
}

const yearOf = (contact: Contact): string => listedDay(contact)?.slice(0, 4) ?? 'No date stated';

/** The index below the search field: names of every kind, outlets with their articles, and contacts by year and by kind. */
export function searchIndex(corpus: Corpus): IndexGroup[] {
  const outlets = corpus.articles.map((article) => ({
    label: `${outletOf(article)}: ${article.title}`,
    url: urlOf.article(article.id),
    count: null,
  }));
  const names = (['person', 'place', 'organization', 'agreement', 'event'] as const).map((type) => entitiesOf(corpus, type));
  const published = outlets.sort((x, y) => x.label.localeCompare(y.label, 'en'));
  return [
    ...names,
    { heading: 'Outlets', note: 'and what they published', entries: published, parts: [] },
    contactsBy(corpus, 'Years', yearOf),
    contactsBy(corpus, 'Kinds', kindWords),
  ].filter(({ entries, parts }) => entries.length + parts.length > 0);
}
