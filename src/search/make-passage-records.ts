import { within } from '../extract/document.ts';
import type { Article, Sentence } from '../schema/article.ts';
import type { Contact, ContactType } from '../schema/contact.ts';
import type { Quote } from '../schema/quote.ts';
import { dateWords } from '../site/date-words.ts';
import { evidenceOf, outletOf } from '../site/evidence.ts';
import { isAttributed } from '../site/quote-counts.ts';
import { shownWords } from '../site/said.ts';
import type { Corpus } from '../site/index-corpus.ts';
import { urlOf } from '../site/urls.ts';
import type { PassageRecord } from './search-record.ts';

const dated = (edtf: string | null): string => (edtf ? dateWords(edtf) : 'no date');

/** All spellings of the entities, each word once. */
function namesOf(corpus: Corpus, ids: Iterable<string>): string {
  const words = new Set<string>();
  for (const id of new Set(ids)) {
    const { name, aliases } = corpus.entity(id);
    for (const word of [name, ...aliases].join(' ').split(/\s+/u)) words.add(word);
  }
  return [...words].join(' ');
}

/** What readers type for a kind of contact. */
const KIND_WORDS: Record<ContactType, string> = {
  visit: 'visit visits visited visiting trip travelled',
  meeting: 'meeting meet meets met talks',
  call: 'call calls called phone telephone spoke',
  summit: 'summit',
  signing: 'signing sign signs signed agreement',
  other: 'contact',
};

/** The outlet of an article, and the agency whose report it is. */
function sourceWords(corpus: Corpus, articles: Iterable<string>): string {
  const words = [...new Set(articles)].flatMap((id) => {
    const { outlet, agency } = corpus.article(id);
    return [outlet, agency].filter((name) => name !== null);
  });
  return [...new Set(words)].join(' ');
}

/** The agencies that words in the evidence of a contact come through. */
function agenciesOf(corpus: Corpus, { reports }: Contact): string[] {
  const spans = reports.flatMap(({ evidence }) => evidence);
  return corpus.quotes.flatMap(({ via, article, start, end }) =>
    via !== null && spans.some((span) => span.article === article && start < span.end && end > span.start) ? [via] : [],
  );
}

function contactRecord(corpus: Corpus, contact: Contact): PassageRecord {
  const { id, summary, type, status, date, participants, place, reports } = contact;
  const named = [...participants, ...(place ? [place] : []), ...agenciesOf(corpus, contact)];
  const articles = reports.map(({ article }) => article);
  return {
    kind: 'contact',
    text: `${summary}, ${dated(date)}`,
    note: `${type}, ${status}`,
    url: urlOf.contact(id),
    names: [KIND_WORDS[type], status, sourceWords(corpus, articles), namesOf(corpus, named)].join(' '),
  };
}

function quoteRecord(corpus: Corpus, quote: Quote): PassageRecord {
  const { url, outlet, date } = evidenceOf(corpus, quote);
  const speaker = quote.speaker ? corpus.entity(quote.speaker).name : null;
  return {
    kind: 'quote',
    text: shownWords(quote.exact),
    note: [speaker, outlet, date].filter(Boolean).join(', '),
    url,
    names: [
      namesOf(
        corpus,
        [quote.speaker, quote.via].filter((id) => id !== null),
      ),
      sourceWords(corpus, [quote.article]),
      quote.cue ?? '',
    ].join(' '),
  };
}

function sentenceRecord(corpus: Corpus, article: Article, sentence: Sentence): PassageRecord {
  const text = (corpus.texts[article.id] ?? '').slice(sentence.start, sentence.end);
  const mentions = within(corpus.mentionsIn.get(article.id) ?? [], sentence);
  const note = [outletOf(article), dated(article.published?.edtf ?? null)].join(', ');
  return {
    kind: 'sentence',
    text,
    note,
    url: urlOf.sentence(article.id, sentence.id),
    names: [
      namesOf(
        corpus,
        mentions.map(({ entity }) => entity),
      ),
      sourceWords(corpus, [article.id]),
    ].join(' '),
  };
}

const articleRecord = (article: Article): PassageRecord => ({
  kind: 'article',
  text: article.title,
  note: [outletOf(article), dated(article.published?.edtf ?? null)].join(', '),
  url: urlOf.article(article.id),
  names: [article.outlet, article.agency, article.byline, article.dek].filter(Boolean).join(' '),
});

/** Contacts, attributed quotations, sentences and articles. A sentence that stands twice (a caption, say) is given once; an article whose text is kept back has no sentences. */
export function makePassageRecords(corpus: Corpus): PassageRecord[] {
  const sentences = corpus.articles.flatMap((article) => {
    const seen = new Set<string>();
    return article.sentences
      .map((sentence) => sentenceRecord(corpus, article, sentence))
      .filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
  });
  return [
    ...corpus.contacts.map((contact) => contactRecord(corpus, contact)),
    ...corpus.quotes.filter((quote) => isAttributed(quote) && quote.exact !== '').map((quote) => quoteRecord(corpus, quote)),
    ...sentences,
    ...corpus.articles.map(articleRecord),
  ];
}
