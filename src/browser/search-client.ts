import type { Answer, Filters } from '../search/answer.ts';
import thread from './search-thread.ts?worker&url';
import type { Question, Reply } from './search-thread.ts';

interface Port extends EventTarget {
  postMessage: (question: Question) => void;
}

/** A worker that has said that it stands. */
const inWorker = (): Promise<Port> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(thread, { type: 'module' });
    worker.addEventListener('error', () => reject(new Error('no worker')), { once: true });
    worker.addEventListener('message', () => resolve(worker), { once: true });
  });

/** The same on the thread of the page, where a browser has or allows no workers. */
async function inPage(): Promise<Port> {
  const { port1, port2 } = new MessageChannel();
  Object.assign(globalThis, { searchPort: port2 });
  await import(/* @vite-ignore */ thread);
  port1.start();
  return port1;
}

/** Asks the search in its own thread and hears only what answers the latest question. */
export class SearchClient {
  readonly #hear: (answer: Answer, whole: boolean) => void;
  readonly #enough: number;
  #port: Promise<Port> | null = null;
  #turn = 0;

  /** @param enough how many sentences are shown at first */
  constructor(hear: (answer: Answer, whole: boolean) => void, enough: number) {
    this.#hear = hear;
    this.#enough = enough;
  }

  /** Loads the index, names first, before anything is asked. */
  async open(): Promise<void> {
    (await this.#thread()).postMessage({ turn: 0, typed: null, filters: {}, enough: 0 });
  }

  /**
   * Asks; the answer is heard in one part or two, or not at all when another question comes first.
   * @throws {Error} when the search itself could not be loaded; it can be asked again
   */
  async ask(typed: string, filters: Filters): Promise<void> {
    const turn = (this.#turn += 1);
    const port = await this.#thread();
    if (turn === this.#turn) port.postMessage({ turn, typed, filters, enough: this.#enough });
  }

  /** Nothing that was asked before is wanted any more. */
  forget(): void {
    this.#turn += 1;
  }

  #thread(): Promise<Port> {
    this.#port ??= this.#start().catch((error: unknown) => {
      this.#port = null;
      throw error;
    });
    return this.#port;
  }

  async #start(): Promise<Port> {
    const port = await inWorker().catch(inPage);
    port.addEventListener('message', (event) => {
      const reply = (event as MessageEvent<Reply>).data;
      if ('answer' in reply && reply.turn === this.#turn) this.#hear(reply.answer, reply.whole);
    });
    return port;
  }
}
