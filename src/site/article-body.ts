import { blockAt } from '../extract/document.ts';
import type { Article, BlockKind } from '../schema/article.ts';
import type { Mention } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { isPartyName } from './parties.ts';

/** Blocks that stand in the head of the page, where nothing is marked and nothing has a margin. */
export const HEAD_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'dek', 'byline', 'dateline']);

/** Whether a stretch of an article stands below the head of its page, where its text is marked. */
export function inBody(corpus: Pick<Corpus, 'texts'>, article: Article, { start }: { start: number }): boolean {
  const block = blockAt({ article, text: corpus.texts[article.id] ?? '' }, start);
  return block !== undefined && !HEAD_KINDS.has(block.kind);
}

/** The names in the text below the head that carry a visible mark; those of the parties themselves stand in every line and carry none. */
export function markedNames(corpus: Corpus, article: Article): Mention[] {
  return (corpus.mentionsIn.get(article.id) ?? []).filter(
    (mention) => !isPartyName(corpus.dossier, corpus.entity(mention.entity)) && inBody(corpus, article, mention),
  );
}
