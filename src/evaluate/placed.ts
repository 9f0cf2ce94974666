import type { Extraction } from '../extract/extract.ts';
import type { Article } from '../schema/article.ts';
import type { Report } from '../schema/contact.ts';
import type { GoldArticle } from './gold.ts';
import type { Item as ContactItem } from './score-contacts.ts';
import type { Item } from './score-spans.ts';
import { toSource } from './source-offsets.ts';

/** A dossier as annotated by hand, and an extraction of the same source files. */
export interface Run {
  gold: readonly GoldArticle[];
  extraction: Extraction;
}

/** An article as annotated by hand, and as extracted. */
export interface Pair {
  gold: GoldArticle;
  article: Article;
}

/** The least that an annotation needs to be scored: where it stands. */
export type Placed = Pick<Item, 'start' | 'end' | 'exact'> & { article: string };

/** The gold articles that the extraction holds, each with its record; they belong together by the name of the source file. */
export function pairArticles(gold: readonly GoldArticle[], { articles }: Extraction): Pair[] {
  const byStem = new Map(articles.map((article) => [article.source.replace(/\.\w+$/u, ''), article]));
  return gold.flatMap((item) => {
    const article = byStem.get(item.article);
    return article ? [{ gold: item, article }] : [];
  });
}

/** Found annotations in the terms of the gold: offsets into the source, the article by the name of its file. */
export function foundItems<T extends Placed>(
  pairs: readonly Pair[],
  annotations: readonly T[],
  value: (annotation: T) => string,
): (Item & { of: T })[] {
  const index = new Map(pairs.map((pair) => [pair.article.id, pair]));
  return annotations.flatMap((of) => {
    const pair = index.get(of.article);
    if (!pair) return [];
    const start = toSource(pair.article, of.start);
    return [{ article: pair.gold.article, start, end: start + of.end - of.start, exact: of.exact, value: value(of), of }];
  });
}

/** Annotations of the gold, each with the value that has to agree. */
export function goldItems<T extends Omit<Placed, 'article'>>(
  pairs: readonly Pair[],
  pick: (gold: GoldArticle) => readonly T[],
  value: (annotation: T) => string,
): Item[] {
  return pairs.flatMap(({ gold }) =>
    pick(gold).map((annotation) => ({
      article: gold.article,
      start: annotation.start,
      end: annotation.end,
      exact: annotation.exact,
      value: value(annotation),
    })),
  );
}

/** The sentences of a report as found, in the terms of the gold, which counts no headline as evidence. */
function foundEvidence(article: Article, { evidence }: Report): ContactItem['evidence'] {
  const headline = (offset: number): boolean =>
    article.blocks.some(({ kind, start, end }) => kind === 'title' && offset >= start && offset < end);
  return evidence
    .filter(({ start }) => !headline(start))
    .map(({ start, end, exact }) => {
      const from = toSource(article, start);
      return { start: from, end: from + end - start, exact };
    });
}

/** Reports of contacts as found, each with the rule that found it. */
export function foundReports(pairs: readonly Pair[], { contacts }: Extraction): (ContactItem & { rule: string })[] {
  const index = new Map(pairs.map((pair) => [pair.article.id, pair]));
  return contacts.flatMap(({ id, reports }) =>
    reports.flatMap((report) => {
      const pair = index.get(report.article);
      return pair ? [{ ...report, id, article: pair.gold.article, evidence: foundEvidence(pair.article, report) }] : [];
    }),
  );
}

/** Reports of contacts as the gold has them. */
export function goldReports(pairs: readonly Pair[]): ContactItem[] {
  return pairs.flatMap(({ gold }) => gold.contacts.map((contact) => ({ ...contact, article: gold.article })));
}
