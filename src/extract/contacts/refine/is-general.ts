import { timed } from './agree-times.ts';
import type { Item } from './item.ts';

/** Words for several encounters, or for how two states deal with each other. */
const GENERAL = /^(?:meetings|summits|visits|calls|sessions|conversations|encounters|trips|exchanges|handshakes|dialogues?|interactions?)$/;

/**
 * "The two countries have been holding summits", "had a great dialogue": told of countries alone, without day or place, and of no single
 * encounter.
 */
export const isGeneral = (item: Item): boolean =>
  GENERAL.test(item.cue) && item.people.every((side) => side.length === 0) && !timed(item) && item.place === null;
