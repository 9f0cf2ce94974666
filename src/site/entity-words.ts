import type { Entity, EntityType } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';
import { figure } from './number-words.ts';
import { roleAt, roleWords } from './role-then.ts';

/** The name of each kind of entity and of the section with its pages. */
export const KIND: Record<EntityType, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  place: { one: 'Place', many: 'Places' },
  agreement: { one: 'Agreement', many: 'Agreements' },
  event: { one: 'Event', many: 'Events' },
};

/** The last office a person is known in: the newest of the record on the last day of the corpus, else as a sentence has it; null if none. */
export function latestRole(corpus: Corpus, entity: Entity): string | null {
  const mentions = corpus.mentionsOf.get(entity.id) ?? [];
  const days = mentions.flatMap(({ article }) => corpus.article(article).published?.edtf.slice(0, 10) ?? []).sort();
  const last = days.at(-1) ?? null;
  const held = roleAt(corpus, entity, last, last, new Set(mentions.map(({ article }) => article)));
  const any = entity.roles.at(-1);
  return held ?? (any ? roleWords(corpus, any) : null);
}

/** How often an entity stands in the record: "3 contacts, 6 mentions and 3 quotations"; what is zero is left out. */
export function presenceWords(corpus: Corpus, entity: Entity): string {
  const counts: [number, string][] = [
    [corpus.contactsOf.get(entity.id)?.length ?? 0, 'contact'],
    [corpus.contactsAt.get(entity.id)?.length ?? 0, 'contact here'],
    [corpus.mentionsOf.get(entity.id)?.length ?? 0, 'mention'],
    [corpus.quotesOf.get(entity.id)?.length ?? 0, 'quotation'],
  ];
  const plural: Record<string, string> = { 'contact here': 'contacts here' };
  const words = counts.filter(([count]) => count > 0).map(([count, noun]) => figure(count, noun, plural[noun]).replace(' ', '\u00a0'));
  return words.length > 0 ? listed(words) : 'in no article of this corpus';
}
