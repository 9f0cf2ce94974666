import { describe, expect, it } from 'vitest';
import { annotationPage } from '../../../src/exports/annotations.ts';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { provenance } from '../../../src/exports/provenance.ts';
import { applyRights } from '../../../src/extract/rights/apply-rights.ts';
import { smallExtraction } from '../../fixtures/small-extraction.ts';

interface Annotation {
  id: string;
  type: string;
  motivation: string;
  body: { source?: string; value?: string }[];
  target: { source: string; selector: { type: string; start?: number; end?: number; exact?: string }[] };
}

const pageOf = (extraction: ReturnType<typeof smallExtraction>, id: string) => {
  const article = extraction.articles.find((one) => one.id === id);
  if (!article) throw new Error(id);
  return annotationPage(extraction, article) as { '@context': unknown[]; type: string; items: Annotation[] };
};

describe('annotationPage', () => {
  const whole = smallExtraction();
  const page = pageOf(whole, 'post');

  it('is a page of the Web Annotation model', () => {
    expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.type).toBe('AnnotationPage');
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
  });

  it('finds each target by position and by words, in the text beside it', () => {
    for (const { target } of page.items) {
      const [position, words] = target.selector;
      expect([position?.type, words?.type]).toEqual(['TextPositionSelector', 'TextQuoteSelector']);
      expect(whole.texts.post?.slice(position?.start, position?.end)).toBe(words?.exact);
      expect(target.source).toBe('../text/post.txt');
    }
  });

  it('leads from names to entities, from evidence to contacts, and gives dates in EDTF', () => {
    const bodies = page.items.flatMap(({ body }) => body.map(({ source, value }) => source ?? value));
    expect(bodies).toEqual(
      expect.arrayContaining(['../entities.json#anna-berg', '../contacts.json#2024-03-13-berg-otieno', '2024-03-13', 'direct']),
    );
  });

  it('keeps to the rights of the article', () => {
    const excerpt = applyRights(smallExtraction('excerpt', 'metadata'));
    const shown = pageOf(excerpt, 'post').items.map(({ target }) => target.selector[1]?.exact);
    expect(shown).toContain('Anna Berg');
    expect(shown).not.toContain('Jane Wanjiru');
    expect(pageOf(excerpt, 'herald').items).toEqual([]);
    const paths = dataFiles(excerpt).map(({ path }) => path);
    expect(paths).toContain('annotations/post.jsonld');
    expect(paths.filter((path) => path.includes('herald'))).toEqual([]);
  });
});

describe('provenance', () => {
  it('leads from every file to the extraction and its sources, and from these to the originals', () => {
    const { '@graph': graph } = provenance(smallExtraction()) as { '@graph': Record<string, unknown>[] };
    const ids = new Set(graph.map((node) => node['@id']));
    expect(ids).toContain('contacts.json');
    const file = graph.find((node) => node['@id'] === 'contacts.json');
    expect(file?.['prov:wasDerivedFrom']).toEqual([{ '@id': '#source-post' }, { '@id': '#source-herald' }]);
    const source = graph.find((node) => node['@id'] === '#source-post');
    expect(source?.['prov:hadPrimarySource']).toEqual({ '@id': 'https://post.example/' });
  });

  it('names who corrected what, and when', () => {
    const correction = {
      do: 'reject contact',
      target: 'x',
      article: null,
      before: null,
      after: null,
      reason: 'Two people of one side.',
      by: 'E. Ditor',
      on: '2026-11-22',
    };
    const text = JSON.stringify(provenance({ ...smallExtraction(), corrections: [correction] }));
    expect(text).toContain('"prov:endedAtTime":"2026-11-22"');
    expect(text).toContain('"schema:name":"E. Ditor"');
  });
});
