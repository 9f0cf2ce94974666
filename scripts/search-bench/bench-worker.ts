import { readIndexPart } from '../../src/search/read-index-part.ts';
import { SiteSearchEngine } from '../../src/search/site-search-engine.ts';

// The engine on a thread of its own, as the site runs it: what is typed comes in, answers go out.
const engine = new SiteSearchEngine(readIndexPart({ names: '/search/names.json', passages: '/search/passages.json' }));
const send = (answer: unknown): void => (self as unknown as { postMessage: (message: unknown) => void }).postMessage(answer);

self.addEventListener('message', ({ data }: MessageEvent<{ turn: number; typed: string }>) => {
  const { turn, typed } = data;
  void engine.search(typed, {}, (names) => send({ turn, names, whole: false })).then((answer) => send({ turn, answer, whole: true }));
});
