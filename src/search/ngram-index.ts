/** The pairs of letters in a word, its ends marked: "abc" gives "^a", "ab", "bc", "c$". */
function pairsOf(word: string): Set<number> {
  const pairs = new Set<number>();
  let last = 94;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    pairs.add(last * 65_536 + code);
    last = code;
  }
  pairs.add(last * 65_536 + 36);
  return pairs;
}

/** A form of a word: as it is written, or folded. */
export interface Form {
  form: string;
  word: number;
}

/** Finds the forms of words that share most pairs of letters with a given one: few enough for Fuse to compare letter by letter. */
export class NgramIndex {
  readonly #words = new Map<number, number[]>();
  readonly #sizes: number[] = [];
  readonly #forms: Form[] = [];
  #shared = new Uint8Array(0);

  /** Adds a form of the word with this number; one word may have several forms. */
  add(form: string, word: number): void {
    const pairs = pairsOf(form);
    const index = this.#sizes.push(pairs.size) - 1;
    this.#forms.push({ form, word });
    for (const pair of pairs) {
      const list = this.#words.get(pair);
      if (list) list.push(index);
      else this.#words.set(pair, [index]);
    }
  }

  /** The forms that resemble this one most (Dice coefficient), at most `most`, those too short or too long left out. */
  nearest(form: string, most: number): Form[] {
    if (this.#shared.length < this.#sizes.length) this.#shared = new Uint8Array(this.#sizes.length);
    const shared = this.#shared;
    const pairs = pairsOf(form);
    const touched: number[] = [];
    const slack = Math.max(1, Math.round(form.length / 3));
    for (const pair of pairs) {
      for (const index of this.#words.get(pair) ?? []) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] ?? 0) + 1;
      }
    }
    const scored: [index: number, dice: number][] = [];
    for (const index of touched) {
      const count = shared[index] ?? 0;
      shared[index] = 0;
      if (count < 2 || Math.abs((this.#forms[index]?.form.length ?? 0) - form.length) > slack) continue;
      scored.push([index, (2 * count) / (pairs.size + (this.#sizes[index] ?? 0))]);
    }
    scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return scored.slice(0, most).flatMap(([index]) => this.#forms[index] ?? []);
  }
}
