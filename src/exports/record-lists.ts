import type { z } from 'zod';
import type { Extraction } from '../extract/extract.ts';
import { article } from '../schema/article.ts';
import { claim } from '../schema/claim.ts';
import { contact } from '../schema/contact.ts';
import { correction } from '../schema/correction.ts';
import { date } from '../schema/date.ts';
import { entity, mention } from '../schema/entity.ts';
import { quote } from '../schema/quote.ts';

/** One list of records as it is published: `<name>.json`, `<name>.csv`, `schema/<name>.schema.json`. */
export interface RecordList {
  name: string;
  title: string;
  schema: z.ZodObject;
  records: (extraction: Extraction) => readonly object[];
  /** True where the records carry words of the articles, which belong to their holders. */
  carriesText: boolean;
}

/** The lists of DATA.md, in the order in which they are published. */
export const recordLists: readonly RecordList[] = [
  { name: 'articles', title: 'Articles', schema: article, records: (all) => all.articles, carriesText: true },
  {
    name: 'entities',
    title: 'People, organizations, places, agreements, events',
    schema: entity,
    records: (all) => all.entities,
    carriesText: false,
  },
  { name: 'mentions', title: 'Mentions of entities', schema: mention, records: (all) => all.mentions, carriesText: true },
  { name: 'dates', title: 'Dates, times and durations', schema: date, records: (all) => all.dates, carriesText: true },
  { name: 'quotes', title: 'Quotations and their speakers', schema: quote, records: (all) => all.quotes, carriesText: true },
  { name: 'contacts', title: 'Contacts between the parties', schema: contact, records: (all) => all.contacts, carriesText: true },
  { name: 'claims', title: 'Statements that articles treat differently', schema: claim, records: (all) => all.claims, carriesText: true },
  { name: 'corrections', title: 'Corrections by editors', schema: correction, records: (all) => all.corrections, carriesText: true },
];
