import { enterList } from './forms.ts';
import type { Token } from './tokens.ts';

/** A closed list of words in small letters, which the tokens of a text know to be on it or not. To be made before any text is read. */
export class WordList extends Set<string> {
  private readonly number: number;
  private readonly bit: number;

  constructor(words: Iterable<string>) {
    super(words);
    const { number, bit } = enterList(this);
    this.number = number;
    this.bit = bit;
  }

  /** Whether a token, in any case, is on the list; none is not. */
  holds(token: Token | undefined): boolean {
    return token !== undefined && ((token.form.lists[this.number] ?? 0) & this.bit) !== 0;
  }
}
