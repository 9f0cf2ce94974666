import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { extractionLoader } from './loaders/extraction-loader.ts';
import { pagesFolder } from './loaders/run.ts';
import { article } from './schema/article.ts';
import { claim } from './schema/claim.ts';
import { contact } from './schema/contact.ts';
import { dossier } from './schema/dossier.ts';
import { entity, type EntityType } from './schema/entity.ts';
import { quote } from './schema/quote.ts';

const entities = (type: EntityType) =>
  defineCollection({
    loader: extractionLoader({ name: type, list: (all) => all.entities.filter((one) => one.type === type), key: (one) => one.id }),
    schema: entity,
  });

/*
 * Mentions, dates and canonical texts are no collections: they are the bulk of the data and have no pages of their own, and the
 * content store passes through the bundler as one module. Pages read them from the run itself (`loaders/run.ts`).
 */
export const collections = {
  dossier: defineCollection({
    loader: extractionLoader({ name: 'dossier', list: (all) => [all.dossier], key: () => 'dossier' }),
    schema: dossier,
  }),
  articles: defineCollection({
    loader: extractionLoader({ name: 'articles', list: (all) => all.articles, key: (one) => one.id }),
    schema: article,
  }),
  contacts: defineCollection({
    loader: extractionLoader({ name: 'contacts', list: (all) => all.contacts, key: (one) => one.id }),
    schema: contact,
  }),
  people: entities('person'),
  organizations: entities('organization'),
  places: entities('place'),
  agreements: entities('agreement'),
  events: entities('event'),
  quotes: defineCollection({
    loader: extractionLoader({ name: 'quotes', list: (all) => all.quotes, key: (one) => `${one.article}-${one.start}` }),
    schema: quote,
  }),
  claims: defineCollection({
    loader: extractionLoader({ name: 'claims', list: (all) => all.claims, key: (one) => one.id }),
    schema: claim,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.md', base: pagesFolder }),
    schema: z.strictObject({ title: z.string(), description: z.string().default('') }),
  }),
};
