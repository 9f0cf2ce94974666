import type { Extraction } from '../extract/extract.ts';
import type { Article } from '../schema/article.ts';
import type { GoldArticle } from './gold.ts';
import { measure, type Score } from './score.ts';
import { reportItem, scoreContacts } from './score-contacts.ts';
import { type Item, scoreSpans } from './score-spans.ts';
import { toSource } from './source-offsets.ts';

interface Pair {
  gold: GoldArticle;
  article: Article;
}

type Placed = Pick<Item, 'start' | 'end' | 'exact'> & { article: string };

const byArticle = (pairs: readonly Pair[]): Map<string, Pair> => new Map(pairs.map((pair) => [pair.article.id, pair]));

/** Found annotations in the terms of the gold: offsets into the source, the article by the name of its file. */
function found<T extends Placed>(pairs: ReadonlyMap<string, Pair>, annotations: readonly T[], value: (annotation: T) => string): Item[] {
  return annotations.flatMap((annotation) => {
    const pair = pairs.get(annotation.article);
    if (!pair) return [];
    const start = toSource(pair.article, annotation.start);
    return [
      {
        article: pair.gold.article,
        start,
        end: start + annotation.end - annotation.start,
        exact: annotation.exact,
        value: value(annotation),
      },
    ];
  });
}

function expected<T extends Omit<Placed, 'article'>>(
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

/** Structure: title, summary, byline, dateline, headings and captions as blocks, and furniture by its lines. */
function scoreText(pairs: readonly Pair[], texts: Readonly<Record<string, string>>): Score[] {
  const blocks = pairs.flatMap(({ gold, article }) =>
    article.blocks
      .filter(({ kind }) => kind !== 'paragraph')
      .map(({ kind, start, end, sourceStart }) => {
        const exact = (texts[article.id] ?? '').slice(start, end);
        const lead = exact.length - exact.trimStart().length;
        return {
          article: gold.article,
          start: sourceStart + lead,
          end: sourceStart + lead + exact.trim().length,
          exact: exact.trim(),
          value: kind,
        };
      }),
  );
  const kinds = ['title', 'dek', 'byline', 'dateline'] as const;
  const gold = [
    ...kinds.flatMap((kind) =>
      expected(
        pairs,
        (item) => (item[kind] ? [item[kind]] : []),
        () => kind,
      ),
    ),
    ...expected(
      pairs,
      ({ headings }) => headings,
      () => 'heading',
    ),
    ...expected(
      pairs,
      ({ captions }) => captions,
      () => 'caption',
    ),
  ];
  const left = pairs.flatMap(({ gold: { article }, article: { furniture } }) => furniture.map((line) => ({ article, line: line.trim() })));
  const wanted = pairs.flatMap(({ gold: { article, furniture } }) =>
    furniture.map(({ exact, start }) => ({ article, line: exact, start })),
  );
  const missed = wanted.filter(({ article, line }) => !left.some((item) => item.article === article && item.line === line));
  const extra = left.filter(({ article, line }) => !wanted.some((item) => item.article === article && item.line === line));
  return [
    scoreSpans('structure', gold, blocks),
    measure('furniture', { gold: wanted.length, found: left.length, right: wanted.length - missed.length }, [
      ...missed.map(({ article, line, start }) => ({ article, at: start, expected: line, found: null })),
      ...extra.map(({ article, line }) => ({ article, at: 0, expected: null, found: line })),
    ]),
  ];
}

/**
 * Scores every layer of an extraction against the annotation by hand. In: gold articles, and an extraction of the same source files; out:
 * one score a layer, in the order of the pipeline. Pure: the method page, the script and the tests take their figures from here.
 */
export function evaluate(gold: readonly GoldArticle[], extraction: Extraction): Score[] {
  const pairs = gold.flatMap((item) => {
    const article = extraction.articles.find(({ source }) => source.replace(/\.\w+$/u, '') === item.article);
    return article ? [{ gold: item, article }] : [];
  });
  const index = byArticle(pairs);
  const contacts = extraction.contacts.flatMap(({ id, reports }) =>
    reports.flatMap((report) => {
      const pair = index.get(report.article);
      return pair ? [reportItem(id, report, pair.gold.article, toSource(pair.article, report.evidence[0]?.start ?? 0))] : [];
    }),
  );
  const goldContacts = pairs.flatMap(({ gold: item }) =>
    item.contacts.map((contact) => ({ ...contact, article: item.article, at: contact.evidence[0]?.start ?? 0 })),
  );
  const { mentions, dates, quotes } = extraction;
  const spans = <A extends Placed, B extends Omit<Placed, 'article'>>(
    layer: string,
    pick: (item: GoldArticle) => readonly B[],
    goldValue: (annotation: B) => string,
    annotations: readonly A[],
    value: (annotation: A) => string,
  ): Score => scoreSpans(layer, expected(pairs, pick, goldValue), found(index, annotations, value));
  const scored = scoreContacts(goldContacts, contacts);
  return [
    ...scoreText(pairs, extraction.texts),
    spans(
      'mentions',
      (item) => item.mentions,
      ({ type }) => type,
      mentions,
      ({ type }) => type,
    ),
    spans(
      'links',
      (item) => item.mentions,
      ({ entity }) => entity,
      mentions,
      ({ entity }) => entity,
    ),
    spans(
      'date spans',
      (item) => item.dates,
      ({ kind }) => kind,
      dates,
      ({ kind }) => kind,
    ),
    spans(
      'date values',
      (item) => item.dates,
      ({ edtf }) => edtf ?? 'none',
      dates,
      ({ edtf }) => edtf ?? 'none',
    ),
    spans(
      'quotes',
      (item) => item.quotes,
      ({ kind }) => kind,
      quotes,
      ({ kind }) => kind,
    ),
    spans(
      'speakers',
      (item) => item.quotes,
      ({ speaker }) => speaker ?? 'none',
      quotes,
      ({ speaker }) => speaker ?? 'none',
    ),
    spans(
      'cues',
      (item) => item.quotes,
      ({ cue }) => cue ?? 'none',
      quotes,
      ({ cue }) => cue ?? 'none',
    ),
    spans(
      'agencies',
      (item) => item.quotes,
      ({ via }) => via ?? 'none',
      quotes,
      ({ via }) => via ?? 'none',
    ),
    scored.contacts,
    scored.kinds,
    scored.merging,
  ];
}
