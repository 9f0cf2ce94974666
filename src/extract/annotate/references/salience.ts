import type { Actor } from './actors.ts';
import type { Discourse } from './discourse.ts';
import type { Gender } from './gender.ts';

/** Where a pointing word stands. */
export interface Spot {
  start: number;
  end: number;
  /** Index into the article's sentences. */
  sentence: number;
  /** Index of the quotation it stands in, or -1. */
  quotation: number;
  /** True for the speaker named behind the words: "…, she said". */
  closes?: boolean;
  /** True where the words open a sentence on what somebody did or underwent, and not on what he said. */
  acts?: boolean;
  /** Somebody the words cannot mean: the subject of a clause whose object they are. */
  besides?: Actor | undefined;
}

/** How many namings back a pointing word can reach, and how many sentences. */
const NAMINGS = 24;
const SENTENCES = 6;
const AS_SUBJECT = [7, 6, 4, 2.5, 1.6, 1, 0.6];
const AS_OTHER = [3.5, 2.5, 1.5, 0.6, 0.4, 0.3, 0.2];

/** How readily a pointing word at the spot means this earlier naming: near and in subject position is best, inside somebody else’s quotation is worst. */
function score(actor: Actor, spot: Spot): number {
  const distance = spot.sentence - actor.sentence;
  let points = (actor.subject ? AS_SUBJECT : AS_OTHER)[distance] ?? 0;
  if (spot.quotation >= 0) {
    // Inside a quotation "he" is never the one who speaks, who is the subject outside.
    if (actor.quotation === spot.quotation) points += 4;
    else if (actor.subject && actor.quotation < 0 && distance === 0) points -= 6;
  } else if (actor.quotation >= 0 || (spot.closes && distance === 0)) points -= 4;
  return spot.acts && actor.told ? points - 4 : points;
}

/** The naming that a pointing word at the spot most likely means, among those that fit; the later one where two are equal. */
export function mostSalient(discourse: Discourse, spot: Spot, fits: (actor: Actor) => boolean): Actor | null {
  const { history } = discourse;
  let best: Actor | null = null;
  let most = -10;
  for (let index = history.length - 1; index >= Math.max(0, history.length - NAMINGS); index -= 1) {
    const actor = history[index];
    if (!actor || actor.end > spot.start) continue;
    if (spot.sentence - actor.sentence > SENTENCES) break;
    if (!fits(actor)) continue;
    const points = score(actor, spot);
    if (points > most) [best, most] = [actor, points];
  }
  return best;
}

/** The person whom "he" or "she" at the spot means, or null. */
export function personAt(discourse: Discourse, spot: Spot, gender: Gender | null): Actor | null {
  const fits = (actor: Actor): boolean => {
    if (actor.type !== 'person' || actor.entity === spot.besides?.entity) return false;
    const known = discourse.genders.get(actor.entity) ?? null;
    return gender === null || known === null || known === gender;
  };
  // Most people whose gender nothing tells are men, so that "she" looks first for somebody known to be a woman.
  const known =
    gender === 'female' ? mostSalient(discourse, spot, (actor) => fits(actor) && discourse.genders.get(actor.entity) === 'female') : null;
  if (known && !discourse.told.has(known.entity)) return known;
  // Whom only pronouns have shown to be a woman is not meant before somebody named since.
  const any = mostSalient(discourse, spot, fits);
  return known && (any?.sentence ?? -1) <= known.sentence ? known : any;
}

/** Different people named last before the spot, the latest first, no further back than the given number of sentences. */
export function lastPeople(
  discourse: Discourse,
  spot: Spot,
  wanted: { count: number; sentences: number; fits?: (entity: string) => boolean; besides?: (actor: Actor) => boolean },
): string[] {
  const found = new Set<string>();
  const { history } = discourse;
  for (let index = history.length - 1; index >= Math.max(0, history.length - 3 * NAMINGS) && found.size < wanted.count; index -= 1) {
    const actor = history[index];
    if (!actor || actor.end > spot.start) continue;
    if (spot.sentence - actor.sentence > wanted.sentences) break;
    if (actor.type === 'person' && actor.quotation < 0 && (wanted.fits?.(actor.entity) ?? true) && wanted.besides?.(actor) !== true)
      found.add(actor.entity);
  }
  return [...found].reverse();
}
