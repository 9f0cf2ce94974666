import { receivesAbroad } from './likely-partner.ts';
import { partnerCountry } from './partner-country.ts';
import type { Setting } from './scene.ts';
import { travellerCountry } from './traveller-country.ts';

/** A country that somebody may be of by his office alone, unless he visits it or meets one of its officials: then null. `dateline`: the country where the article is written. */
export function unlessMet(setting: Setting, index: number, country: string | null, dateline: string | null): string | null {
  if (country !== null && receivesAbroad(setting, index)) return null;
  const other = country && (travellerCountry(setting, index, dateline) ?? partnerCountry(setting, index, dateline));
  return other === null || other === country ? country : null;
}
