import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { cutFonts } from './src/integrations/cut-fonts.ts';
import { largeSearch } from './src/integrations/large-search.ts';
import { ownHashes } from './src/integrations/own-hashes.ts';

// Where the site will stand; both are read by `npm run build` and by `npm run dev`.
// SITE_URL=https://example.org BASE_PATH=/dossier npm run build
const { SITE_URL, BASE_PATH = '/' } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  output: 'static',
  trailingSlash: 'always',
  // npm ci empties node_modules, where the cache would lie.
  cacheDir: './.cache/astro',
  // One round trip: the first view needs no second file but the two fonts.
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    // An editor's Markdown may hold HTML, so it is parsed and then cleaned, in this order.
    processor: unified({ rehypePlugins: [rehypeRaw, rehypeSanitize] }),
  },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
    },
  },
  integrations: [cutFonts(), ownHashes(), largeSearch()],
  // Scripts stay files of their own: no page waits for one, and the first view holds none.
  vite: {
    build: { assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined) },
    // Short names: they stand in every page.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: ({ name }) => `_astro/${name.replace(/\..*/, '')}.[hash].js` } } } },
    },
    // The thread of the search comes in two parts, names first; the box asks for the fonts that the pages have, by the same names.
    worker: { format: 'es', rolldownOptions: { output: { assetFileNames: '_astro/[name].[hash][extname]' } } },
  },
  devToolbar: { enabled: false },
});
