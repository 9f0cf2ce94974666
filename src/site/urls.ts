import type { EntityType } from '../schema/entity.ts';
import { path, searchUrls } from './search-urls.ts';

const SECTION_OF: Record<EntityType, string> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  agreement: 'agreements',
  event: 'events',
};

const host = import.meta.env.SITE as string | undefined;

/** An address of the site as others need it: whole where the site knows its host (`SITE_URL`), else the path alone. */
export function addressOf(url: string): string {
  return host ? new URL(url, host).href : url;
}

/** The forms in which a citation can be taken away, as endings of files. */
export type CitationForm = 'json' | 'bib' | 'ris';

/** Every internal address of the site, under its base and with a trailing slash. */
export const urlOf = {
  home: () => path(''),
  articles: () => path('articles/'),
  article: (id: string) => path(`articles/${id}/`),
  /** A sentence on the page of its article. */
  sentence: (article: string, sentence: string) => path(`articles/${article}/#${sentence}`),
  timeline: () => path('timeline/'),
  /** One year of a timeline that is too long for one page. */
  year: (year: number) => path(`timeline/${year}/`),
  contact: (id: string) => path(`contacts/${id}/`),
  /** A citation as a file, beside the page that it cites. */
  citation: (page: string, form: CitationForm) => `${page.replace(/\/$/, '')}.${form}`,
  /** The day of a contact for a calendar. */
  day: (id: string) => path(`contacts/${id}.ics`),
  atom: () => path('feed.atom'),
  jsonFeed: () => path('feed.json'),
  calendar: () => path('calendar.ics'),
  citationFile: () => path('CITATION.cff'),
  people: () => path('people/'),
  organizations: () => path('organizations/'),
  places: () => path('places/'),
  agreements: () => path('agreements/'),
  events: () => path('events/'),
  /** The index page that lists entities of one type. */
  entities: (type: EntityType) => path(`${SECTION_OF[type]}/`),
  entity: (entity: { id: string; type: EntityType }) => path(`${SECTION_OF[entity.type]}/${entity.id}/`),
  quotes: () => path('quotes/'),
  /** Statements, with what each outlet does with them. */
  compare: () => path('compare/'),
  /** Contacts by outlet. */
  coverage: () => path('compare/coverage/'),
  /** Where the records tell of one thing differently. */
  differences: () => path('compare/differences/'),
  /** Where contacts took place. */
  map: () => path('map/'),
  /** Who met whom. */
  matrix: () => path('matrix/'),
  ...searchUrls,
  method: () => path('method/'),
  accuracy: () => path('method/accuracy/'),
  data: () => path('data/'),
  /** A page that an editor wrote: `about`, `rights`. */
  page: (id: string) => path(`${id}/`),
  /** A file under `/data/`: `articles.json`. */
  dataFile: (file: string) => path(`data/${file}`),
};
