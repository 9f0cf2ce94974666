/** The entries that a control leaves, by number; null where nothing is chosen in it. */
export type Choice = ReadonlySet<number> | null;

/** The entries, out of so many, that every control leaves; `except` is the place of a control that is passed over. */
export function chooseEntries(total: number, choices: readonly Choice[], except = -1): Set<number> {
  const chosen = new Set<number>();
  for (let entry = 0; entry < total; entry += 1)
    if (choices.every((choice, at) => at === except || (choice?.has(entry) ?? true))) chosen.add(entry);
  return chosen;
}

/** The numbers of "0-3 5". */
export function readRuns(runs: string): number[] {
  return runs.split(' ').flatMap((run) => {
    const [first = 0, last = first] = run.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/**
 * How many of the entries written out ("3 7 12") are among the chosen. A group ("4,5") counts once if any of it is; an empty one, such as an
 * article that reports nothing, counts when nothing is left out.
 */
export function countChosen(entries: string, chosen: ReadonlySet<number>, isAll: boolean): number {
  return entries.split(' ').filter((group) => (group ? group.split(',').some((entry) => chosen.has(Number(entry))) : isAll)).length;
}

/**
 * What each option of a control leaves. The years of `from` take in those after them, the years of `to` those before.
 * `entries` are those that have each option's property, in the order of the options.
 */
export function reachOf(name: string, entries: readonly (readonly number[])[]): Set<number>[] {
  return entries.map(
    (own, at) => new Set(name === 'from' ? entries.slice(at).flat() : name === 'to' ? entries.slice(0, at + 1).flat() : own),
  );
}
