import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { extraction } from '../../src/loaders/run.ts';
import type { Answer } from '../../src/search/answer.ts';
import { makeNamesPart } from '../../src/search/make-names-part.ts';
import { makePassagesPart } from '../../src/search/make-passages-part.ts';
import { SiteSearchEngine } from '../../src/search/site-search-engine.ts';
import { indexCorpus } from '../../src/site/index-corpus.ts';

interface Case {
  query: string;
  group: 'names' | 'contacts' | 'quotes' | 'sentences' | 'articles';
  /** Each must stand within one of the first three of the group. */
  first: string[];
  /** None of these may stand in the group. */
  not?: string[];
}

const files = ['names', 'spellings', 'misspelt', 'passages', 'dates', 'terms'];
const casesIn = (file: string): Case[] => parse(readFileSync(join(import.meta.dirname, `${file}.yaml`), 'utf8')) as Case[];

const corpus = indexCorpus(await extraction());
// Through JSON, as the browser gets it.
const parts = JSON.parse(JSON.stringify({ names: makeNamesPart(corpus), passages: makePassagesPart(corpus) })) as Record<string, unknown>;
const engine = new SiteSearchEngine((part) => Promise.resolve(parts[part]));

const shown = (answer: Answer, group: Case['group']): string[] =>
  group === 'names' ? answer.names.map(({ name }) => name) : answer[group].map(({ text }) => text);

describe.each(files)('%s', (file) => {
  it.each(casesIn(file))('$query', async ({ query, group, first, not = [] }) => {
    const found = shown(await engine.search(query), group);
    const best = found.slice(0, 3);
    for (const wanted of first) expect(best, `${query}: ${wanted}`).toContainEqual(expect.stringContaining(wanted));
    for (const unwanted of not) expect(found, `${query}: not ${unwanted}`).not.toContainEqual(expect.stringContaining(unwanted));
  });
});
