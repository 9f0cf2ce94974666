import type { Contact, Report } from '../schema/contact.ts';
import { kindWords } from './contact-words.ts';
import { shortDateWords } from './date-words.ts';
import { daysOf, differing } from './differing.ts';
import { evidenceOf, outletOf } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';
import { shortName } from './short-name.ts';
import { urlOf } from './urls.ts';

/** Another article that reports the same contact, and what it says where it differs from this one. */
export interface ToldElsewhere {
  outlet: string;
  /** The first sentence there that reports it. */
  url: string;
  /** "24 Oct 2024", "meeting, held", "with Lund, without Berg"; nothing where the two agree. */
  says: string[];
}

const people = (reports: readonly Report[]): string[] => [...new Set(reports.flatMap(({ participants }) => participants))];

/** The first value of the others that these reports do not have; null where they share one, or one of them gives none. */
function otherThan<T>(own: readonly Report[], others: readonly Report[], valueOf: (report: Report) => T | null): T | null {
  const values = own.map(valueOf).filter((value) => value !== null);
  const theirs = others.map(valueOf).filter((value) => value !== null);
  return values.length === 0 || theirs.some((value) => values.includes(value)) ? null : (theirs[0] ?? null);
}

function peopleWords(corpus: Pick<Corpus, 'entity'>, own: readonly Report[], others: readonly Report[]): string {
  const [here, there] = [people(own), people(others)];
  const words = (ids: readonly string[]): string => listed(ids.map((id) => shortName(corpus.entity(id))));
  const more = there.filter((id) => !here.includes(id));
  const less = here.filter((id) => !there.includes(id));
  return [more.length > 0 ? `with ${words(more)}` : '', less.length > 0 ? `without ${words(less)}` : ''].filter(Boolean).join(', ');
}

function differences(corpus: Pick<Corpus, 'entity'>, contact: Contact, own: readonly Report[], others: readonly Report[]): string[] {
  const fields = differing(contact);
  const date = fields.includes('date') && otherThan(own, others, (report) => daysOf(report.date)) !== null;
  const kind = fields.includes('type') || fields.includes('status') ? otherThan(own, others, kindWords) : null;
  const place = fields.includes('place') ? otherThan(own, others, (report) => report.place) : null;
  return [
    date ? shortDateWords(others.find((report) => daysOf(report.date) !== null)?.date ?? null) : '',
    kind?.toLowerCase() ?? '',
    fields.includes('participants') ? peopleWords(corpus, own, others) : '',
    place === null ? '' : `in ${corpus.entity(place).name}`,
  ].filter(Boolean);
}

/** Where else a contact is reported, by time of publication, and how each of those reports differs from that of this article. */
export function toldElsewhere(corpus: Pick<Corpus, 'article' | 'entity' | 'texts'>, contact: Contact, article: string): ToldElsewhere[] {
  const byArticle = groupBy(contact.reports, (report) => [report.article]);
  const own = byArticle.get(article) ?? [];
  byArticle.delete(article);
  const published = (id: string): string => corpus.article(id).published?.edtf ?? '9999';
  return [...byArticle]
    .sort(([a], [b]) => published(a).localeCompare(published(b)) || a.localeCompare(b, 'en'))
    .map(([id, reports]) => {
      const [first] = reports.flatMap(({ evidence }) => evidence);
      const other = corpus.article(id);
      const same = outletOf(other) === outletOf(corpus.article(article));
      return {
        outlet: outletOf(other) + (same ? `, ${shortDateWords(other.published?.edtf ?? null)}` : ''),
        url: first ? evidenceOf(corpus, first).url : urlOf.article(id),
        says: differences(corpus, contact, own, reports),
      };
    });
}
