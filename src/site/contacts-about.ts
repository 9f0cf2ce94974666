import type { Contact } from '../schema/contact.ts';
import type { Entity } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';

/**
 * The contacts whose evidence names an agreement, an event or a body that took no part in them: "signed the treaty", "on the sidelines of the
 * summit". By time; those in which it took part, or which it is the place of, are left out.
 */
export function contactsAbout(corpus: Corpus, entity: Entity): Contact[] {
  const mentions = corpus.mentionsOf.get(entity.id) ?? [];
  const articles = new Set(mentions.map(({ article }) => article));
  return corpus.contacts.filter(
    ({ participants, place, reports }) =>
      !participants.includes(entity.id) &&
      place !== entity.id &&
      reports.some(
        (report) =>
          articles.has(report.article) &&
          report.evidence.some((span) =>
            mentions.some(({ article, start, end }) => article === span.article && start < span.end && end > span.start),
          ),
      ),
  );
}
