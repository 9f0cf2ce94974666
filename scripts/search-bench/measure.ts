import type { Corpus } from './make-corpus.ts';
import { type Engine, kindOf, type OpenEngine } from './engine.ts';
import type { BenchQuery, QueryKind } from './make-queries.ts';

/** What the bench says of one engine over one corpus. */
export interface Result {
  bytes: number;
  /** Milliseconds of CPU of this thread from a keystroke to the first and to the whole answer, the slowest twentieth left out. */
  first: number;
  whole: number;
  /** Mean reciprocal rank, by kind of query and over all. */
  ranks: Map<QueryKind | 'all', number>;
}

/** Rounds of typing, of which each keystroke gets the mean: some machines count the CPU time of a thread in steps of 4 ms. */
const ROUNDS = 3;

/** Every third beginning of a query, as it is typed, from the first, second or third letter on. */
const beginnings = (typed: string, from: number): string[] =>
  Array.from({ length: Math.ceil((typed.length - from) / 3) }, (_, at) => typed.slice(0, from + 1 + at * 3));

const late = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / (list.length || 1);

/** CPU time of this thread until the first and the whole answer, ms. */
async function timeOf(open: OpenEngine, typed: string): Promise<{ first: number; whole: number }> {
  const before = process.threadCpuUsage();
  const spent = (): number => {
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  let first: number | undefined;
  await open.search(typed, 'name', () => (first ??= spent()));
  const whole = spent();
  return { first: first ?? whole, whole };
}

async function measureKeystrokes(
  open: OpenEngine,
  queries: readonly BenchQuery[],
  patience: number,
): Promise<Pick<Result, 'first' | 'whole'>> {
  const shortest = queries.toSorted((a, b) => a.typed.length - b.typed.length).filter((_, at) => at % 2 === 0);
  const typed = shortest.flatMap((query, at) => beginnings(query.typed, at % 3));
  const times: { first: number; whole: number }[][] = typed.map(() => []);
  const begun = process.cpuUsage();
  for (let turn = 0; turn < ROUNDS * typed.length; turn++) {
    const at = turn % typed.length;
    times[at]?.push(await timeOf(open, typed[at] ?? ''));
    if (process.cpuUsage(begun).user / 1e6 > patience) break;
  }
  const measured = times.filter((rounds) => rounds.length > 0);
  return {
    first: late(measured.map((rounds) => mean(rounds.map(({ first }) => first)))),
    whole: late(measured.map((rounds) => mean(rounds.map(({ whole }) => whole)))),
  };
}

/** Asks all queries, then types half of them, letter by letter. */
export async function measure(engine: Engine, corpus: Corpus, queries: readonly BenchQuery[]): Promise<Result> {
  const open = await engine.open(corpus);
  const ranks = new Map<QueryKind, number[]>();
  const begun = process.cpuUsage();
  for (const query of queries.toSorted((a, b) => (a.typed < b.typed ? -1 : 1))) {
    const found = await open.search(query.typed, kindOf(query));
    const at = found.findIndex((key) => key === query.wanted || query.wanted.startsWith(`${key}#`));
    ranks.set(query.kind, [...(ranks.get(query.kind) ?? []), at < 0 ? 0 : 1 / (at + 1)]);
    if (process.cpuUsage(begun).user / 1e6 > 4 * engine.patience) break;
  }
  const times = await measureKeystrokes(open, queries, engine.patience);
  open.close?.();
  const all: [QueryKind | 'all', number] = ['all', mean([...ranks.values()].flat())];
  return {
    bytes: open.bytes,
    ...times,
    ranks: new Map([...[...ranks].map(([kind, list]): [QueryKind, number] => [kind, mean(list)]), all]),
  };
}
