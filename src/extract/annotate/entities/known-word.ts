import type { Token } from '../../text/tokens.ts';
import type { KnownName, Vocabulary } from './vocabulary.ts';

/** What a vocabulary knows of one word. */
interface KnownWord {
  vocabulary: Vocabulary;
  /** Spellings that begin with it, longest first; null without any. */
  names: readonly KnownName[] | null;
  /** A given name that the gazetteer lists. */
  given: boolean;
}

/** What a vocabulary knows of the word that a token is, looked up once a word. */
export function knownWord(vocabulary: Vocabulary, { form }: Token): KnownWord {
  const { known, key } = form;
  if (known?.vocabulary === vocabulary) return known as KnownWord;
  const word: KnownWord = { vocabulary, names: vocabulary.names.get(key) ?? null, given: vocabulary.givenNames.has(key) };
  form.known = word;
  return word;
}

/** Whether a word is a given name that the gazetteer lists; no word is none. */
export const isGiven = ({ vocabulary }: { vocabulary: Vocabulary }, token: Token | undefined): boolean =>
  token !== undefined && knownWord(vocabulary, token).given;
