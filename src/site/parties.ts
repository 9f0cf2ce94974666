import type { Dossier, Party } from '../schema/dossier.ts';
import type { Entity } from '../schema/entity.ts';

/** The two sides of the dossier, in the order of `content/dossier.yaml`. */
export type Side = 'a' | 'b';

/** The side that a country stands on; null for every third country. */
export function partyOf(dossier: Pick<Dossier, 'parties'>, country: string | null): Side | null {
  if (!country) return null;
  if (country === dossier.parties[0].country) return 'a';
  return country === dossier.parties[1].country ? 'b' : null;
}

/** The party of a side. */
export function partyRecord(dossier: Pick<Dossier, 'parties'>, side: Side): Party {
  return dossier.parties[side === 'a' ? 0 : 1];
}

/** The class that gives a mark the hue and the strokes of its side: `party-a`, `party-b`, or none. */
export function partyClass(dossier: Pick<Dossier, 'parties'>, country: string | null): string {
  const side = partyOf(dossier, country);
  return side ? `party-${side}` : '';
}

/** True for the parties' own names (the countries, their capitals), which stand in every line and get no visible mark. */
export function isPartyName(dossier: Pick<Dossier, 'parties'>, entity: Pick<Entity, 'id' | 'type' | 'name'>): boolean {
  return entity.type === 'place' && dossier.parties.some((party) => party.entity === entity.id || party.capital === entity.name);
}

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** Countries whose names take an article in a sentence. */
const WITH_ARTICLE =
  /^(United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Central African|Czech Republic|Dominican Republic|Holy See|Marshall|Solomon)/;

/** A country as it follows "of" or "in": "Norway", "the Netherlands". */
export function countryInSentence(dossier: Pick<Dossier, 'parties'>, country: string): string {
  const name = countryWords(dossier, country);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** A country code in words: "Norway"; a party keeps the name that the dossier gives it. */
export function countryWords(dossier: Pick<Dossier, 'parties'>, country: string): string {
  const side = partyOf(dossier, country);
  return side ? partyRecord(dossier, side).name : (regions.of(country) ?? country);
}
