import type { Chance } from './chance.ts';

/** A text that can be made as long as one likes: its length grows with the size, so that time can be compared with length. */
export interface OddText {
  name: string;
  /** About so many UTF-16 code units. */
  make: (size: number) => string;
}

const times = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Texts that no newspaper prints and every program gets: of one kind from beginning to end. */
export const ODD_TEXTS: readonly OddText[] = [
  { name: 'straight quotation marks', make: times('"') },
  { name: 'opening quotation marks', make: times('“') },
  { name: 'single quotation marks', make: times("'") },
  { name: 'apostrophes in words', make: times("Berg's o’clock ’tis ") },
  { name: 'marks around words', make: times('"a" “b” ‘c’ «d» ') },
  { name: 'quotations that are never closed', make: times('He said: “We agree, and she said: ‘no. ') },
  { name: 'one letter', make: times('a') },
  { name: 'one capital', make: times('A') },
  { name: 'one word', make: times('Berg ') },
  { name: 'capitalised words', make: times('Berg Of The Council For Lind And De La Cruz ') },
  { name: 'initials', make: times('A. B. C. Berg, J. R. ') },
  { name: 'titles', make: times('Foreign Minister President Mr. Dr. General ') },
  { name: 'hyphens', make: times('Oslo-Nairobi-') },
  { name: 'commas', make: times('Oslo, Nairobi, ') },
  { name: 'apposition after apposition', make: times('Anna Berg, head of the council of the ministry of the bank, ') },
  { name: 'full stops', make: times('. ') },
  { name: 'abbreviations', make: times('U.S. Sept. Gen. St. Mr. No. ') },
  { name: 'digits', make: times('1234567890 ') },
  { name: 'one number', make: times('9') },
  { name: 'dates', make: times('3 May 2024, on Monday, May 4–6, 2023, two days later, ') },
  { name: 'bare days and months', make: times('May March second Sunday 12 to 14 ') },
  { name: 'ranges', make: times('1-2-3/4/5–6 to 7 ') },
  { name: 'brackets', make: times('((([[[{{{') },
  { name: 'pairs of brackets', make: times('(UN) (Oslo) [x] ') },
  { name: 'words of contact', make: times('Berg met visited called on talks with her counterpart Lind in Oslo and ') },
  { name: 'words of speech', make: times('said told according to adding that was quoted as saying by ') },
  { name: 'pronouns', make: times('he told her that they had met him and it ') },
  { name: 'paragraphs of one word', make: times('Oslo\n\n') },
  { name: 'empty lines', make: times('\n') },
  { name: 'carriage returns', make: times('Oslo met Nairobi.\r\n\r\n') },
  { name: 'spaces', make: times(' ') },
  { name: 'spaces that do not break', make: times('Anna\u00a0Berg\u202fmet\u2009Lind.\u00a0') },
  { name: 'marks of direction', make: times('\u202eAnna\u202c \u2067Berg\u2069 \u200f\u200e') },
  { name: 'emoji', make: times('👩‍🚀🇳🇴👍🏽 ') },
  { name: 'halves of surrogate pairs', make: times('\ud83d \udc69') },
  { name: 'marks that combine', make: times('e\u0301\u0301\u0301') },
  { name: 'other scripts', make: times('北京时间二〇二四年五月三日，外交部长会见 وزير الخارجية Москва ') },
  { name: 'zero bytes', make: times('\u0000Oslo\ufeff') },
  { name: 'no letters', make: times('-- 12,5 % == $ & * ') },
  { name: 'links and markup', make: times('<a href="https://x.example/?a=b&c">[Oslo](x) **b** # ') },
  { name: 'furniture', make: times('Share\nTags: a, b\nRead more: Oslo\nAdvertisement\n') },
];

const PIECES = [
  'Anna Berg',
  'al-Rashid bin Lind',
  'Norway',
  'UN',
  'met',
  'will visit',
  'said',
  ', ',
  '. ',
  '; ',
  ': ',
  '—',
  '(',
  ')',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u202e',
  '\ufeff',
  '👍🏽',
  '\ud83d',
  'ß',
  'İ',
  'ﬁ',
  '٣',
  'May',
  '3 May 2024',
  'on Monday',
  '2024',
  '10:30',
  '$10bn',
  'her counterpart',
  'the two ministers',
  'in Oslo',
  'By ',
  '# ',
  '> ',
  '* ',
  '(Reuters)',
  'OSLO, May 3 - ',
];

/** Any text: characters of any plane, halves of pairs too, and pieces of news among them. */
export function makeAnyText(length: number, chance: Chance): string {
  const limits = [0x80, 0x300, 0x2100, 0x10000, 0x110000];
  const parts: string[] = [];
  for (let size = 0; size < length;) {
    const part =
      chance.below(3) > 0 ? chance.pick(PIECES) + chance.pick([' ', '', ' ']) : String.fromCodePoint(chance.below(chance.pick(limits)));
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

/** Sentences of the texts in any order, on lines of any kind of ending, with stretches lost and doubled. */
export function shuffleTexts(texts: readonly string[], length: number, chance: Chance): string {
  const ends = ['\n', '\n\n', '\r\n', '\r', ' ', '\u2028', ''];
  const parts: string[] = [];
  for (let size = 0; size < length;) {
    const text = chance.pick(texts);
    const sentences = text.split(/(?<=[.!?”"]) |\n+/u);
    const sentence = chance.pick(sentences);
    const from = chance.below(4) === 0 ? chance.below(sentence.length + 1) : 0;
    const part = sentence.slice(from) + chance.pick(ends);
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join('');
}
