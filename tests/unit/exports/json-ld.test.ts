import { describe, expect, it } from 'vitest';
import { citationCff } from '../../../src/exports/citation-cff.ts';
import { articleMeta, recordMeta } from '../../../src/exports/citation-meta.ts';
import { articleCitation, contactCitation, dataCitation, quoteCitation } from '../../../src/exports/cite-records.ts';
import { articleNode, wholeArticleNode } from '../../../src/exports/json-ld/article-node.ts';
import { claimNodes } from '../../../src/exports/json-ld/claim-nodes.ts';
import { contactNode } from '../../../src/exports/json-ld/contact-node.ts';
import { wholeEntityNode } from '../../../src/exports/json-ld/entity-node.ts';
import { quotationNodes } from '../../../src/exports/json-ld/quotation-nodes.ts';
import { schemaDays } from '../../../src/exports/json-ld/schema-date.ts';
import { breadcrumbNode, siteNode } from '../../../src/exports/json-ld/site-nodes.ts';
import { toScript } from '../../../src/exports/json-ld/to-script.ts';
import { parse } from 'yaml';
import { corpus, extraction } from '../site/small-corpus.ts';

const talks = corpus.contact('2024-05-02-oslo');
const gazette = corpus.article('gazette');
const courier = corpus.article('courier');

describe('toScript', () => {
  const name = '</script><script>alert(1)</script> <!-- & \u2028 “Lund’s”';
  it('cannot be left by anything in it, and says the same when read', () => {
    const script = toScript([{ '@type': 'Event', name }]);
    expect(script).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(script)).toEqual({ '@context': 'https://schema.org', '@type': 'Event', name });
  });
  it('holds several nodes as one graph', () =>
    expect(JSON.parse(toScript([{ a: 1 }, { b: 2 }]))).toEqual({ '@context': 'https://schema.org', '@graph': [{ a: 1 }, { b: 2 }] }));
});

describe('the dates of an event', () => {
  it('stand only where the day is known', () => {
    expect(schemaDays('2024-05-02')).toEqual({ startDate: '2024-05-02' });
    expect(schemaDays('2024-05-02/2024-05-03')).toEqual({ startDate: '2024-05-02', endDate: '2024-05-03' });
    expect(['2024-05', '2024-05-02~', '../2024-05-02', '2024-05/2024-06', null].map(schemaDays)).toEqual([{}, {}, {}, {}, {}]);
  });
});

describe('contactNode', () => {
  const node = contactNode(corpus, talks) as Record<string, unknown>;
  it('has day, place, people and the articles it rests on', () => {
    expect(node).toMatchObject({ '@type': 'Event', startDate: '2024-05-02', location: { '@type': 'Place', name: 'Oslo' } });
    expect(node['attendee']).toMatchObject([{ '@type': 'Person', name: 'Anna Berg' }, { name: 'Erik Lund' }]);
    expect(node['subjectOf']).toMatchObject([{ '@type': 'NewsArticle', headline: 'Berg meets Lund' }, {}]);
  });
  it('is scheduled only where it is planned', () => {
    expect(node).not.toHaveProperty('eventStatus');
    expect(contactNode(corpus, { ...talks, status: 'planned' })).toMatchObject({ eventStatus: 'https://schema.org/EventScheduled' });
  });
});

describe('nodes of other pages', () => {
  it('give the original of an article, and its day where it is certain', () => {
    expect(articleNode({ ...gazette, url: 'https://gazette.example/a' })).toMatchObject({ url: 'https://gazette.example/a' });
    expect(wholeArticleNode(gazette)).toMatchObject({ datePublished: '2024-05-02', publisher: { name: 'The Gazette' } });
    expect(wholeArticleNode(courier)).not.toHaveProperty('datePublished');
  });
  it('give Wikidata and coordinates where they are known', () => {
    const node = wholeEntityNode({ ...corpus.entity('oslo'), wikidata: 'Q585', coordinates: [10.75, 59.91], scripts: { fa: 'اسلو' } });
    expect(node).toMatchObject({
      '@type': 'Place',
      sameAs: 'http://www.wikidata.org/entity/Q585',
      alternateName: ['اسلو'],
      geo: { latitude: 59.91, longitude: 10.75 },
    });
    expect(wholeEntityNode(corpus.entity('erik-lund'))).not.toHaveProperty('sameAs');
  });
  it('give quotations with their speaker, and claims without a verdict', () => {
    expect(quotationNodes(corpus)[0]).toMatchObject({ '@type': 'Quotation', text: 'We agree', creator: { name: 'Anna Berg' } });
    const claims = [
      { id: 'agreed', claim: 'They agreed.', positions: [{ article: 'gazette', stance: 'attributed' as const, by: null, span: null }] },
    ];
    expect(claimNodes({ ...corpus, claims })[0]).toMatchObject({
      '@type': 'Claim',
      name: 'They agreed.',
      appearance: [{ '@type': 'NewsArticle' }],
    });
  });
  it('say where a page stands and how the site is searched', () => {
    expect(
      breadcrumbNode([
        { name: 'Home', url: '/' },
        { name: 'Timeline', url: '/timeline/' },
      ]),
    ).toMatchObject({
      itemListElement: [{ position: 1 }, { position: 2, name: 'Timeline', item: '/timeline/' }],
    });
    expect(JSON.stringify(siteNode(corpus))).toContain('/search/?q={search_term_string}');
  });
});

describe('the records of citations', () => {
  it('cite an article as its outlet’s, and say that a date is inferred', () => {
    expect(articleCitation(courier)).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'The Courier',
      issued: { 'date-parts': [[2024, 5, 3]], circa: true },
      note: 'The date is inferred from the text',
    });
    expect(articleCitation(courier)).not.toHaveProperty('URL');
  });
  it('cite a contact by its date and version, without a date of publication', () => {
    const item = contactCitation({ ...corpus, dossier: { ...extraction.dossier, hash: '0123456789abcdef' } }, talks);
    expect(item).toMatchObject({ title: 'Berg and Lund meet in Oslo, 2 May 2024', version: '0123456789ab' });
    expect(item).not.toHaveProperty('issued');
  });
  it('cite a quotation by the article that carries it', () => {
    const [quote] = corpus.quotes;
    if (!quote) throw new Error('a quotation');
    expect(quoteCitation(corpus, quote)).toMatchObject({
      title: 'Berg meets Lund',
      note: expect.stringContaining('Anna Berg: “We agree”') as string,
    });
  });
});

describe('what reference managers read in the head', () => {
  it('names title, outlet and day of an article', () => {
    const terms = new Map(articleMeta(articleCitation(gazette), 'The Gazette'));
    expect(Object.fromEntries(terms)).toMatchObject({
      citation_title: 'Berg meets Lund',
      citation_publication_date: '2024/05/02',
      citation_publisher: 'The Gazette',
      'DC.date': '2024-05-02',
    });
  });
  it('gives the day of a contact as the day it has, and none for a span', () => {
    expect(new Map(recordMeta(contactCitation(corpus, talks))).get('DC.date')).toBe('2024-05-02');
    expect(new Map(recordMeta(contactCitation(corpus, { ...talks, date: '2024-05-02/2024-05-03' }))).has('DC.date')).toBe(false);
  });
});

describe('citationCff', () => {
  it('is YAML with what the format asks for', () => {
    const cff = parse(citationCff(dataCitation(corpus), 'Contacts: “all” of them')) as Record<string, unknown>;
    expect(cff).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', title: 'Oslo–Stockholm', abstract: 'Contacts: “all” of them' });
    expect(cff['authors']).toHaveLength(1);
  });
});
