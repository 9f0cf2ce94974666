/**
 * The most characters that the passages may have as a list; above, Pagefind holds the articles. Where they meet, as `npm run bench:search`
 * shows it, a list compresses to the 105 KB that Pagefind needs for its first answer, and a keystroke begins to cost more than a frame has left.
 */
export const LARGEST_LIST = 350_000;
