/**
 * The most characters that the passages may have as a list; above, Pagefind holds the articles. On the invented dossiers of
 * `npm run bench:search` a list weighs 106 KB in brotli at 200 articles and 159 KB at 300, where a first whole answer through Pagefind costs
 * 141 and 148 KB; the slowest twentieth of keystrokes takes 4.7 and 5.8 ms of CPU, below the 8 ms that are wanted. This size, of some 270
 * articles, lies between the two.
 */
export const LARGEST_LIST = 480_000;
