import { refer } from '../around.ts';
import type { ReferenceRule } from '../rule.ts';

const KINGDOMS = ['BE', 'BH', 'BT', 'DK', 'ES', 'GB', 'JO', 'KH', 'LS', 'MA', 'NL', 'NO', 'SA', 'SE', 'SZ', 'TH', 'TO'];
const ISLANDS =
  'AG BB BH BS CU CV CY DM DO FJ FM GB GD HT ID IE IS JM JP KI KM KN LC LK MG MH MT MU MV NR NZ PG PH PW SB SC SG ST TL TO TT TV TW VC VU WS'.split(
    ' ',
  );
const GULF = ['AE', 'BH', 'KW', 'OM', 'QA', 'SA'];

/** Countries that writers call by their form of state, or by where they lie (ISO 3166-1 alpha-2). */
const FORMS: Record<string, readonly string[]> = {
  kingdom: KINGDOMS,
  sultanate: ['BN', 'OM'],
  emirate: ['AE', 'KW', 'QA'],
  'islamic republic': ['AF', 'IR', 'MR', 'PK'],
  island: ISLANDS,
  archipelago: ['BS', 'CV', 'FJ', 'ID', 'JP', 'KM', 'MV', 'PH', 'SC', 'SB', 'ST', 'VU'],
  'city-state': ['MC', 'SG', 'VA'],
  himalayan: ['BT', 'NP'],
  gulf: GULF,
};
/** Who is no republic. */
const MONARCHIES = new Set([...KINGDOMS, 'AE', 'AU', 'BN', 'CA', 'JM', 'JP', 'KW', 'LI', 'LU', 'MC', 'MY', 'NZ', 'OM', 'PG', 'QA', 'VA']);

/** Which of two countries such words may stand for. */
function fits(form: string, pair: readonly string[]): readonly string[] {
  if (form === 'republic') return pair.filter((code) => !MONARCHIES.has(code));
  const [first = ''] = form.split(/[ -]/);
  const known = FORMS[form] ?? FORMS[form.replace(' ', '-')] ?? FORMS[first];
  return pair.filter((code) => known?.includes(code));
}

/** "arrived in the kingdom", "left the island nation": the one of the two countries that is one. */
export const formOfState: ReferenceRule = {
  name: 'form-of-state',
  example: 'Berg arrived in the kingdom on Monday.',
  starts: ['the'],
  pattern:
    /\bthe (?:kingdom|sultanate|emirate|islamic republic|archipelago|city[- ]state|(?:island|himalayan|gulf) (?:nation|country|state|republic|kingdom|emirate|sultanate)|(?<=\b(?:arriv(?:e|es|ed|ing)|land(?:s|ed|ing)|touched down|stay) (?:in|on) the )island|(?<=\b(?:visit(?:s|ed|ing)?|visits? to|trip to|arriv(?:e|es|ed|ing) in) the )republic)\b(?! of\b|['’]s| news)/gi,
  read(spot, discourse) {
    const form = discourse.document.text.slice(spot.start + 4, spot.end).toLowerCase();
    const [only, ...more] = fits(form, discourse.countries.pair);
    const country = only !== undefined && more.length === 0 ? discourse.countries.entityOf(only) : null;
    return country ? refer(discourse, spot, [country], 'country') : null;
  },
};
