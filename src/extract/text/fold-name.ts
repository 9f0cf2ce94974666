import { remember } from './remember.ts';
import type { Token } from './tokens.ts';
import { keyOf } from './key-of.ts';

/** Spellings of one name that no letter rule brings together; the first of each line stands for all. */
const SAME_NAMES = [
  'mohamad mohammad mohammed mohamed mohamad muhammad muhammed muhamad mehmed',
  'ahmad ahmed',
  'husein hussein hussain hosein hossein hossain husayn',
  'hasan hassan',
  'abdolah abdullah abdollah abdallah abdulla abdula',
  'yusuf yousef yousuf youssef yussuf yusef',
  'ebrahim ibrahim',
  'esmail ismail esmaeil ismael esmaeel',
  'omar umar',
  'osama usama',
  'osman uthman othman usman',
  'khaled khalid',
  'faisal faysal feisal',
  'salman suleman',
  'sadegh sadeq sadiq sadek',
  'saleh salih',
  'taher tahir',
  'naser nasser nasir',
  'jaber jabir',
  'soleiman suleiman sulaiman soleyman suleyman sulayman',
  'aleksandr alexander alexandr oleksandr aliaksandr',
  'sergei sergey serhii serhiy sergii sergej siarhei',
  'dmitri dmitry dmitriy dmytro dimitri dimitry dzmitry',
  'evgeni yevgeny evgeny yevgeniy yevhen evgenii',
  'ekaterina yekaterina',
  'elena yelena olena',
  'egor yegor',
  'yuri yury yuriy iurii yurii',
  'vladimir volodymyr wladimir uladzimir',
  'nikolai nikolay mykola',
  'mikhail mykhailo mihail michail',
  'andrei andrey andriy andrii',
  'aleksei alexei alexey aleksey oleksiy oleksii',
];

/**
 * Groups of letters that one transliteration writes so and another otherwise, applied in order, with letters of which every such group holds
 * some: most words hold few of them.
 */
const LETTERS = (
  [
    [/'/g, '', "'"],
    [/w/g, 'v', 'w'],
    [/x/g, 'ks', 'x'],
    [/enka$/, 'enko', 'enka'],
    [/^abd[ou]l+/, 'abdol', 'abd'],
    [/shch|sch/g, 'sh', 'ch'],
    [/tch|tsch/g, 'ch', 'ch'],
    [/oo|ou/g, 'u', 'o'],
    [/ee|ie(?=$)/g, 'i', 'e'],
    [/ae|ai|ay|ei|ey/g, 'ei', 'ae ai ay ei ey'],
    [/oy|oi/g, 'u', 'o'],
    [/i[iy]+|yi|y[iy]+|y/g, 'i', 'y ii'],
    [/ph/g, 'f', 'ph'],
    [/dzh|zh|dj/g, 'j', 'zh dj'],
    [/ck|kh/g, 'k', 'k'],
    [/gh|q/g, 'g', 'gh q'],
    [/dh/g, 'd', 'dh'],
    [/th/g, 't', 'th'],
    [/(.)\1+/g, '$1', ''],
    [/ei(?=i)/g, 'e', 'ei'],
  ] as [RegExp, string, string][]
).map(([pattern, letters, held]) => ({ pattern, letters, held: held.split(' ') }));

/** Whether a word holds one of several groups of letters. */
function holds(word: string, groups: readonly string[]): boolean {
  for (let at = 0, letters = groups[0]; letters !== undefined; letters = groups[(at += 1)]) if (word.includes(letters)) return true;
  return false;
}

/** The given stretch of letters with the variants of transliteration removed. */
function foldLetters(word: string): string {
  let folded = word;
  for (let at = 0, group = LETTERS[0]; group; group = LETTERS[(at += 1)])
    if (holds(folded, group.held)) folded = folded.replace(group.pattern, group.letters);
  return folded;
}

const SAME = new Map<string, string>();
for (const line of SAME_NAMES) {
  const [first = '', ...others] = line.split(' ');
  for (const name of [first, ...others]) SAME.set(name, first);
}

/** One word of a name in the form all its transliterations share: "Boykin" and "Boikin" give the same. */
export const foldWord = remember((word: string): string => {
  const key = keyOf(word);
  return foldLetters(SAME.get(key) ?? key);
});

/** The same of a word of a text, kept with its spelling. */
export const foldToken = ({ form }: Token): string => (form.folded ??= foldWord(form.text));

/** The words of a name, hyphens opened, articles of Arabic names ("al-", "el-") left out. */
export const nameWords = remember((name: string): readonly string[] =>
  name.split(/[\s\u00a0\-‐‑–.]+/u).filter((word) => word !== '' && !(word.length === 2 && /^(?:al|el|ul|as|ad|an|ar)$/i.test(word))),
);

/**
 * A name in the form that all its spellings share, words joined without a space, so that "Amir-Tabani" meets
 * "Amirtabani" and "Mohammad Reza" meets "Mohammadreza". For comparing, never for showing.
 */
export const foldName = remember((name: string): string => nameWords(name).map(foldWord).join(''));
