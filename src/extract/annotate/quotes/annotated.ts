import type { Entity, Mention } from '../../../schema/entity.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Reference } from '../references/reference.ts';

/** What is known of an article when its quotes are read. */
export interface Annotated {
  mentions: readonly Mention[];
  references: readonly Reference[];
  entities: ReadonlyMap<string, Entity>;
}

/** Items that lie in the range, of a list in order; found by halving. */
export function inRange<T extends { start: number; end: number }>(items: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let index = firstFrom(items, start); index < items.length; index += 1) {
    const item = items[index];
    if (!item || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}
