import { BOTH, bitsOf } from '../sentence/term.ts';
import { SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** Two who sit at the head of one table: "Berg and Li are to preside over the third joint cabinet". */
export const presideTogether: Rule = {
  name: 'preside-together',
  example: 'Anna Berg and Premier Li Wei presided over the third Joint Cabinet in Oslo.',
  words: /(?:^| )(?:presid|co-presid|jointly)/,
  pattern: pattern(
    `(?<who>P(?: and|(?: ,)? along with|(?: ,)? together with)${SMALL} P|P)(?! 's)(?<aux>${gap(60)}) (?<cue>(?:co-)?presid(?:e|es|ed|ing) over|jointly (?:chair|chairs|chaired|launch|launched|open|opened|inaugurate|inaugurated|commissioned|unveiled))(?= )`,
  ),
  read: (match, frame) => {
    const finding = readParts('preside-together', 'meeting', match, frame);
    return bitsOf(finding?.who ?? []) === BOTH || finding?.who[0]?.group === true ? finding : null;
  },
};
