import { nameWords } from '../../text/fold-name.ts';
import { chooseBearer, People } from './link-people.ts';
import { addMention, current, newDraft, spellingOf, type Draft, type Located } from './draft.ts';
import { datelineCountry, guessCountry, hostCountry } from './guess-country.ts';
import { Things } from './link-things.ts';
import type { Candidate } from './reading.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The names of one document, in order. */
export interface Names {
  scan: Scan;
  candidates: Candidate[];
}

/** A full name: two words or more, or a spelling the registry lists that is no bare surname. */
const isFull = (located: Located): boolean =>
  nameWords(spellingOf(located)).filter((word) => word.length > 1 || /\p{L}/u.test(word)).length > 1 && located.candidate.type === 'person';

/** Countries that the offices beside a name give. */
function countriesOf({ candidate }: Located, things: ReadonlyMap<Candidate, Draft>): string[] {
  const countries = candidate.country === null ? [] : [candidate.country];
  for (const { owner } of candidate.offices) {
    const country =
      owner?.country ?? (owner?.body ? (owner.body.known?.country ?? things.get(owner.body)?.known?.country ?? owner.body.country) : null);
    if (country) countries.push(country);
  }
  return countries;
}

/** Counts the countries that an article gives a person, so that a surname can be told from its namesake's. */
function note(draft: Draft, countries: string[]): void {
  for (const country of countries) draft.countries.set(country, (draft.countries.get(country) ?? 0) + 1);
}

/** Verbs between two people that set them on two sides. */
const MEETS = new Set([
  'met',
  'meet',
  'meets',
  'meeting',
  'with',
  'received',
  'hosted',
  'host',
  'told',
  'called',
  'phoned',
  'telephoned',
  'invited',
  'urged',
  'congratulated',
]);
/** Two who reign or govern, joined by "and", seldom govern the same country. */
const HEADS_OF_STATE = /\b(?:president|king|premier|prime minister|emir|sultan|chancellor)\b/;
const COMPANY = new Set(['accompanied', 'alongside', 'together']);

/** Gives people whose country no text tells the one that their article suggests. */
function guessCountries({ scan, candidates }: Names, owners: ReadonlyMap<Candidate, Draft>, vocabulary: Vocabulary): void {
  const dateline = datelineCountry(scan, candidates, vocabulary);
  let last: { draft: Draft; candidate: Candidate } | null = null;
  for (const [at, candidate] of candidates.entries()) {
    const owner = owners.get(candidate);
    if (candidate.type !== 'person' || !owner) continue;
    const draft = current(owner);
    if (draft.countries.size === 0 && draft.known?.country == null && candidate.offices.length > 0) {
      const host = hostCountry(scan, candidate, candidates.slice(Math.max(0, at - 6), at));
      const between: string[] = last ? scan.tokens.slice(last.candidate.last, candidate.first).map(({ key }) => key) : [];
      const beside = between[0] === 'and' && between.length < 8 && !HEADS_OF_STATE.test(between.join(' '));
      const together = beside || (between.length < 14 && !between.includes('.') && between.some((key) => COMPANY.has(key)));
      const companion = last ? (last.draft.known?.country ?? [...last.draft.countries.keys()][0] ?? last.draft.guess) : null;
      // "Berg's defence minister, Anna Lund" acts for the country of Berg.
      const his = scan.tokens[last?.candidate.last ?? 0]?.kind === 'possessive' && between.length < 5;
      const opposite = between.length < 14 && !between.includes('.') && between.some((key) => MEETS.has(key));
      const country = guessCountry(scan, candidate, host ?? (together || his ? companion : null), opposite && !his ? null : dateline);
      if (country) draft.guess ??= country;
    }
    last = { draft, candidate };
  }
}

/** The draft of a single name that no full name explains: the registry's, else one for the spelling. */
function loneDraft(lone: Map<string, Draft>, located: Located): Draft {
  const { known } = located.candidate;
  const key = known ? `#${known.id}` : spellingOf(located);
  const draft = lone.get(key) ?? newDraft('person', known);
  lone.set(key, draft);
  return draft;
}

/** Makes one draft of all mentions of the same thing, over the whole corpus. Gives the drafts, and each candidate's. */
export function linkEntities(documents: readonly Names[], vocabulary: Vocabulary): { drafts: Draft[]; owners: Map<Candidate, Draft> } {
  const things = new Things(vocabulary);
  const people = new People(vocabulary);
  const owners = new Map<Candidate, Draft>();
  for (const { scan, candidates } of documents) {
    const here = new Map<string, Draft>();
    for (const candidate of candidates) {
      if (candidate.type === 'person') continue;
      const draft = things.add({ scan, candidate }, here);
      owners.set(candidate, draft);
      if (candidate.type === 'organization') here.set('(', draft);
    }
  }
  for (const { scan, candidates } of documents) {
    for (const candidate of candidates) {
      const located = { scan, candidate };
      if (!isFull(located)) continue;
      const draft = people.addFull(located);
      owners.set(candidate, draft);
      note(draft, countriesOf(located, owners));
    }
  }
  people.join();
  const lone = new Map<string, Draft>();
  for (const { scan, candidates } of documents) {
    // Everybody fully named in the article by the place of the last such mention: all of them, and those met so far.
    const later = new Map<Draft, number>();
    for (const candidate of candidates) {
      const owner = candidate.type === 'person' ? owners.get(candidate) : undefined;
      if (owner) later.set(current(owner), candidate.first);
    }
    const named = new Map<Draft, number>();
    for (const candidate of candidates) {
      if (candidate.type !== 'person') continue;
      const full = owners.get(candidate);
      if (full) {
        named.set(current(full), candidate.first);
        continue;
      }
      const located = { scan, candidate };
      const [country = null, ...others] = countriesOf(located, owners);
      let draft = chooseBearer(people, located, named, country);
      if (!draft || !named.has(draft)) draft = chooseBearer(people, located, later, country) ?? draft;
      draft ??= loneDraft(lone, located);
      addMention(draft, located);
      owners.set(candidate, draft);
      note(draft, country === null ? [] : [country, ...others]);
      named.set(draft, candidate.first);
    }
  }
  for (const names of documents) guessCountries(names, owners, vocabulary);
  const drafts = new Set<Draft>();
  for (const draft of owners.values()) drafts.add(current(draft));
  return { drafts: [...drafts], owners };
}
