import { type CollectionEntry, getCollection } from 'astro:content';

let read: Promise<CollectionEntry<'pages'>[]> | undefined;

/** The pages that an editor wrote, by name; read once a build, since every page asks for them, and at each asking while they are being written. */
export function writtenPages(): Promise<CollectionEntry<'pages'>[]> {
  if (import.meta.env.DEV) read = undefined;
  return (read ??= getCollection('pages').then((pages) => pages.sort((a, b) => a.id.localeCompare(b.id, 'en'))));
}
