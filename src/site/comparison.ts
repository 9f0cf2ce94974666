import type { Claim } from '../schema/claim.ts';
import type { Article } from '../schema/article.ts';
import type { Entity } from '../schema/entity.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';

/** What one article does with a statement, by whom, and the sentence that shows it. */
export interface Position {
  words: string;
  silent: boolean;
  by: Entity[];
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

const WORDS: Record<Claim['positions'][number]['stance'], string> = {
  asserted: 'asserted',
  attributed: 'attributed',
  denied: 'denied',
  silent: 'not stated',
};

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
        return [{ words: WORDS[first.stance], silent: first.stance === 'silent', by, evidence }];
      });
      return { article, positions: positions.filter(({ silent, evidence }) => !silent || evidence !== null) };
    });
    const stances = new Set(claim.positions.map(({ stance }) => stance));
    const silent = rows.filter(({ positions }) => positions.length === 0).map(({ article }) => article);
    return { claim, rows, silent, disputed: stances.has('denied') && (stances.has('asserted') || stances.has('attributed')) };
  });
}
