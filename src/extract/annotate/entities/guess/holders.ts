import { titlesOf } from '../name-offices.ts';
import type { Candidate } from '../reading.ts';
import type { Setting } from './scene.ts';

/** Offices that one person of a country holds at a time. */
const SOLE = /^(?:(?:state )?president|prime minister|premier|foreign minister|defense minister|king|queen|emir|amir|sultan|chancellor)$/;

/** Tokens before an office among which "then" stands: "then - Norwegian". */
const THEN = 4;

/** Who holds the offices of each country in one article, so that nobody is guessed to hold one that another has. */
export interface Holders {
  note: (person: Candidate, country: string) => void;
  /** The offices that a person bears here and that only one at a time can hold. */
  titlesOf: (person: Candidate) => string[];
  /** Does somebody else hold, for this country, an office that the person bears here? */
  isTaken: (person: Candidate, country: string) => boolean;
  /** Does somebody else whose country is not known either bear the same office without a country, "President X … President Y"? */
  isShared: (person: Candidate) => boolean;
  /** The country of somebody of the same surname who holds an office that this person bears: the same one, spelled otherwise; or null. */
  namesakeOf: (person: Candidate) => string | null;
}

/** The holders that an article names with a known country, in one pass over its people. */
export function holdersOf(setting: Setting): Holders {
  const holders = new Map<string, object>();
  const surnames = new Map<string, string>();
  const surnameOf = ({ last }: Candidate): string => setting.scan.tokens[last - 1]?.key ?? '';
  const titles = new Map<Candidate, string[]>();
  // "Then-Norwegian Prime Minister Y": another one may hold the office now.
  const isPast = (office: number): boolean =>
    setting.scan.tokens.slice(Math.max(0, office - THEN), office).some(({ key }) => key === 'then');
  const soleTitles = (person: Candidate): string[] => {
    const known = titles.get(person);
    if (known) return known;
    const offices = person.offices.filter(({ first, former, owner }) => !former && !owner?.body && !isPast(first));
    const sole = titlesOf({ scan: setting.scan, candidate: { ...person, offices } }).filter((title) => SOLE.test(title));
    titles.set(person, sole);
    return sole;
  };
  const keysOf = (person: Candidate, country: string): string[] => soleTitles(person).map((title) => `${country} ${title}`);
  const note = (person: Candidate, country: string): void => {
    const bearer = setting.bearerOf(person);
    if (!bearer) return;
    for (const key of keysOf(person, country)) if (!holders.has(key)) holders.set(key, bearer);
    for (const title of soleTitles(person)) surnames.set(`${surnameOf(person)} ${title}`, country);
  };
  for (const person of setting.candidates) {
    const country = person.type === 'person' && person.offices.length > 0 ? setting.countryOf(person) : null;
    if (country !== null) note(person, country);
  }
  // Each bearer of an office with the first of his names that has it.
  let byTitle: Map<string, Map<object, Candidate>> | undefined;
  const bearersByTitle = (): Map<string, Map<object, Candidate>> => {
    if (byTitle) return byTitle;
    byTitle = new Map();
    for (const person of setting.candidates) {
      const bearer = person.type === 'person' && person.offices.length > 0 ? setting.bearerOf(person) : null;
      if (!bearer) continue;
      for (const title of soleTitles(person)) {
        const bearers = byTitle.get(title) ?? new Map<object, Candidate>();
        if (!bearers.has(bearer)) bearers.set(bearer, person);
        byTitle.set(title, bearers);
      }
    }
    return byTitle;
  };
  return {
    note,
    titlesOf: soleTitles,
    namesakeOf: (person) => soleTitles(person).flatMap((title) => surnames.get(`${surnameOf(person)} ${title}`) ?? [])[0] ?? null,
    isShared: (person) => {
      const bearers = bearersByTitle();
      return soleTitles(person).some((title) =>
        [...(bearers.get(title) ?? [])].some(([bearer, other]) => bearer !== setting.bearerOf(person) && setting.countryOf(other) === null),
      );
    },
    isTaken: (person, country) =>
      keysOf(person, country).some((key) => (holders.get(key) ?? setting.bearerOf(person)) !== setting.bearerOf(person)),
  };
}
