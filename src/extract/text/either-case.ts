/** The parts of a pattern's source whose letters are no letters of the text, the brackets of classes, and letters alone or as the ends of a range. */
const PART = /\\(?:[pP]\{\w+\}|k<\w+>|.)|\(\?<[a-z]\w*>|[[\]]|[a-z]-[a-z]|[a-z]/giu;
const LETTER = /[a-z]/giu;

const both = (letters: string): string => letters.toLowerCase() + letters.toUpperCase();

/**
 * The source of a pattern that takes capitals and small letters of ASCII for the same by itself: "[mM][aA][yY]" for "may". The flag `i`
 * beside `u` has the engine work out the cases of each letter in all of Unicode, most of a second for the patterns of dates.
 */
export function eitherCase(source: string): string {
  let inClass = false;
  return source.replace(PART, (part) => {
    if (part === '[' || part === ']') inClass = part === '[';
    else if (!part.startsWith('\\') && !part.startsWith('('))
      return inClass ? both(part) : part.replace(LETTER, (letter) => `[${both(letter)}]`);
    return part;
  });
}
