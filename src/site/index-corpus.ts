import type { Extraction } from '../extract/extract.ts';
import type { Article } from '../schema/article.ts';
import type { Contact } from '../schema/contact.ts';
import type { DateAnnotation } from '../schema/date.ts';
import type { Entity, EntityType, Mention } from '../schema/entity.ts';
import type { Quote } from '../schema/quote.ts';
import { compareDated } from './chronology.ts';
import { groupBy } from './group-by.ts';

/** The records of the dossier with the ways through them that pages take; every list is in the order in which pages show it. */
export interface Corpus extends Extraction {
  /** The same records in the order of the extraction, as the data files publish them. */
  published: Extraction;
  /** The record with this id. @throws Error when there is none. */
  article: (id: string) => Article;
  entity: (id: string) => Entity;
  contact: (id: string) => Contact;
  entitiesByType: ReadonlyMap<EntityType, Entity[]>;
  /** Annotations by article, in the order of the text. */
  mentionsIn: ReadonlyMap<string, Mention[]>;
  datesIn: ReadonlyMap<string, DateAnnotation[]>;
  quotesIn: ReadonlyMap<string, Quote[]>;
  /** Contacts by article that reports them, by time. */
  contactsIn: ReadonlyMap<string, Contact[]>;
  /** By entity. */
  mentionsOf: ReadonlyMap<string, Mention[]>;
  quotesOf: ReadonlyMap<string, Quote[]>;
  contactsOf: ReadonlyMap<string, Contact[]>;
  contactsAt: ReadonlyMap<string, Contact[]>;
}

const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;
const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'en');
const reporters = (contact: Contact): string[] => [...new Set(contact.reports.map((report) => report.article))];

function finder<T extends { id: string }>(kind: string, list: readonly T[]): (id: string) => T {
  const byId = new Map(list.map((one) => [one.id, one]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`No ${kind} has the id "${id}", though a record points to it.`);
    return found;
  };
}

/** Newest first; an article without a date stands last. */
function newestFirst(a: Article, b: Article): number {
  return (b.published?.edtf ?? '').localeCompare(a.published?.edtf ?? '') || a.id.localeCompare(b.id, 'en');
}

/** Puts the records of an extraction in the order of the pages and indexes them. Nothing is changed and nothing left out. */
export function indexCorpus(extraction: Extraction): Corpus {
  const articles = [...extraction.articles].sort(newestFirst);
  const entities = [...extraction.entities].sort(byName);
  const contacts = [...extraction.contacts].sort(compareDated);
  const place = new Map(articles.map((article, index) => [article.id, index]));
  const inOrder = <T extends { article: string; start: number }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => (place.get(b.article) ?? 0) - (place.get(a.article) ?? 0) || byStart(a, b));
  const mentions = inOrder(extraction.mentions);
  const dates = inOrder(extraction.dates);
  const quotes = inOrder(extraction.quotes);
  return {
    ...extraction,
    published: extraction,
    articles,
    entities,
    contacts,
    mentions,
    dates,
    quotes,
    article: finder('article', articles),
    entity: finder('entity', entities),
    contact: finder('contact', contacts),
    entitiesByType: groupBy(entities, (one) => [one.type]),
    mentionsIn: groupBy(mentions, (one) => [one.article]),
    datesIn: groupBy(dates, (one) => [one.article]),
    quotesIn: groupBy(quotes, (one) => [one.article]),
    contactsIn: groupBy(contacts, reporters),
    mentionsOf: groupBy(mentions, (one) => [one.entity]),
    quotesOf: groupBy(quotes, (one) => (one.speaker ? [one.speaker] : [])),
    contactsOf: groupBy(contacts, (one) => one.participants),
    contactsAt: groupBy(contacts, (one) => (one.place ? [one.place] : [])),
  };
}
