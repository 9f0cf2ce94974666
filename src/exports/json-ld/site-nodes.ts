import type { Corpus } from '../../site/index-corpus.ts';
import { addressOf, urlOf } from '../../site/urls.ts';
import { versionOf } from '../cite-records.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The site, with the way to ask it something. */
export function siteNode({ dossier }: Pick<Corpus, 'dossier'>): object {
  return {
    '@type': 'WebSite',
    name: `Communiqué: ${dossier.title}`,
    url: addressOf(urlOf.home()),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${addressOf(urlOf.search())}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** Where a page stands: the steps that lead to it from the first page, itself last. */
export function breadcrumbNode(steps: readonly { name: string; url: string }[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: addressOf(url) })),
  };
}

/** The data as a whole, with its files. */
export function datasetNode(corpus: Corpus, files: readonly { name: string; url: string; format: string }[]): object {
  const { dossier } = corpus;
  return {
    '@type': 'Dataset',
    name: dossier.title,
    description: dossier.description || dossier.subtitle || dossier.title,
    url: addressOf(urlOf.data()),
    version: versionOf(corpus),
    license: LICENCE,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Communiqué' },
    temporalCoverage: dossier.window,
    spatialCoverage: dossier.parties.map(({ name }) => ({ '@type': 'Country', name })),
    distribution: files.map(({ name, url, format }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: addressOf(url),
      encodingFormat: format,
    })),
  };
}
