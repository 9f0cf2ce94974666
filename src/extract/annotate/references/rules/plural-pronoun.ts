import type { Actor } from '../actors.ts';
import { refer } from '../around.ts';
import type { Discourse } from '../discourse.ts';
import type { Reference } from '../reference.ts';
import type { ReferenceRule } from '../rule.ts';
import { lastPeople, mostSalient } from '../salience.ts';
import type { Spot } from '../salience.ts';

/** "The latter's visit": the one named last, where the words before name two. */
export const latter: ReferenceRule = {
  name: 'latter',
  example: 'Berg met Lind during the latter’s visit to Oslo.',
  starts: ['the'],
  pattern:
    /\bthe latter\b(?=['’]s |[,.;]| (?:was|is|had|has|will|would|said|told|also|later|who|agreed|came|went|arrived|visited|travel[a-z]+)\b)/gi,
  read(spot, discourse): Reference | null {
    const last = discourse.history.findLast((actor) => actor.end <= spot.start);
    if (last?.type !== 'person' || spot.sentence - last.sentence > 1) return null;
    const other = lastPeople(discourse, spot, { count: 1, sentences: 1, fits: (entity) => entity !== last.entity });
    return other.length === 1 ? refer(discourse, spot, [last.entity], 'pronoun') : null;
  },
};

const TOGETHER =
  /^ (?:(?:have|had|also|since|later|then|last|first|both|again) ){0,4}(?:met|spoke|spoken|talked|signed|agreed|discussed|held|shook|dined)\b/;

/** "Berg came in May. Lind returned the visit in June. They have since met in Oslo": the last two, of both parties, named one by one. */
function namedInTurn(spot: Spot, discourse: Discourse): string[] {
  const { text } = discourse.document;
  if (text[spot.start] !== 'T' || !TOGETHER.test(text.slice(spot.end, spot.end + 60))) return [];
  const { pair } = discourse.countries;
  const code = (entity: string): string => discourse.countries.codeOf(entity) ?? '';
  const [first = '', second = ''] = pair.map(
    (country) => lastPeople(discourse, spot, { count: 1, sentences: 2, fits: (entity) => code(entity) === country })[0] ?? '',
  );
  return first && second ? [first, second] : [];
}

/** People of the nearest sentence that names any; two of them at least. `alone`: of a sentence before this one. */
function peopleTogether(spot: Spot, discourse: Discourse, alone = false): string[] {
  const nearest = mostRecentSentence(spot, discourse, alone);
  if (nearest === null) return [];
  const people = new Set<string>();
  for (let index = discourse.history.length - 1; index >= 0; index -= 1) {
    const actor = discourse.history[index];
    if (!actor || actor.sentence < nearest) break;
    if (actor.sentence === nearest && actor.end <= spot.start && actor.type === 'person' && actor.quotation < 0) people.add(actor.entity);
  }
  return [...people].reverse();
}

function mostRecentSentence(spot: Spot, discourse: Discourse, before = false): number | null {
  for (let index = discourse.history.length - 1; index >= 0; index -= 1) {
    const actor = discourse.history[index];
    if (!actor || spot.sentence - actor.sentence > 2) return null;
    if (before && actor.sentence === spot.sentence) continue;
    if (actor.type === 'person' && actor.quotation < 0 && actor.end <= spot.start) return actor.sentence;
  }
  return null;
}

/** "Oslo and Santiago are to revive the pact that they signed": whether a place is one of two joined by "and". */
function isCoupled({ document: { text } }: Discourse, { start, end }: Actor): boolean {
  return /^ and \p{Lu}/u.test(text.slice(end, end + 6)) || /\p{L} and $/u.test(text.slice(Math.max(0, start - 6), start));
}

/** "Norway has had no ties with Chile, but they held talks": both parties' countries, named in this sentence where nobody else is; else null. */
function coupledHere(spot: Spot, discourse: Discourse): string[] | null {
  const ids = discourse.countries.pair.map((code) => discourse.countries.entityOf(code)).filter((id) => id !== null);
  const seen = new Set<string>();
  for (let index = discourse.history.length - 1; index >= 0; index -= 1) {
    const actor = discourse.history[index];
    if (!actor || actor.sentence < spot.sentence) break;
    if (actor.end > spot.start) continue;
    if (actor.type === 'person' || (actor.type === 'organization' && actor.subject)) return null;
    if (ids.includes(actor.entity)) seen.add(actor.entity);
    else if (actor.type === 'place' && isCoupled(discourse, actor)) {
      const state = discourse.countries.entityOf(discourse.entities.get(actor.entity)?.country ?? '');
      if (state !== null && ids.includes(state)) seen.add(state);
    }
  }
  return ids.length === 2 && seen.size === 2 ? ids : null;
}

/** they, them, their for two people who were named together, or for one body. */
export const pluralPronoun: ReferenceRule = {
  name: 'plural-pronoun',
  example: 'Berg met Lind in Oslo. They discussed trade.',
  starts: ['they', 'them', 'their', 'themselves'],
  pattern: /\b(?:they|them|their|themselves)\b/gi,
  read(spot, discourse): Reference | null {
    if (spot.quotation >= 0) return null;
    const { group } = discourse;
    const here = /^they$/i.test(discourse.document.text.slice(spot.start, spot.end)) ? coupledHere(spot, discourse) : null;
    if (here) return refer(discourse, spot, here, 'pronoun');
    const own = peopleTogether(spot, discourse);
    // "The ministers of the two countries, Berg and Lind, met. They had": the people, and not their countries.
    const ofStates = own.length === 2 && group?.entities.every((id) => discourse.countries.isCountry(id)) === true;
    if (group && !ofStates && spot.sentence - group.sentence <= 1 && group.sentence >= (mostRecentSentence(spot, discourse) ?? 0))
      return refer(discourse, spot, group.entities, 'pronoun');
    // "Berg met Lind. Rojas will host them in May": whoever acts is none of them.
    const object = own.length === 1 && /^them$/i.test(discourse.document.text.slice(spot.start, spot.end));
    const before = object ? peopleTogether(spot, discourse, true) : [];
    const people = before.length === 2 && !before.includes(own[0] ?? '') ? before : own;
    if (people.length === 2) return refer(discourse, spot, people, 'pronoun');
    if (people.length > 2) return null;
    const inTurn = people.length === 1 ? namedInTurn(spot, discourse) : [];
    if (inTurn.length === 2) return refer(discourse, spot, inTurn, 'pronoun');
    const body = mostSalient(
      discourse,
      spot,
      (actor) => actor.type === 'organization' && actor.subject && spot.sentence - actor.sentence <= 1,
    );
    if (body) return refer(discourse, spot, [body.entity], 'pronoun');
    const countries = discourse.countries.pair.map((code) => discourse.countries.entityOf(code)).filter((id) => id !== null);
    const named = countries.filter((id) =>
      mostSalient(discourse, spot, (actor) => actor.entity === id && actor.subject && spot.sentence - actor.sentence <= 1),
    );
    return named.length === 2 ? refer(discourse, spot, named, 'pronoun') : null;
  },
};
