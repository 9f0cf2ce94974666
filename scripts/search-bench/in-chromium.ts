import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { splitLargeSearch } from '../../src/integrations/large-search.ts';
import { findChromium } from '../setup/browser.mjs';
import { serve } from '../setup/server.mjs';
import type { Corpus } from './make-corpus.ts';
import type { BenchQuery } from './make-queries.ts';
import { bundleEngine, openSite, writeParts } from './site-folder.ts';

const MOST_TYPED = 24;

/** A page that sends what is typed to the engine in a worker and paints the answer as a list. */
const PAGE = `<!doctype html><title>bench</title><input id="q"><ol id="r"></ol><script type="module">
const worker = new Worker('/engine/engine.js', { type: 'module' });
const list = document.querySelector('#r');
let turn = 0;
const waiting = new Map();
window.longest = 0;
new PerformanceObserver((seen) => { for (const { duration } of seen.getEntries()) window.longest = Math.max(window.longest, duration); }).observe({ type: 'longtask' });
const paint = ({ names, contacts, sentences }) => list.replaceChildren(...[...names.map((n) => n.name), ...contacts.map((c) => c.text), ...sentences.map((s) => s.text)].slice(0, 40).map((text) => Object.assign(document.createElement('li'), { textContent: text })));
worker.onmessage = ({ data }) => {
  const one = waiting.get(data.turn);
  if (!one) return;
  paint(data.answer ?? data.names);
  requestAnimationFrame(() => setTimeout(() => { one.first ??= performance.now() - one.begun; if (data.whole) { waiting.delete(data.turn); one.done({ first: one.first, whole: performance.now() - one.begun }); } }));
};
window.type = (typed) => new Promise((done) => { waiting.set(++turn, { begun: performance.now(), done }); worker.postMessage({ turn, typed }); });
</script>`;

/** Types queries in Chromium: milliseconds from a keystroke to the first and to the whole answer on the screen, and the longest task of the page. */
export async function measureInChromium(corpus: Corpus, queries: readonly BenchQuery[]): Promise<string> {
  const executablePath = findChromium(join(import.meta.dirname, '../..'));
  if (!executablePath) return 'Chromium: none on this machine';
  const site = openSite();
  writeParts(site.folder, corpus.parts);
  await splitLargeSearch(site.folder);
  await bundleEngine(site.folder);
  writeFileSync(join(site.folder, 'index.html'), PAGE);
  const server = await serve({ folder: site.folder });
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const typed = queries.filter((_, at) => at % Math.ceil(queries.length / MOST_TYPED) === 0).map((query) => query.typed);
    const measured = await page.evaluate(async (texts) => {
      const { type } = window as unknown as { type: (text: string) => Promise<{ first: number; whole: number }> };
      const opening = await type(texts[0] ?? '');
      const times: { first: number; whole: number }[] = [];
      for (const text of texts) for (let end = 1; end <= text.length; end += 2) times.push(await type(text.slice(0, end)));
      return { opening, times, longest: (window as unknown as { longest: number }).longest };
    }, typed);
    const at = (field: 'first' | 'whole', share: number): string => {
      const sorted = measured.times.map((time) => time[field]).sort((a, b) => a - b);
      return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
    };
    const { opening, longest, times } = measured;
    return [
      `Chromium, ${times.length} keystrokes to painted result: first p50 ${at('first', 0.5)} ms, p95 ${at('first', 0.95)} ms;`,
      `whole p50 ${at('whole', 0.5)} ms, p95 ${at('whole', 0.95)} ms; with nothing loaded ${opening.first.toFixed(0)} and ${opening.whole.toFixed(0)} ms;`,
      `longest task of the page ${longest === 0 ? 'below 50' : longest.toFixed(0)} ms`,
    ].join(' ');
  } finally {
    await browser.close();
    await server.close();
    site.close();
  }
}
