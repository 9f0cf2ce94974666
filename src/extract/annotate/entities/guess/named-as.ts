import type { Candidate } from '../reading.ts';
import { words } from '../words/words.ts';
import { countryAt, endsOpening } from './read-clues.ts';
import { stateAt } from './described-country.ts';
import { isTeller, otherParty } from './partner-country.ts';
import { endOf, namesAround, readScene, type Setting } from './scene.ts';

/** What somebody is to the one just told of: his host, his visitor, the one of the same office over there. */
const NOUN = String.raw`hosts?|guests?|visitors?|counterparts?|opposite numbers?|colleagues?|peers?|homologues?|interlocutors?|neighbou?rs?`;
/** The words that it ends in. */
const RELATIVES = words(
  'host hosts guest guests visitor visitors counterpart counterparts number numbers colleague colleagues peer peers homologue homologues interlocutor interlocutors neighbor neighbors neighbour neighbours',
);
const RELATION = new RegExp(
  String.raw`^(?:his|her|their|the|an?)((?: [\p{L}.’'-]+){0,3}?) (?:${NOUN})((?: (?:from|in|for|of)(?: the)? [\p{L}.’'-]+){0,1}) ?,?$`,
  'iu',
);
const BARE =
  /^(?:his|her|their)(?: (?:old|own|new|former|distinguished|royal|eminent|genial))? (?:hosts?|guests?|visitors?|opposite numbers?|neighbou?rs?) ?,?$/i;
const BEHIND = new RegExp(
  String.raw`^(?:, )?(?:(?:then|now|the|an?|[\p{L}-]+) ){0,5}?(?:, )?(?:was|is|,|as) (?:his|her) (?:opposite number|counterpart|host|guest)\b`,
  'u',
);
/** An office between the words and the name: "his guest, Foreign Minister X". */
const TITLE =
  /(?<=,|(?:host|guest|visitor|number)) (?:[a-z]+ ){0,3}(?:president|minister|premier|king|queen|prince|emir|sultan|chancellor|secretary|general)$/;
const REACH = 9;
/** Words behind a name that are looked at. */
const AHEAD = 12;
const OWN = words('his her');
const DETERMINERS = words('his her their the a an');

/** The country of the last one named before a token in the sentence, else of the last one before it; null where nothing tells it. */
function ownerBefore(setting: Setting, index: number, at: number): string | null {
  const { candidates, countryOf, bearerOf } = setting;
  const { from } = readScene(setting, index);
  const self = bearerOf(candidates[index] as Candidate);
  const before = namesAround(candidates, index, Math.max(0, from - 60), at).filter(
    (one) => one.type === 'person' && bearerOf(one) !== self && endOf(one) <= at,
  );
  const one = before.at(-1);
  return one ? countryOf(one) : null;
}

/**
 * "His Chilean guest, X", "his visitor from Chile, X", "his colleague in Santiago, X", "her host, X": the country that the words right before a
 * name give him as host, guest or colleague of the one told of before. ISO 3166-1 alpha-2; null without such words.
 */
export function namedAs(setting: Setting, index: number): string | null {
  const { scan, vocabulary, parties, candidates } = setting;
  const { tokens, initial } = scan;
  const person = candidates[index] as Candidate;
  // "His colleague in Santiago, X": the word may be read as his office.
  const start = person.first;
  for (let at = start - 2; at > start - REACH && at >= 0; at -= 1) {
    if (DETERMINERS.holds(tokens[at]) && tokens[at - 1]?.key !== 'from') {
      const between = tokens.slice(at, start);
      if (!between.some((token) => RELATIVES.holds(token))) return null;
      const words = between.map(({ key }) => key).join(' ');
      // "At the invitation of her Chilean counterpart, Minister X said": who speaks is another one.
      const comma = at + between.findLastIndex(({ key }) => key === ',');
      if (!RELATION.test(words.replace(TITLE, '')) || isTeller(setting, person) || endsOpening(scan, comma)) return null;
      for (let k = at + 1; k < start; k += 1) {
        const state = tokens[k]?.capital ? (countryAt(scan, vocabulary, k) ?? stateAt(scan, vocabulary, k)) : null;
        if (state) return state.country;
      }
      const owner = BARE.test(words.replace(TITLE, '')) ? ownerBefore(setting, index, at) : null;
      return owner === null ? null : otherParty(parties, owner);
    }
    if (initial[at] === 1) break;
  }
  // "Where X, then the security adviser, was his opposite number"
  let own = person.last;
  while (own < person.last + AHEAD && !OWN.holds(tokens[own])) own += 1;
  const ahead = own < person.last + AHEAD ? tokens.slice(person.last, person.last + AHEAD) : [];
  if (ahead.length === 0 || !BEHIND.test(ahead.map(({ key }) => key).join(' '))) return null;
  const owner = ownerBefore(setting, index, person.first);
  return owner === null ? null : otherParty(parties, owner);
}
