import type { Entity } from '../schema/entity.ts';

/**
 * The name by which a text goes on once a person is introduced: "Berg" for Anna Berg. The spellings of the record decide where one of
 * them is a single word of the name, so that family names that come first are kept ("Li" for Li Hua); else the last word stands.
 * Bodies, places and the rest keep their name.
 */
export function shortName(entity: Pick<Entity, 'type' | 'name' | 'aliases'>): string {
  if (entity.type !== 'person') return entity.name;
  const words = entity.name.split(/\s+/);
  return entity.aliases.find((alias) => words.includes(alias)) ?? words.at(-1) ?? entity.name;
}
