import { actorOver, isTitleOf, refer, sentenceStart } from '../around.ts';
import { countryWords } from '../country-words.ts';
import type { Discourse } from '../discourse.ts';
import { nounPhraseBefore } from '../noun-phrase.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { holderInRegistry } from '../office-holders.ts';
import { officeOf } from '../offices.ts';
import type { ReferenceRule } from '../rule.ts';
import { mostSalient, personAt } from '../salience.ts';
import type { Spot } from '../salience.ts';

const FROM = /^ (?:from|of) (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})/u;
const GENDER = { his: 'male', her: 'female' } as const;

/** Whose counterpart: the one the pronoun means, the owner by name, or the nearest subject. */
function ownerOf(phrase: NounPhrase, spot: Spot, discourse: Discourse): string | null {
  const named = phrase.owner ? actorOver(discourse, phrase.owner.start) : undefined;
  if (named?.type === 'person') return named.entity;
  const at = { ...spot, start: phrase.start, end: phrase.start };
  if (phrase.determiner === 'his' || phrase.determiner === 'her') return personAt(discourse, at, GENDER[phrase.determiner])?.entity ?? null;
  return (
    mostSalient(discourse, at, (actor) => actor.type === 'person' && (actor.subject || spot.sentence === actor.sentence))?.entity ?? null
  );
}

const UNNAMED =
  /\bthe (?:\p{Lu}[\p{L}.-]{1,20} )?((?:(?:prime|deputy|foreign|defen[cs]e|interior|finance|trade) ){0,2}minister|president|premier|leader|king|speaker) (?:(?:had|has|also|later|then|earlier) ){0,2}(?:met|invited|told|called|telephoned|phoned|hosted|received|visited|welcomed|thanked|congratulated|joined|saw)(?: with)? $/u;
const BEFORE = 90;

/** "The Norwegian leader invited his Chilean counterpart": the office of whom nobody names, and whose counterpart it is; else null. */
function officeBefore({ determiner, start }: NounPhrase, discourse: Discourse): string | null {
  if (determiner !== 'his' && determiner !== 'her') return null;
  const from = Math.max(0, start - BEFORE);
  const subject = UNNAMED.exec(discourse.document.text.slice(from, start));
  if (!subject?.[1] || actorOver(discourse, from + subject.index + 4)) return null;
  return officeOf(subject[1]);
}

/** Offices of those who lead a country: the counterpart of a president may be a prime minister. */
const HEADS = ['president', 'prime-minister', 'monarch', 'leader'];

/** "Her counterparts from other countries" are nobody in particular. */
const OF_OTHERS =
  /^ (?:from|of|in|across) (?:(?:the|other|several|some|various|different|many|all|regional|neighbou?ring|foreign|friendly|two|three|four|five|\d+) ){0,3}(?:countries|states|nations|region)\b/;

/** The person of the country who holds the same office, or leads it as the owner does his; where nobody is known, the country itself. */
function counterpartFor(
  country: string,
  offices: readonly string[],
  owner: string | null,
  discourse: Discourse,
  own: boolean,
): string | null {
  const led =
    own &&
    offices.some((office) => HEADS.includes(office)) &&
    !offices.some((office) => office.endsWith('-minister') && !HEADS.includes(office));
  for (const office of led ? [...offices, ...HEADS] : offices) {
    const key = `${office}|${country}`;
    const found = [discourse.latest.get(key), ...(discourse.holders.get(key) ?? [])].find((id) => id !== undefined && id !== owner);
    if (found) return found;
    const registered = holderInRegistry(office, country, discourse.days, discourse.knowledge);
    if (registered && registered !== owner) return registered;
  }
  return discourse.countries.entityOf(country);
}

/** "The two counterparts" are both. */
const BOTH = /\b(?:the two|both)(?: \p{Ll}+){0,2} $/iu;

/** Somebody of another country with the same office. */
export const counterpart: ReferenceRule = {
  name: 'counterpart',
  example: 'Berg met her Danish counterpart in Oslo.',
  starts: ['counterpart', 'counterparts', 'opposite', 'peer', 'peers', 'homologue', 'homologues'],
  pattern: /\b(?:counterparts?|opposite numbers?|peers?|homologues?)\b/gi,
  read(spot, discourse) {
    const words = countryWords(discourse.knowledge);
    const { text } = discourse.document;
    const phrase = nounPhraseBefore(text, spot.start, sentenceStart(discourse, spot), words);
    if (OF_OTHERS.test(text.slice(spot.end, spot.end + 60))) return null;
    const from = FROM.exec(text.slice(spot.end, spot.end + 60));
    const place = from?.[1] ? words.get(from[1].toLowerCase()) : undefined;
    if (place) phrase.countries.push(place);
    if (isTitleOf(discourse, spot.end) || BOTH.test(text.slice(Math.max(0, spot.start - 40), spot.start))) return null;
    const unnamed = phrase.owner ? null : officeBefore(phrase, discourse);
    const owner = unnamed ? null : ownerOf(phrase, spot, discourse);
    const offices = unnamed ? [unnamed] : owner ? (discourse.holdings.get(owner) ?? []).map((holding) => holding.office) : [];
    const home = owner ? discourse.countries.codeOf(owner) : null;
    if (phrase.countries.length === 0 && home !== null) {
      const other = discourse.countries.pair.filter((code) => code !== home);
      if (other.length === 1 && discourse.countries.pair.length === 2) phrase.countries.push(...other);
    }
    // "A foreign counterpart" may be anybody's.
    const own = phrase.determiner === 'his' || phrase.determiner === 'her' || phrase.owner !== null;
    const range = { start: phrase.start, end: place && from ? spot.end + from[0].length : spot.end };
    return refer(
      discourse,
      range,
      phrase.countries.map((code) => counterpartFor(code, offices, owner, discourse, own)).filter((id) => id !== null),
      'counterpart',
    );
  },
};
