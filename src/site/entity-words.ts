import { boundsOf } from '../schema/edtf.ts';
import type { Entity, EntityType } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';
import { figure } from './number-words.ts';
import { isFormer, isOffice, roleWords } from './office-words.ts';
import { quotationCount } from './quote-counts.ts';
import { roleAt } from './role-then.ts';

/** The name of each kind of entity and of the section with its pages. */
export const KIND: Record<EntityType, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  place: { one: 'Place', many: 'Places' },
  agreement: { one: 'Agreement', many: 'Agreements' },
  event: { one: 'Event', many: 'Events' },
};

/** The office that the record gives last, with the year in which it ended: "President of Norway to 2024". */
function officeThatEnded(corpus: Corpus, entity: Entity): string | null {
  const [last] = entity.roles
    .filter(({ evidence, from, to }) => evidence === null && (from !== null || to !== null))
    .sort((a, b) => (b.from ?? b.to ?? '').localeCompare(a.from ?? a.to ?? ''));
  if (!last) return null;
  const year = last.to ? boundsOf(last.to).latest?.slice(0, 4) : undefined;
  return roleWords(corpus, last) + (year ? ` to ${year}` : '');
}

/**
 * The last office a person is known in: that of the day of the newest article with the name, in its words or the registry's; else the one
 * that ended, with its year; else what a text calls the person. Null if nothing is known.
 */
export function latestRole(corpus: Corpus, entity: Entity): string | null {
  const mentions = corpus.mentionsOf.get(entity.id) ?? [];
  const articles = [...new Set(mentions.map(({ article }) => article))].map((id) => corpus.article(id));
  articles.sort((a, b) => (b.published?.edtf ?? '').localeCompare(a.published?.edtf ?? ''));
  const days = articles[0]?.published ? boundsOf(articles[0].published.edtf) : { earliest: null, latest: null };
  const held = roleAt(corpus, entity, days.earliest, days.latest, new Set(articles.map(({ id }) => id)));
  if (held) return held;
  const ended = officeThatEnded(corpus, entity);
  if (ended) return ended;
  const said = entity.roles.find(isOffice) ?? entity.roles[0];
  if (!said) return null;
  const words = roleWords(corpus, said);
  return isFormer(said) && !/^(?:former|previous|ex|late|then|erstwhile|one-time|ousted)\b/iu.test(said.title) ? `former ${words}` : words;
}

/** How often an entity stands in the record: "3 contacts, 6 mentions and 3 quotations"; what is zero is left out. */
export function presenceWords(corpus: Corpus, entity: Entity): string {
  const counts: [number, string][] = [
    [corpus.contactsOf.get(entity.id)?.length ?? 0, 'contact'],
    [corpus.contactsAt.get(entity.id)?.length ?? 0, 'contact here'],
    [corpus.mentionsOf.get(entity.id)?.length ?? 0, 'mention'],
    [quotationCount(corpus.quotesOf.get(entity.id) ?? []), 'quotation'],
  ];
  const plural: Record<string, string> = { 'contact here': 'contacts here' };
  const words = counts.filter(([count]) => count > 0).map(([count, noun]) => figure(count, noun, plural[noun]).replace(' ', '\u00a0'));
  return words.length > 0 ? listed(words) : 'in no article of this corpus';
}
