import { BOTH, bitsOf } from '../sentence/term.ts';
import { SMALL, TRAVELLERS, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** With whom they were held, or an event of many that they came for. */
const OF_OTHERS = / with(?= )| (?:E|summit|forum|conference|assembly|sidelines|margins|congress)(?= |$)/;

/** Talks in the other's country, with nobody named there: "held talks in Beijing on Monday", "will negotiate on the port in Oslo". */
export const talksIn: Rule = {
  name: 'talks-in',
  example: 'Foreign Minister Anna Berg held talks in Beijing on Monday on trade and visas.',
  words: /(?:^| )(?:talks|consultations|negotiat|discussions|meetings)/,
  pattern: pattern(
    `(?<!(?: and|,|with) (?:the )?)(?<who>${TRAVELLERS})(?! 's)(?<aux>${gap(90)} (?:h[eo]lds?|held|holding|has|had|have|having|conduct(?:s|ed)?|begins?|began|starts?|started|wraps? up|wrapped up|concluded?|will|to)(?: (?!their )[a-z-]+){0,4}?) (?<cue>talks|consultations|negotiations|discussions|meetings|negotiate)(?: on(?: [^ PBCLXYD,;:]+){1,4})? in${SMALL} (?<goal>[XY])(?= |$)`,
  ),
  fallback: true,
  read: (match, frame) => {
    const finding = readParts('talks-in', 'visit', match, frame);
    const { goal = null, who = [] } = finding ?? {};
    const rest = frame.text.slice(finding?.cueAt ?? 0, (finding?.to ?? 0) + 120);
    const both = goal && ((bitsOf(who) | goal.sides) & BOTH) === BOTH && (bitsOf(who) & goal.sides) === 0;
    return both && !OF_OTHERS.test(rest) ? finding : null;
  },
};
