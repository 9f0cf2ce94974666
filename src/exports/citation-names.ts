import type { CslName } from './csl-item.ts';

/** Two or three words with capitals, of which none tells a desk or an agency. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;
const DESK =
  /\b(staff|desk|agenc(?:y|ies)|news|reuters|press|editors?|editorial|writers?|correspondents?|times|post|wire|service|bureau)\b/iu;

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');

/**
 * The authors of a byline. A name of two or three words is a person's, whose last word is taken as the surname; whatever looks otherwise stays
 * as it is written, without the "By". The outlet, which is cited beside them, is no author.
 */
export function authorsOf(byline: string | null, outlet: string | null = null): CslName[] {
  if (byline === null) return [];
  const line = byline.replace(/^by\s+/iu, '').trim();
  const names = line
    .split(/\s*(?:,|;|&|\band\b)\s*/u)
    .map((name) => name.trim())
    .filter((name, index) => name !== '' && (index === 0 || outlet === null || bare(name) !== bare(outlet)));
  if (!names.every((name) => PERSON.test(name) && !DESK.test(name))) return [{ literal: line }];
  return names.map((name) => {
    const last = name.lastIndexOf(' ');
    return { family: name.slice(last + 1), given: name.slice(0, last) };
  });
}
