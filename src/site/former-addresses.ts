import { worldOf } from '../extract/contacts/merge-reports.ts';
import { earlierIds } from '../extract/contacts/merge/earlier-ids.ts';
import { kebab } from '../extract/text/kebab.ts';
import type { Correction } from '../schema/correction.ts';
import { entityType } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { urlOf } from './urls.ts';

/** An address that something had: where it stands now, or why it is gone. */
export interface FormerAddress {
  /** Below the base, without a slash at either end: "people/anna-berg". */
  path: string;
  /** What now stands there in its place; null where nothing does. */
  now: { name: string; url: string } | null;
  /** The correction that did it; null where the program made the id anew, or where the rights of an article took the record out. */
  correction: Correction | null;
}

const below = (url: string): string => url.slice(urlOf.home().length).replace(/\/$/u, '');
const field = (values: unknown, name: string): unknown => (values as Record<string, unknown> | null)?.[name];

/** What an editor merged, took out or made another type of. */
function corrected(corpus: Corpus): FormerAddress[] {
  const entities = new Map(corpus.entities.map((entity) => [entity.id, entity]));
  const contacts = new Map(corpus.contacts.map((contact) => [contact.id, contact]));
  const oldAddress = (type: unknown, id: string): string | null => {
    const known = entityType.safeParse(type);
    return known.success ? below(urlOf.entity({ id, type: known.data })) : null;
  };
  return corpus.corrections.flatMap((correction): FormerAddress[] => {
    const { do: done, target, before, after } = correction;
    if (done === 'reject contact' && target === '') return [];
    if (done === 'reject contact') return [{ path: below(urlOf.contact(target)), now: null, correction }];
    if (done === 'merge contacts') {
      const contact = contacts.get(String(field(after, 'contact')));
      const parts = [field(before, 'contacts')].flat().filter((id) => typeof id === 'string' && id !== contact?.id);
      if (!contact) return [];
      return parts.map((id) => ({
        path: below(urlOf.contact(String(id))),
        now: { name: contact.summary, url: urlOf.contact(contact.id) },
        correction,
      }));
    }
    if (done !== 'merge entities' && done !== 'set entity') return [];
    const entity = entities.get(done === 'merge entities' ? String(field(after, 'entity')) : target);
    const path = oldAddress(field(before, 'type'), target);
    return entity && path ? [{ path, now: { name: entity.name, url: urlOf.entity(entity) }, correction }] : [];
  });
}

/** What the program itself would have called the same things with fewer articles, or under another of their spellings. */
function renamed(corpus: Corpus): FormerAddress[] {
  const world = worldOf(new Map(corpus.entities.map((entity) => [entity.id, entity])), corpus.dossier);
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const contacts = corpus.contacts.flatMap((contact) =>
    earlierIds(contact, articles, world).map((id) => ({
      path: below(urlOf.contact(id)),
      now: { name: contact.summary, url: urlOf.contact(contact.id) },
      correction: null,
    })),
  );
  // An id is made of a spelling that an article has; those of the registry alone were none.
  const entities = corpus.entities.flatMap((entity) => {
    const met = new Set((corpus.mentionsOf.get(entity.id) ?? []).map(({ exact }) => kebab(exact)));
    return [...met].map((id) => ({
      path: below(urlOf.entity({ ...entity, id })),
      now: { name: entity.name, url: urlOf.entity(entity) },
      correction: null,
    }));
  });
  return [...contacts, ...entities];
}

/** What went with the text of an article that may not be shown any more. */
function withdrawn({ withdrawn: gone }: Corpus): FormerAddress[] {
  const urls = [...(gone?.contacts ?? []).map((id) => urlOf.contact(id)), ...(gone?.entities ?? []).map((entity) => urlOf.entity(entity))];
  return urls.map((url) => ({ path: below(url), now: null, correction: null }));
}

/**
 * Every address that once led to something, or would have with fewer articles, and where it leads now; what an editor did comes before what the
 * program did. An address at which something stands is none of them; one that could lead to two things leads nowhere.
 */
export function formerAddresses(corpus: Corpus): FormerAddress[] {
  const taken = new Set([
    ...corpus.entities.map((entity) => below(urlOf.entity(entity))),
    ...corpus.contacts.map(({ id }) => below(urlOf.contact(id))),
  ]);
  const byEditor = new Map(corrected(corpus).map((former) => [former.path, former]));
  const byProgram = Map.groupBy([...renamed(corpus), ...withdrawn(corpus)], ({ path }) => path);
  const sure = [...byProgram].flatMap(([path, list]) => {
    const [first] = list;
    return first && !byEditor.has(path) && new Set(list.map(({ now }) => now?.url)).size === 1 ? [first] : [];
  });
  return [...byEditor.values(), ...sure].filter(({ path }) => !taken.has(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}
