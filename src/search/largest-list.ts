/**
 * The most characters that the passages may have as a list; above, Pagefind holds the articles. Measured on the invented dossiers of
 * `npm run bench:search`: a list of so many characters is 141 KB in brotli, which is what a first whole answer costs through Pagefind at this
 * size (141 KB for 200 articles, 148 KB for 300), and the slowest twentieth of keystrokes begins at 6 ms of CPU, below the 8 ms that are wanted.
 */
export const LARGEST_LIST = 480_000;
