import type { Extraction } from '../extract/extract.ts';
import type { Article } from '../schema/article.ts';
import type { Correction } from '../schema/correction.ts';
import { recordLists } from './record-lists.ts';

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
};

const ref = (id: string): object => ({ '@id': id });
const sourceOf = ({ id }: Pick<Article, 'id'>): string => `#source-${id}`;

/** The file that was read, and the original it is a copy of. */
function sourceNode(article: Article): object {
  const { title, outlet, url, hash, rights } = article;
  return {
    '@id': sourceOf(article),
    '@type': 'prov:Entity',
    'dcterms:title': title,
    ...(outlet ? { 'dcterms:publisher': outlet } : {}),
    ...(rights.holder ? { 'dcterms:rightsHolder': rights.holder } : {}),
    'dcterms:identifier': `sha256:${hash}`,
    ...(url ? { 'prov:hadPrimarySource': ref(url) } : {}),
  };
}

function correctionNodes({ do: done, reason, by, on }: Correction, index: number, editor: string): object {
  return {
    '@id': `#correction-${index + 1}`,
    '@type': 'prov:Activity',
    'dcterms:title': done,
    'dcterms:description': reason,
    'prov:endedAtTime': on,
    'prov:wasAssociatedWith': { '@id': editor, '@type': ['prov:Agent', 'prov:Person'], 'schema:name': by },
    'prov:wasInformedBy': ref('#extraction'),
  };
}

/**
 * Where the records come from, in PROV terms (W3C PROV-O, JSON-LD): the sources with their hashes, the extraction that used them, the editors'
 * corrections, and the files that came of it. No time but the days that editors give; addresses are relative to the file.
 */
export function provenance({ articles, corrections, dossier }: Extraction): object {
  const sources = articles.map((article) => ref(sourceOf(article)));
  const editors = [...new Set(corrections.map(({ by }) => by))];
  const applied = corrections.map((correction, index) =>
    correctionNodes(correction, index, `#editor-${editors.indexOf(correction.by) + 1}`),
  );
  const informed = corrections.map((_, index) => ref(`#correction-${index + 1}`));
  const files = [...recordLists.map(({ name }) => `${name}.json`), 'dossier.json'];
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': '#program',
        '@type': ['prov:Agent', 'prov:SoftwareAgent'],
        'schema:name': 'Communiqué',
        'schema:softwareVersion': dossier.extractor,
      },
      ...articles.map(sourceNode),
      { '@id': '#extraction', '@type': 'prov:Activity', 'prov:wasAssociatedWith': ref('#program'), 'prov:used': sources },
      ...applied,
      ...files.map((file) => ({
        '@id': file,
        '@type': 'prov:Entity',
        'prov:wasGeneratedBy': [ref('#extraction'), ...informed],
        'prov:wasDerivedFrom': sources,
      })),
    ],
  };
}
