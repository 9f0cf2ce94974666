import { parseArgs } from 'node:util';
import { parse as parseDates } from 'chrono-node';
import nlp from 'compromise';
import { extract } from '../src/extract/extract.ts';
import type { Source } from '../src/extract/knowledge.ts';
import { digest } from '../src/files/digest.ts';
import { makeChance } from './samples/chance.ts';
import { makeArticles, makeLongArticle, shorten } from './samples/make-articles.ts';
import { readSamples } from './samples/read-samples.ts';

const HELP = `Measures the speed of the whole extraction, beside chrono-node (dates only) and compromise (names only) on the same text.

  npm run bench:extract [-- --seed N] [-- --quick]

  --seed N   another choice of articles and names (1 unless given)
  --quick    a tenth of the text

The text is made of the invented articles in tests/fixtures, with people of their own in each copy. MB are millions of bytes in UTF-8; CPU
seconds are those of the process, all threads. The two libraries read paragraph by paragraph and stop after ${String(8)} CPU seconds.`;

/** CPU seconds after which one of the other libraries has shown what it does. */
const PATIENCE = 8;

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, quick: { type: 'boolean', default: false }, help: { type: 'boolean' } },
});

interface Speed {
  bytes: number;
  seconds: number;
}

/** CPU seconds, all threads, of the work. */
function measure(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** The speed of a library that reads one text at a time, over as many paragraphs as its time allows. */
function measureRival(texts: readonly string[], read: (text: string) => unknown): Speed {
  const paragraphs = texts.flatMap((text) => text.split('\n\n'));
  const done: string[] = [];
  const before = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  for (const paragraph of paragraphs) {
    read(paragraph);
    done.push(paragraph);
    if (spent() > PATIENCE) break;
  }
  return { bytes: bytesOf(done), seconds: spent() };
}

const REFERENCE = new Date(Date.UTC(2025, 5, 12));
const readDates = (text: string): unknown => parseDates(text, REFERENCE);
const readNames = (text: string): unknown => {
  const document = nlp(text);
  return [document.people().out('array'), document.places().out('array'), document.organizations().out('array')];
};

const rate = ({ bytes, seconds }: Speed): string => (bytes / 1e6 / seconds).toFixed(2);
const row = (cells: readonly string[]): string => cells.map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padStart(13))).join('');

async function run(): Promise<void> {
  const samples = await readSamples();
  const chance = makeChance(Number(values.seed));
  const part = values.quick ? 0.1 : 1;
  const many = makeArticles(samples, Math.round(10_000 * part), chance);
  const long = (size: number): Source[] => [makeLongArticle(samples, size * part, chance)];
  const runs: [string, Source[]][] = [
    [`${String(Math.round(200 * part))} articles`, makeArticles(samples, Math.round(200 * part), chance)],
    ['one article, half the length', long(1_000_000)],
    ['one article', long(2_000_000)],
    [`${String(many.length / 2)} small articles`, shorten(many.slice(0, many.length / 2), 600)],
    [`${String(many.length)} small articles`, shorten(many, 600)],
  ];
  const whole = (sources: Source[]): void => void extract(sources, samples.knowledge, { digest });
  const warm = makeArticles(samples, 100, makeChance(99));
  whole(warm);
  for (const read of [readDates, readNames]) for (const { text } of warm.slice(0, 20)) read(text);

  console.log('MB of text per CPU second\n');
  console.log(row(['text', 'MB', 'CPU s', 'extraction', 'chrono-node', 'compromise']));
  // The extraction first: a library that fills the memory between two runs has the engine throw away what it compiled for the next.
  const measured = runs.map(([name, sources]) => {
    const texts = sources.map(({ text }) => text);
    const seconds = measure(() => {
      whole(sources);
    });
    return { name, texts, bytes: bytesOf(texts), seconds };
  });
  for (const { name, texts, bytes, seconds } of measured) {
    const rivals = [readDates, readNames].map((read) => rate(measureRival(texts, read)));
    console.log(row([name, (bytes / 1e6).toFixed(2), seconds.toFixed(2), rate({ bytes, seconds }), ...rivals]));
  }
}

if (values.help) console.log(HELP);
else await run();
