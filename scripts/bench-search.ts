import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { makeCorpus } from './search-bench/make-corpus.ts';
import { makeQueries, type QueryKind } from './search-bench/make-queries.ts';
import { measure, type Result } from './search-bench/measure.ts';
import { measureInChromium } from './search-bench/in-chromium.ts';
import { plainPagefind } from './search-bench/plain-pagefind.ts';
import { miniSearch, plainFuse } from './search-bench/rivals.ts';
import { thisProject } from './search-bench/this-project.ts';

const HELP = `Measures the search beside Pagefind, MiniSearch and plain Fuse, over invented dossiers.

  npm run bench:search [-- --sizes 5,100,1000,10000] [-- --quick] [-- --no-browser] [-- --alone] [-- --seed N]

  --sizes       numbers of articles (5, 100, 1,000 and 10,000 unless given)
  --quick       5 and 100 articles only
  --no-browser  leaves Chromium out
  --alone       leaves the others out
  --seed N      another choice of names and words (1 unless given)

KB first are the bytes in brotli before the first result: here of the box, its thread and the names. 200 queries: names exact, misspelt, in
spellings of languages that the record does not have, and begun; phrases, words, dates. MRR is the mean of one over the rank among hits of
the wanted kind, 0 beyond the tenth. A keystroke is the CPU time in ms of the searching thread for one more letter, to the first and to the
whole answer, the mean of three rounds, the slowest twentieth left out. Who is slow is stopped when its time is up, shortest queries first.`;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5,100,1000,10000' },
    quick: { type: 'boolean', default: false },
    'no-browser': { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

const KINDS: (QueryKind | 'all')[] = ['exact', 'misspelt', 'other spelling', 'part', 'phrase', 'words', 'date', 'all'];
const HEAD = ['', 'KB first', 'p95 first', 'p95 all', ...KINDS];
const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(Math.max(8, (HEAD[at] ?? '').length)))).join(' ');
const cellsOf = (name: string, { bytes, first, whole, ranks }: Result): string[] => [
  name,
  (bytes / 1000).toFixed(1),
  first.toFixed(1),
  whole.toFixed(1),
  ...KINDS.map((kind) => ranks.get(kind)?.toFixed(2) ?? '–'),
];

if (values.help) {
  console.log(HELP);
} else {
  const sizes = values.quick ? [5, 100] : values.sizes.split(',').map(Number);
  for (const size of sizes) {
    const corpus = makeCorpus(size, Number(values.seed));
    const queries = makeQueries(corpus, Number(values.seed) + 1);
    console.log(
      `\n${size} articles, ${corpus.names.length} names, ${corpus.parts.passages.contacts.length} contacts, ${queries.length} queries\n${row(HEAD)}`,
    );
    for (const engine of values.alone ? [thisProject] : [thisProject, plainPagefind, miniSearch, plainFuse]) {
      console.log(row(cellsOf(engine.name, await measure(engine, corpus, queries))));
    }
    if (!values['no-browser']) console.log(await measureInChromium(corpus, queries));
  }
  await close();
}
