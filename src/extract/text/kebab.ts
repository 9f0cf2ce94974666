import { keyOf } from './key-of.ts';

/** Small letters of ASCII and figures, with one blank between words: as most names are written once they are folded. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A readable id from a name: "São Paulo" gives "sao-paulo". Letters outside Latin are written as their code points; never empty. */
export function kebab(name: string): string {
  const key = keyOf(name);
  if (PLAIN.test(key)) return key.replaceAll(' ', '-');
  const latin = key
    .replace(/['.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe');
  const id = latin.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/[^a-z0-9-]/gu, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`);
  return id.replace(/-+/g, '-').replace(/^-|-$/g, '') || 'unnamed';
}
