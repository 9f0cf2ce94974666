import { comparisonsOf, type Comparison } from './comparison.ts';
import { outletOf } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';
import type { Question } from './questions.ts';
import { urlOf } from './urls.ts';

const spoken = ({ rows }: Comparison): Comparison['rows'] => rows.filter(({ positions }) => positions.some(({ silent }) => !silent));

/** Whether the articles agree on a statement: the first in the editor's order that some deny and that two articles or more take up. */
export function askOfClaim(corpus: Corpus): Question[] {
  const found = comparisonsOf(corpus).find((comparison) => comparison.disputed && spoken(comparison).length > 1);
  if (!found) return [];
  const stances = spoken(found).map(({ article, positions }) => ({
    outlet: outletOf(article),
    words: listed([...new Set(positions.filter(({ silent }) => !silent).map(({ words }) => words))]),
  }));
  const byStance = [...groupBy(stances, ({ words }) => [words])];
  const { id, claim } = found.claim;
  return [
    {
      question: `Do they agree that ${claim.replace(/\.$/u, '').replace(/^(An?|The|In|On)\b/u, (word) => word.toLowerCase())}?`,
      answer:
        `${byStance.map(([words, group]) => `${words} in ${listed([...new Set(group.map(({ outlet }) => outlet))])}`).join('; ')}.`.replace(
          /^./u,
          (first) => first.toUpperCase(),
        ),
      url: `${urlOf.compare()}#${id}`,
      differs: true,
    },
  ];
}
