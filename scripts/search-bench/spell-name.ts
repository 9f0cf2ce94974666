import type { Chance } from '../samples/chance.ts';

/** How a language writes sounds that are not written alike everywhere. Sounds that are not here are written as they are named. */
export type Spelling = Readonly<Record<string, string>>;

/**
 * Spellings by language, from sounds to letters. The search folds letters to letters and knows nothing of these tables; both describe the same
 * customs, though, so that the figures for other spellings say how well customs are covered, not how well unknown ones are guessed.
 */
export const SPELLINGS: Readonly<Record<string, Spelling>> = {
  english: { S: 'sh', C: 'ch', Z: 'zh', X: 'kh', J: 'y', T: 'ts', G: 'gh', D: 'j', A: 'ya', U: 'yu', E: 'ei', Y: 'y' },
  french: { S: 'ch', C: 'tch', Z: 'j', X: 'kh', J: 'i', T: 'ts', G: 'gh', D: 'dj', A: 'ia', U: 'iou', E: 'eï', Y: 'i', u: 'ou' },
  german: { S: 'sch', C: 'tsch', Z: 'sch', X: 'ch', J: 'j', T: 'z', G: 'gh', D: 'dsch', A: 'ja', U: 'ju', E: 'ej', Y: 'ij', v: 'w' },
  dutch: { S: 'sj', C: 'tsj', Z: 'zj', X: 'ch', J: 'j', T: 'ts', G: 'gh', D: 'dzj', A: 'ja', U: 'joe', E: 'ei', Y: 'i', u: 'oe' },
  polish: { S: 'sz', C: 'cz', Z: 'ż', X: 'ch', J: 'j', T: 'c', G: 'g', D: 'dż', A: 'ja', U: 'ju', E: 'ej', Y: 'ij', v: 'w' },
  hungarian: { S: 's', C: 'cs', Z: 'zs', X: 'h', J: 'j', T: 'c', G: 'g', D: 'dzs', A: 'ja', U: 'ju', E: 'ej', Y: 'ij', s: 'sz' },
  swedish: { S: 'sj', C: 'tj', Z: 'zj', X: 'ch', J: 'j', T: 'ts', G: 'gh', D: 'dzj', A: 'ja', U: 'ju', E: 'ej', Y: 'ij' },
  italian: { S: 'sc', C: 'c', Z: 'z', X: 'ch', J: 'i', T: 'z', G: 'gh', D: 'gi', A: 'ia', U: 'iu', E: 'ei', Y: 'ij' },
  scholarly: { S: 'š', C: 'č', Z: 'ž', X: 'h', J: 'j', T: 'c', G: 'ġ', D: 'ǧ', A: 'ja', U: 'ju', E: 'ej', Y: 'ij' },
  press: { S: 'sh', C: 'ch', Z: 'zh', X: 'kh', J: 'i', T: 'ts', G: 'q', D: 'j', A: 'ia', U: 'iu', E: 'ey', Y: 'iy', u: 'ou' },
};

const ONSETS = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'S',
  'C',
  'Z',
  'X',
  'G',
  'D',
  'J',
  'br',
  'dr',
  'gr',
  'kr',
  'st',
  'pr',
];
const VOWELS = 'a a a e e i i o o u u A U E'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 'm', 's', 'S', 'b', 'd'];
const ENDINGS = ['ov', 'ev', 'in', 'enko', 'skY', 'ian', 'Yan', 'zade', 'pur', 'i', 'adi', 'uri', 'Xani', ''];

const syllable = (chance: Chance): string => chance.pick(ONSETS) + chance.pick(VOWELS) + chance.pick(CODAS);

/** Given names and surnames, from which people get theirs: many share the one or the other, as in life. */
export interface Pool {
  given: string[];
  surnames: string[];
}

/** A surname that one sound tells from another: "Karimov" beside "Karimin", "Karumov" or "Kharimov". */
function nearTo(chance: Chance, surname: string): string {
  const at = chance.below(surname.length);
  const sound = surname[at] ?? '';
  const other = VOWELS.includes(sound) ? VOWELS : ONSETS.filter((onset) => onset.length === 1);
  return surname.slice(0, at) + chance.pick(other) + surname.slice(at + 1);
}

/** A pool for so many people: as many surnames as three in five, of which a third are near to another one, and a tenth as many given names. */
export function makePool(chance: Chance, people: number): Pool {
  const given = Array.from(
    { length: Math.max(30, Math.ceil(people / 30)) },
    () => syllable(chance) + chance.pick(ONSETS) + chance.pick(VOWELS),
  );
  const surnames: string[] = [];
  for (let at = 0; at < people * 0.6; at++) {
    const stem = Array.from({ length: 1 + chance.below(3) }, () => syllable(chance)).join('');
    const ending = chance.pick(ENDINGS) || chance.pick(ONSETS) + chance.pick(VOWELS);
    surnames.push(at > 10 && chance.below(3) === 0 ? nearTo(chance, chance.pick(surnames)) : stem + ending);
  }
  return { given, surnames };
}

/** An invented name, in sounds: a given name and a surname, some surnames far more frequent than others. */
export function makeSounds(chance: Chance, { given, surnames }: Pool): string[] {
  const at = Math.floor(surnames.length * (chance.below(10_000) / 10_000) ** 2);
  return [chance.pick(given), surnames[at] ?? ''];
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A name in the letters of a language. */
export function spell(sounds: readonly string[], spelling: Spelling): string {
  return sounds.map((word) => capital(Array.from(word, (sound) => spelling[sound] ?? sound.toLowerCase()).join(''))).join(' ');
}
