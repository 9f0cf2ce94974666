import type { Discourse } from './discourse.ts';
import type { Reference } from './reference.ts';
import type { Spot } from './salience.ts';

/** One form of words that point to an entity without naming it. */
export interface ReferenceRule {
  name: string;
  example: string;
  /** Words, in small letters, with which the pattern can begin. It is tried nowhere else. */
  starts: readonly string[];
  /** Finds the head word; global. What stands around it is for `read`. */
  pattern: RegExp;
  /** Reads the match at the spot; null where it points to nobody known. */
  read: (spot: Spot, discourse: Discourse) => Reference | null;
}
