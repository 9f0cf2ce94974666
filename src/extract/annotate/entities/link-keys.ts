import { foldWord } from '../../text/fold-name.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const SPELLINGS: Record<string, string> = {
  organisation: 'organization',
  defence: 'defense',
  centre: 'center',
  programme: 'program',
  labour: 'labor',
  'co-operation': 'cooperation',
  guards: 'guard',
  ministers: 'minister',
};
const SMALL = new Set(['of', 'the', 'for', 'and', 'on', '&', '-', "'", '’', ',', 's', 'in']);
/** Words that ministries bear or leave out without being another ministry. */
const EMPTY = new Set(['affairs', 'affair', 'ministry']);

/**
 * The form that all names of one body share: small words, adjectives of nationality and names of countries left out and kept as
 * `country`, ministries by what they are for, in order of the alphabet ("Foreign Ministry", "Ministry of Foreign Affairs").
 */
export function bodyKey(name: string, country: string | null, vocabulary: Vocabulary): { key: string; country: string | null } {
  const words = tokenise(name).filter(({ kind }) => kind !== 'possessive');
  let found = country;
  const kept: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { key } = words[at] ?? { key: '' };
    if (SMALL.has(key)) continue;
    const match = (vocabulary.names.get(key) ?? []).find(({ keys, demonym, entity }) => {
      const national =
        demonym ?? (entity?.type === 'place' && vocabulary.countryIds.get(entity.country ?? '') === entity.id ? entity.country : null);
      return national !== null && keys.length < words.length && keys.every((word, k) => word === words[at + k]?.key);
    });
    if (match) {
      found ??= match.demonym ?? match.entity?.country ?? null;
      at += match.keys.length - 1;
    } else kept.push(SPELLINGS[key] ?? key);
  }
  if (kept.includes('ministry'))
    return {
      key: `ministry ${kept
        .filter((word) => !EMPTY.has(word))
        .sort()
        .join(' ')}`,
      country: found,
    };
  return { key: kept.map((word) => foldWord(word)).join(' '), country: found };
}

/** Can the letters stand for the name? Each must open a word of it, in order, or follow within one. */
export function standsFor(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  const text = name.toLowerCase();
  if (letters.length < 2 || !text.startsWith(letters.charAt(0))) return false;
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
