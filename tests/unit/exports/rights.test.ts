import { describe, expect, it } from 'vitest';
import { articleCitation, contactCitation, quoteCitation } from '../../../src/exports/cite-records.ts';
import { contactCalendar } from '../../../src/exports/contact-calendar.ts';
import { atomFeed, jsonFeed } from '../../../src/exports/contact-feed.ts';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { contactNode } from '../../../src/exports/json-ld/contact-node.ts';
import { quotationNodes } from '../../../src/exports/json-ld/quotation-nodes.ts';
import { applyRights } from '../../../src/extract/rights/apply-rights.ts';
import type { Rights } from '../../../src/schema/article.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { smallExtraction } from '../../fixtures/small-extraction.ts';

/** Everything that leaves the site beside its pages, of a dossier whose first article has these rights. */
function takenAway(mode: Rights['mode']): string {
  const small = smallExtraction(mode, 'full');
  const nairobi = { ...(small.entities[0] ?? never()), id: 'nairobi', type: 'place' as const, name: 'Nairobi', country: 'KE' };
  const extraction = applyRights({ ...small, entities: [...small.entities, nairobi] });
  const corpus = indexCorpus(extraction);
  const records = [
    ...corpus.articles.map(articleCitation),
    ...corpus.contacts.map((contact) => contactCitation(corpus, contact)),
    ...corpus.quotes.map((quote) => quoteCitation(corpus, quote)),
    ...corpus.contacts.map((contact) => contactNode(corpus, contact)),
    ...quotationNodes(corpus),
  ];
  return [
    ...dataFiles(extraction).map(({ make }) => make()),
    atomFeed(corpus),
    jsonFeed(corpus),
    contactCalendar(corpus, corpus.contacts),
    JSON.stringify(records),
  ].join('\n');
}

function never(): never {
  throw new Error('the fixture has entities');
}

describe('everything that can be taken away', () => {
  const whole = /Rain fell|Nobody minded/u;
  const quoted = /We have agreed/u;
  const evidence = /met Peter Otieno in Nairobi/u;
  const headline = /Berg signs accord/u;
  const address = /post\.example/u;

  it('holds the text of an article that may be shown', () => {
    for (const words of [whole, quoted, evidence, headline, address]) expect(takenAway('full')).toMatch(words);
  });
  it('holds of an excerpt the sentences that records rest on', () => {
    expect(takenAway('excerpt')).toMatch(evidence);
    expect(takenAway('excerpt')).not.toMatch(whole);
  });
  it('holds of a text that may not be shown its headline and no word of it', () => {
    expect(takenAway('metadata')).toMatch(headline);
    for (const words of [whole, quoted, evidence]) expect(takenAway('metadata')).not.toMatch(words);
  });
  it('holds of a withheld article only that it was there', () => {
    for (const words of [whole, quoted, evidence, headline, address]) expect(takenAway('withheld')).not.toMatch(words);
  });
});
