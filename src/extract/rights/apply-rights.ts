import type { Article, Rights } from '../../schema/article.ts';
import type { Contact, Report } from '../../schema/contact.ts';
import type { Correction } from '../../schema/correction.ts';
import type { Dossier } from '../../schema/dossier.ts';
import type { Role } from '../../schema/entity.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Selector } from '../../schema/span.ts';
import { mergeReports } from '../contacts/merge-reports.ts';
import type { Extraction } from '../extract.ts';
import { dropReports } from './drop-reports.ts';
import { evidenceByArticle } from './evidence.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { namedEntities } from './named-entities.ts';
import { withdrawnFrom } from './withdrawn-from.ts';

/** What the rights in each article let through. */
interface Gate {
  mode: (article: string) => Rights['mode'];
  excerpt: (article: string) => Excerpt | undefined;
  /** An annotation stays where its words stay, else null. */
  keep: <T extends Selector>(span: T) => T | null;
}

function gateOf(extraction: Extraction): Gate {
  const modes = new Map(extraction.articles.map(({ id, rights }) => [id, rights.mode] as const));
  const evidence = evidenceByArticle(extraction);
  const excerpts = new Map<string, Excerpt>();
  for (const article of extraction.articles) {
    if (article.rights.mode !== 'excerpt') continue;
    excerpts.set(article.id, excerptOf({ article, text: extraction.texts[article.id] ?? '' }, evidence.get(article.id) ?? []));
  }
  const mode = (article: string): Rights['mode'] => modes.get(article) ?? 'full';
  return {
    mode,
    excerpt: (article) => excerpts.get(article),
    keep: (span) => (mode(span.article) === 'full' ? span : (excerpts.get(span.article)?.move(span) ?? null)),
  };
}

/** What is known about an article whose words may not be shown; of a withheld one, only that it existed. How a date is known cites words. */
function bare(article: Article): Article {
  const published = article.published && { ...article.published, note: '' };
  const record: Article = { ...article, published, dek: null, blocks: [], sentences: [], furniture: [] };
  if (article.rights.mode !== 'withheld') return record;
  return { ...record, title: `Withheld article (${article.outlet ?? article.id})`, byline: null, url: null };
}

function quoteThrough(quote: Quote, gate: Gate): Quote[] {
  const kept = gate.keep(quote);
  if (!kept) return [];
  const said = quote.speakerSpan && gate.keep({ ...quote.speakerSpan, article: quote.article, prefix: '', suffix: '' });
  return [{ ...kept, speakerSpan: said && { start: said.start, end: said.end, exact: said.exact } }];
}

/** Evidence stays as a pointer even where its words may not: where it stands, and nothing of what. */
function contactThrough(contact: Contact, gate: Gate): Contact {
  const pointer = (span: Selector): Selector => gate.keep(span) ?? { ...span, exact: '', prefix: '', suffix: '' };
  const reports = contact.reports.map((report) => ({
    ...report,
    cue: gate.mode(report.article) === 'metadata' ? '' : report.cue,
    evidence: report.evidence.map(pointer),
  }));
  return { ...contact, reports };
}

function roleThrough(role: Role, gate: Gate, withheld: ReadonlySet<string>): Role[] {
  if (role.evidence && withheld.has(role.evidence.article)) return [];
  return [{ ...role, evidence: role.evidence && gate.keep(role.evidence) }];
}

/** A correction quotes the article; where its words may not stand, the record of it says only that there was one, and of which contact. */
function correctionThrough(one: Correction, gate: Gate): Correction {
  const mode = one.article === null ? 'full' : gate.mode(one.article);
  if (mode === 'full') return one;
  const named = one.do.endsWith(' contact') && mode !== 'withheld';
  return { ...one, target: named ? one.target : '', before: null, after: null };
}

/** The counts of the lists as they are now, under the names they had. */
function countAgain(counts: Dossier['counts'], records: Omit<Extraction, 'dossier'>): Dossier['counts'] {
  const reports = records.contacts.reduce((sum, contact) => sum + contact.reports.length, 0);
  const lists = new Map(Object.entries(records).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list.length] as const] : [])));
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, name === 'reports' ? reports : (lists.get(name) ?? count)]),
  );
}

/**
 * What may be shown of an extraction: the one gate that the rights of third parties pass through, for pages, search and data files alike.
 * `full` stays whole. `excerpt` keeps the sentences that contacts, offices and statements rest on, with what is marked in them. `metadata`
 * keeps the record of the article and what it reports, without a word of its text. `withheld` keeps only that the article existed; what it
 * alone reported goes. Offsets hold in what is left. Applied twice it gives the same.
 */
export function applyRights(extraction: Extraction): Extraction {
  if (extraction.articles.every(({ rights }) => rights.mode === 'full')) return extraction;
  const gate = gateOf(extraction);
  const withheld = new Set(extraction.articles.filter(({ rights }) => rights.mode === 'withheld').map(({ id }) => id));
  const { articles, texts, dossier } = extraction;
  const known = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const merge = (reports: readonly Report[]): Contact[] => mergeReports(reports, articles, known, dossier);
  const records = {
    articles: articles.map((article) => gate.excerpt(article.id)?.article ?? (article.rights.mode === 'full' ? article : bare(article))),
    texts: Object.fromEntries(
      articles.map(({ id, rights }) => [id, gate.excerpt(id)?.text ?? (rights.mode === 'full' ? (texts[id] ?? '') : '')]),
    ),
    mentions: extraction.mentions.flatMap((mention) => gate.keep(mention) ?? []),
    dates: extraction.dates.flatMap((date) => gate.keep(date) ?? []),
    quotes: extraction.quotes.flatMap((quote) => quoteThrough(quote, gate)),
    contacts: extraction.contacts
      .flatMap((contact) => dropReports(contact, withheld, merge))
      .map((contact) => contactThrough(contact, gate)),
    claims: extraction.claims.flatMap((claim) => {
      const positions = claim.positions.filter(({ article }) => !withheld.has(article));
      return positions.length === 0
        ? []
        : [{ ...claim, positions: positions.map((one) => ({ ...one, span: one.span && gate.keep(one.span) })) }];
    }),
    corrections: extraction.corrections.map((one) => correctionThrough(one, gate)),
  };
  const entities = namedEntities(extraction.entities, records).map((entity) => ({
    ...entity,
    roles: entity.roles.flatMap((role) => roleThrough(role, gate, withheld)),
  }));
  const counts = countAgain(dossier.counts, { ...records, entities });
  const withdrawn = withdrawnFrom(extraction, { contacts: records.contacts, entities });
  return { ...extraction, ...records, entities, dossier: { ...dossier, counts }, withdrawn };
}
