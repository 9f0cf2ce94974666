import { boundsOf } from '../../schema/edtf.ts';
import type { Article } from '../../schema/article.ts';
import type { Contact, Report } from '../../schema/contact.ts';
import type { PlacedCorrection } from '../../schema/correction.ts';
import type { DossierInput } from '../../schema/dossier.ts';
import type { Entity } from '../../schema/entity.ts';
import { contactOf, inWindow, type World } from '../contacts/merge/contact-of.ts';
import { told } from '../contacts/merge/same-contact.ts';
import { summarize } from '../contacts/merge/summarize.ts';
import { worldOf } from '../contacts/merge-reports.ts';
import { type Document, select } from '../document.ts';
import { type Editor, unknownEntity } from './editor.ts';
import { type Address, findWords, tooMany } from './find-words.ts';

/** What contacts are rebuilt from. */
export interface ContactWorld extends Editor {
  articles: readonly Article[];
  entities: ReadonlyMap<string, Entity>;
  dossier: DossierInput;
}

type Of<D extends PlacedCorrection['do']> = Extract<PlacedCorrection, { do: D }>;
type ContactAddress = Address & { type?: Contact['type'] | undefined };

const valuesOf = ({ date, type, status, participants, place }: Contact): object => ({ date, type, status, participants, place });

/** What to say of participants or a place that no entity is. */
function unknownIn({ participants = [], place }: Of<'set contact'>['change'], world: World): string | null {
  const missing = [...participants, ...(place ? [place] : [])].filter((id) => !world.entities.has(id));
  return missing.length > 0 ? missing.map((id) => unknownEntity(id, world.entities.keys())).join('; ') : null;
}

/** The one contact that rests on the words, or a sentence that says what is wrong. */
function findContact(contacts: readonly Contact[], address: ContactAddress, documents: ReadonlyMap<string, Document>): Contact | string {
  const words = findWords(documents, address);
  if ('message' in words) return words.message;
  const rests = ({ reports }: Contact): boolean =>
    reports.some(
      ({ article, evidence }) =>
        article === address.article && evidence.some(({ start, end }) => words.starts.some((at) => at >= start && at < end)),
    );
  const found = contacts.filter((contact) => rests(contact) && (address.type === undefined || contact.type === address.type));
  const [contact] = found;
  if (!contact)
    return `no contact${address.type ? ` of the kind "${address.type}"` : ''} rests on “${address.quote}” in article "${address.article}"`;
  if (found.length === 1) return contact;
  return `${String(found.length)} contacts rest on “${address.quote}” (${found.map(({ id, type }) => `${type} ${id}`).join(', ')}); add type, or quote a sentence that only one of them has`;
}

function rebuilt(reports: readonly Report[], id: string | null, world: World, articles: readonly Article[]): Contact {
  const published = new Map(
    articles.map((article) => [article.id, article.published === null ? null : boundsOf(article.published.edtf).latest]),
  );
  const contact = contactOf(
    reports.map((report) => told(report, published.get(report.article) ?? null, world.entities, world.sideOf)),
    world,
  );
  return { ...contact, id: id ?? contact.id, review: 'checked' };
}

/** The contact with some of its fields as the editor says; what follows from them is made anew, what the articles say stays. */
function withFields(contact: Contact, change: Of<'set contact'>['change'], world: World): Contact {
  const fields = { ...contact, ...change };
  const [main] = contact.reports;
  const { earliest, latest } = fields.date === null ? { earliest: null, latest: null } : boundsOf(fields.date);
  const summary = summarize(
    { ...fields, cue: main?.cue ?? '', rule: main?.rule ?? 'correction', evidence: main?.evidence ?? [] },
    world.entities,
    world.dossier,
    world.sideOf,
  );
  return { ...fields, earliest, latest, summary, inWindow: inWindow(fields.date, world.dossier.window), review: 'checked' };
}

function added(input: Of<'add contact'>, { documents, articles }: ContactWorld, world: World): Contact | string {
  const words = findWords(documents, input);
  if ('message' in words) return words.message;
  const { document, starts } = words;
  if (starts.length > 1) return tooMany(starts.length, input);
  const [start = 0] = starts;
  const missing = unknownIn(input, world);
  if (missing) return missing;
  const whole = document.article.sentences.filter((sentence) => sentence.start < start + input.quote.length && sentence.end > start);
  const { article, date, type, status, participants, place, cue } = input;
  const evidence = whole.map((sentence) => select(document, sentence.start, sentence.end));
  return rebuilt([{ article, evidence, date, type, status, participants, place, cue, rule: 'correction' }], null, world, articles);
}

function mergeAll(contacts: Contact[], input: Of<'merge contacts'>, { documents, articles, log }: ContactWorld, world: World): Contact[] {
  const found = input.contacts.map((address) => findContact(contacts, address, documents));
  const wrong = found.filter((one) => typeof one === 'string');
  const parts = [...new Set(found.filter((one) => typeof one !== 'string'))];
  const [first] = parts;
  if (wrong.length > 0 || !first || parts.length < 2) {
    log.fail(input, wrong.length > 0 ? wrong.join('; ') : 'these words rest on one contact already; take the correction out');
    return contacts;
  }
  const one = rebuilt(
    parts.flatMap(({ reports }) => reports),
    first.id,
    world,
    articles,
  );
  log.note(input, first.id, null, { contacts: parts.map(({ id }) => id) }, { contact: one.id });
  return contacts.filter((contact) => !parts.includes(contact)).concat(one);
}

function splitOff(
  contacts: Contact[],
  input: Of<'split contact'>,
  contact: Contact,
  { articles, log }: ContactWorld,
  world: World,
): Contact[] {
  const [own, rest] = [
    contact.reports.filter(({ article }) => article === input.article),
    contact.reports.filter(({ article }) => article !== input.article),
  ];
  if (own.length === 0 || rest.length === 0) {
    log.fail(input, `only article "${input.article}" reports ${contact.id}; there is nothing to split`);
    return contacts;
  }
  const apart = rebuilt(own, null, world, articles);
  const named = contacts.some(({ id }) => id === apart.id) ? { ...apart, id: `${apart.id}-${input.article}` } : apart;
  log.note(input, contact.id, input.article, { contact: contact.id }, { contacts: [contact.id, named.id] });
  return contacts.filter((one) => one !== contact).concat(rebuilt(rest, contact.id, world, articles), named);
}

function correctOne(contacts: Contact[], input: PlacedCorrection, given: ContactWorld, world: World): Contact[] {
  const { log } = given;
  if (input.do === 'merge contacts') return mergeAll(contacts, input, given, world);
  if (input.do === 'add contact') {
    const made = added(input, given, world);
    if (typeof made === 'string') log.fail(input, made);
    else if (contacts.some(({ id }) => id === made.id)) log.fail(input, `the contact ${made.id} is there already; use "set contact"`);
    else {
      log.note(input, made.id, input.article, null, valuesOf(made));
      return contacts.concat(made);
    }
    return contacts;
  }
  if (input.do !== 'reject contact' && input.do !== 'check contact' && input.do !== 'set contact' && input.do !== 'split contact')
    return contacts;
  const contact = findContact(contacts, input, given.documents);
  const wrong = typeof contact === 'string' ? contact : input.do === 'set contact' ? unknownIn(input.change, world) : null;
  if (typeof contact === 'string' || wrong !== null) {
    log.fail(input, wrong ?? '');
    return contacts;
  }
  if (input.do === 'split contact') return splitOff(contacts, input, contact, given, world);
  if (input.do === 'reject contact') {
    log.note(input, contact.id, input.article, valuesOf(contact), null);
    return contacts.filter((one) => one !== contact);
  }
  const changed: Contact = input.do === 'set contact' ? withFields(contact, input.change, world) : { ...contact, review: 'checked' };
  log.note(input, contact.id, input.article, valuesOf(contact), valuesOf(changed));
  return contacts.map((one) => (one === contact ? changed : one));
}

/** Applies the editor’s corrections of contacts, after reports were merged. Sorted as before: by first possible day, then id. */
export function correctContacts(contacts: readonly Contact[], corrections: readonly PlacedCorrection[], given: ContactWorld): Contact[] {
  const world = worldOf(given.entities, given.dossier);
  const corrected = corrections.reduce((list, input) => correctOne(list, input, given, world), [...contacts]);
  const first = ({ earliest, latest }: Contact): string => earliest ?? latest ?? '9999';
  return corrected.sort((a, b) => first(a).localeCompare(first(b)) || (a.id < b.id ? -1 : 1));
}
