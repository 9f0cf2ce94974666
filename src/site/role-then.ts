import type { Contact } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import type { Entity, Role } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { isFormer, isOffice, officeKey, roleWords } from './office-words.ts';

/** The records that an office is read off. */
type Records = Pick<Corpus, 'dossier' | 'entity'> & Partial<Pick<Corpus, 'articles'>>;

/** An office at a time: the words of an article, or else of the registry. */
export interface OfficeThen {
  words: string;
  basis: 'article' | 'registry';
  /** The registry's words for that time, where they differ from the article's. */
  registry: string | null;
}

const firstDay = (edtf: string): string => boundsOf(edtf).earliest ?? '';
const lastDay = (edtf: string): string => boundsOf(edtf).latest ?? '9999';

/** The office of the record that the days allow, the newest where there are several. */
function heldOn(roles: readonly Role[], earliest: string | null, latest: string | null): Role | undefined {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (!first || !last) return undefined;
  return roles
    .filter(
      ({ evidence, from, to }) => evidence === null && from !== null && firstDay(from) <= last && (to === null || lastDay(to) >= first),
    )
    .sort((a, b) => firstDay(b.from ?? '').localeCompare(firstDay(a.from ?? '')))[0];
}

/** True where the record has offices of the person with their time: it then knows when a text speaks of another time. */
const isRecorded = (roles: readonly Role[]): boolean => roles.some(({ evidence, from }) => evidence === null && from !== null);

/** The office that one of the articles gives as held, that with its country first. */
function saidIn(corpus: Records, person: Entity, articles: ReadonlySet<string>, held: Role | undefined): Role | undefined {
  const recorded = isRecorded(person.roles);
  const published = (id: string) => corpus.articles?.find((article) => article.id === id)?.published?.edtf;
  return person.roles
    .filter((role) => {
      if (!role.evidence || !articles.has(role.evidence.article) || isFormer(role) || !isOffice(role)) return false;
      if (!recorded) return true;
      // An article gives the office of its own day: on another day the person may have held another one, or none.
      if (held && officeKey(role.title) === officeKey(held.title)) return true;
      const day = published(role.evidence.article);
      if (!day) return held !== undefined;
      const { earliest, latest } = boundsOf(day);
      return held !== undefined && heldOn(person.roles, earliest, latest) === held;
    })
    .sort((a, b) => Number(a.of === null) - Number(b.of === null))[0];
}

/**
 * The office a person held on the days given. The articles' own words come first, where they give it as held and of that time; else the
 * registry's; else nothing is said (null). "Former" offices and trades ("surgeon") are none.
 */
export function officeAt(
  corpus: Records,
  person: Entity,
  first: string | null,
  last: string | null,
  articles: ReadonlySet<string>,
): OfficeThen | null {
  const held = heldOn(person.roles, first, last);
  const recorded = held ? roleWords(corpus, held) : null;
  const dated = first !== null || last !== null;
  const said = dated || !isRecorded(person.roles) ? saidIn(corpus, person, articles, held) : saidUndated(person, articles);
  if (!said) return recorded ? { words: recorded, basis: 'registry', registry: null } : null;
  // The same office, given without its country: the record knows it.
  const same = held !== undefined && officeKey(said.title) === officeKey(held.title);
  const words = roleWords(corpus, same ? { ...said, of: said.of ?? held.of } : said);
  const differs = held !== undefined && !same && officeKey(words) !== officeKey(recorded ?? '');
  return { words, basis: 'article', registry: differs ? recorded : null };
}

/** Where no day is known, an article's words stand by themselves. */
function saidUndated(person: Entity, articles: ReadonlySet<string>): Role | undefined {
  return person.roles.find((role) => role.evidence && articles.has(role.evidence.article) && !isFormer(role) && isOffice(role));
}

/** The office as `officeAt` finds it, in words alone. */
export function roleAt(...asked: Parameters<typeof officeAt>): string | null {
  return officeAt(...asked)?.words ?? null;
}

/** The office a person held at the time of a contact, in the words of the articles that report the contact. */
export function roleThen(corpus: Records, person: Entity, contact: Pick<Contact, 'earliest' | 'latest' | 'reports'>): string | null {
  return roleAt(corpus, person, contact.earliest, contact.latest, new Set(contact.reports.map((report) => report.article)));
}

/** An office in one line, for labels: "Vice President of Norway; in the registry: First Vice President of Norway". */
export function officeLine({ words, basis, registry }: OfficeThen): string {
  if (basis === 'registry') return `${words} (registry)`;
  return registry ? `${words} (registry: ${registry})` : words;
}
