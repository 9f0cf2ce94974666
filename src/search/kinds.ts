import type { NameKind, PassageKind } from './answer.ts';
import { editDistance } from './edit-distance.ts';

const NAME_KINDS: readonly NameKind[] = ['person', 'organization', 'place', 'agreement', 'event', 'outlet'];
const PASSAGE_KINDS: readonly PassageKind[] = ['contact', 'quote', 'sentence', 'article'];
/** The kinds of contact, as the index and addresses write them. */
export const CONTACT_KINDS: readonly string[] = ['visit', 'meeting', 'call', 'summit', 'signing', 'other'];
/** Whether a contact was held when it was reported. */
export const STATUS: readonly string[] = ['held', 'planned'];
const SAME: Record<string, string> = {
  people: 'person',
  quotation: 'quote',
  organisation: 'organization',
  treaty: 'agreement',
  deal: 'agreement',
  talk: 'meeting',
};
const KINDS: readonly string[] = [...PASSAGE_KINDS, ...CONTACT_KINDS, ...STATUS, ...NAME_KINDS];

/** The kind that a reader means by a word: "visits", "Quotation", "meetting"; null where none is like it. */
export function readKind(typed: string): string | null {
  const word = typed
    .toLowerCase()
    .trim()
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');
  const name = SAME[word] ?? word;
  if (KINDS.includes(name)) return name;
  const begun = KINDS.find((kind) => word.length > 2 && kind.startsWith(word));
  return begun ?? KINDS.find((kind) => word.length > 3 && editDistance(kind, name) <= 1) ?? null;
}

/** Whether the chosen kinds leave room for names. */
export function namesAreWanted(kinds: readonly string[] | undefined): boolean {
  return !kinds?.length || kinds.some((kind) => NAME_KINDS.includes(kind as NameKind));
}
