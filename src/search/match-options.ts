import type { IFuseOptions } from 'fuse.js';

/**
 * What a match costs, from 0 (the word itself) to 1 (no match); the kinds do not overlap, so that the very word comes first, then its
 * transliterations, its beginnings, its parts, and what is near.
 */
export const COST = {
  same: 0,
  /** Same in the form that all transliterations share. */
  folded: 0.05,
  /** Same when read as another language writes it. */
  reading: 0.1,
  beginning: 0.2,
  part: 0.38,
  /** Added in proportion to the letters that were not typed. */
  rest: 0.12,
  near: 0.4,
  /** Added for each wrong letter in proportion to the length. */
  error: 0.6,
  /** Added for the score of Fuse, which tells errors in the first letters from others. */
  fuse: 0.1,
} as const;

/** Shorter words are not looked for inside others. */
export const SHORTEST_PART = 3;
/** In a shorter word one wrong letter makes another name: "Peru" and "Nauru", "Mali" and "Malta". */
export const SHORTEST_NEAR = 4;
/** How many words Fuse compares letter by letter for one typed word. */
export const MOST_COMPARED = 40;

/** How many letters of a word may be wrong. */
export const mostErrors = (length: number): number => (length < 5 ? 1 : length < 8 ? 2 : Math.min(4, Math.floor(length / 3)));

/**
 * How Fuse compares words. A word is short, so a match may stand anywhere in it, the length of the field is no measure of worth, and nearly
 * half of the letters may be wrong before the count of errors decides.
 */
export const WORD_OPTIONS: IFuseOptions<{ form: string; word: number }> = {
  keys: ['form'],
  threshold: 0.45,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeScore: true,
  isCaseSensitive: true,
};
