/**
 * Characters of the passages as a list, above which Pagefind holds them. Measured with `npm run bench:search`: TO BE FILLED.
 */
export const LARGEST_LIST = 600_000;
