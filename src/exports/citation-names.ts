import type { CslName } from './csl-item.ts';

/** Two or three words with capitals, of which none tells a desk or an agency. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u;
const DESK =
  /\b(staff|desk|agenc(?:y|ies)|news|reuters|press|editors?|editorial|writers?|correspondents?|times|post|wire|service|bureau)\b/iu;

/**
 * The authors of a byline. A name of two or three words is a person's, whose last word is taken as the surname; whatever looks otherwise stays
 * as it is written.
 */
export function authorsOf(byline: string | null): CslName[] {
  if (byline === null) return [];
  const names = byline
    .replace(/^by\s+/iu, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (!names.every((name) => PERSON.test(name) && !DESK.test(name))) return [{ literal: byline.trim() }];
  return names.map((name) => {
    const last = name.lastIndexOf(' ');
    return { family: name.slice(last + 1), given: name.slice(0, last) };
  });
}
