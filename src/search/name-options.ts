import type { IFuseOptions } from 'fuse.js';

/** A spelling as it is matched: folded, and pointing to its record. */
export interface Spelling {
  folded: string;
  /** True for a single word out of a longer spelling. */
  part: boolean;
  /** Index of the record. */
  record: number;
  /** The spelling as written, to be shown when it is not the name itself. */
  written: string;
}

/**
 * How Fuse looks for names. Names are short, so a match is judged near its start, and field length is no measure of worth;
 * a third of the letters may be wrong ("Pezeshkan", "Chaikovsky").
 */
export const NAME_OPTIONS: IFuseOptions<Spelling> = {
  keys: ['folded'],
  threshold: 0.34,
  distance: 20,
  ignoreFieldNorm: true,
  includeScore: true,
  minMatchCharLength: 2,
};
