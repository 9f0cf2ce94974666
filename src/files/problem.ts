import { isAbsolute, relative } from 'node:path';

/** One thing wrong with a file of content: where it is, and what to write instead. */
export interface Problem {
  /** Path of the file. */
  file: string;
  /** From 1; left out where the whole file is meant. */
  line?: number;
  column?: number;
  message: string;
}

/** A path as a person in the current folder would type it. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}

function shown({ file, line, column, message }: Problem): string {
  const place = [shownPath(file), line, column].filter((part) => part !== undefined).join(':');
  return `${place}\n    ${message}`;
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** All that is wrong with the content of one run, reported together. Its message is ready to print. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort(byPlace);
    const head = sorted.length === 1 ? 'One thing is wrong:' : `${sorted.length} things are wrong:`;
    super([head, ...sorted.map(shown)].join('\n'));
    this.name = 'ContentError';
    this.problems = sorted;
  }
}
