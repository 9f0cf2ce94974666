import { BOTH, bitsOf } from '../sentence/term.ts';
import { ACTOR, GROUP, SMALL, pattern } from './grammar.ts';
import { readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

const NOUN = 'talks|meetings?|negotiations|consultations|discussions|conference|summit|round|session|gathering|forum';
const HELD =
  '(?:(?:was|were|is|are|will be|to be|being|has been|have been|had been) (?:also |recently |jointly )?(?:held|convened|hosted|organi[sz]ed|opened|launched|concluded|kicked off)|took place|takes place|will take place|opened|began|started|kicked off|concluded|ended|wrapped up|held|hosted|convened)';
const WITH =
  '(?:with the (?:participation|attendance|involvement|presence) of|in the presence of|(?:and )?attended by|which saw the participation of)';

/** A list whose end names somebody who is nobody here: "Norway, China, the press and others". */
const SEVERAL = `${ACTOR}(?: ,(?: the)? ${ACTOR}){1,6}(?:(?: ,)? and(?: the)? ${ACTOR})?`;

/** Talks of several, and then who took part: "a conference was held in Oslo on Monday with the participation of Norway, China and Chile". */
export const heldWith: Rule = {
  name: 'held-with',
  example: 'Talks on the border were held in Geneva on Monday with the participation of Norway and China.',
  words: /^(?:participation|attendance|involvement|presence|attended)$/,
  also: /^(?:talks|meetings?|negotiations|consultations|discussions|conference|summit|round|session|gathering|forum)$/,
  pattern: pattern(
    `(?<aux>(?:^|(?<= ))[^P;:]{0,60}?)(?<=^| )(?<cue>${NOUN})(?= )[^P;:]{0,60}? ${HELD}(?: (?!with |that )[^ P;:]+){0,12}?(?: ,)? ${WITH}(?: (?:senior|top|high-ranking|representatives?|delegations?|delegates|officials|of|from)){0,4}${SMALL} (?<who>${SEVERAL}|${GROUP})`,
  ),
  // Of both parties, whoever else was there.
  read: (match, frame) => {
    const finding = readParts('held-with', typeOfTalks, match, frame);
    return finding && (bitsOf(finding.who) & BOTH) === BOTH ? finding : null;
  },
};
