import { isTitleOf, refer } from '../around.ts';
import type { ReferenceRule } from '../rule.ts';
import { lastPeople, personAt } from '../salience.ts';

/** Names looked back through for those who are named together; a longer article has told of others by then. */
const REACH = 300;

/** Whose guest or host somebody is: the one of another country named last. */
export const host: ReferenceRule = {
  name: 'host',
  example: 'Berg met Lind in Oslo. He invited his host to Copenhagen.',
  starts: ['his', 'her'],
  pattern: /\b(?:his|her) (?:host|hostess|guest|visitor)\b(?! (?:house|list|room|book|of)\b)/gi,
  read(spot, discourse) {
    if (isTitleOf(discourse, spot.end)) return null;
    const word = discourse.document.text.slice(spot.start, spot.start + 3).toLowerCase();
    const guest = personAt(discourse, { ...spot, end: spot.start }, word === 'his' ? 'male' : 'female');
    const home = guest ? discourse.countries.codeOf(guest.entity) : null;
    if (!home) return null;
    const foreign = (entity: string): boolean => (discourse.countries.codeOf(entity) ?? home) !== home;
    // The one who is named beside the guest before anybody else of that country.
    const told = discourse.history.slice(-REACH);
    const beside = new Set(told.filter(({ entity }) => entity === guest?.entity).map(({ sentence }) => sentence));
    const met = new Set(told.filter(({ sentence }) => beside.has(sentence)).map(({ entity }) => entity));
    const wanted = { count: 1, sentences: 8 };
    const [last = lastPeople(discourse, spot, { ...wanted, fits: foreign })[0]] = lastPeople(discourse, spot, {
      ...wanted,
      fits: (entity) => foreign(entity) && met.has(entity),
    });
    return last === undefined ? null : refer(discourse, spot, [last], 'office');
  },
};
