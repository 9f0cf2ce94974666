/** A line of the source, without its line end; offsets are UTF-16 code units into the source text. */
export interface Line {
  start: number;
  end: number;
  text: string;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;

/** Cuts the source at every kind of line end that Unicode names (UAX #14: CR, LF, CRLF, NEL, LS, PS, FF, VT). Empty lines are kept. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of source.matchAll(LINE_END)) {
    lines.push({ start, end: match.index, text: source.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: source.length, text: source.slice(start) });
  return lines;
}
