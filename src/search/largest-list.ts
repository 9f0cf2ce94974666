/**
 * The most characters that the passages may have as a list; above, Pagefind holds the articles. On the invented dossiers of
 * `npm run bench:search` a list weighs 132 KB in brotli at 250 articles and 159 KB at 300, where a first whole answer through Pagefind costs
 * 146 and 149 KB; the slowest twentieth of keystrokes takes 3.6 ms of CPU in a list of 265 articles and 3.9 ms through Pagefind at 300, both
 * below the 8 ms that are wanted. This size, of some 270 articles, lies where the bytes are equal.
 */
export const LARGEST_LIST = 480_000;
