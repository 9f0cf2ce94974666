import { foldName, foldWord, nameWords } from '../../text/fold-name.ts';
import { current, merge, newDraft, addMention, spellingOf, type Draft, type Located } from './draft.ts';
import type { Vocabulary } from './vocabulary.ts';
import { FAMILY_FIRST } from './words/cues.ts';

/** Given names so common that two people of one surname may well share them. */
const COMMON_GIVEN = new Set([
  'mohamad',
  'ali',
  'ahmad',
  'abdul',
  'abdolah',
  'husein',
  'hasan',
  'john',
  'jose',
  'maria',
  'jean',
  'kim',
  'li',
  'wang',
]);

interface FullName {
  draft: Draft;
  words: string[];
  articles: Set<string>;
}

/** The parts of a full name by which alone its bearer is called afterwards: the surname in its lengths, else a middle word. */
function shortForms(words: string[], familyFirst: boolean): string[] {
  const forms = [words.slice(-1).join(''), words.slice(-2).join(''), words.slice(-3).join('')];
  if (familyFirst) forms.unshift(words[0] ?? '');
  // "Lula" of "Luiz Lula da Silva", "Sanchez" of "Pedro Sanchez Castejon"
  for (const word of words.slice(1, -1)) if (word.length > 3 && !COMMON_GIVEN.has(word)) forms.push(word);
  return [...new Set(forms)].filter((form) => form !== '' && form !== words.join(''));
}

/** All people of a corpus with their mentions: full names by their folded form, then single names within their article. */
export class People {
  readonly drafts: Draft[] = [];
  private readonly byKey = new Map<string, FullName>();
  private readonly byShort = new Map<string, Set<FullName>>();
  private readonly byGiven = new Map<string, Set<FullName>>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Registers a full name and returns its draft; the registry's spelling, listed or folded alike, is final. */
  addFull(located: Located): Draft {
    const name = spellingOf(located);
    const words = nameWords(name).map(foldWord);
    const key = words.join('');
    const registry = located.candidate.known?.registry ?? this.vocabulary.folded.get(`person ${foldName(name)}`) ?? null;
    const known = registry ? (this.vocabulary.entities.get(registry.id) ?? null) : null;
    const id = known ? `#${known.id}` : key;
    let full = this.byKey.get(id);
    if (!full) {
      const draft = newDraft('person', known);
      full = { draft, words: known ? nameWords(known.name).map(foldWord) : words, articles: new Set() };
      this.byKey.set(id, full);
      this.drafts.push(draft);
    }
    this.addShort(full, words, name);
    if (known) for (const alias of [known.name, ...(registry?.aliases ?? [])]) this.addShort(full, nameWords(alias).map(foldWord), alias);
    full.articles.add(located.scan.document.article.id);
    addMention(full.draft, located);
    return full.draft;
  }

  private addShort(full: FullName, words: string[], name: string): void {
    const given = this.byGiven.get(words[0] ?? '') ?? new Set();
    given.add(full);
    this.byGiven.set(words[0] ?? '', given);
    const first = name.split(/[\s\u00a0]/u)[0]?.toLowerCase() ?? '';
    for (const form of shortForms(words, FAMILY_FIRST.has(first))) {
      const set = this.byShort.get(form) ?? new Set();
      set.add(full);
      this.byShort.set(form, set);
    }
  }

  /** "Tayyip X" beside "Recep Tayyip X": the shorter name joins the longer where both stand in one article, or its given name is rare. */
  joinShorter(): void {
    const byPart = new Map<string, Set<FullName>>();
    for (const full of this.byKey.values()) {
      if (full.words.length < 3) continue;
      const last = full.words.at(-1) ?? '';
      // "Omar bin Said" for "Omar bin Said bin Hamad" as well.
      const opening = full.words
        .slice(0, -1)
        .map((_, at) => full.words.slice(0, at + 1).join(''))
        .slice(1);
      for (const key of [...full.words.slice(0, -1).map((word) => word + last), ...opening]) {
        const set = byPart.get(key) ?? new Set();
        set.add(full);
        byPart.set(key, set);
      }
    }
    for (const [key, short] of this.byKey) {
      if (short.words.length < 2 || short.words.length > 4) continue;
      const longer = byPart.get(short.draft.known ? short.words.join('') : key);
      if (longer?.size !== 1) continue;
      const [full] = longer;
      if (!full || full === short || (full.draft.known && short.draft.known)) continue;
      const together = [...short.articles].some((article) => full.articles.has(article));
      if (!together && (COMMON_GIVEN.has(short.words[0] ?? '') || short.words.at(-1) !== full.words.at(-1))) continue;
      const [from, into] = short.draft.known ? [full, short] : [short, full];
      merge(from.draft, into.draft);
      for (const article of from.articles) into.articles.add(article);
    }
  }

  /** The people of the corpus whom a surname, or with `given` a first name, may mean. */
  bearers(form: string, given: boolean): Draft[] {
    const found = (given ? this.byGiven : this.byShort).get(form);
    return [...new Set([...(found ?? [])].map(({ draft }) => current(draft)))];
  }
}

const ROYAL = new Set(['king', 'queen', 'prince', 'princess', 'pope', 'emir', 'emperor', 'empress', 'sultan']);

/** "King Harald": those who reign go by their first name. */
function isRoyal({ scan, candidate }: Located): boolean {
  const at = candidate.first - 1;
  return ROYAL.has(scan.tokens[at]?.key ?? '');
}

/**
 * Gives a single name to a person: to the latest fully named one of that name in the article, else to the one the registry names,
 * else to the only one of the corpus. Null where nobody bears it.
 */
export function chooseBearer(people: People, located: Located, named: ReadonlyMap<Draft, number>, country: string | null): Draft | null {
  const form = foldName(spellingOf(located));
  const royal = isRoyal(located);
  let bearers = people.bearers(form, royal);
  let here = bearers.filter((draft) => named.has(draft));
  if (here.length === 0 && !royal && bearers.length === 0) {
    // "Hillary" after "Hillary Berg": a first name alone points only within the article.
    here = people.bearers(form, true).filter((draft) => named.has(draft));
    if (here.length > 1) here = [];
    bearers = here;
  }
  const fitting = country === null ? here : here.filter(({ countries }) => countries.size === 0 || countries.has(country));
  const choice = fitting.length > 0 ? fitting : here;
  if (choice.length > 0) return choice.reduce((best, draft) => ((named.get(draft) ?? 0) > (named.get(best) ?? 0) ? draft : best));
  const registry = located.candidate.known?.registry;
  if (registry) return bearers.find(({ known }) => known?.id === registry.id) ?? null;
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}
