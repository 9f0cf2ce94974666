import { describe, expect, it } from 'vitest';
import { applyRights } from '../../../src/extract/rights/apply-rights.ts';
import { articleRecord } from '../../../src/search/article-record.ts';
import { makeNamesPart } from '../../../src/search/make-names-part.ts';
import { makePassagesPart } from '../../../src/search/make-passages-part.ts';
import { unpackNames } from '../../../src/search/names-part.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { extraction } from '../site/small-corpus.ts';

type Mode = (typeof extraction.articles)[number]['rights']['mode'];

/** Everything that is published for the search of a small and of a large site, as one text, with one article in this mode. */
function published(mode: Mode): string {
  const articles = extraction.articles.map((article) =>
    article.id === 'gazette' ? { ...article, rights: { ...article.rights, mode } } : article,
  );
  const corpus = indexCorpus(applyRights(structuredClone({ ...extraction, articles })));
  const [names, passages] = [makeNamesPart(corpus), makePassagesPart(corpus)];
  const records = (passages.articles ?? []).map((row) => articleRecord(row, unpackNames(names)));
  return JSON.stringify([names, passages, records]).replaceAll('\\\\n', ' ');
}

describe('what an article keeps from its page', () => {
  it('is there in full where it may be', () => {
    expect(published('full')).toContain('Foreign Minister Anna Berg met Lund in Oslo.');
  });
  it.each(['metadata', 'withheld'] as const)('is in no index when only %s', (mode) => {
    const text = published(mode);
    expect(text).not.toContain('met Lund in Oslo');
    expect(text).not.toContain('s-gazette-1');
    expect(text).toContain('held talks');
  });
  it('is there as far as evidence goes in an excerpt', () => {
    const text = published('excerpt');
    expect(text).toContain('met Lund in Oslo');
    expect(text).not.toContain('s-gazette-0');
  });
});
