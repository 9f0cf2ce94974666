/** Nothing but characters of ASCII, and no grave accent among them. */
const PLAIN = /^[ -_a-~]*$/;
const SPECIAL: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd' };

/** Small letters without diacritics and with straight apostrophes: "Côte d’Ivoire" gives "cote d'ivoire". */
export function keyOf(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʻʼ‘`]/g, "'")
    .replace(/[ıøłđð]/g, (letter) => SPECIAL[letter] ?? letter);
}
