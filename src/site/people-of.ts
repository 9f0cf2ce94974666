import type { Entity, Role } from '../schema/entity.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { capital, isOffice, officeKey, roleWords } from './office-words.ts';
import { spanWords } from './role-history.ts';

/** Somebody with an office in a body, with the sentences that give it. */
export interface Holder {
  person: Entity;
  /** Each office once, with its time where the registry has it. */
  words: string[];
  evidence: Evidence[];
}

/** The minister's title of a ministry, in one form for all spellings: "Norwegian Ministry of Finance" gives "finance minister". */
function ministerOf({ name }: Entity): string | null {
  const [, before = '', of = ''] = /^(?:.*?\s)??(\p{L}+ )?ministry((?: of| for) .+)?$/iu.exec(name) ?? [];
  if (!/ministry/iu.test(name) || (!before && !of)) return null;
  return officeKey(of ? `minister${of}` : `${before}minister`);
}

/** Whether a role is one in a body: the registry says so, the words that give it name the body, or it is the office of its minister. */
function isIn(corpus: Corpus, body: Entity, person: Entity, role: Role): boolean {
  if (!isOffice(role)) return false;
  if (role.of === body.id) return true;
  const minister = ministerOf(body);
  if (minister && person.country === body.country && ` ${officeKey(role.title)}`.endsWith(` ${minister}`)) return true;
  const { evidence } = role;
  if (!evidence) return false;
  return (corpus.mentionsOf.get(body.id) ?? []).some(
    ({ article, start, end }) => article === evidence.article && start >= evidence.start && end <= evidence.end,
  );
}

/** The people who hold or held an office in a body, those with the most contacts first. */
export function peopleOf(corpus: Corpus, body: Entity): Holder[] {
  const contacts = (person: Entity): number => corpus.contactsOf.get(person.id)?.length ?? 0;
  const holders = (corpus.entitiesByType.get('person') ?? []).flatMap((person) => {
    const roles = person.roles.filter((role) => isIn(corpus, body, person, role));
    if (roles.length === 0) return [];
    const words = roles.map((role) => capital(roleWords(corpus, role)) + (role.evidence ? '' : `, ${spanWords(role)} (registry)`));
    const evidence = roles.flatMap((role) => (role.evidence ? evidenceOf(corpus, role.evidence) : []));
    const urls = new Map(evidence.map((one) => [one.url, one]));
    return [{ person, words: [...new Set(words)], evidence: [...urls.values()] }];
  });
  return holders.sort((a, b) => contacts(b.person) - contacts(a.person) || a.person.name.localeCompare(b.person.name, 'en'));
}
