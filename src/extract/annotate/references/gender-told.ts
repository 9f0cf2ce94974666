import type { Document } from '../../document.ts';
import type { Actor } from './actors.ts';
import type { Gender } from './gender.ts';

const SHE = /\b(?:she|her|hers|herself)\b/i;
const HE = /\b(?:he|his|him|himself)\b/i;
/** "His wife, former Minister", "her husband": whose name follows is hers or his. */
const KIN =
  /\b(?:his|her|whose|'s|’s) (?:late |first |second |eldest |younger |elder )?(?:(?<she>wife|daughter|mother|sister|widow|niece|aunt)|husband|son|father|brother|widower|nephew|uncle),? (?:(?!and |with |met |said |told |of |to |in |who |for |from |by |was |is )[\p{L}-]+ ){0,6}$/u;
/** Characters before a name within which kin is told. */
const KIN_WITHIN = 90;

/** The gender that the word for somebody's kin right before a name tells, or null. */
function kinTells(words: string): Gender | null {
  const kin = KIN.exec(words);
  return kin ? (kin.groups?.she === undefined ? 'male' : 'female') : null;
}

/** A sentence beyond this length is a list. */
const LONGEST = 600;

/** The gender that the pronouns behind a name tell in a sentence which names nobody else; null where there are none, or of both kinds. */
function pronounsTell(words: string): Gender | null {
  const she = SHE.test(words);
  return she === HE.test(words) ? null : she ? 'female' : 'male';
}

/**
 * The gender of people as the pronouns of the article tell it: "Kamina Lund was in Oslo in May, her first visit". Only subjects count, in
 * sentences that name nobody else; where sentences disagree, nothing is told. The actors are in order.
 */
export function gendersTold({ text, article }: Document, actors: readonly Actor[]): Map<string, Gender> {
  const told = new Map<string, Gender>();
  const doubtful = new Set<string>();
  const born = new Map<string, Gender>();
  actors.forEach((actor, at) => {
    if (actor.type !== 'person') return;
    const kin = kinTells(text.slice(Math.max(0, actor.start - KIN_WITHIN), actor.start));
    if (kin !== null) born.set(actor.entity, kin);
    if (!actor.subject || actor.quotation >= 0) return;
    const alone = (step: 1 | -1): boolean => {
      for (let near = at + step; actors[near]?.sentence === actor.sentence; near += step)
        if (actors[near]?.type === 'person' && actors[near]?.entity !== actor.entity) return false;
      return true;
    };
    const end = article.sentences[actor.sentence]?.end ?? actor.end;
    if (end - actor.end > LONGEST || !alone(-1) || !alone(1)) return;
    const gender = pronounsTell(text.slice(actor.end, end).replace(/["“][^"”]*["”]?/gu, ' '));
    if (gender === null) return;
    if ((told.get(actor.entity) ?? gender) !== gender) doubtful.add(actor.entity);
    told.set(actor.entity, gender);
  });
  for (const entity of doubtful) told.delete(entity);
  for (const [entity, gender] of born) told.set(entity, gender);
  return told;
}
