import { Feed } from 'feed';
import type { Contact } from '../schema/contact.ts';
import { contactLede } from '../site/contact-words.ts';
import type { Corpus } from '../site/index-corpus.ts';
import { listed } from '../site/list-words.ts';
import { addressOf, urlOf } from '../site/urls.ts';
import { escapeHtml } from './escape-html.ts';
import { reportedOn } from './reported-on.ts';
import { uuidOf } from './uuid-of.ts';

/** Stands for a host that is not known: the library takes whole addresses only. */
const NOWHERE = 'https://unknown.invalid';

const whole = (url: string): string => new URL(addressOf(url), NOWHERE).href;

const idOf = (corpus: Corpus, name: string): string => `urn:uuid:${uuidOf(`${corpus.dossier.title} ${name}`)}`;

function contentOf(corpus: Corpus, contact: Contact): string {
  const people = contact.participants.map((id) => corpus.entity(id).name);
  const articles = [...new Set(contact.reports.map(({ article }) => article))].map((id) => corpus.article(id));
  const reports = articles.map(
    (article) => `<li><a href="${whole(urlOf.article(article.id))}">${escapeHtml(`${article.outlet ?? ''}: ${article.title}`)}</a></li>`,
  );
  const lede = escapeHtml(`${contactLede(corpus, contact)} ${listed(people)}.`);
  return `<p>${lede}</p><ul>${reports.join('')}</ul>`;
}

function feedOf(corpus: Corpus): Feed {
  const { dossier, contacts } = corpus;
  const entries = contacts
    .map((contact) => ({ contact, date: reportedOn(corpus, contact) }))
    .sort((a, b) => b.date.getTime() - a.date.getTime() || (a.contact.id < b.contact.id ? -1 : 1));
  const feed = new Feed({
    id: idOf(corpus, ''),
    title: `${dossier.title}: contacts`,
    description: dossier.description || dossier.subtitle,
    link: whole(urlOf.timeline()),
    feedLinks: { atom: whole(urlOf.atom()), json: whole(urlOf.jsonFeed()) },
    updated: entries[0]?.date ?? new Date(0),
    generator: 'Communiqué',
    copyright: 'CC BY 4.0; words of articles remain their publishers’',
    author: { name: 'Communiqué' },
  });
  for (const { contact, date } of entries) {
    feed.addItem({
      id: idOf(corpus, contact.id),
      title: escapeHtml(contact.summary),
      link: whole(urlOf.contact(contact.id)),
      date,
      content: contentOf(corpus, contact),
      category: [{ name: contact.type, term: contact.type }],
    });
  }
  return feed;
}

/** Where the host is not known, addresses stand as paths, which a reader takes from the address of the feed. */
const settled = (text: string): string => `${text.replaceAll(NOWHERE, '')}\n`;

/** The contacts as an Atom feed (RFC 4287), the newest report first. An entry is as old as the newest report of its contact. */
export function atomFeed(corpus: Corpus): string {
  return settled(feedOf(corpus).atom1());
}

/** The same as a JSON Feed (jsonfeed.org, version 1). */
export function jsonFeed(corpus: Corpus): string {
  const feed = JSON.parse(feedOf(corpus).json1()) as { items: { title: string }[] };
  // A title is plain text here and HTML in Atom.
  const titles = new Map(corpus.contacts.map((contact) => [idOf(corpus, contact.id), contact.summary]));
  const items = feed.items.map((item) => ({ ...item, title: titles.get((item as unknown as { id: string }).id) ?? item.title }));
  return settled(JSON.stringify({ ...feed, items }, null, 2));
}
