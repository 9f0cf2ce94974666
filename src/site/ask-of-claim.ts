import { comparisonsOf, type Comparison } from './comparison.ts';
import { outletOf } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';
import type { Question } from './questions.ts';
import { urlOf } from './urls.ts';

const spoken = ({ rows }: Comparison): Comparison['rows'] => rows.filter(({ positions }) => positions.some(({ silent }) => !silent));

/** Whether the articles agree on a statement of the editor's: the one that most of them take up among those that some deny. */
export function askOfClaim(corpus: Corpus): Question[] {
  const disputed = comparisonsOf(corpus).filter((comparison) => comparison.disputed);
  const [most] = disputed.sort((a, b) => spoken(b).length - spoken(a).length);
  if (!most) return [];
  const stances = spoken(most).map(({ article, positions }) => ({
    outlet: outletOf(article),
    words: listed([...new Set(positions.filter(({ silent }) => !silent).map(({ words }) => words))]),
  }));
  const byStance = [...groupBy(stances, ({ words }) => [words])];
  const { id, claim } = most.claim;
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
