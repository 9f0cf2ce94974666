import { adjectiveBefore, keys, type Actor, type Setting } from './scene.ts';

/** "Did not come and sent Vice President X in his stead": whose man is sent. */
export const SENT = /\b(?:sent|sends|sending|dispatched|dispatches|despatched)(?: (?:his|her|the|its|then))?$/;
/** What follows somebody who is sent. */
export const GOES_FOR = /^(?:to|in|instead|for|as|there|on|along|with|abroad)$/;

/** Words by which somebody is met. */
export const MET_BY = /^(?:with|met|meets|meet|to|by|saw|sees|told|from|of|for|counterpart|colleague)$/;

/** Index of the word before somebody, his article and the adjective of his country: "with her Norwegian counterpart X". */
export function linkBefore(setting: Setting, actor: Actor | undefined): number {
  const { scan } = setting;
  const at = adjectiveBefore(setting, actor?.first ?? 0);
  return at - (/^(?:the|his|her|its)$/.test(scan.tokens[at - 1]?.key ?? '') ? 2 : 1);
}

/** Behind a comma the verb of one more predicate. */
const NEXT_PREDICATE =
  /^, (?:and )?(?:then |later |also |had |has )*(?:held|holds|had|has|met|meets|spoke|called on|visited|attended|presided|dined|conferred|signed|sat)\b/;

/** Index of the word by which somebody is met in an earlier predicate of the one with whom the person before a token is met; -1 where he is not. */
export function metBefore(setting: Setting, actor: Actor | undefined, start: number): number {
  const link = linkBefore(setting, actor);
  const met = actor !== undefined && MET_BY.test(setting.scan.tokens[link]?.key ?? '');
  return met && NEXT_PREDICATE.test(keys(setting, actor.last, start)) ? link : -1;
}
