import type { Actor } from './actors.ts';
import { actorFrom } from './around.ts';
import type { Discourse } from './discourse.ts';
import { hold } from './discourse.ts';
import type { Spot } from './salience.ts';

/** Sentences from the beginning in which an office may stand before its holder is named, and how far behind he is named. */
const LEAD = 4;
const BEHIND = 2;
/** Longest stretch that is looked through, in code units. */
const REACH = 900;
/** Offices that say no more than a rank or a form of address. */
const VAGUE = /^(?:military|minister|leader|official|cleric|prince|head)$/;

/** Whether somebody's offices say nothing against it that he holds the given one. */
const fits = (discourse: Discourse, entity: string, office: string): boolean =>
  (discourse.holdings.get(entity) ?? []).every((held) => held.office === office || VAGUE.test(held.office));

/** The verb behind a subject, whatever stands in front of it: "during the three-day stay General Berg held". */
const DOES =
  /^ (?:will|would|is|was|has|had|held|holds|met|meets|said|told|also|later|then|arrived|visited|received|thanked|expressed|stressed|conveyed|invited|attended|discussed|signed|conferred|spoke|left|flew|landed|made|paid|addressed|called|warned|welcomed|hosted|noted|added|announced|travel+ed|praised|described|referred|departed)\b/;

/** Whether a naming opens what its sentence tells: "General Berg said", "During the visit, Berg met". */
function acts({ document: { text } }: Discourse, actor: Actor): boolean {
  const behind = text.slice(actor.end, actor.end + 16);
  return actor.quotation < 0 && (DOES.test(behind) || (actor.subject && /^ \p{Ll}/u.test(behind)));
}

/**
 * "The Norwegian army chief arrived on Monday. General Berg will meet Li": whoever is named first behind an office that opens the article, where
 * nobody is told to hold it. `end` is where the words of the office end. The entity, or null.
 */
export function namedBehind(discourse: Discourse, spot: Spot, end: number, office: string, country: string): string | null {
  if (spot.sentence >= LEAD) return null;
  for (let at = end; ;) {
    const actor = actorFrom(discourse, at);
    if (!actor || actor.start > end + REACH || actor.sentence - spot.sentence > BEHIND) return null;
    at = actor.end;
    const own = discourse.entities.get(actor.entity)?.country ?? null;
    if (actor.type !== 'person' || (own !== null && own !== country)) continue;
    const known = discourse.history.some((earlier) => earlier.entity === actor.entity);
    if (own === null || known || actor.sentence === spot.sentence || !acts(discourse, actor) || !fits(discourse, actor.entity, office))
      return null;
    hold(discourse, actor.entity, [...(discourse.holdings.get(actor.entity) ?? []), { office, country, body: null }]);
    return actor.entity;
  }
}
