import { refer } from '../around.ts';
import type { Discourse } from '../discourse.ts';
import type { ReferenceRule } from '../rule.ts';
import { mostSalient, personAt } from '../salience.ts';

/** Offices whose holders are called by each style. */
const BEARERS: readonly [RegExp, readonly string[]][] = [
  [/majesty/i, ['monarch']],
  [/highness/i, ['monarch', 'crown-prince', 'prince']],
];

/** "His Majesty King Erik", "His Highness the Emir": a name or an office follows. */
const NAMED = /^,? (?:the )?\p{Lu}/u;

const holds = ({ holders }: Discourse, entity: string, office: string): boolean => holders.get(`${office}|`)?.includes(entity) === true;

/** Whom a form of address means that stands alone. */
export const style: ReferenceRule = {
  name: 'style',
  example: 'King Erik arrived on Monday. His Majesty thanked his hosts.',
  starts: ['his', 'her'],
  pattern: /\b(?:His|Her) (?:Majesty|(?:Royal |Serene )?Highness|Excellency)\b/gi,
  read(spot, discourse) {
    const { text } = discourse.document;
    const words = text.slice(spot.start, spot.end);
    if (!/ \p{Lu}/u.test(words) || NAMED.test(text.slice(spot.end, spot.end + 12))) return null;
    const gender = /^his/i.test(words) ? 'male' : 'female';
    const offices = BEARERS.find(([pattern]) => pattern.test(words))?.[1];
    const found = offices
      ? mostSalient(
          discourse,
          spot,
          ({ type, entity }) =>
            type === 'person' &&
            (discourse.genders.get(entity) ?? gender) === gender &&
            offices.some((office) => holds(discourse, entity, office)),
        )
      : personAt(discourse, spot, gender);
    return found ? refer(discourse, spot, [found.entity], 'office') : null;
  },
};
