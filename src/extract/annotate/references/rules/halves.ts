import { refer } from '../around.ts';
import type { Discourse } from '../discourse.ts';
import type { ReferenceRule } from '../rule.ts';

const COMPASS = /^(north|south|east|west) (?=\p{L}+$)/u;

/** The words by which two countries with one name are told apart, by code, and that name: north and south of "macedonia"; null for all others. */
function halvesOf({ countries, knowledge }: Discourse): { name: string; words: ReadonlyMap<string, string> } | null {
  const nameOf = (code: string): string =>
    knowledge.dossier.parties.find(({ country }) => country === code)?.name ??
    knowledge.gazetteer.countries.find((country) => country.code === code)?.name ??
    '';
  const words = new Map<string, string>();
  const names = new Set<string>();
  for (const code of countries.pair) {
    const name = nameOf(code).toLowerCase();
    const word = COMPASS.exec(name)?.[1];
    if (word === undefined) return null;
    words.set(word, code);
    names.add(name.slice(word.length + 1));
  }
  const [name] = names;
  return name !== undefined && names.size === 1 && words.size === 2 ? { name, words } : null;
}

/** One of two countries that share their name: "the North", "the South's leader". */
export const halfOfTwo: ReferenceRule = {
  name: 'half-of-two',
  example: 'Berg visited the South in May.',
  starts: ['the'],
  pattern: /\bthe (?:north|south|east|west)\b(?! (?:of|and|coast|bank|sea|pole|wing|end|side)\b|-)/gi,
  read(spot, discourse) {
    const { text } = discourse.document;
    const word = text.slice(spot.start + 4, spot.end);
    // "In the north" is a region, and "the South China Sea" a name.
    if (!/^\p{Lu}\p{Ll}/u.test(word) || /^ \p{Lu}/u.test(text.slice(spot.end, spot.end + 2))) return null;
    const code = halvesOf(discourse)?.words.get(word.toLowerCase());
    const country = code === undefined ? null : discourse.countries.entityOf(code);
    return country === null ? null : refer(discourse, spot, [country], 'country');
  },
};

/** Both of them: "the two Macedonias". */
export const twoHalves: ReferenceRule = {
  name: 'two-halves',
  example: 'The two Macedonias have held no talks.',
  starts: ['the', 'both'],
  pattern: /\b(?:the two|both) [a-z]{3,20}s\b/gi,
  read(spot, discourse) {
    const words = discourse.document.text.slice(spot.start, spot.end);
    if (!/ \p{Lu}\p{Ll}+$/u.test(words) || !words.toLowerCase().endsWith(` ${halvesOf(discourse)?.name ?? '-'}s`)) return null;
    const ids = discourse.countries.pair.map((code) => discourse.countries.entityOf(code)).filter((id) => id !== null);
    return ids.length === 2 ? refer(discourse, spot, ids, 'country') : null;
  },
};

/** Both of them, the name told once: "the leaders of North and South Macedonia". */
export const halfBeforeHalf: ReferenceRule = {
  name: 'half-before-half',
  example: 'The leaders of North and South Macedonia met.',
  starts: ['north', 'south', 'east', 'west'],
  pattern: /\b(?:North|South|East|West)(?= and (?:North|South|East|West) \p{Lu})/gu,
  read(spot, discourse) {
    const { text } = discourse.document;
    const halves = halvesOf(discourse);
    const [, other = '', name = ''] = /^ and (\p{L}+) (\p{L}+)/u.exec(text.slice(spot.end, spot.end + 40)) ?? [];
    const code = halves?.words.get(text.slice(spot.start, spot.end).toLowerCase());
    if (!halves || code === undefined || !halves.words.has(other.toLowerCase()) || !name.toLowerCase().startsWith(halves.name)) return null;
    const country = discourse.countries.entityOf(code);
    return country === null ? null : refer(discourse, spot, [country], 'country');
  },
};
