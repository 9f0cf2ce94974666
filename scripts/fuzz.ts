import { parseArgs } from 'node:util';
import { extract } from '../src/extract/extract.ts';
import type { Knowledge } from '../src/extract/knowledge.ts';
import { digest } from '../src/files/digest.ts';
import type { Sidecar } from '../src/schema/article.ts';
import { attackPattern } from './samples/attack-pattern.ts';
import { makeChance } from './samples/chance.ts';
import { checkExtraction } from './samples/check-extraction.ts';
import { findPatterns } from './samples/find-patterns.ts';
import { makeAnyText, ODD_TEXTS, type OddText, shuffleTexts } from './samples/odd-texts.ts';
import { readSamples, type Samples } from './samples/read-samples.ts';

const HELP = `Runs the whole extraction over texts that no newspaper prints, and over the invented articles of the tests in pieces.

  npm run fuzz [-- --seconds N] [-- --seed N]

  --seconds N  how long (30 unless given); the texts of a fixed kind come first and are always finished
  --seed N     another choice of random texts (1 unless given); a failure prints the seed that makes it again

The regular expressions of the extraction are tried one by one on what their own words repeat. Nothing may throw; every span has the words of the text, none overlaps another of its kind, every id names an entity; and four
times the text may take at most about four times the time.`;

/** Lengths, in UTF-16 code units, between which one is sought that takes long enough to be compared with its multiple. */
const SHORTEST = 60_000;
const LONGEST = 480_000;
/** CPU seconds that are long enough, the fixed cost of an extraction left out. */
const ENOUGH = 0.1;
/** Four times the text in up to so many times the CPU time: 4 would be linear, 16 quadratic; measured again before it is believed. */
const MULTIPLE = 4;
const STEEPEST = 6.5;
const ONE_LINE = 2_000_000;
/** Rounds of random texts that are run however late it is. */
const LEAST = 5;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' }, help: { type: 'boolean' } },
});

/** Random texts of each kind in one run: what an extraction costs before its first word is paid once for them. */
const BATCH = 8;

const sidecar: Sidecar = {
  outlet: 'The Post',
  language: 'en',
  rights: { mode: 'full', holder: '' },
  published: { edtf: '2025-06-12', basis: 'given', note: '' },
};

const failures: string[] = [];
const shown = (text: string): string => JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** Extracts texts together and notes what is wrong with the outcome. Out: CPU seconds. */
function attempt(name: string, texts: readonly string[], knowledge: Knowledge): number {
  const sources = texts.map((text, index) => ({ id: `a${index}`, file: `a${index}.txt`, text, hash: `a${index}`, sidecar }));
  const before = process.cpuUsage();
  let problems: string[];
  let seconds = 0;
  try {
    const extraction = extract(sources, knowledge, { digest });
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
    problems = checkExtraction(extraction);
  } catch (error) {
    problems = [error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)];
  }
  for (const problem of problems.slice(0, 3)) failures.push(`${name}: ${problem}\n    ${shown(texts.join(' ¶ '))}`);
  return seconds;
}

/** Compares the time of a text with that of four times the text; the best of three counts, since a busy machine only ever adds. */
function checkGrowth({ name, make }: OddText, fixed: number, knowledge: Knowledge): void {
  const cost = (size: number): number => attempt(name, [make(size)], knowledge) - fixed;
  let size = SHORTEST;
  let once = cost(size);
  while (once < ENOUGH && size < LONGEST) {
    size *= 2;
    once = cost(size);
  }
  let steepness = cost(size * MULTIPLE) / Math.max(once, ENOUGH);
  for (let round = 0; round < 2 && steepness > STEEPEST; round += 1) {
    once = cost(size);
    steepness = Math.min(steepness, cost(size * MULTIPLE) / Math.max(once, ENOUGH));
  }
  if (steepness > STEEPEST) failures.push(`${name}: ${MULTIPLE} times ${size} characters take ${steepness.toFixed(1)} times the time`);
}

/** Tries every regular expression by itself: a run over whole texts meets few of the texts on which one is slow. */
function checkPatterns({ sources, knowledge }: Pick<Samples, 'sources' | 'knowledge'>): void {
  const patterns = findPatterns(() => extract(sources, knowledge, { digest }));
  for (const { pattern, where } of patterns) {
    const found = attackPattern(pattern);
    if (!found) continue;
    const { unit, longer, slower } = found;
    failures.push(
      `${where}: ${longer.toFixed(1)} times ${JSON.stringify(unit)} repeated take ${slower.toFixed(1)} times the time\n    ${shown(String(pattern))}`,
    );
  }
  console.log(`${patterns.length} regular expressions, each on repetitions of its own words.`);
}

async function run(): Promise<void> {
  const { knowledge, sources } = await readSamples();
  checkPatterns({ sources, knowledge });
  const seed = Number(values.seed);
  const end = performance.now() + Number(values.seconds) * 1000;
  for (const text of ['', ' ', '\n', '\ufeff', '"', '“', '.', 'a', '\u0000', '\ud83d'])
    attempt('a text of one character', [text], knowledge);
  const fixed = Math.min(...Array.from({ length: 3 }, () => attempt('nothing', [''], knowledge)));
  for (const odd of ODD_TEXTS) checkGrowth(odd, fixed, knowledge);
  const texts = sources.map(({ text }) => text);
  const line = texts.join(' ').replaceAll(/\s+/gu, ' ');
  const seconds = attempt('2 MB on one line', [line.repeat(Math.ceil(ONE_LINE / line.length)).slice(0, ONE_LINE)], knowledge);
  console.log(`${ODD_TEXTS.length} kinds of odd texts, at two lengths each; 2 MB on one line in ${seconds.toFixed(1)} CPU seconds.`);
  let rounds = 0;
  for (; (rounds < LEAST || performance.now() < end) && failures.length === 0; rounds += 1) {
    const chance = makeChance(seed + rounds);
    const again = `npm run fuzz -- --seed ${seed + rounds}`;
    const batch = Array.from({ length: BATCH }, () => [
      makeAnyText(1 + chance.below(3000), chance),
      shuffleTexts(texts, 1 + chance.below(4000), chance),
    ]);
    attempt(again, batch.flat(), knowledge);
  }
  console.log(`${rounds * BATCH * 2} random texts, half of any characters and half of shuffled articles, from seed ${seed}.`);
  if (failures.length === 0) console.log('Nothing threw, nothing hung, every span and id is right.');
  else {
    console.error(failures.join('\n'));
    process.exitCode = 1;
  }
}

if (values.help) console.log(HELP);
else await run();
