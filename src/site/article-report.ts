import type { Article } from '../schema/article.ts';
import type { Contact } from '../schema/contact.ts';
import type { Entity } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { isAttributed, quotationWords } from './quote-counts.ts';

/** What an article reports, in short: its contacts by time, and whom it quotes how often. */
export interface ArticleReport {
  contacts: Contact[];
  speakers: { speaker: Entity; count: number }[];
  /** Quotations whose speaker is not named. */
  unnamed: number;
  /** All quotations in words, with the terms that are only set off: "9 quotations and 1 term set off". */
  quotations: string;
}

/** Contacts and speakers of one article; the most quoted first. Terms that are only set off (scare quotes) are nobody's words. */
export function reportOf(corpus: Corpus, article: string): ArticleReport {
  const counts = new Map<string, number>();
  let unnamed = 0;
  const quotes = corpus.quotesIn.get(article) ?? [];
  for (const quote of quotes) {
    if (quote.speaker) counts.set(quote.speaker, (counts.get(quote.speaker) ?? 0) + 1);
    else if (isAttributed(quote)) unnamed += 1;
  }
  const speakers = [...counts].map(([id, count]) => ({ speaker: corpus.entity(id), count }));
  speakers.sort((a, b) => b.count - a.count || a.speaker.name.localeCompare(b.speaker.name, 'en'));
  return { contacts: corpus.contactsIn.get(article) ?? [], speakers, unnamed, quotations: quotationWords(quotes) };
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
  return others.sort((a, b) => published(a).localeCompare(published(b)) || a.article.id.localeCompare(b.article.id));
}
