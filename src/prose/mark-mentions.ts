import { h } from 'hastscript';
import type { Entity, Mention } from '../schema/entity.ts';
import type { Mark } from './mark.ts';

/** How the names in a text lead on. */
export interface NameLinks {
  entity: (id: string) => Entity;
  url: (entity: Entity) => string;
  /** `of-a`, `of-b`, or nothing for third countries. */
  side: (entity: Entity) => string;
  /** The id of the card that a mention opens; nothing for a name too long for a button, which then is a link. */
  card: (mention: Mention) => string | undefined;
}

/**
 * Names as ways to their entity, each with its visible mark. A name opens the card of its entity, a long one leads to its page; one that
 * stands again in the same block does the same, and is left out of the tab order.
 */
export function markMentions(mentions: readonly Mention[], links: NameLinks): Mark[] {
  const met = new Set<string>();
  return mentions.map((mention) => {
    const entity = links.entity(mention.entity);
    const again = met.has(entity.id);
    met.add(entity.id);
    const className = ['name', entity.type, links.side(entity), entity.basis === 'text' ? 'unsure' : ''].filter(Boolean);
    const card = links.card(mention);
    return {
      start: mention.start,
      end: mention.end,
      layer: 'mention',
      wrap: (children, { first }) => {
        const tabIndex = again || !first ? -1 : undefined;
        if (card === undefined) return [h('a', { className, href: links.url(entity), tabIndex }, children)];
        return [h('button', { type: 'button', className, popoverTarget: card, tabIndex }, children)];
      },
    };
  });
}
