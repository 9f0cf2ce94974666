/** The lowest number for which something holds that holds for all above it. */
export function lowest(end: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Words one after the other in one text, in which a part of any is quickly found. */
export class WordLines {
  readonly #text: string;
  readonly #starts: number[];

  constructor(words: readonly string[]) {
    let at = 1;
    this.#starts = words.map((word) => {
      const start = at;
      at += word.length + 1;
      return start;
    });
    this.#text = `\n${words.join('\n')}\n`;
  }

  /** Numbers of the words that have this part, each as often as they have it. */
  *having(part: string): Generator<number> {
    for (let at = this.#text.indexOf(part); at >= 0; at = this.#text.indexOf(part, at + 1)) {
      yield lowest(this.#starts.length, (place) => (this.#starts[place] ?? 0) > at) - 1;
    }
  }
}
