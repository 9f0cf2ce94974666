/**
 * A test whether a text ends in what a pattern describes, which is written with a `$` at its end. Read backwards from there, it costs as much
 * as the words there, whereas the pattern itself would be tried at every place of the text. For endings of a few words, each
 * repetition with a bound: one that goes on over many is found sooner by the word it begins with.
 * @throws Error for a pattern that does not end with `$`, for which there would be nothing to begin from.
 */
export function atEnd({ source, flags }: RegExp): (text: string) => boolean {
  if (!source.endsWith('$')) throw new Error(`a pattern without an end: ${source}`);
  const pattern = new RegExp(`(?<=${source.slice(0, -1)})`, `${flags}y`);
  return (text) => {
    pattern.lastIndex = text.length;
    return pattern.test(text);
  };
}
