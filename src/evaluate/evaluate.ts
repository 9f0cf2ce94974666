import type { Extraction } from '../extract/extract.ts';
import type { GoldArticle } from './gold.ts';
import { foundReports, goldItems, goldReports, type Pair, pairArticles } from './placed.ts';
import { measure, type Score } from './score.ts';
import { scoreContacts } from './score-contacts.ts';
import { scoreOffices } from './score-offices.ts';
import { scoreSpans } from './score-spans.ts';
import { spanLayers } from './span-layers.ts';

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
  const scored = scoreContacts(goldReports(pairs), foundReports(pairs, extraction));
  return [
    ...scoreText(pairs, extraction.texts),
    ...spanLayers(pairs, extraction).map(({ layer, gold, found }) => scoreSpans(layer, gold, found)),
    scored.contacts,
    scored.kinds,
    scored.merging,
    scored.evidence,
    ...scoreOffices(pairs, extraction),
  ];
}
