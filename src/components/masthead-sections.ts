import { urlOf } from '../site/urls.ts';

/** The parts of the site a page can belong to. */
export type SiteSection =
  'timeline' | 'people' | 'places' | 'map' | 'organizations' | 'quotes' | 'compare' | 'articles' | 'method' | 'data' | 'search';

/** The masthead's links in their order: the record, who and where, the sources, how it was made. The search has its box beside them. */
export const mastheadSections: { section: SiteSection; label: string; url: string }[] = [
  { section: 'timeline', label: 'Timeline', url: urlOf.timeline() },
  { section: 'people', label: 'People', url: urlOf.people() },
  { section: 'places', label: 'Places', url: urlOf.places() },
  { section: 'map', label: 'Map', url: urlOf.map() },
  { section: 'quotes', label: 'Quotes', url: urlOf.quotes() },
  { section: 'compare', label: 'Compare', url: urlOf.compare() },
  { section: 'articles', label: 'Articles', url: urlOf.articles() },
  { section: 'method', label: 'Method', url: urlOf.method() },
];
