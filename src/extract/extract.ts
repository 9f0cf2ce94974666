import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import type { Contact } from '../schema/contact.ts';
import type { Correction } from '../schema/correction.ts';
import type { DateAnnotation } from '../schema/date.ts';
import type { Dossier } from '../schema/dossier.ts';
import type { Entity, Mention } from '../schema/entity.ts';
import type { Quote } from '../schema/quote.ts';
import { addCountries } from './add-countries.ts';
import { batchesOf } from './batches-of.ts';
import { addKnown, addReferred } from './add-referred.ts';
import { dateRoles } from './annotate/entities/date-roles.ts';
import { findEntities } from './annotate/entities/find-entities.ts';
import { findQuotes } from './annotate/quotes/find-quotes.ts';
import { readReferences } from './annotate/references/find-references.ts';
import { locateClaims, type Unmatched } from './claims/locate-claims.ts';
import { readContacts } from './contacts/find-reports.ts';
import { mergeReports } from './contacts/merge-reports.ts';
import { contentHash } from './content-hash.ts';
import { dateKind, mentionKind, quoteKind } from './correct/annotation-kinds.ts';
import { correctAnnotations } from './correct/correct-annotations.ts';
import { correctContacts } from './correct/correct-contacts.ts';
import { correctEntities } from './correct/correct-entities.ts';
import { CorrectionLog } from './correct/correction-log.ts';
import { namedIds } from './correct/named-ids.ts';
import { dateDocuments } from './date-documents.ts';
import { groupBy } from './group-by.ts';
import type { Knowledge, Source } from './knowledge.ts';
import { parseArticle } from './parse/parse-article.ts';
import { EXTRACTOR_VERSION } from './version.ts';

/** Everything the site knows: the records of DATA.md. */
export interface Extraction {
  dossier: Dossier;
  articles: Article[];
  /** Canonical text by article id. */
  texts: Record<string, string>;
  entities: Entity[];
  mentions: Mention[];
  dates: DateAnnotation[];
  quotes: Quote[];
  contacts: Contact[];
  claims: Claim[];
  corrections: Correction[];
  /** What the rights of articles took out: the ids alone, so that an address that was given once can say why nothing stands there. */
  withdrawn?: Withdrawn;
}

/** Records that went with the text they rested on. */
export interface Withdrawn {
  contacts: string[];
  entities: Pick<Entity, 'id' | 'type'>[];
}

/** Parsing, dates, references, quotes and reports: the stages that read one article at a time. */
const STAGES = 5;

/** Characters of text whose dates are looked for together. */
const DATED = 200_000;

/** What the caller adds: a digest for the content hash, and a listener for progress. */
export interface ExtractOptions {
  /** SHA-256 of a text, hexadecimal. */
  digest: (text: string) => string;
  /** Called after each article and stage with the work done and the work in all. */
  onProgress?: (done: number, all: number) => void;
}

/** Words that the editor quotes in a claim stand in no article. */
export class UnmatchedClaims extends Error {
  readonly unmatched: readonly Unmatched[];

  constructor(unmatched: readonly Unmatched[]) {
    const told = unmatched.map(({ claim, article, quote, nearest }) => {
      const copy = nearest === null ? 'no sentence there is like it' : `copy the words from the nearest sentence there: “${nearest}”`;
      return `claim "${claim}": “${quote}” is not in article "${article}"; ${copy}`;
    });
    super(told.join('\n'));
    this.name = 'UnmatchedClaims';
    this.unmatched = unmatched;
  }
}

/**
 * The whole extraction on one screen: sources and knowledge in, every record out; no files, no clock, no network. The same input gives the
 * same output. Order: dates before the day of publication is known, entities over the whole corpus (a name learned in one article helps in
 * the next), then, what points to them, who says what, and who met whom; last, reports of one contact are merged. An
 * editor’s corrections are applied to each layer before the next is built on it.
 * @throws UnmatchedClaims when a claim quotes words that no article has; StaleCorrections when the target of a correction has changed.
 */
export function extract(sources: readonly Source[], knowledge: Knowledge, options: ExtractOptions): Extraction {
  let done = 0;
  // One stage over all articles before the next: taking turns, each would drive the code of the others out of the processor's caches.
  const each = <T, Read>(articles: readonly T[], read: (article: T) => Read, count: (article: T) => number = () => 1): Read[] =>
    articles.map((article) => {
      const result = read(article);
      options.onProgress?.((done += count(article)), sources.length * STAGES);
      return result;
    });

  const furniture = knowledge.lexicon['page-furniture'] ?? [];
  const parsed = each(sources, (source) => ({ document: parseArticle(source, furniture) }));
  const read = each(batchesOf(parsed, DATED), dateDocuments, ({ length }) => length).flat();
  const documents = read.map(({ document }) => document);
  const articles = documents.map(({ article }) => article);
  const { corrections } = knowledge;
  const log = new CorrectionLog();
  const editor = { documents: new Map(documents.map((document) => [document.article.id, document])), log };

  const found = findEntities(documents, knowledge);
  const known = new Map(found.entities.map((entity) => [entity.id, entity]));
  addKnown(known, namedIds(corrections), knowledge.registry);
  const named = correctEntities({ ...found, entities: [...known.values()] }, corrections, editor);
  const entities = new Map(named.entities.map((entity) => [entity.id, entity]));
  const mentions = correctAnnotations(named.mentions, corrections, mentionKind, { ...editor, entities });
  const dates = correctAnnotations(
    read.flatMap((one) => one.dates),
    corrections,
    dateKind,
    { ...editor, entities },
  );
  const mentionsOf = groupBy(mentions, ({ article }) => [article]);
  const datesOf = groupBy(dates, ({ article }) => [article]);

  const annotated = documents.map((document) => {
    const { id } = document.article;
    return { document, mentions: mentionsOf.get(id) ?? [], dates: datesOf.get(id) ?? [], entities };
  });
  const references = each(
    batchesOf(annotated),
    (batch) => readReferences(batch, entities, knowledge),
    ({ length }) => length,
  ).flat();
  const referred = annotated.map(({ document, ...own }, index) => {
    return { document, annotated: { ...own, references: references[index] ?? [] } };
  });
  const said = each(referred, ({ document, annotated }) => {
    const { quotes, speakers } = findQuotes(document, annotated, knowledge);
    for (const speaker of speakers) if (!entities.has(speaker.id)) entities.set(speaker.id, speaker);
    return quotes;
  }).flat();
  const contacted = each(
    batchesOf(referred),
    (batch) => readContacts(batch, knowledge),
    ({ length }) => length,
  ).flat();

  const quotes = correctAnnotations(said, corrections, quoteKind, { ...editor, entities });
  addCountries(
    entities,
    contacted.map(({ countries }) => countries),
  );
  const reports = contacted.flatMap((one) => one.reports);
  const merged = mergeReports(reports, articles, entities, knowledge.dossier);
  const contacts = correctContacts(merged, corrections, { ...editor, articles, entities, dossier: knowledge.dossier });
  log.close();
  addReferred(entities, quotes, contacts, knowledge.registry);
  const { claims, unmatched } = locateClaims(knowledge.claims, documents);
  if (unmatched.length > 0) throw new UnmatchedClaims(unmatched);

  const records = {
    articles,
    texts: Object.fromEntries(documents.map(({ article, text }) => [article.id, text])),
    entities: [...entities.values()].map((one) => dateRoles(one, editor.documents, datesOf)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    mentions,
    dates,
    quotes,
    contacts,
    claims,
    corrections: log.applied,
  };
  const counts = {
    articles: articles.length,
    entities: records.entities.length,
    mentions: mentions.length,
    dates: records.dates.length,
    quotes: quotes.length,
    contacts: contacts.length,
    reports: contacts.reduce((sum, contact) => sum + contact.reports.length, 0),
    claims: claims.length,
    corrections: log.applied.length,
  };
  const hash = contentHash({ ...records, texts: Object.entries(records.texts) }, options.digest);
  return {
    dossier: { ...knowledge.dossier, counts, extractor: EXTRACTOR_VERSION, hash },
    ...records,
  };
}
