import { countryWords, isCapital } from '../country-words.ts';
import { refer } from '../around.ts';
import type { ReferenceRule } from '../rule.ts';
import { lastPeople, mostSalient } from '../salience.ts';

/** Nouns of nations that are the same for one and for all: "the Chinese", "the Swiss". */
const PLURAL_TOO = /(?:ese|sh|ch|ss|[^s]s)$/;
const THE = 'the '.length;
/** What he does, and what is done to him. */
const ACTS = /^ (?:had|has|said|told|was|is|will|would|also|later|then|replied|added|himself|herself|arrived|left|came|went|flew)\b/;
const MET = /\b(?:greeted|received|welcomed|met|hugged|embraced|thanked|invited|hosted|told|assured) $/;
/** Sentences back in which somebody of the nation is looked for. */
const BACK = 10;

/** Somebody by the noun of the nation: "The Norwegian had promised to come". */
export const national: ReferenceRule = {
  name: 'national',
  example: 'Berg of Norway met Soto of Chile. The Norwegian had promised to come.',
  starts: ['the'],
  pattern: /\bthe [a-z]{4,}(?= [a-z]|[,.;])/gi,
  read(spot, discourse) {
    const { text } = discourse.document;
    if (!ACTS.test(text.slice(spot.end, spot.end + 12)) && !MET.test(text.slice(Math.max(0, spot.start - 12), spot.start))) return null;
    const word = text.slice(spot.start + THE, spot.end);
    const code = PLURAL_TOO.test(word) || !isCapital(word) ? undefined : countryWords(discourse.knowledge).get(word.toLowerCase());
    const country = discourse.knowledge.gazetteer.countries.find((one) => one.code === code);
    if (!code || !country?.demonyms.includes(word)) return null;
    const of = (entity: string): boolean => discourse.countries.codeOf(entity) === code;
    const [last] = lastPeople(discourse, spot, { count: 1, sentences: BACK, fits: of });
    const found = mostSalient(discourse, spot, ({ type, entity }) => type === 'person' && of(entity))?.entity ?? last;
    return found === undefined ? null : refer(discourse, spot, [found], 'office');
  },
};
