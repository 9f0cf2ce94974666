import { PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** Two before the press: "Berg, speaking alongside Premier Li in Beijing, said". */
export const alongside: Rule = {
  name: 'alongside',
  example: 'Anna Berg, speaking alongside Premier Li Wei in Beijing, said trade would grow.',
  words: /(?:^| )(?:speaking|standing|appearing|spoke|stood|appeared)/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(80)}) (?<cue>speaking|standing|appearing|spoke|stood|appeared)(?: [a-z]+| D){0,5}? (?:alongside|beside|next to|side by side with|together with)${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => readParts('alongside', 'meeting', match, frame),
};
