import { matchName } from '../match-name.ts';
import type { Candidate } from '../reading.ts';
import type { Scan } from '../scan.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { companyCountry } from './company-country.ts';
import { ownCountry } from './own-office.ts';
import { stateTitleOf } from './read-clues.ts';
import { beginningOf, type Setting } from './scene.ts';

/** Envoys are named with their country at home too. */
const ENVOY = /\b(?:ambassador|envoy|high commissioner|consul|charg[eé]|attach[eé]|representative)\b/i;
/** "Her counterpart Pedro Soto": whose he is, the one he meets tells, and not where the article is written. */
const COUNTERPART = /\b(?:counterparts?|peers?|homologues?)\b/i;
/** "Mr. Soto" introduces nobody. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mme|dr|sir|dame|prof(?:essor)?|h\.?e)\.?$/i;
const FEW = 2;

/** How often an article names each country: by itself, by its adjective, by its cities and bodies, and as the owner of an office. */
export function namings(scan: Scan, candidates: readonly Candidate[], vocabulary: Vocabulary): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (country: string | null | undefined): void => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  };
  for (const { type, country, known, offices } of candidates) {
    if (type !== 'person') count(country ?? known?.country);
    for (const { owner } of offices) count(owner?.country);
  }
  for (const passage of scan.passages)
    for (let at = passage.first; at < passage.last; at += 1)
      if (scan.tokens[at]?.capital) count(matchName(scan, passage, vocabulary, at)?.name.demonym);
  return counts;
}

/** "Wales Secretary X": an office for a part of a country is of that country's own state. */
function isOfPart({ candidates, vocabulary }: Setting, index: number, person: Candidate): boolean {
  const place = candidates[index - 1];
  if (place?.type !== 'place' || !place.known?.country || person.offices[0]?.owner?.end !== place.last) return false;
  return vocabulary.countryIds.get(place.known.country) !== place.known.id;
}

/** How many people of each country an article introduces with it ("the Chilean minister X"), and without ("Foreign Minister Y"). */
function introductions(setting: Setting): { told: Map<string, number>; untold: Map<string, number> } {
  const { candidates, countryOf } = setting;
  const [told, untold] = [new Map<string, number>(), new Map<string, number>()];
  const met = new Set<object>();
  for (const [index, person] of candidates.entries()) {
    const bearer = person.type === 'person' ? setting.bearerOf(person) : null;
    if (bearer === null || met.has(bearer) || person.offices.length === 0) continue;
    // "Told visiting Prime Minister X": who comes is not at home.
    if (setting.scan.tokens[beginningOf(person) - 1]?.key === 'visiting') continue;
    const title = stateTitleOf(setting.scan, person);
    const own = person.offices.some(({ owner }) => owner?.country);
    if (ADDRESS.test(title) || (COUNTERPART.test(title) && !own)) continue;
    // Nor one who has left office: without his country nobody would know of whom he is told.
    if (person.offices.every(({ former }) => former)) continue;
    // Nor does an office that one country alone has tell who is at home.
    if (ENVOY.test(title) || ownCountry(title, setting.parties, setting.counts) !== null) continue;
    met.add(bearer);
    const named = person.offices.find((office) => office.owner?.country)?.owner?.country ?? person.country;
    const owner = isOfPart(setting, index, person) ? null : named;
    const country = owner ?? countryOf(person);
    if (country === null || (owner === null && companyCountry(setting, index) !== null)) continue;
    const counts = owner === null ? untold : told;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return { told, untold };
}

/** Whether an article speaks of a third country, and not only of two others who meet there. */
export const isSpokenOf = ({ parties, counts }: Setting, country: string): boolean =>
  (counts.get(country) ?? 0) * 2 > Math.min(...parties.map((party) => counts.get(party) ?? 0));

/**
 * The country that an article is written in, as its dateline and its way of naming officials show: those of one party come with their
 * country ("the Chilean minister"), those of the other never do. ISO 3166-1 alpha-2; null where both do, where neither does, or where some
 * third country is named as often.
 */
export function homeCountry(setting: Setting, dateline: string | null): string | null {
  const { parties, counts } = setting;
  const { told, untold } = introductions(setting);
  const bare = (party: string): number => (untold.get(party) ?? 0) - (told.get(party) ?? 0);
  const [known = null, ...more] = parties.filter((party) => bare(party) > 0);
  if (known !== null && more.length === 0) return known;
  const [foreign = null, ...others] = parties.filter((party) => (told.get(party) ?? 0) > 0);
  // Who names the country of officials on both sides is at home with neither.
  if (others.length > 0) return null;
  // A correspondent in a third country writes for a paper at home, of which a party's officials need no country.
  const abroad = dateline !== null && !parties.includes(dateline) ? dateline : null;
  if (dateline !== null && abroad === null) return dateline === foreign ? null : dateline;
  // "LIMA — The ministers of Norway and Chile met in Peru": named in passing, as where they met.
  if (foreign === null) return abroad !== null && isSpokenOf(setting, abroad) ? abroad : null;
  const home = parties.find((party) => party !== foreign) ?? null;
  // "OSLO — … Norway's foreign minister mediated": not at home there either.
  if (abroad !== null && (told.get(abroad) ?? 0) > 0) return home;
  const own = home === null ? 0 : (counts.get(home) ?? 0);
  const third = Math.max(0, ...[...counts].filter(([country]) => !parties.includes(country)).map(([, times]) => times));
  return (own >= FEW && own >= third) || third === 0 ? home : abroad;
}
