import type { Contact } from '../../../schema/contact.ts';
import type { DossierInput } from '../../../schema/dossier.ts';
import type { Entity } from '../../../schema/entity.ts';
import { SHOWN } from '../refine/rule-kinds.ts';
import type { SideOf } from './side-people.ts';

type Fields = Pick<Contact, 'type' | 'status' | 'participants' | 'place'> & {
  cue: string;
  rule: string;
  evidence: readonly { exact: string }[];
};

/** How the two sides of a call were joined, by the words of its report. */
function link(evidence: Fields['evidence']): string {
  const words = evidence.map(({ exact }) => exact).join(' ');
  return /\b(?:video|online|virtual)/i.test(words) && !/phone/i.test(words) ? 'speak by video link' : 'speak by telephone';
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** "meets", "meet" or "to meet", by status and number. */
function verb(base: string, planned: boolean, plural: boolean): string {
  const [first = '', ...rest] = base.split(' ');
  const third = /(?:s|sh|ch|x|z)$/.test(first) ? `${first}es` : `${first}s`;
  return planned ? `to ${base}` : plural ? base : [third, ...rest].join(' ');
}

/** One line made from a contact's fields: "Anna Berg and Li Wei meet in Oslo", "Anna Berg to visit Beijing". */
export function summarize(fields: Fields, entities: ReadonlyMap<string, Entity>, dossier: DossierInput, sideOf: SideOf): string {
  const name = (id: string): string => entities.get(id)?.name ?? dossier.parties.find((party) => party.entity === id)?.name ?? id;
  const planned = fields.status === 'planned';
  const place = fields.place === null ? '' : name(fields.place);
  const where = place === '' ? '' : ` in ${place}`;
  const all = list(fields.participants.map(name));
  const host = fields.place === null ? -1 : sideOf(fields.place);
  const guests = fields.participants.filter((id) => host >= 0 && sideOf(id) !== host);
  if (fields.type === 'visit' && guests.length > 0) {
    const hosts = fields.participants.filter((id) => sideOf(id) === host && entities.get(id)?.type === 'person').map(name);
    const plural = guests.length > 1;
    return `${list(guests.map(name))} ${verb('visit', planned, plural)} ${place}${hosts.length === 0 ? '' : ` and ${planned ? 'meet' : verb('meet', false, plural)} ${list(hosts)}`}`;
  }
  const together = (base: string): string => `${all} ${verb(base, planned, fields.participants.length > 1)}`;
  if (fields.type === 'call') return together(link(fields.evidence));
  if (fields.type === 'signing') return `${together('sign an agreement')}${where}`;
  if (fields.type === 'summit') return `${together('meet at a summit')}${where}`;
  if (fields.type !== 'other') return `${together('meet')}${where}`;
  const first = fields.participants[0] ?? '';
  const others = list(fields.participants.slice(1).map(name));
  if (fields.rule.includes('letter')) return `${name(first)} ${verb('send', planned, false)} a message to ${others}`;
  if (SHOWN.has(fields.rule)) return `${name(first)} ${verb('attend', planned, false)} an event of ${others}${where}`;
  return `${together('hold')} ${fields.cue}${where}`;
}
