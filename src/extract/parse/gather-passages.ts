import type { Line } from './split-lines.ts';

/** One or more lines that belong together: a paragraph, a heading, a caption, a piece of page furniture. */
export interface Passage {
  start: number;
  end: number;
  /** Characters as in the source, inner line ends included. */
  text: string;
  /** The same without white space at the edges. */
  trimmed: string;
  /** True where a blank line, or the start of the file, stands before it. */
  afterBlank: boolean;
}

const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;
/** A line that breaks a sentence by itself, outside wrapped text, is at least this long, and so is the rest of its sentence. */
const SHORTEST_BROKEN = 55;
const SHORTEST_REST = 20;
const CLOSED = /[.!?…:;)\]"”’']\s*$/u;
const LOWER_START = /^\s*\p{Ll}/u;

const isBlank = (line: Line): boolean => line.text.trim() === '';

/** A run of lines was wrapped by a program when all but the last are about equally long, none is wide, and most break mid-sentence. */
function isWrapped(run: readonly Line[]): boolean {
  if (run.length < 3) return false;
  const inner = run.slice(0, -1);
  // No spread into Math.max: a page of short lines can have more than a call takes arguments.
  const widest = inner.reduce((most, line) => Math.max(most, line.text.trimEnd().length), 0);
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return false;
  const even = inner.filter((line) => line.text.trimEnd().length >= widest * 0.7).length;
  const open = inner.filter((line) => !CLOSED.test(line.text)).length;
  return even >= inner.length * 0.8 && open >= inner.length * 0.6;
}

function continues(line: Line, next: Line, wrapped: boolean): boolean {
  if (wrapped) return true;
  const length = line.text.trimEnd().length;
  return (
    length >= SHORTEST_BROKEN &&
    length <= WIDEST_WRAP &&
    next.text.trim().length >= SHORTEST_REST &&
    !CLOSED.test(line.text) &&
    LOWER_START.test(next.text)
  );
}

/**
 * Joins the lines of a file into passages: a line is a passage, unless the text was hard-wrapped, in which case the lines up to the next
 * blank line are one. Blank lines part passages and are dropped.
 */
export function gatherPassages(source: string, lines: readonly Line[]): Passage[] {
  const passages: Passage[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    const wrapped = isWrapped(run);
    let first = 0;
    run.forEach((line, index) => {
      const next = run[index + 1];
      if (next && continues(line, next, wrapped)) return;
      const opener = run[first] ?? line;
      const text = source.slice(opener.start, line.end);
      passages.push({ start: opener.start, end: line.end, text, trimmed: text.trim(), afterBlank: first === 0 });
      first = index + 1;
    });
    run = [];
  };
  for (const line of lines) {
    if (isBlank(line)) flush();
    else run.push(line);
  }
  flush();
  return passages;
}
