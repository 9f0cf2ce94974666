const SAFE = /^[A-Za-z0-9][A-Za-z0-9._~-]*$/u;

/**
 * The id of an article from the stem of its file name. A stem that can stand in a web address stays as it is; in another one accents are dropped and
 * what is neither letter nor digit becomes a hyphen. Where that loses letters, or would make two stems one, the file's hash sets it apart.
 */
export function articleId(stem: string, hash: string): string {
  if (SAFE.test(stem)) return stem;
  const plain = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .toLowerCase();
  const lost = /[^\p{ASCII}]/u.test(stem.normalize('NFKD').replace(/[\p{M}\p{P}\p{Z}]/gu, ''));
  return plain === '' ? `article-${hash.slice(0, 8)}` : lost ? `${plain}-${hash.slice(0, 8)}` : plain;
}
