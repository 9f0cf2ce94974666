import { createHash } from 'node:crypto';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
const UNSEEN = /<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g;
const FACE = /@font-face\{[^}]*unicode-range:([^;}]*)[^}]*\}/g;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

/** A unicode-range ("U+20-7E,U+1E??") as a class of letters. */
function lettersOf(range: string): RegExp {
  const parts = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return `\\u{${first.replaceAll('?', '0')}}-\\u{${last.replaceAll('?', 'F')}}`;
  });
  return new RegExp(`[${parts.join('')}]`, 'u');
}

/**
 * A page that declares only the faces whose letters stand in its text, with the hash of the shortened style in its policy: no browser would
 * load the others, and each costs fifty bytes of the first view. What is cut out must hold no letter of another face of its family.
 */
export function keepOwnFaces(html: string): string {
  const seen = html.replaceAll(UNSEEN, '');
  const hashes = new Map<string, string>();
  const cut = html.replaceAll(STYLE, (_, open: string, style: string, close: string) => {
    const kept = style.replaceAll(FACE, (face, range: string) => (lettersOf(range).test(seen) ? face : ''));
    if (kept !== style) hashes.set(hashOf(style), hashOf(kept));
    return open + kept + close;
  });
  return [...hashes].reduce((page, [before, after]) => page.replaceAll(before, after), cut);
}
