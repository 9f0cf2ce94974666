import { h } from 'hastscript';
import type { Entity, Mention } from '../schema/entity.ts';
import type { Mark } from './mark.ts';

/** How the names in a text lead on. */
export interface NameLinks {
  entity: (id: string) => Entity;
  url: (entity: Entity) => string;
  /** `of-a`, `of-b`, or nothing for third countries. */
  side: (entity: Entity) => string;
  /** True for names that stand in every line and get no visible mark. */
  plain: (entity: Entity) => boolean;
}

/** The id of the card that a name opens. */
export function cardId(entity: string): string {
  return `card-${entity}`;
}

/**
 * A browser sets a button as one block that cannot break across lines; a longer name is a link, which can. About half a line of a
 * phone's column.
 */
const LONGEST_BUTTON = 24;

/** The entities of these mentions that a card can be opened for: those with a visible mark that fits a button. */
export function entitiesWithCards(mentions: readonly Mention[], links: Pick<NameLinks, 'entity' | 'plain'>): Entity[] {
  const fitting = mentions.filter(({ exact }) => exact.length <= LONGEST_BUTTON).map(({ entity }) => entity);
  return [...new Set(fitting)].map(links.entity).filter((entity) => !links.plain(entity));
}

/**
 * Names as ways to their entity. The first mention in a block carries the visible mark and opens the entity's card; the others are plain
 * links, left out of the tab order, for they lead where the first one leads.
 */
export function markMentions(mentions: readonly Mention[], links: NameLinks): Mark[] {
  const met = new Set<string>();
  return mentions.map((mention) => {
    const entity = links.entity(mention.entity);
    const repeated = met.has(entity.id) || links.plain(entity);
    met.add(entity.id);
    const className = ['name', entity.type, links.side(entity), entity.basis === 'text' ? 'unsure' : ''].filter(Boolean);
    return {
      start: mention.start,
      end: mention.end,
      layer: 'mention',
      wrap: (children, { first }) => {
        if (repeated) return [h('a', { className: ['again'], href: links.url(entity), tabIndex: -1 }, children)];
        if (!first || mention.exact.length > LONGEST_BUTTON)
          return [h('a', { className, href: links.url(entity), tabIndex: first ? undefined : -1 }, children)];
        return [h('button', { type: 'button', className, popoverTarget: cardId(entity.id) }, children)];
      },
    };
  });
}
