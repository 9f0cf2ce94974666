import type { Article } from '../schema/article.ts';
import type { EntityType } from '../schema/entity.ts';
import { inBody, markedNames } from './article-body.ts';
import type { Corpus } from './index-corpus.ts';

/** What can be marked in a text; each layer is switched by itself. */
export type LayerName = 'people' | 'bodies' | 'places' | 'agreements' | 'events' | 'dates' | 'quotes' | 'notes';

const LAYER_OF: Record<EntityType, LayerName> = {
  person: 'people',
  organization: 'bodies',
  place: 'places',
  agreement: 'agreements',
  event: 'events',
};

/** How many marks of each layer the text below the head carries; layers without any are left out. */
export function layerCounts(corpus: Corpus, article: Article, notes: number): Map<LayerName, number> {
  const shown = <T extends { start: number }>(list: readonly T[] = []): T[] => list.filter((one) => inBody(corpus, article, one));
  const counts = new Map<LayerName, number>([
    ['people', 0],
    ['bodies', 0],
    ['places', 0],
    ['agreements', 0],
    ['events', 0],
    ['dates', shown(corpus.datesIn.get(article.id)).length],
    ['quotes', shown(corpus.quotesIn.get(article.id)).length],
    ['notes', notes],
  ]);
  for (const { type } of markedNames(corpus, article)) counts.set(LAYER_OF[type], (counts.get(LAYER_OF[type]) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}
