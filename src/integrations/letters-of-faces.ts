/**
 * The code points of a unicode-range.
 * @param range as CSS writes it: "U+20-7E, U+A0"
 */
const codePointsOf = (range: string): number[] =>
  range.split(',').flatMap((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/iu, '').split('-');
    const start = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, index) => start + index);
  });

/**
 * The letters that each cut face has to hold. As in CSS, a letter that two faces of one family claim belongs to the later one.
 * @param styles the text of styles/fonts.css and more-letters.css
 * @returns name of the face ("newsreader-ext") -> its letters in one string
 */
export const lettersOfFaces = (styles: string): Map<string, string> => {
  const faces = [...styles.matchAll(/font-family: ([^;]+);\s*src: url\('cut-fonts\/([\w-]+)\.woff2'\)[^}]*unicode-range:([^;]+);/gu)];
  const taken = new Map<string, Set<number>>();
  const letters = new Map<string, string>();
  for (const [, family = '', name = '', range = ''] of faces.reverse()) {
    const others = taken.get(family) ?? new Set<number>();
    const own = codePointsOf(range).filter((point) => !others.has(point));
    letters.set(name, String.fromCodePoint(...own));
    taken.set(family, new Set([...others, ...own]));
  }
  return letters;
};
