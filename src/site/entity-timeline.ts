import type { Contact } from '../schema/contact.ts';
import type { Entity } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { figure } from './number-words.ts';
import { shortName } from './short-name.ts';
import { timelineData, type ArticleMark, type ContactMark, type TimelineData } from './timeline-marks.ts';

/** What the small timeline of an entity is drawn from: the whole record, which gives the axis, and what is the entity's own. */
export interface EntityTimeline {
  record: TimelineData;
  contacts: ContactMark[];
  /** The articles that name it. */
  articles: ArticleMark[];
}

/** The fragment id of an article among the sentences with a name. */
export function contextAnchor(article: string): string {
  return `in-${article}`;
}

const records = new WeakMap<Corpus, TimelineData>();

function recordOf(corpus: Corpus): TimelineData {
  let record = records.get(corpus);
  if (!record) records.set(corpus, (record = timelineData(corpus, { listUrl: '' })));
  return record;
}

/** Whom a contact was with, in two names at most: people before bodies, those of the other side alone. */
function counterparts(corpus: Corpus, entity: Entity, contact: Contact): string {
  const all = contact.participants.filter((id) => id !== entity.id).map((id) => corpus.entity(id));
  const others = all.filter(({ country }) => !entity.country || country !== entity.country);
  const people = others.filter(({ type }) => type === 'person');
  return (people.length > 0 ? people : others)
    .slice(0, 2)
    .map((other) => shortName(other))
    .join(', ');
}

/** The timeline of some contacts and of the articles that name the entity whose page it stands on; marks lead down that page. */
export function entityTimeline(corpus: Corpus, entity: Entity, contacts: readonly Contact[]): EntityTimeline {
  const record = recordOf(corpus);
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const named = new Map<string, number>();
  for (const { article } of corpus.mentionsOf.get(entity.id) ?? []) named.set(article, (named.get(article) ?? 0) + 1);
  const isPlace = entity.type === 'place';
  return {
    record,
    contacts: record.contacts.flatMap((mark) => {
      const contact = byId.get(mark.id);
      if (!contact) return [];
      const takesPart = contact.participants.includes(entity.id);
      return [
        {
          ...mark,
          label: (takesPart && counterparts(corpus, entity, contact)) || mark.label,
          detail: isPlace && contact.place === entity.id ? '' : mark.detail,
        },
      ];
    }),
    articles: record.articles.flatMap((mark) => {
      const mentions = named.get(mark.id);
      if (!mentions) return [];
      return [
        { ...mark, url: `#${contextAnchor(mark.id)}`, title: `${mark.label}, published ${mark.date}; ${figure(mentions, 'mention')}` },
      ];
    }),
  };
}
