import { remember } from '../../../text/remember.ts';
import { codes } from '../words/words.ts';

/** Countries whose head of government is no prime minister. */
const NO_PREMIER = codes(
  'us mx br ar cl co ve ec bo py uy pa cr gt hn sv ni id ph ir ch cy ke ng gh zm ao za mw bw lr sl gm sa om bh qa kw bn ae tr va de at ss',
);
/** Countries whose head of state is no president. */
const NO_PRESIDENT = codes(
  'gb ca au nz jm bs bb pg sb be nl lu dk no se es li mc ad jp th kh my bn bt sa jo ma kw qa om bh ls sz to va af kp',
);
const KINGS = codes('sa jo ma bh th kh my bt es gb be nl dk no se ls sz to');
const CROWN_PRINCES = codes('sa kw bh jo ma no dk se jp ae th');

/** Countries that have had no prime minister for a generation, and no president: unlike those above, whose prime ministers do not lead them. */
const NEVER_PREMIER = codes('us mx br ar cl co ve ec bo py uy pa cr gt hn sv ni id ph ch cy ir');
const NEVER_PRESIDENT = codes('gb ca au nz jm be nl lu dk no se li mc jp th my sa jo ma kw qa om bh va bt bn to ls sz');

/** Offices that few countries have, with their ISO 3166-1 codes in small letters; the first that fits counts. */
const OFFICES_OF: readonly [RegExp, ReadonlySet<string>][] = [
  [
    /^(?:deputy assistant |assistant |deputy |under ?|principal deputy assistant )secretary of (?:state|defense|the treasury|energy|homeland security)\b/,
    codes('us'),
  ],
  [/^secretary of (?:state|defense|commerce|the treasury|energy|homeland security)\b(?! for)/, codes('us')],
  [/^(?:principal )?deputy assistant (?:state )?secretary\b/, codes('us')],
  [/^(?:foreign|home|defence) secretary\b/, codes('gb in pk bd lk np ph')],
  [/^chancellor of the exchequer\b/, codes('gb')],
  [/^(?:minister of external affairs|external affairs minister|eam)\b/, codes('in')],
  [/^(?:taoiseach|tanaiste)\b/, codes('ie')],
  [/^state counsellor\b/, codes('mm')],
  [/^state counci(?:l|ll)or\b/, codes('cn')],
  [/^custodian of the two holy mosques\b/, codes('sa')],
  [/^chief advis[eo]r\b/, codes('bd')],
  [/^supreme leader\b/, codes('ir kp af')],
  [/\bcabinet secretary\b/, codes('ke')],
  [/^(?:federal )?chancellor\b/, codes('de at')],
  [/^(?:federal councillor)\b/, codes('ch')],
  [/^sultan\b/, codes('om bn')],
  [/^(?:emir|amir)\b/, codes('qa kw')],
  [/^crown prince\b/, CROWN_PRINCES],
  [/^(?:king|queen)\b/, KINGS],
];

/** A title in small letters, without accents and without "acting" or "new". */
export const plainTitle = remember((title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:acting|interim|caretaker|outgoing|then|new)\s+/, ''),
);

/** Countries that have the office of a title, in small letters; null for an office that many have. */
const bearersOf = remember(
  (title: string): ReadonlySet<string> | null => OFFICES_OF.find(([pattern]) => pattern.test(plainTitle(title)))?.[1] ?? null,
);

const PREMIER = /^(?:vice[ -])?premier$/i;

/** The country of an office that only one country has ("Taoiseach"), or only one of the parties. ISO 3166-1 alpha-2, null for all others. */
export function ownCountry(title: string, parties: readonly string[], counts: ReadonlyMap<string, number>): string | null {
  // "Premier X" beside a prime minister: what China's are called, and now and then any other country's.
  if (PREMIER.test(title) && parties.includes('CN')) return 'CN';
  const found = bearersOf(title);
  if (!found) return null;
  const [only, ...others] = parties.filter((party) => found.has(party.toLowerCase()));
  if (only) return others.length === 0 ? only : null;
  const [sole = '', ...rest] = found;
  if (found.has('gb') && (counts.get('GB') ?? 0) > 0) return 'GB';
  return rest.length === 0 ? sole.toUpperCase() : null;
}

/**
 * The party that a president or a prime minister governs where the other party has none. Null where both have one, and where a third country
 * is named as often, since those whom everybody knows go without their country too. `counts` tells how often the article names each country.
 */
export function headCountry(title: string, parties: readonly string[], counts: ReadonlyMap<string, number>): string | null {
  const low = plainTitle(title);
  const premier = /^(?:prime minister|pm|premier)$/.test(low) ? NO_PREMIER : null;
  const lacking = /^(?:state )?president(?: of the republic)?$/.test(low) ? NO_PRESIDENT : premier;
  const [only, ...others] = lacking ? parties.filter((party) => !lacking.has(party.toLowerCase())) : [];
  const own = only ? (counts.get(only) ?? 0) : 0;
  if (!lacking || !only || others.length > 0 || own === 0) return null;
  const third = [...counts].some(
    ([country, times]) => !parties.includes(country) && !lacking.has(country.toLowerCase()) && (times >= own || country === 'US'),
  );
  return third ? null : only;
}

/** Whether a country has a president or a prime minister at all; true for every other office. `title` in small letters. */
export function hasOffice(title: string, country: string): boolean {
  const code = country.toLowerCase();
  if (/^(?:state )?president$/.test(title)) return !NO_PRESIDENT.has(code);
  if (/^(?:prime minister|premier)$/.test(title)) return !NO_PREMIER.has(code);
  if (/^(?:king|queen)$/.test(title)) return KINGS.has(code);
  return !/^(?:emir|amir|sultan)$/.test(title) || /^(?:qa|kw|om|bn)$/.test(code);
}

/** Whether somebody can act for a country by an office: false for a prime minister of one that never has any. `title` in small letters. */
export function mayHoldOffice(title: string, country: string): boolean {
  const code = country.toLowerCase();
  if (/^(?:state )?president$/.test(title)) return !NEVER_PRESIDENT.has(code);
  if (/^(?:prime minister|premier)$/.test(title)) return !NEVER_PREMIER.has(code);
  // Its ministers are secretaries.
  return code !== 'us' || !/^(?:foreign|defen[cs]e) minister$/.test(title);
}
