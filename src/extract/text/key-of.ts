const ASCII_WORD = /^[a-z0-9]*$/;
const SPECIAL: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd' };

/** Small letters without diacritics and with straight apostrophes: "Côte d’Ivoire" gives "cote d'ivoire". */
export function keyOf(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʻʼ‘`]/g, "'")
    .replace(/[ıøłđð]/g, (letter) => SPECIAL[letter] ?? letter);
}
