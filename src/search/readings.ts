/** How the letters of another language are to be read so that an English spelling comes out. */
interface Reading {
  name: string;
  example: string;
  /** Letters and what they become, in order: a longer group stands before its part. */
  letters: [pattern: RegExp, english: string][];
}

/** Ways to write the same foreign name; a query is looked up under each reading that changes it. */
const READINGS: readonly Reading[] = [
  {
    name: 'German',
    example: 'Tschernow, Dschamal, Schachow',
    letters: [
      [/tzsch|tsch/g, 'ch'],
      [/dsch/g, 'j'],
      [/sch/g, 'sh'],
      [/(?<![sct])ch/g, 'kh'],
      [/ow$/, 'ov'],
      [/ew$/, 'ev'],
      [/w/g, 'v'],
      [/j/g, 'y'],
      [/^s(?=[aeiou])/, 'z'],
    ],
  },
  {
    name: 'German with voiced s',
    example: 'Kasimow for Kazimov',
    letters: [
      [/tsch/g, 'ch'],
      [/dsch/g, 'J'],
      [/sch/g, 'sH'],
      [/w/g, 'v'],
      [/j/g, 'y'],
      [/(?<=[aeiou])s(?=[aeiou])/g, 'z'],
      [/J/g, 'j'],
      [/H/g, 'h'],
    ],
  },
  {
    name: 'French',
    example: 'Tchernichev, Djamal, Ouvarov, Chakhov, Kossyguine',
    letters: [
      [/tch/g, 'C'],
      [/ch/g, 'sh'],
      [/dj/g, 'j'],
      [/ou/g, 'u'],
      [/gu(?=[eiy])/g, 'g'],
      [/qu/g, 'k'],
      [/ine$/, 'in'],
      [/C/g, 'ch'],
    ],
  },
  {
    name: 'Dutch',
    example: 'Tsjernov, Sjoekin',
    letters: [
      [/tsj/g, 'ch'],
      [/dzj/g, 'j'],
      [/sj/g, 'sh'],
      [/zj/g, 'zh'],
      [/oe/g, 'u'],
      [/j/g, 'y'],
    ],
  },
  {
    name: 'Polish and Czech',
    example: 'Czernow, Szachow',
    letters: [
      [/szcz/g, 'shch'],
      [/cz/g, 'ch'],
      [/sz/g, 'sh'],
      [/rz/g, 'zh'],
      [/dż|dz/g, 'j'],
      [/ch/g, 'kh'],
      [/w/g, 'v'],
      [/j/g, 'y'],
    ],
  },
  {
    name: 'Spanish',
    example: 'Jalilov for Khalilov, Yamal for Jamal',
    letters: [
      [/^y/, 'j'],
      [/j/g, 'kh'],
      [/gu(?=[ei])/g, 'g'],
      [/qu/g, 'k'],
    ],
  },
  {
    name: 'hard c',
    example: 'Kasablanka for Casablanca',
    letters: [
      [/k(?=[aou])/g, 'c'],
      [/sk/g, 'sc'],
      [/u$/, 'w'],
    ],
  },
  {
    name: 'Turkish and Azerbaijani',
    example: 'Cemal for Jamal, Xalilov for Khalilov',
    letters: [
      [/c/g, 'j'],
      [/x/g, 'kh'],
    ],
  },
];

/** The other readings of a word in small letters, each once, without the word itself. */
export function readingsOf(word: string): string[] {
  const read = READINGS.map(({ letters }) => letters.reduce((text, [pattern, english]) => text.replace(pattern, english), word));
  return [...new Set(read)].filter((reading) => reading !== word);
}
