import { current, type Draft } from './draft.ts';
import { COMMON_GIVEN } from './words/common-given.ts';

/** A full name of a person with what the texts say of its bearer. */
export interface FullName {
  draft: Draft;
  words: readonly string[];
  articles: Set<string>;
  titles: Set<string>;
  /** Titles borne whose holders go by their first name. */
  royal: Set<string>;
  /** Names a father or a house: "bin Said", "Al Farsi". */
  lineage: boolean;
  familyFirst: boolean;
  /** Introduced as somebody's wife, husband or child: the surname alone is the other's. */
  kin: boolean;
}

/** More people of one surname than this are not looked through for an initial. */
const MOST_BEARERS = 50;

type Join = (from: FullName, into: FullName) => void;

const countriesOf = ({ draft }: FullName): string[] => {
  const { known, countries } = current(draft);
  return known?.country ? [known.country] : [...countries.keys()];
};

/** Two people act for different countries, or the registry knows them apart: then they are never one. */
function disagree(one: FullName, other: FullName): boolean {
  if (current(one.draft).known && current(other.draft).known) return true;
  const [mine, theirs] = [countriesOf(one), countriesOf(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((country) => theirs.includes(country));
}

const together = (one: FullName, other: FullName): boolean => [...one.articles].some((article) => other.articles.has(article));

/** Shorter forms of a long name that keep its last word, or its beginning where what follows is a father, a house or one more surname. */
function shorterForms({ words, lineage }: FullName): string[] {
  const last = words.at(-1) ?? '';
  const forms = words.slice(0, -1).map((word) => word + last);
  for (let size = 2; size < words.length; size += 1) if (lineage || size === words.length - 1) forms.push(words.slice(0, size).join(''));
  // "Omar bin Said Al Nahar" of "Omar bin Said bin Saad Al Nahar"
  if (lineage && words.length > 3)
    words.forEach((word, at) => {
      if (at > 1 && /^(?:bin|ibn|bint|ben)$/.test(word)) forms.push(words.slice(0, at).join('') + last);
    });
  return forms;
}

/** "Said X" beside "Omar Said X" in one article: with all words but the first he is nobody else, whatever stands around his name. */
const isEnding = (short: FullName, full: FullName): boolean =>
  !(current(short.draft).known && current(full.draft).known) &&
  together(short, full) &&
  short.words.length === full.words.length - 1 &&
  short.words.every((word, at) => word === full.words[at + 1]);

/** "Tayyip X" beside "Recep Tayyip X": the shorter name joins the longer where both stand in one article, or its given name is rare. */
function joinShorter(all: readonly (readonly [string, FullName])[], join: Join): void {
  const byPart = new Map<string, Set<FullName>>();
  for (const [, full] of all) {
    if (full.words.length < 3) continue;
    for (const key of shorterForms(full)) {
      const set = byPart.get(key) ?? new Set();
      set.add(full);
      byPart.set(key, set);
    }
  }
  // The longer first, so that what is joined to them counts as one for the shorter.
  const shorts = all
    .filter((entry) => entry[1].words.length > 1 && entry[1].words.length < 5)
    .sort((one, other) => other[1].words.length - one[1].words.length);
  for (const [key, short] of shorts) {
    const longer = byPart.get(short.draft.known ? short.words.join('') : key);
    if (!longer || new Set([...longer].map(({ draft }) => current(draft))).size !== 1) continue;
    const [full] = longer;
    if (!full || full === short || current(full.draft) === current(short.draft)) continue;
    if (disagree(full, short) && !isEnding(short, full)) continue;
    if (
      !together(short, full) &&
      (COMMON_GIVEN.has(short.words[0] ?? '') || (short.words.at(-1) !== full.words.at(-1) && !(full.lineage && short.lineage)))
    )
      continue;
    if (short.draft.known) join(full, short);
    else join(short, full);
  }
}

/** Joins all names of one key, the later ones to the first, where nothing says that they are two people. */
function joinAlike(
  all: readonly (readonly [string, FullName])[],
  keysOf: (full: FullName) => string[],
  join: Join,
  fits: (one: FullName, other: FullName) => boolean,
): void {
  const byKey = new Map<string, FullName>();
  for (const [, full] of all) {
    for (const key of keysOf(full)) {
      const first = byKey.get(key);
      if (!first) byKey.set(key, full);
      else if (current(first.draft) !== current(full.draft) && !disagree(first, full) && fits(first, full)) {
        if (current(full.draft).known) join(first, full);
        else join(full, first);
      }
    }
  }
}

/** "R. Papadis" beside "Rena Papadis": an initial joins the one full name that it may stand for in its article, in the registry or, of a long surname, anywhere. */
function joinInitials(all: readonly (readonly [string, FullName])[], join: Join): void {
  const bySurname = new Map<string, FullName[]>();
  for (const [, full] of all) {
    const surname = full.words.at(-1) ?? '';
    const list = bySurname.get(surname);
    if (list) list.push(full);
    else bySurname.set(surname, [full]);
  }
  for (const [, short] of all) {
    const [initial = '', surname = ''] = short.words;
    const bearers = bySurname.get(surname) ?? [];
    if (short.words.length !== 2 || initial.length !== 1 || bearers.length > MOST_BEARERS) continue;
    const whole = bearers.filter(({ words }) => (words[0]?.length ?? 0) > 1);
    const sole = surname.length > 4 && new Set(whole.map(({ draft }) => current(draft))).size === 1;
    const fitting = whole.filter(
      (full) =>
        full.words[0]?.startsWith(initial) &&
        (sole || together(full, short) || current(full.draft).known !== null) &&
        !disagree(full, short),
    );
    const [only] = new Set(fitting.map(({ draft }) => current(draft)));
    const full = fitting[0];
    if (only && full && fitting.every(({ draft }) => current(draft) === only) && current(short.draft) !== only) join(short, full);
  }
}

/** The consonants of a given name, by which "Jorgos" and "Jorge" are alike. */
const skeleton = (word: string): string => word.replace(/[aeiou]/g, '');

/** Given names that may be two spellings of one: the consonants of the one open those of the other. */
function alike(one: string, other: string): boolean {
  const [short = '', long = ''] = [skeleton(one), skeleton(other)].sort((a, b) => a.length - b.length);
  return short.length > 1 && other.startsWith(one.charAt(0)) && long.startsWith(short) && long.length - short.length < 3;
}

/** Makes one of all full names of the same person, over the whole corpus. Never of two who act for different countries. */
export function joinPeople(byKey: ReadonlyMap<string, FullName>, join: Join): void {
  const all = [...byKey];
  joinShorter(all, join);
  joinInitials(all, join);
  const pairs = all.filter((entry) => entry[1].words.length === 2);
  // "Tanaka Haruto" and "Haruto Tanaka"
  joinAlike(
    pairs,
    ({ words }) => [[...words].sort().join(' ')],
    join,
    (one, other) => together(one, other) || countriesOf(one).some((country) => countriesOf(other).includes(country)),
  );
  // "Foreign Minister Jorge Papadis" and "Foreign Minister Jorgos Papadis"; "S. Papadis" too.
  joinAlike(
    pairs.filter((entry) => !entry[1].familyFirst && (entry[1].words[1]?.length ?? 0) > 3),
    (full) => [...full.titles].flatMap((title) => countriesOf(full).map((country) => `${full.words[1] ?? ''} ${title} ${country}`)),
    join,
    ({ words: [one = ''] }, { words: [other = ''] }) =>
      alike(one, other) || ((one.length === 1 || other.length === 1) && other.startsWith(one.charAt(0))),
  );
}
