import { within } from '../extract/document.ts';
import type { Article } from '../schema/article.ts';
import type { Contact } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import { dateWords } from '../site/date-words.ts';
import type { Corpus } from '../site/index-corpus.ts';
import { isAttributed } from '../site/quote-counts.ts';
import { shownWords } from '../site/said.ts';
import { nameEntries } from './make-names-part.ts';
import { packSpellings } from './names-part.ts';
import type { ArticleRow, ContactRow, PassagesPart, QuoteRow } from './passages-part.ts';

/** Gives the place of a name in the first part of the index. */
interface Places {
  entity: (id: string) => number;
  outlet: (name: string | null) => number;
}

function placesOf(corpus: Corpus): Places {
  const places = new Map(nameEntries(corpus).map(({ kind, id, name }, index) => [kind === 'outlet' ? `outlet ${name}` : id, index]));
  return { entity: (id) => places.get(id) ?? -1, outlet: (name) => (name === null ? -1 : (places.get(`outlet ${name}`) ?? -1)) };
}

const known = (list: Iterable<number>): number[] => [...new Set(list)].filter((one) => one >= 0).sort((a, b) => a - b);

/** The agencies that words in the evidence of a contact come through. */
function agenciesOf(corpus: Corpus, { reports }: Contact): string[] {
  const spans = reports.flatMap(({ evidence }) => evidence);
  return [...new Set(reports.map(({ article }) => article))].flatMap((article) =>
    (corpus.quotesIn.get(article) ?? []).flatMap(({ via, start, end }) =>
      via !== null && spans.some((span) => span.article === article && start < span.end && end > span.start) ? [via] : [],
    ),
  );
}

function contactRow(corpus: Corpus, places: Places, contact: Contact): ContactRow {
  const { id, summary, type, status, date, earliest, latest, participants, place, reports } = contact;
  const named = [...participants, ...(place ? [place] : []), ...agenciesOf(corpus, contact)].map(places.entity);
  const outlets = reports.map(({ article }) => places.outlet(corpus.article(article).outlet));
  return [id, summary, date ? dateWords(date) : '', earliest ?? '', latest ?? '', type, status, known(named), known(outlets)];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

interface Line {
  id: string;
  text: string;
  start: number;
  end: number;
  /** Where it begins in the joined text. */
  at: number;
}

/** The sentences that may be shown, each on a line of its own. */
function linesOf(corpus: Corpus, article: Article): Line[] {
  const text = corpus.texts[article.id] ?? '';
  let at = 0;
  return article.sentences.flatMap(({ id, start, end }) => {
    const line = { id, text: oneLine(text.slice(start, end)), start, end, at };
    if (line.text.trim() === '') return [];
    at += line.text.length + 1;
    return [line];
  });
}

/** Quotations that are somebody's, where their words stand in the joined text. */
function quoteRows(corpus: Corpus, places: Places, article: Article, lines: readonly Line[], joined: string): QuoteRow[] {
  return (corpus.quotesIn.get(article.id) ?? []).flatMap((quote): QuoteRow[] => {
    const sentence = lines.findIndex(({ start, end }) => quote.start >= start && quote.start < end);
    const exact = oneLine(shownWords(quote.exact));
    if (!isAttributed(quote) || sentence < 0 || exact === '') return [];
    const from = lines[sentence]?.at ?? 0;
    const start = joined.replace(/\n/gu, ' ').indexOf(exact, from);
    return start < 0 ? [] : [[sentence, start, start + exact.length, quote.speaker ? places.entity(quote.speaker) : -1, quote.cue ?? '']];
  });
}

function articleRow(corpus: Corpus, places: Places, article: Article): ArticleRow {
  const { id, title, outlet, published, agency, byline, dek } = article;
  const lines = linesOf(corpus, article);
  const text = lines.map((line) => line.text).join('\n');
  const mentions = corpus.mentionsIn.get(id) ?? [];
  const names = lines.map((line) => known(within(mentions, line).map(({ entity }) => places.entity(entity))).join(' ')).join(',');
  const days = (corpus.datesIn.get(id) ?? []).flatMap(({ kind, start, earliest, latest }) => {
    const sentence = lines.findIndex((line) => start >= line.start && start < line.end);
    return kind === 'date' && sentence >= 0 && earliest && latest ? [`${String(sentence)}:${earliest}/${latest}`] : [];
  });
  const { earliest, latest } = published ? boundsOf(published.edtf) : { earliest: null, latest: null };
  const more = [outlet, agency, byline, dek].filter(Boolean).join(' ');
  return [
    id,
    title,
    places.outlet(outlet),
    published ? dateWords(published.edtf) : '',
    earliest ?? '',
    latest ?? '',
    more,
    text,
    lines.map((line) => line.id).join(' '),
    names,
    [...new Set(days)].join(' '),
    quoteRows(corpus, places, article, lines, text),
  ];
}

/** The second part of the search index. The corpus holds only what the rights of each article let through, and so does the index. */
export function makePassagesPart(corpus: Corpus): PassagesPart {
  const places = placesOf(corpus);
  return {
    spellings: packSpellings(nameEntries(corpus)),
    contacts: corpus.contacts.map((contact) => contactRow(corpus, places, contact)),
    articles: corpus.articles.map((article) => articleRow(corpus, places, article)),
  };
}
