/** The shapes of quotation marks; a mark closes only what was opened in its own family. */
export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white-corner';

/** Every character that can be a quotation mark. */
export const MARKS = /["“”″„‟«»‹›「」『』'‘’‚‛`]/g;

const FAMILY: Record<string, Family> = {
  '"': 'double',
  '“': 'double',
  '″': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '`': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'angle',
  '›': 'angle',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
};

/** The family of a mark. */
export function familyOf(mark: string): Family {
  return FAMILY[mark] ?? 'double';
}

const BEFORE_OPENING = /[\s([{—–\-/:;…“„«‘'"]/;
const ELISION = /(?:\d0s|twas|tis|twere|em|til|till|cause|n|bout|round|cos|nuff|neath)(?!\p{L})/iuy;
const LETTER = /[\p{L}\p{N}]/u;

/** True where a quotation can begin behind this character: a space, a bracket, a dash, another mark, or the start of the paragraph. */
export function opensAfter(previous: string): boolean {
  return previous === '' || BEFORE_OPENING.test(previous);
}

/** True for a letter or a digit. */
export function isLetter(character: string): boolean {
  return LETTER.test(character);
}

/** True where the mark at the offset stands for letters left out: ’90s, ’twas, ’em. */
export function isElision(text: string, mark: number): boolean {
  ELISION.lastIndex = mark + 1;
  return ELISION.test(text);
}
