import type { Claim } from '../schema/claim.ts';
import type { Article } from '../schema/article.ts';
import type { Entity } from '../schema/entity.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';

/** What one article does with a statement, by whom, and the sentence that shows it. */
export interface Position {
  stance: Stance;
  words: string;
  /** In whose voice: "to Anna Berg", "in its own voice"; nothing where the article is silent. */
  voice: string;
  silent: boolean;
  evidence: Evidence | null;
}

/** A statement, and each article's positions in order of publication. */
export interface Comparison {
  claim: Claim;
  rows: { article: Article; positions: Position[] }[];
  /** The articles that do not take it up and show nothing in its place. */
  silent: Article[];
  /** Whether one article denies what another, or the same one, tells. */
  disputed: boolean;
}

/** What an article does with a statement. */
export type Stance = Claim['positions'][number]['stance'];

/** The stances in a word. */
export const STANCES: Record<Stance, string> = {
  asserted: 'asserted',
  attributed: 'attributed',
  denied: 'denied',
  silent: 'not stated',
};

/** In whose voice an article takes a position. */
function voiceOf(stance: Stance, by: readonly Entity[]): string {
  const names = listed(by.map(({ name }) => name));
  if (stance === 'silent') return '';
  if (stance === 'attributed') return `to ${names || 'nobody by name'}`;
  return names ? `by ${names}` : 'in its own voice';
}

/** Statements in the editor's order with the positions of every article; those that rest on one sentence with one stance are one. */
export function comparisonsOf(corpus: Corpus): Comparison[] {
  return corpus.published.claims.map((claim) => {
    const byArticle = groupBy(claim.positions, ({ article }) => [article]);
    const rows = [...corpus.articles].reverse().map((article) => {
      const alike = groupBy(byArticle.get(article.id) ?? [], ({ stance, span }) => [`${stance} ${span?.start ?? ''}`]);
      const positions = [...alike.values()].flatMap((group): Position[] => {
        const [first] = group;
        if (!first) return [];
        const by = group.flatMap((position) => (position.by ? [corpus.entity(position.by)] : []));
        const evidence = first.span && evidenceOf(corpus, first.span);
        const { stance } = first;
        return [{ stance, words: STANCES[stance], voice: voiceOf(stance, by), silent: stance === 'silent', evidence }];
      });
      return { article, positions: positions.filter(({ silent, evidence }) => !silent || evidence !== null) };
    });
    const stances = new Set(claim.positions.map(({ stance }) => stance));
    const silent = rows.filter(({ positions }) => positions.length === 0).map(({ article }) => article);
    return { claim, rows, silent, disputed: stances.has('denied') && (stances.has('asserted') || stances.has('attributed')) };
  });
}
