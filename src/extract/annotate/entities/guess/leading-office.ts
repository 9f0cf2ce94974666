import { codes } from '../words/words.ts';
import { plainTitle } from './own-office.ts';

/** Countries that a prime minister leads, so that abroad and in news he stands for them (ISO 3166-1, in small letters). */
const LED_BY_PREMIER = codes(
  'gb ca au nz jm bs bb pg sb vu fj be nl lu dk no se fi is ie es it gr mt lv ee sk si hr bg al mk me xk in pk bd np bt th my sg kh la jp il iq lb mu ls sz et ge am ws to',
);
/** Countries led by a president, whose prime minister, if there is one, seldom stands for them. */
const LED_BY_PRESIDENT = codes(
  'us mx br ar cl co ve ec bo py uy pa cr gt hn sv ni do ht cu cn ru by ua kz uz tj tm kg az tr ir sy eg dz tn ly sd ss ye fr ro pl cy id ph kr kp tw vn mm mn lk tl mv za na bw zm zw mw mz ao cd cg cm ga gh ng bj tg ci bf ml ne sn gm gn gw lr sl mr td cf ug ke tz rw bi dj er so km sc',
);

/**
 * The party that somebody leads whose country nothing else tells: of a country led by its prime minister and one led by its president,
 * "Prime Minister X" is of the first and "President Y" of the second. ISO 3166-1 alpha-2; null for all other offices and pairs, and where
 * the article names a third country as often as the party.
 */
export function leadingCountry(title: string, parties: readonly string[], counts: ReadonlyMap<string, number>): string | null {
  const low = plainTitle(title);
  const premier = /^(?:prime minister|pm)$/.test(low);
  if (!premier && !/^(?:state )?president(?: of the republic)?$/.test(low)) return null;
  const led = (country: string): boolean => (premier ? LED_BY_PREMIER : LED_BY_PRESIDENT).has(country.toLowerCase());
  const otherwise = (country: string): boolean => (premier ? LED_BY_PRESIDENT : LED_BY_PREMIER).has(country.toLowerCase());
  const [own, ...others] = parties.filter(led);
  if (own === undefined || others.length > 0 || !parties.every((party) => party === own || otherwise(party))) return null;
  const times = counts.get(own) ?? 0;
  const rival = [...counts].some(([country, count]) => !parties.includes(country) && count >= times && !otherwise(country));
  return times > 0 && !rival ? own : null;
}
