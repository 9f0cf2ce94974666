import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepOwnFaces } from './own-faces.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const INLINE = /<(?:style|script)\b[^>]*>([^<]*(?:<(?!\/(?:style|script)>)[^<]*)*)<\/(?:style|script)>/g;
const HASH = / 'sha256-([^']+)'/g;

/** A page whose policy (Content Security Policy, level 3) lists the hashes of its own inline styles and scripts, and no others. */
export function keepOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, text = '']) => createHash('sha256').update(text).digest('base64')));
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    return before + policy.replace(HASH, (hash, digest: string) => (own.has(digest) ? hash : '')) + after;
  });
}

/** Astro lists the hashes of the whole site on every page: a kilobyte, compressed, of what cannot be compressed; and every page has every face. */
export const ownHashes = (): AstroIntegration => ({
  name: 'own-hashes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const page of globSync('**/*.html', { cwd: folder })) {
        const file = join(folder, page);
        writeFileSync(file, keepOwnHashes(keepOwnFaces(readFileSync(file, 'utf8'))));
      }
    },
  },
});
