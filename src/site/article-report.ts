import type { Article } from '../schema/article.ts';
import type { Contact } from '../schema/contact.ts';
import type { Entity } from '../schema/entity.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { figure } from './number-words.ts';
import { isAttributed, quotationWords } from './quote-counts.ts';

/** Somebody whom an article names or quotes, and how often. */
export interface ReportedName {
  entity: Entity;
  named: number;
  quoted: number;
}

/** What an article reports, in short: its contacts by time, its people, and whom it quotes how often. */
export interface ArticleReport {
  contacts: Contact[];
  /** How many contacts a short list shows; the others open below. */
  shown: number;
  /** Whom the list holds, in words: "8 people, 2 other speakers". */
  heading: string;
  /** Speakers and people, the most quoted first, then the most named; as many as a short list holds. */
  names: ReportedName[];
  /** How many more there are. */
  further: number;
  /** Quotations whose speaker is not named. */
  unnamed: number;
  /** All quotations in words, with the terms that are only set off: "9 quotations and 1 term set off". */
  quotations: string;
}

const LISTED = 8;

/** As many of a list as a short one shows: a line that says "1 more" would take the place of the one it stands for. */
const shownOf = (count: number): number => (count <= LISTED + 1 ? count : LISTED);

/** "8 people, 2 other speakers": a country, a ministry or the press may be quoted, and is nobody. */
function nameWords(people: number, others: number): string {
  if (people === 0) return figure(others, 'speaker');
  return figure(people, 'person', 'people') + (others > 0 ? `, ${figure(others, 'other speaker')}` : '');
}

/** Contacts, people and speakers of one article. Terms that are only set off (scare quotes) are nobody's words. */
export function reportOf(corpus: Corpus, article: string): ArticleReport {
  const quotes = corpus.quotesIn.get(article) ?? [];
  const names = new Map<string, ReportedName>();
  const mentions = groupBy(corpus.mentionsIn.get(article) ?? [], ({ entity }) => [entity]);
  const nameOf = (id: string): ReportedName => {
    const known = names.get(id) ?? { entity: corpus.entity(id), named: mentions.get(id)?.length ?? 0, quoted: 0 };
    names.set(id, known);
    return known;
  };
  const people = [...mentions.keys()].filter((id) => corpus.entity(id).type === 'person');
  people.forEach(nameOf);
  for (const { speaker } of quotes) if (speaker) nameOf(speaker).quoted += 1;
  const ranked = [...names.values()].sort(
    (a, b) => b.quoted - a.quoted || b.named - a.named || a.entity.name.localeCompare(b.entity.name, 'en'),
  );
  const listed = shownOf(ranked.length);
  const contacts = corpus.contactsIn.get(article) ?? [];
  return {
    contacts,
    shown: shownOf(contacts.length),
    heading: nameWords(people.length, names.size - people.length),
    names: ranked.slice(0, listed),
    further: ranked.length - listed,
    unnamed: quotes.filter((quote) => quote.speaker === null && isAttributed(quote)).length,
    quotations: quotationWords(quotes),
  };
}

/** Another article that reports some of the same contacts. */
export interface SharedReport {
  article: Article;
  contacts: Contact[];
}

/** The other articles that report contacts of this one, by time of publication. */
export function alsoReportedBy(corpus: Corpus, article: string): SharedReport[] {
  const shared = new Map<string, Contact[]>();
  for (const contact of corpus.contactsIn.get(article) ?? []) {
    for (const other of new Set(contact.reports.map((report) => report.article))) {
      if (other !== article) shared.set(other, [...(shared.get(other) ?? []), contact]);
    }
  }
  const others = [...shared].map(([id, contacts]) => ({ article: corpus.article(id), contacts }));
  const published = (other: SharedReport): string => other.article.published?.edtf ?? '';
  return others.sort((a, b) => published(a).localeCompare(published(b)) || a.article.id.localeCompare(b.article.id, 'en'));
}
