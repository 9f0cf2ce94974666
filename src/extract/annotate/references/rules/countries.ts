import { refer, sentenceStart } from '../around.ts';
import { countryAtEnd, countryWords } from '../country-words.ts';
import type { Discourse } from '../discourse.ts';
import type { ReferenceRule } from '../rule.ts';
import { mostSalient, personAt } from '../salience.ts';
import type { Spot } from '../salience.ts';

/** Two countries that the sentence or the one before couples: "Norway and Denmark", "Oslo-Copenhagen". */
function coupled(spot: Spot, discourse: Discourse): string[] | null {
  const { history, document } = discourse;
  for (let index = history.length - 1; index > 0; index -= 1) {
    const second = history[index];
    const first = history[index - 1];
    if (!first || !second || spot.sentence - second.sentence > 1) return null;
    if (second.end > spot.start || first.type !== 'place' || second.type !== 'place') continue;
    if (!/^(?:\s?[-–—]\s?| and | with )$/.test(document.text.slice(first.end, second.start))) continue;
    const codes = [discourse.countries.codeOf(first.entity), discourse.countries.codeOf(second.entity)];
    if (codes[0] && codes[1] && codes[0] !== codes[1]) return [codes[0], codes[1]];
  }
  return null;
}

/** Sentences for which "the two countries" goes on to mean a pair that is not the article's. */
const GOES_ON = 2;

/** The two countries last spoken of, of which one is none of the article's pair, where nobody of the pair's other country has been named since. */
function otherPair(spot: Spot, { group, history, countries }: Discourse): string[] | null {
  if (group?.entities.length !== 2 || spot.sentence - group.sentence > GOES_ON) return null;
  const codes = group.entities.map((id) => (countries.isCountry(id) ? countries.codeOf(id) : null));
  const [one, other] = codes;
  const missing = countries.pair.filter((code) => !codes.includes(code));
  if (!one || !other || one === other || missing.length === 0) return null;
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const actor = history[index];
    if (!actor || actor.sentence < group.sentence) break;
    if (missing.includes(countries.codeOf(actor.entity) ?? '')) return null;
  }
  return [one, other];
}

const DETERMINED =
  /\b(?:(?:the|these|those|our|their) two|both(?: of the)?(?: two)?|the)\s+(?:neighbou?ring\s+|friendly\s+|brotherly\s+|large\s+|rival\s+)?$/i;

/** Both countries that the article, or the sentence, is about. */
export const twoCountries: ReferenceRule = {
  name: 'two-countries',
  example: 'Trade between the two countries grew.',
  starts: 'countries nations states sides parties governments capitals neighbors neighbours allies powers peoples delegations teams'.split(
    ' ',
  ),
  pattern: /\b(?:countries|nations|states|sides|parties|governments|capitals|neighbou?rs|allies|powers|peoples|delegations|teams)\b/gi,
  read(head, discourse) {
    const before = DETERMINED.exec(discourse.document.text.slice(Math.max(0, head.start - 40), head.start))?.[0];
    if (before === undefined) return null;
    const spot = { ...head, start: head.start - before.length };
    const words = discourse.document.text.slice(spot.start, spot.end);
    // Without a number only the sides of a negotiation are two: "the countries" may be any.
    if (/^the\s/i.test(words) && !/^the two/i.test(words) && !/\b(?:sides|parties|governments)$/i.test(words)) return null;
    const codes = coupled(spot, discourse) ?? otherPair(spot, discourse) ?? discourse.countries.pair;
    const ids = codes.map((code) => discourse.countries.entityOf(code)).filter((id) => id !== null);
    return ids.length === 2 ? refer(discourse, spot, ids, 'country') : null;
  },
};

/** The country that the same sentence has named last before the spot, as a name or as an adjective. */
function countryBefore(spot: Spot, discourse: Discourse): string | null {
  const start = Math.max(sentenceStart(discourse, spot), spot.start - 200);
  const tokens = discourse.document.text
    .slice(start, spot.start)
    .replace(/(?<!\S)\S+ (?:war|crisis|conflict|deal|invasion|border|dispute)\b/g, '')
    .split(/[\s,;]+/);
  const words = countryWords(discourse.knowledge);
  for (; tokens.length > 0; tokens.pop()) {
    const country = countryAtEnd(tokens, words);
    if (country) return discourse.countries.entityOf(country.code);
  }
  return null;
}

/** One country, by a pronoun or as the one spoken of. */
export const oneCountry: ReferenceRule = {
  name: 'one-country',
  example: 'Berg said her country would help.',
  starts: ['his', 'her', 'the', 'this'],
  pattern: /\b(?:his|her|the|this) (?:country|nation|homeland)\b(?!['’]s capital city)/gi,
  read(spot, discourse) {
    const word = discourse.document.text.slice(spot.start, spot.start + 3).toLowerCase();
    if (word === 'his' || word === 'her') {
      const person = personAt(discourse, { ...spot, end: spot.start }, word === 'his' ? 'male' : 'female');
      const code = person ? discourse.countries.codeOf(person.entity) : null;
      const country = code ? discourse.countries.entityOf(code) : null;
      return country ? refer(discourse, spot, [country], 'country') : null;
    }
    const adjective = countryBefore(spot, discourse);
    if (adjective) return refer(discourse, spot, [adjective], 'country');
    const near = mostSalient(
      discourse,
      spot,
      (actor) => actor.type === 'place' && discourse.countries.isCountry(actor.entity) && spot.sentence - actor.sentence <= 2,
    );
    return near ? refer(discourse, spot, [near.entity], 'country') : null;
  },
};
