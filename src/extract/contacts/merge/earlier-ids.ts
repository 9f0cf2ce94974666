import type { Article } from '../../../schema/article.ts';
import type { Contact, Report } from '../../../schema/contact.ts';
import { boundsOf } from '../../../schema/edtf.ts';
import { contactOf, type World } from './contact-of.ts';
import { told } from './same-contact.ts';

/**
 * The ids that a contact had before some of the articles that report it were there: an id is made of date, place and people, and a further
 * article may know them more closely. In: the contact and the articles. Out: the ids with each article taken away, with each alone, and with
 * the earlier ones only; never the id that it has.
 */
export function earlierIds({ id, reports }: Contact, articles: ReadonlyMap<string, Article>, world: World): string[] {
  const dayOf = (article: string): string | null => {
    const published = articles.get(article)?.published;
    return published ? boundsOf(published.edtf).latest : null;
  };
  const reporting = [...new Set(reports.map(({ article }) => article))].sort((a, b) => (dayOf(a) ?? '').localeCompare(dayOf(b) ?? ''));
  const groups = reporting.flatMap((article, index) => [
    [article],
    reporting.filter((other) => other !== article),
    reporting.slice(0, index),
  ]);
  const idWith = (some: readonly Report[]): string =>
    contactOf(
      some.map((report) => told(report, dayOf(report.article), world.entities, world.sideOf)),
      world,
    ).id;
  const ids = groups
    .map((group) => reports.filter(({ article }) => group.includes(article)))
    .filter((some) => some.length > 0 && some.length < reports.length)
    .map(idWith);
  return [...new Set(ids)].filter((other) => other !== id);
}
