/* Advance widths of Source Sans 3, weight 400, in thousandths of an em, rounded up: by width, the characters that have it. */
const WIDTHS: Record<number, string> = {
  200: ' ',
  250: "',.:;ij‘’·",
  260: 'l',
  270: 'I',
  290: '!',
  300: 'f',
  310: '()',
  320: '-',
  340: 't',
  350: '/r',
  420: '*s',
  430: '"?z“”',
  450: 'x',
  460: 'c',
  470: 'vy',
  480: 'JY–',
  490: 'L',
  500: '#+0123456789F_ek',
  510: 'ag',
  520: 'VX',
  530: 'E',
  540: 'STZ',
  550: 'Ahnou',
  560: 'bdpq',
  570: 'PR',
  580: 'CK',
  590: 'B',
  610: '&',
  620: 'DG',
  650: 'NU',
  660: 'H',
  670: 'OQ',
  720: 'w',
  730: 'M',
  790: 'W',
  800: '—',
  830: '%m',
  950: '…',
};

const widthOf = new Map<string, number>();
for (const [width, characters] of Object.entries(WIDTHS)) for (const character of characters) widthOf.set(character, Number(width));

/** A letter outside the table: 1 em for the square scripts, else as wide as a wide Latin letter. */
const OTHER = 600;
const SQUARE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]/u;

/** Width of a label in pixels at a type size in pixels, never less than what a browser sets. Accents weigh nothing. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text.normalize('NFD')) {
    if (/\p{M}/u.test(character)) continue;
    width += widthOf.get(character) ?? (SQUARE.test(character) ? 1000 : OTHER);
  }
  return (width * size) / 1000;
}

/** Shortens a label to a width in pixels, with an ellipsis; a label that fits is left as it is. */
export function fitText(text: string, size: number, available: number): string {
  if (textWidth(text, size) <= available) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, size) > available) characters.pop();
  return characters.length === 0 ? '' : `${characters.join('').replace(/[\s,–-]+$/, '')}…`;
}
