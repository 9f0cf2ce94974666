import { sentenceAt } from '../extract/document.ts';
import type { Article } from '../schema/article.ts';
import type { Contact } from '../schema/contact.ts';
import { shortDateWords } from './date-words.ts';
import type { Corpus } from './index-corpus.ts';
import { figure } from './number-words.ts';
import { urlOf } from './urls.ts';

/** The sentence that a statement rests on, and where it stands. */
export interface Evidence {
  article: Article;
  /** The whole sentence, as in the article. */
  exact: string;
  start: number;
  end: number;
  /** Fragment id on the article's page; null where the span lies in no sentence. */
  sentence: string | null;
  url: string;
  outlet: string;
  /** When the article appeared, in short words. */
  date: string;
  /** How often the article prints it: a caption may stand twice. */
  printed: number;
}

/** The name under which an article's outlet is shown. */
export function outletOf(article: Pick<Article, 'outlet'>): string {
  return article.outlet ?? 'outlet not stated';
}

/** The sentence that holds the start of a span. */
export function evidenceOf(corpus: Pick<Corpus, 'article' | 'texts'>, span: { article: string; start: number; end: number }): Evidence {
  const article = corpus.article(span.article);
  const text = corpus.texts[span.article] ?? '';
  const sentence = sentenceAt({ article, text }, span.start);
  const { start, end } = sentence ?? span;
  return {
    article,
    start,
    end,
    exact: text.slice(start, end),
    sentence: sentence?.id ?? null,
    url: sentence ? urlOf.sentence(article.id, sentence.id) : urlOf.article(article.id),
    outlet: outletOf(article),
    date: shortDateWords(article.published?.edtf ?? null),
    printed: 1,
  };
}

/** The words of a sentence without a credit in brackets at its end, by which a caption that is printed twice is known. */
export function printedWords(exact: string): string {
  const text = exact.trim();
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return (open > 0 ? text.slice(0, open) : text).replace(/\s+/g, ' ').trim();
}

/** The sentences that a contact's reports rest on, each once, though an article print it twice: by report, then in the order of the text. */
export function evidenceOfContact(corpus: Corpus, contact: Pick<Contact, 'reports'>): Evidence[] {
  const seen = new Map<string, Evidence>();
  const places = new Set<string>();
  for (const span of contact.reports.flatMap((report) => report.evidence)) {
    const found = evidenceOf(corpus, span);
    const place = `${found.article.id}:${found.start}`;
    if (places.has(place)) continue;
    places.add(place);
    const words = `${found.article.id} ${printedWords(found.exact)}`;
    const known = seen.get(words);
    if (known) known.printed += 1;
    else seen.set(words, found);
  }
  return [...seen.values()];
}

/** How much a statement rests on: "2 outlets, 4 sentences". */
export function evidenceWords(evidence: readonly Evidence[]): string {
  const outlets = new Set(evidence.map((one) => one.outlet)).size;
  return `${figure(outlets, 'outlet')}, ${figure(evidence.length, 'sentence')}`;
}
