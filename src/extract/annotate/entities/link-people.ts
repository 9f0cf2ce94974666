import { foldName, foldWord, nameWords } from '../../text/fold-name.ts';
import { remember } from '../../text/remember.ts';
import { current, merge, newDraft, addMention, spellingOf, type Draft, type Located } from './draft.ts';
import { joinPeople, type FullName } from './join-people.ts';
import { royalTitles, titlesOf } from './name-offices.ts';
import { isCapitals } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import { FAMILY_FIRST } from './words/cues.ts';
import { PARTICLES } from './words/particles.ts';
import { COMMON_GIVEN } from './words/common-given.ts';
import { OFFICES } from './words/titles.ts';
import { words } from './words/words.ts';
import type { RegistryEntity } from '../../../schema/entity.ts';

/** The parts of a full name by which alone its bearer is called afterwards: the surname in its lengths, else a middle word. */
function shortForms(words: readonly string[], familyFirst: boolean): string[] {
  const forms = [words.slice(-1).join(''), words.slice(-2).join(''), words.slice(-3).join('')];
  if (familyFirst) forms.unshift(words[0] ?? '');
  // "Lula" of "Luiz Lula da Silva", "Sanchez" of "Pedro Sanchez Castejon"
  for (const word of words.slice(1, -1)) if (word.length > 2 && !PARTICLES.has(word) && !COMMON_GIVEN.has(word)) forms.push(word);
  return [...new Set(forms)].filter((form) => form !== '' && form !== words.join(''));
}

/** Marks around a name that stands within another: "Anna 'Nan' Berg". */
const MARK = /["“”„‘’']/u;
const MARKS = /^["“”„‘’']+|["“”„‘’']+$/gu;

/** The words of a full name by which its spellings are compared: folded, without the initials in its middle. */
const wordsOf = remember((name: string): readonly string[] => {
  const all = nameWords(name);
  const kept = all.filter((word, at) => at === 0 || at === all.length - 1 || word.length > 1);
  return (kept.length > 1 ? kept : all).map((word) => foldWord(MARK.test(word) ? word.replace(MARKS, '') : word));
});

/** Whether a name opens with a family name that goes first. */
const opensWithFamily = remember((name: string): boolean => FAMILY_FIRST.has(name.split(/[\s\u00a0]/u)[0]?.toLowerCase() ?? ''));

const KIN = new Set(['wife', 'husband', 'spouse', 'consort', 'widow', 'son', 'daughter', 'fiancee', 'fiancée', 'mother']);

const LINEAGE = /(?:^|\s)(?:bin|ibn|ben|bint|al|el)[\s-]/i;

const ADDRESS = /^(?:mr|mrs|ms|miss|madam|madame|mdm|dr|\.)$/;

type Sex = 'male' | 'female';

const WOMEN = words('mrs ms miss madam madame mdm');

/** What the form of address before a name tells: "Mr Lund", "Mrs Lund"; null without one. */
function sexOf({ scan: { tokens }, candidate: { first } }: Located): Sex | null {
  const word = tokens[tokens[first - 1]?.key === '.' ? first - 2 : first - 1]?.key ?? '';
  return word === 'mr' ? 'male' : WOMEN.has(word) ? 'female' : null;
}

/** "First Lady Jane Berg", "his wife, Jane Berg": whether the words before a name make its bearer somebody's. */
function isKin({ scan: { tokens }, candidate: { first } }: Located): boolean {
  let start = first;
  while (ADDRESS.test(tokens[start - 1]?.key ?? '')) start -= 1;
  const at = tokens[start - 1]?.key === ',' ? start - 2 : start - 1;
  const word = tokens[at]?.key ?? '';
  return KIN.has(word) || (/^(?:lady|gentleman)$/.test(word) && tokens[at - 1]?.key === 'first');
}

const MARKED = words('" “ ” ‘ \' ’');

/** "Erik Moe (Mokko)", "Erik Moe ‘Mokko’: the one word by which somebody is called as well, folded; null without one. */
function calledAlso({ scan: { tokens }, candidate: { last } }: Located): string | null {
  const opens = tokens[last]?.key;
  const word = tokens[last + 1];
  const closes = tokens[last + 2]?.key;
  const marked = (opens === '(' && closes === ')') || (MARKED.holds(tokens[last]) && MARKED.holds(tokens[last + 2]));
  const name = marked && word?.kind === 'word' && word.capital && word.text.length > 3;
  return name && !isCapitals(word) && !COMMON_WORDS.holds(word) && !OFFICES.holds(word) ? foldName(word.text) : null;
}

/** All people of a corpus with their mentions: full names by their folded form, then single names within their article. */
export class People {
  readonly drafts: Draft[] = [];
  private readonly byKey = new Map<string, FullName>();
  /** Those whom no list names, by each of their spellings. */
  private readonly bySpelling = new Map<string, FullName>();
  private readonly byShort = new Map<string, Set<FullName>>();
  private readonly byGiven = new Map<string, Set<FullName>>();
  private readonly kin = new Set<Draft>();
  private readonly addressed = new Map<Draft, Sex>();
  private readonly joined = new Map<ReadonlySet<FullName>, readonly Draft[]>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Registers a full name and returns its draft; the registry's spelling, listed or folded alike, is final. */
  addFull(located: Located): Draft {
    const { registry } = located.candidate.known ?? {};
    const full: FullName = (registry ? undefined : this.bySpelling.get(spellingOf(located))) ?? this.bearerOf(located, registry ?? null);
    const other = calledAlso(located);
    if (other !== null) this.byShort.set(other, (this.byShort.get(other) ?? new Set()).add(full));
    if (full.kin) this.kin.add(full.draft);
    const sex = sexOf(located);
    if (sex !== null) this.addressed.set(full.draft, sex);
    full.articles.add(located.scan.document.article.id);
    for (const title of titlesOf(located)) full.titles.add(title);
    for (const title of royalTitles(located)) full.royal.add(title);
    addMention(full.draft, located);
    return full.draft;
  }

  /** The bearer of a full name whose spelling the texts have not had yet, or which the registry lists. */
  private bearerOf(located: Located, listed: RegistryEntity | null): FullName {
    const name = spellingOf(located);
    const words = wordsOf(name);
    const registry = listed ?? this.vocabulary.folded.get(`person ${foldName(name)}`) ?? null;
    const known = registry ? (this.vocabulary.entities.get(registry.id) ?? null) : null;
    const id = known ? `#${known.id}` : words.join('');
    let full = this.byKey.get(id);
    if (!full) {
      const draft = newDraft('person', known);
      full = {
        draft,
        words: known ? wordsOf(known.name) : words,
        articles: new Set(),
        titles: new Set(),
        royal: new Set(),
        lineage: LINEAGE.test(name),
        familyFirst: opensWithFamily(name),
        kin: isKin(located),
      };
      this.byKey.set(id, full);
      this.drafts.push(draft);
    }
    if (!listed) this.bySpelling.set(name, full);
    // What a spelling adds to the index it adds once.
    if (full.draft.spellings.has(name)) return full;
    this.addShort(full, words, name);
    if (known) for (const alias of [known.name, ...(registry?.aliases ?? [])]) this.addShort(full, nameWords(alias).map(foldWord), alias);
    return full;
  }

  private addShort(full: FullName, words: readonly string[], name: string): void {
    const given = this.byGiven.get(words[0] ?? '') ?? new Set();
    given.add(full);
    this.byGiven.set(words[0] ?? '', given);
    for (const form of shortForms(words, opensWithFamily(name))) {
      const set = this.byShort.get(form) ?? new Set();
      set.add(full);
      this.byShort.set(form, set);
    }
  }

  /** Makes one of all full names of the same person. */
  join(): void {
    joinPeople(this.byKey, (from, into) => {
      merge(from.draft, into.draft);
      for (const article of from.articles) into.articles.add(article);
      for (const title of from.titles) into.titles.add(title);
      for (const title of from.royal) into.royal.add(title);
    });
  }

  /** Whether somebody is only known as the wife, husband or child of another one. */
  isKin(draft: Draft): boolean {
    return this.kin.has(draft);
  }

  /** Whether no form of address before somebody's full name tells that it is a man, or a woman. */
  mayBe(draft: Draft, sex: Sex): boolean {
    return (this.addressed.get(draft) ?? sex) === sex;
  }

  /** The people of the corpus whom a surname, or with `given` a first name, may mean; to be asked once all are joined. */
  bearers(form: string, given: boolean, fits?: (full: FullName) => boolean): readonly Draft[] {
    const found = (given ? this.byGiven : this.byShort).get(form);
    if (!found) return [];
    if (fits) return [...new Set([...found].filter(fits).map(({ draft }) => current(draft)))];
    const known = this.joined.get(found) ?? [...new Set([...found].map(({ draft }) => current(draft)))];
    this.joined.set(found, known);
    return known;
  }
}

/** Those who reign go by their first name: the bearers of such a title, else those named after their father. */
function royalBearers(people: People, form: string): readonly Draft[] {
  const titled = people.bearers(form, true, ({ royal }) => royal.size > 0);
  return titled.length > 0 ? titled : people.bearers(form, true, ({ lineage }) => lineage);
}

/** Of several who go by one first name, "King Omar" and "Sheikh Omar": those of the title, then those who are spelled so. */
function namesakes(people: People, located: Located, form: string, titles: readonly string[], here: readonly Draft[]): Draft[] {
  const titled = people.bearers(form, true, (full) => titles.some((title) => full.royal.has(title)));
  const ofTitle = here.filter((draft) => titled.includes(draft));
  const left = ofTitle.length > 0 ? ofTitle : [...here];
  const spelling = spellingOf(located).toLowerCase();
  const spelled = left.filter(({ spellings }) => [...spellings.keys()].some((name) => name.toLowerCase().startsWith(`${spelling} `)));
  return spelled.length > 0 ? spelled : left;
}

/** The folded last word of a full spelling; null for a bare surname, by which somebody has been called and which tells nothing. */
const lastWordOf = remember((name: string): string | null => (/\s/u.test(name) ? foldName(name.split(/\s/u).at(-1) ?? '') : null));

/** Whether a surname is somebody's whole one: "Lund", and not "Moe-Lund". */
function isWhole({ spellings }: Draft, form: string): boolean {
  for (const name of spellings.keys()) if (lastWordOf(name) === form) return true;
  return false;
}

/** Who of several has been named last, as far as he fits; null where nobody fits. */
function latestOf(bearers: readonly Draft[], named: ReadonlyMap<Draft, number>, fits: (draft: Draft) => boolean): Draft | null {
  let latest: Draft | null = null;
  let last = -Infinity;
  // From behind, since who came last mostly stands last: whether one fits costs more than when he was named.
  for (let at = bearers.length - 1, draft = bearers[at]; draft; draft = bearers[(at -= 1)]) {
    const when = named.get(draft) ?? -Infinity;
    if (when > last && fits(draft)) [latest, last] = [draft, when];
  }
  return latest;
}

/** The one named last of several bearers of a surname: of those who hold the office beside it, else of those whose whole surname it is. */
function likeliest(
  bearers: readonly Draft[],
  people: People,
  located: Located,
  form: string,
  named: ReadonlyMap<Draft, number>,
): Draft | null {
  const titles = titlesOf(located);
  const titled = titles.length > 0 ? new Set(people.bearers(form, false, (full) => titles.some((title) => full.titles.has(title)))) : null;
  return (
    (titled && latestOf(bearers, named, (draft) => titled.has(draft))) ??
    latestOf(bearers, named, (draft) => isWhole(draft, form)) ??
    latestOf(bearers, named, () => true)
  );
}

/**
 * "President Berg ... First Lady Jane Berg": whether a surname is not that of the one named in full, who is only known as the other's: it has
 * an office beside it, comes before the full name, or has been somebody else's in the article.
 */
function isOfPartner(people: People, located: Located, named: ReadonlyMap<Draft, number>, draft: Draft): boolean {
  if (!people.isKin(draft)) return false;
  const at = named.get(draft) ?? -1;
  const spelling = spellingOf(located);
  return at < 0 || titlesOf(located).length > 0 || [...named.keys()].some((other) => other !== draft && other.spellings.has(spelling));
}

/**
 * Gives a single name to a person: to the latest fully named one of that name in the article, else to the one the registry names,
 * else to the only one of the corpus. Null where nobody bears it.
 */
export function chooseBearer(people: People, located: Located, named: ReadonlyMap<Draft, number>, country: string | null): Draft | null {
  const form = foldName(spellingOf(located).replace(/^(?:bin|ibn|bint)\s/i, ''));
  const titles = royalTitles(located);
  const royal = titles.length > 0;
  let bearers = royal ? royalBearers(people, form) : people.bearers(form, false);
  // "Sultan Omar Lund ... Sultan Lund": where nobody has it for a first name, it is that of the family.
  if (royal && bearers.length === 0) bearers = people.bearers(form, false, (full) => titles.some((title) => full.royal.has(title)));
  const sex = sexOf(located);
  if (sex !== null) bearers = bearers.filter((draft) => people.mayBe(draft, sex));
  if (bearers.some((draft) => people.isKin(draft))) bearers = bearers.filter((draft) => !isOfPartner(people, located, named, draft));
  let here = bearers.filter((draft) => named.has(draft));
  if (here.length === 0 && !royal && bearers.length === 0) {
    // "Hillary" after "Hillary Berg": a first name alone points only within the article, or to the one who holds the office beside it.
    const offices = titlesOf(located);
    const office = people.bearers(form, true, (full) => offices.some((title) => full.titles.has(title)));
    here = people.bearers(form, true).filter((draft) => named.has(draft));
    if (here.length > 1) here = [];
    bearers = here.length === 0 && office.length === 1 ? office : here;
  }
  if (royal && here.length > 1) here = namesakes(people, located, form, titles, here);
  // "Chilean Minister Lund" is not the Lund who is a Norwegian minister.
  const choice = here.filter(
    ({ countries, known }) => country === null || known?.country === country || countries.size === 0 || countries.has(country),
  );
  const [first, ...rest] = choice;
  if (first) return rest.length === 0 ? first : likeliest(choice, people, located, form, named);
  const registry = located.candidate.known?.registry;
  if (registry) return bearers.find(({ known }) => known?.id === registry.id) ?? null;
  const [only, ...others] = bearers;
  const foreign = only && country !== null && only.countries.size > 0 && !only.countries.has(country);
  return only && others.length === 0 && !foreign ? only : null;
}
