import type { Answer, Filters } from '../search/answer.ts';
import { publishedIndex } from '../search/published-index.ts';
import { readIndexPart } from '../search/read-index-part.ts';
import { SiteSearchEngine } from '../search/site-search-engine.ts';

/** What the page asks: words to be answered, or `null` to have the index loaded before anything is typed. */
export interface Question {
  turn: number;
  typed: string | null;
  filters: Filters;
  /** How many sentences the page shows at first. */
  enough: number;
}

/** What the page is told: that the thread stands, or an answer, which is not whole while it holds the names alone. */
export type Reply = { turn: number; answer: Answer; whole: boolean } | { turn: 0 };

interface Port {
  postMessage: (reply: Reply) => void;
  onmessage: ((event: { data: Question }) => void) | null;
}

// A worker talks through its own scope; where there are no workers, the page imports this file and leaves a port for it.
const scope: unknown = globalThis;
const port = (scope as { searchPort?: Port }).searchPort ?? (scope as Port);
const engine = new SiteSearchEngine(readIndexPart(publishedIndex));
let latest = 0;

async function answer({ turn, typed, filters, enough }: Question): Promise<void> {
  if (typed === null) {
    await engine.load();
    return;
  }
  latest = turn;
  // Questions that came in together are all read before the last of them is answered.
  await new Promise((done) => setTimeout(done));
  if (turn !== latest) return;
  const post = (found: Answer, whole: boolean): void => {
    if (turn === latest) port.postMessage({ turn, answer: found, whole });
  };
  post(await engine.search(typed, filters, (names) => post(names, false), enough), true);
}

port.onmessage = ({ data }) => void answer(data);
port.postMessage({ turn: 0 });
