import type { Contact } from '../../schema/contact.ts';
import { partsOf, wholeOf } from '../../site/visit-parts.ts';
import type { Corpus } from '../../site/index-corpus.ts';
import { addressOf, urlOf } from '../../site/urls.ts';
import { articleNode } from './article-node.ts';
import { entityNode } from './entity-node.ts';
import { schemaDays } from './schema-date.ts';

/** A contact where another node names it. */
function eventNode({ id, summary, date }: Contact): object {
  return { '@type': 'Event', name: summary, url: addressOf(urlOf.contact(id)), ...schemaDays(date) };
}

/** A contact on its own page: when, where, who, the visit it belongs to, its parts, and the articles it rests on. */
export function contactNode(corpus: Corpus, contact: Contact): object {
  const whole = wholeOf(corpus, contact);
  const parts = partsOf(corpus, contact);
  const articles = [...new Set(contact.reports.map(({ article }) => article))].map(corpus.article);
  return {
    ...eventNode(contact),
    identifier: contact.id,
    // schema.org has a word for what is to come, and none for what was held.
    ...(contact.status === 'planned' ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
    ...(contact.place ? { location: entityNode(corpus.entity(contact.place)) } : {}),
    attendee: contact.participants.map((id) => entityNode(corpus.entity(id))),
    ...(whole ? { superEvent: eventNode(whole) } : {}),
    ...(parts.length > 0 ? { subEvent: parts.map(eventNode) } : {}),
    subjectOf: articles.map(articleNode),
  };
}
