import { surnameFirst, type CslDate, type CslItem } from './csl-item.ts';

/** A date of one day, month or year with a sign between its parts; nothing for spans and what is said in words. */
function dateOf({ 'date-parts': parts = [], literal, season }: CslDate, sign: string): string | null {
  const [only] = parts;
  if (!only || parts.length > 1 || literal !== undefined || season !== undefined) return null;
  return only.map((part) => String(part).padStart(2, '0')).join(sign);
}

type Meta = readonly [name: string, content: string];

const kept = (list: readonly (readonly [string, string | null | undefined])[]): Meta[] =>
  list.flatMap(([name, content]) => (content ? [[name, content] as const] : []));

/** What reference managers read in the head of an article's page: Highwire's terms, and those of Dublin Core that they lack. */
export function articleMeta(item: CslItem, rights: string): Meta[] {
  return kept([
    ['citation_title', item.title],
    ...(item.author ?? []).map((name) => ['citation_author', surnameFirst(name)] as const),
    ['citation_publication_date', item.issued && dateOf(item.issued, '/')],
    ['citation_publisher', item['container-title']],
    ['citation_language', item.language],
    ['DC.type', 'Text'],
    ['DC.date', item.issued && dateOf(item.issued, '-')],
    ['DC.identifier', item.URL],
    ['DC.rights', rights],
  ]);
}

/** The same for a record of the site: Dublin Core alone. */
export function recordMeta(item: CslItem): Meta[] {
  return kept([
    ['DC.title', item.title],
    ['DC.publisher', item.publisher],
    ['DC.identifier', item.URL ?? item.id],
    ['DC.type', item.type === 'dataset' ? 'Dataset' : 'Event'],
    ['DC.date', item['event-date'] && dateOf(item['event-date'], '-')],
    ['DC.isPartOf', item['container-title']],
    ['DC.rights', 'https://creativecommons.org/licenses/by/4.0/'],
  ]);
}
