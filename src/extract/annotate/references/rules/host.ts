import { isTitleOf, refer } from '../around.ts';
import type { ReferenceRule } from '../rule.ts';
import { lastPeople, personAt } from '../salience.ts';

/** Whose guest somebody is: the one of another country named last. */
export const host: ReferenceRule = {
  name: 'host',
  example: 'Berg met Lind in Oslo. He invited his host to Copenhagen.',
  pattern: /\b(?:his|her) (?:host|hostess)\b/gi,
  read(spot, discourse) {
    if (isTitleOf(discourse, spot.end)) return null;
    const word = discourse.document.text.slice(spot.start, spot.start + 3).toLowerCase();
    const guest = personAt(discourse, { ...spot, end: spot.start }, word === 'his' ? 'male' : 'female');
    const home = guest ? discourse.countries.codeOf(guest.entity) : null;
    if (!home) return null;
    const foreign = (entity: string): boolean => (discourse.countries.codeOf(entity) ?? home) !== home;
    const [last] = lastPeople(discourse, spot, { count: 1, sentences: 8, fits: foreign });
    return last === undefined ? null : refer(discourse, spot, [last], 'office');
  },
};
