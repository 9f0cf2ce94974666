import type { Article } from '../schema/article.ts';
import type { Contact } from '../schema/contact.ts';
import type { Quote } from '../schema/quote.ts';
import { dateWords } from '../site/date-words.ts';
import { outletOf } from '../site/evidence.ts';
import type { Corpus } from '../site/index-corpus.ts';
import { quoteAnchor } from '../site/quote-anchors.ts';
import { shownWords } from '../site/said.ts';
import { addressOf, urlOf } from '../site/urls.ts';
import { authorsOf } from './citation-names.ts';
import { cslDate } from './csl-date.ts';
import type { CslItem } from './csl-item.ts';

const SITE = 'Communiqué';

/** The state of the data, by which two readers can tell whether they saw the same. */
export const versionOf = ({ dossier }: Pick<Corpus, 'dossier'>): string => dossier.hash.slice(0, 12);

/** The address of a page for a record that leaves the site: a path would lead nowhere there. */
const whole = (url: string): string | null => {
  const address = addressOf(url);
  return address.startsWith('/') ? null : address;
};

/** Without what has no value: a field that is there says something. */
const filled = (item: { [Field in keyof CslItem]: CslItem[Field] | null | undefined }): CslItem =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null && value !== undefined)) as unknown as CslItem;

/** A contact as it stands here. It has no date of publication: the version says which state is meant. */
export function contactCitation(corpus: Corpus, contact: Contact): CslItem {
  return filled({
    id: contact.id,
    type: 'webpage',
    title: contact.date === null ? contact.summary : `${contact.summary}, ${dateWords(contact.date)}`,
    'container-title': corpus.dossier.title,
    publisher: SITE,
    'event-date': cslDate(contact.date),
    version: versionOf(corpus),
    URL: whole(urlOf.contact(contact.id)),
    language: 'en',
  });
}

/** An article as its outlet published it: the outlet is cited, not this site. */
export function articleCitation(article: Article): CslItem {
  const authors = authorsOf(article.byline, article.outlet);
  const known = article.published?.basis === 'inferred' ? 'The date is inferred from the text' : null;
  const agency = article.agency && `A report of ${article.agency}`;
  return filled({
    id: article.id,
    type: 'article-newspaper',
    title: article.title,
    author: authors.length > 0 ? authors : null,
    'container-title': outletOf(article),
    issued: cslDate(article.published?.edtf ?? null),
    URL: article.url,
    language: article.language,
    note: [agency, known].filter(Boolean).join('. ') || null,
  });
}

/** Words that an article quotes: the article, with the words, their speaker, and where they stand here. */
export function quoteCitation(corpus: Corpus, quote: Quote): CslItem {
  const cited = articleCitation(corpus.article(quote.article));
  const speaker = quote.speaker ? `${corpus.entity(quote.speaker).name}: ` : '';
  const id = quoteAnchor(corpus, quote);
  const notes = [cited.note, `${speaker}“${shownWords(quote.exact)}”`, whole(`${urlOf.quotes()}#${id}`)];
  return { ...cited, id, note: notes.filter(Boolean).join('. ') };
}

/** All records together. */
export function dataCitation(corpus: Corpus): CslItem {
  const { dossier } = corpus;
  return filled({
    id: 'communique-data',
    type: 'dataset',
    title: dossier.subtitle ? `${dossier.title}: ${dossier.subtitle}` : dossier.title,
    author: [{ literal: SITE }],
    version: versionOf(corpus),
    URL: whole(urlOf.data()),
    language: 'en',
  });
}
