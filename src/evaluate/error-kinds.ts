import { addScores } from './add-scores.ts';
import { evaluate } from './evaluate.ts';
import { type Pair, pairArticles, type Run } from './placed.ts';
import type { Miss, MissKind } from './score.ts';
import { toSource } from './source-offsets.ts';

/** One way in which a layer goes wrong: how often, and one case of it with the sentence it happened in. */
export interface ErrorKind {
  layer: string;
  kind: MissKind;
  count: number;
  example: { outlet: string | null; sentence: string; expected: string | null; found: string | null };
}

/** The sentence of an article that holds an offset into its source; null between sentences. */
function sentenceAt({ article }: Pair, text: string, at: number): string | null {
  const found = article.sentences.find(({ start, end }) => {
    const from = toSource(article, start);
    return at >= from && at < from + end - start;
  });
  return found ? text.slice(found.start, found.end) : null;
}

/**
 * What goes wrong, by layer and kind, with an example each: the first miss that lies in a sentence. In: dossiers, taken together; out: layers in the
 * order of the pipeline, within one the commonest kind first. A kind that does not occur is not listed, so that the list is never older than the code.
 */
export function errorKinds(runs: readonly Run[]): ErrorKind[] {
  const index = new Map(
    runs.flatMap(({ gold, extraction }) =>
      pairArticles(gold, extraction).map((pair) => [pair.gold.article, { pair, text: extraction.texts[pair.article.id] ?? '' }] as const),
    ),
  );
  const exampleOf = ({ article, at, expected, found }: Miss): ErrorKind['example'] | null => {
    const known = index.get(article);
    const sentence = known ? sentenceAt(known.pair, known.text, at) : null;
    return known && sentence !== null ? { outlet: known.pair.article.outlet, sentence, expected, found } : null;
  };
  return addScores(runs.map(({ gold, extraction }) => evaluate(gold, extraction))).flatMap(({ layer, misses }) =>
    [...Map.groupBy(misses, ({ kind }) => kind)]
      .flatMap(([kind, list]): ErrorKind[] => {
        const example = list.map(exampleOf).find((one) => one !== null);
        return example ? [{ layer, kind, count: list.length, example }] : [];
      })
      .sort((a, b) => b.count - a.count),
  );
}
