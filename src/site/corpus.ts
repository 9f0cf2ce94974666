import { getCollection } from 'astro:content';
import type { Extraction } from '../extract/extract.ts';
import { extraction } from '../loaders/run.ts';
import { indexCorpus, type Corpus } from './index-corpus.ts';

const opened = new WeakMap<Extraction, Promise<Corpus>>();

const dataOf = <T>(entries: { data: T }[]): T[] => entries.map((entry) => entry.data);

async function open(run: Extraction): Promise<Corpus> {
  const entities = await Promise.all([
    getCollection('people'),
    getCollection('organizations'),
    getCollection('places'),
    getCollection('agreements'),
    getCollection('events'),
  ]);
  const listed = {
    articles: dataOf(await getCollection('articles')),
    contacts: dataOf(await getCollection('contacts')),
    quotes: dataOf(await getCollection('quotes')),
    claims: dataOf(await getCollection('claims')),
    entities: entities.flatMap((list) => dataOf(list)),
  };
  return { ...indexCorpus({ ...run, ...listed }), published: run };
}

/**
 * The corpus that every page is made from: lists with pages of their own out of the content collections, the bulk (texts, mentions,
 * dates) out of the run that filled them. Opened once a run, whatever the number of pages.
 */
export async function corpus(): Promise<Corpus> {
  const run = await extraction();
  let found = opened.get(run);
  if (!found) opened.set(run, (found = open(run)));
  return found;
}
