import { BOTH, bitsOf } from '../sentence/term.ts';
import { GROUP, PARTNERS, SMALL, TALKS, TALKS_WORDS, gap, pattern } from './grammar.ts';
import { readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** One more at the table: "will join Berg and Li for a meeting in Oslo". */
export const joinsTalks: Rule = {
  name: 'joins-talks',
  example: 'French envoy Marc Dupont will join Anna Berg and Li Wei for a meeting in Oslo.',
  words: TALKS_WORDS,
  also: /^join/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) join(?:s|ed|ing)?(?: by)?${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)(?: ,)?(?: in (?<goal>[XY]))?(?: on D| D)? (?:in|at|for|on)(?: [a-z-]+){0,3}? (?<cue>${TALKS})(?= |$)(?! with)`,
  ),
  read: (match, frame) => {
    const finding = readParts('joins-talks', typeOfTalks, match, frame);
    // "Berg joined Dahl for talks": with whom, another word tells.
    const bits = bitsOf([...(finding?.who ?? []), ...(finding?.whom ?? [])]);
    return (bits & BOTH) === BOTH ? finding : null;
  },
};
