import { nameWords } from '../../text/fold-name.ts';
import { remember } from '../../text/remember.ts';
import { chooseBearer, People } from './link-people.ts';
import { addMention, current, newDraft, spellingOf, type Draft, type Located } from './draft.ts';
import type { DossierInput } from '../../../schema/dossier.ts';
import { guessCountries } from './guess-countries.ts';
import { Things } from './link-things.ts';
import { datelineCountry } from './guess/read-clues.ts';
import type { Candidate, OfficeReading } from './reading.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The names of one document, in order. */
export interface Names {
  scan: Scan;
  candidates: Candidate[];
}

/** "de la Cruz", "Van der Berg": the small words that open a bare surname. */
const SMALL_OPENING =
  /^(?:(?:d[aeio]s?|del?|v[ao]n|der?|den|la|le|el|[Bb]in|[Ii]bn)\s|(?:V[ao]n|De)\s(?:der?|den|la|los|las)\s)(?:(?:der?|den|la|los|las)\s)?/;

/** A full name: two words or more, or a spelling the registry lists that is no bare surname. */
const isFull = remember(
  (spelling: string): boolean =>
    nameWords(spelling.replace(SMALL_OPENING, '')).filter((word) => word.length > 1 || /\p{L}/u.test(word)).length > 1,
);

/** Country of a body: its own, or the only one that any of its names in the texts tells. */
function bodyCountry(body: Candidate): string | null {
  const draft = body.draft && current(body.draft);
  const [only = null, ...others] = draft?.countries.keys() ?? [];
  return body.known?.country ?? draft?.known?.country ?? body.country ?? (others.length === 0 ? only : null);
}

/** "Foreign Ministry spokesman X": whether a body that every state has stands before an office without its country and without an article. */
const isBare = ({ tokens }: Scan, body: Candidate, { first }: OfficeReading): boolean =>
  body.country === null &&
  body.known === null &&
  body.last === first &&
  /^(?:ministry|office|department|parliament|army|navy|government)$/.test(tokens[body.last - 1]?.key ?? '') &&
  tokens[body.first - 1]?.key !== 'the' &&
  tokens[body.first - 1]?.kind !== 'possessive';

/**
 * Countries that the offices beside a name give. A text names the ministry of its own country without more, also where that of another has
 * been named before: `home` is the country of its dateline.
 */
function countriesOf({ scan, candidate }: Located, home: string | null): string[] {
  const countries = candidate.country === null ? [] : [candidate.country];
  for (const office of candidate.offices) {
    const { owner } = office;
    const country = owner?.country ?? (owner?.body ? bodyCountry(owner.body) : null);
    const foreign = owner?.body && !owner.country && home !== null && country !== home && isBare(scan, owner.body, office);
    if (country && !foreign) countries.push(country);
  }
  return countries;
}

/** Counts the countries that an article gives a person, so that a surname can be told from its namesake's. */
function note(draft: Draft, countries: string[]): void {
  for (const country of countries) draft.countries.set(country, (draft.countries.get(country) ?? 0) + 1);
}

/** The draft of a single name that no full name explains: the registry's, else one for the spelling. */
function loneDraft(lone: Map<string, Draft>, located: Located): Draft {
  const { known } = located.candidate;
  const key = known ? `#${known.id}` : spellingOf(located);
  const draft = lone.get(key) ?? newDraft('person', known);
  lone.set(key, draft);
  return draft;
}

/** Makes one draft of all mentions of the same thing, over the whole corpus, and gives each name its own. Gives the drafts. */
export function linkEntities(documents: readonly Names[], vocabulary: Vocabulary, dossier: Pick<DossierInput, 'parties'>): Draft[] {
  const things = new Things(vocabulary);
  const people = new People(vocabulary);
  const linked: Draft[] = [];
  const link = (candidate: Candidate, draft: Draft): void => {
    candidate.draft = draft;
    linked.push(draft);
  };
  for (const { scan, candidates } of documents) {
    const here = new Map<string, Draft>();
    for (const candidate of candidates) {
      if (candidate.type === 'person') continue;
      const draft = things.add({ scan, candidate }, here);
      link(candidate, draft);
      if (candidate.type === 'organization') here.set('(', draft);
    }
  }
  things.joinBare();
  things.joinPlaces();
  const homes = documents.map(({ scan, candidates }) => datelineCountry(scan, candidates, vocabulary));
  for (const [at, { scan, candidates }] of documents.entries()) {
    for (const candidate of candidates) {
      if (candidate.type !== 'person') continue;
      const located = { scan, candidate };
      if (!isFull(spellingOf(located))) continue;
      const draft = people.addFull(located);
      link(candidate, draft);
      note(draft, countriesOf(located, homes[at] ?? null));
    }
  }
  people.join();
  const lone = new Map<string, Draft>();
  for (const [at, { scan, candidates }] of documents.entries()) {
    // Everybody fully named in the article: all of them, of whom a headline means the one named first, and those met so far, the last one last.
    const later = new Map<Draft, number>();
    for (const candidate of candidates) {
      const owner = candidate.type === 'person' && candidate.draft ? current(candidate.draft) : null;
      if (owner && !later.has(owner)) later.set(owner, -candidate.first);
    }
    const named = new Map<Draft, number>();
    for (const candidate of candidates) {
      if (candidate.type !== 'person') continue;
      if (candidate.draft) {
        named.set(current(candidate.draft), candidate.first);
        continue;
      }
      const located = { scan, candidate };
      const [country = null, ...others] = countriesOf(located, homes[at] ?? null);
      let draft = chooseBearer(people, located, named, country);
      if (!draft || !named.has(draft)) draft = chooseBearer(people, located, later, country) ?? draft;
      draft ??= loneDraft(lone, located);
      addMention(draft, located);
      link(candidate, draft);
      note(draft, country === null ? [] : [country, ...others]);
      named.set(draft, candidate.first);
    }
  }
  const parties = dossier.parties.map(({ country }) => country);
  guessCountries(documents, vocabulary, parties);
  return [...new Set(linked.map(current))];
}
