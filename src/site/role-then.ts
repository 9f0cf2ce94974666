import type { Contact } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import type { Entity, Role } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { countryInSentence } from './parties.ts';

/** A post whose title names the other country: "Ambassador to Norway". */
const POST_ABROAD = /^(.*(?:ambassador|envoy|consul(?: general)?|chargé d’affaires|representative)) ((?:to|for|in|at) .+)$/iu;
const PAST = /^(former|previous|ex|late|then)\b/i;
const firstDay = (edtf: string): string => boundsOf(edtf).earliest ?? '';
const lastDay = (edtf: string): string => boundsOf(edtf).latest ?? '9999';

/** An office in words: "President of Norway", "Secretary, Security Council of Norway", or as a text has it. */
export function roleWords(corpus: Pick<Corpus, 'dossier' | 'entity'>, role: Role): string {
  if (!role.of) return role.title;
  if (!/^[A-Z]{2}$/.test(role.of)) return `${role.title}, ${corpus.entity(role.of).name}`;
  const country = countryInSentence(corpus.dossier, role.of);
  const [, post, abroad] = POST_ABROAD.exec(role.title) ?? [];
  return abroad ? `${post} of ${country} ${abroad}` : `${role.title} of ${country}`;
}

/** Offices of the record that the days allow, the newest first. */
function heldOn(roles: Role[], earliest: string, latest: string): Role[] {
  return roles
    .filter(
      (role) =>
        role.evidence === null && role.from !== null && firstDay(role.from) <= latest && (role.to === null || lastDay(role.to) >= earliest),
    )
    .sort((a, b) => firstDay(b.from ?? '').localeCompare(firstDay(a.from ?? '')));
}

/**
 * The office a person held on the days given, in words. The editor's record decides where it covers a day; else the words that one of the
 * articles gives for the person; else nothing is said (null).
 */
export function roleAt(
  corpus: Pick<Corpus, 'dossier' | 'entity'>,
  person: Entity,
  first: string | null,
  last: string | null,
  articles: ReadonlySet<string>,
): string | null {
  const earliest = first ?? last;
  const latest = last ?? first;
  const known = earliest && latest ? heldOn(person.roles, earliest, latest)[0] : undefined;
  if (known) return roleWords(corpus, known);
  const said = person.roles.find((role) => role.evidence && articles.has(role.evidence.article) && !PAST.test(role.title));
  return said ? roleWords(corpus, said) : null;
}

/** The office a person held at the time of a contact, as `roleAt` finds it in the articles that report the contact. */
export function roleThen(
  corpus: Pick<Corpus, 'dossier' | 'entity'>,
  person: Entity,
  contact: Pick<Contact, 'earliest' | 'latest' | 'reports'>,
): string | null {
  return roleAt(corpus, person, contact.earliest, contact.latest, new Set(contact.reports.map((report) => report.article)));
}
