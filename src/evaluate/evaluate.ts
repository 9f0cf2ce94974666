import type { Extraction } from '../extract/extract.ts';
import type { GoldArticle } from './gold.ts';
import { foundItems, foundReports, goldItems, goldReports, type Pair, pairArticles, type Placed } from './placed.ts';
import { measure, type Score } from './score.ts';
import { scoreContacts } from './score-contacts.ts';
import { scoreOffices } from './score-offices.ts';
import { scoreSpans } from './score-spans.ts';

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
      goldItems(
        pairs,
        (item) => (item[kind] ? [item[kind]] : []),
        () => kind,
      ),
    ),
    ...goldItems(
      pairs,
      ({ headings }) => headings,
      () => 'heading',
    ),
    ...goldItems(
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
      ...missed.map(({ article, line, start }) => ({ kind: 'missed' as const, article, at: start, expected: line, found: null })),
      ...extra.map(({ article, line }) => ({ kind: 'extra' as const, article, at: -1, expected: null, found: line })),
    ]),
  ];
}

/**
 * Scores every layer of an extraction against the annotation by hand. In: gold articles, and an extraction of the same source files; out:
 * one score a layer, in the order of the pipeline. Pure: the method page, the script and the tests take their figures from here.
 */
export function evaluate(gold: readonly GoldArticle[], extraction: Extraction): Score[] {
  const pairs = pairArticles(gold, extraction);
  const { mentions, dates, quotes } = extraction;
  const spans = <A extends Placed, B extends Omit<Placed, 'article'>>(
    layer: string,
    pick: (item: GoldArticle) => readonly B[],
    goldValue: (annotation: B) => string,
    annotations: readonly A[],
    value: (annotation: A) => string,
  ): Score => scoreSpans(layer, goldItems(pairs, pick, goldValue), foundItems(pairs, annotations, value));
  const scored = scoreContacts(goldReports(pairs), foundReports(pairs, extraction));
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
    scored.evidence,
    ...scoreOffices(pairs, extraction),
  ];
}
