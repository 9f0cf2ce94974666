import { SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** "Set off on a tour that will take her to Norway and Denmark": the first of the countries, and the second. */
export const takesTo: Rule = {
  name: 'takes-to',
  example: 'Anna Berg set off on Monday on a tour that will take her to China and Japan.',
  words: /(?:^| )(?:tour|trip|visit|journey|swing)/,
  also: /^(?:take|takes|took)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>[^;:]{0,90}?) (?<cue>tour|trip|journey|swing|visit)(?= )[^PBCL;:]{0,60}? (?:that|which) (?:(?:will|would|is to|also) ){0,2}(?:take|takes|took)(?: him| her| them|${SMALL} P) to (?:[XYF] (?:,|and|, and) (?:also (?:to )?)?){0,3}?(?<goal>[XY])`,
  ),
  read: (match, frame) => readParts('takes-to', 'visit', match, frame),
};

/** "Her first trip abroad will take her to Beijing", "the first visit by Premier Berg took him to China". */
export const tripTakes: Rule = {
  name: 'trip-takes',
  example: "Anna Berg's first foreign trip will take her to China on Monday.",
  words: /(?:^| )(?:tour|trip|visit|journey)/,
  also: /^(?:take|takes|took)$/,
  pattern: pattern(
    `(?:(?<who>P) 's)?(?: [a-z-]+){0,4} (?<cue>tour|trip|journey|visit)(?: abroad| overseas)?(?: (?:by|of)${SMALL} (?<also>P))?(?<aux>(?: (?:will|would|is to|also|,|as|is|traditional|tradition|dictates)){0,8} (?:take|takes|took))(?: him| her| P)(?: D)? (?:first )?to${SMALL} (?<goal>[XY])`,
  ),
  read: (match, frame) => {
    const finding = readParts('trip-takes', 'visit', match, frame);
    return finding && finding.who.length > 0 ? finding : null;
  },
};

/** A country made the goal of a journey: "Berg made China her first state visit", "chose China as the destination of her first trip". */
export const makesDestination: Rule = {
  name: 'makes-destination',
  example: 'Anna Berg made China the destination of her first state visit.',
  words: /(?:^| )(?:made|makes|making|chose|chosen|picked|selected)/,
  also: /^(?:visit|trip|destination|stop|tour|port)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)}) (?<cue>made|makes|making|chose|chosen|picked|selected)(?: the)? (?<goal>[CLXY])(?: as| for)?(?: (?:the|his|her|their)(?: [a-z-]+){0,5}?) (?:visit|trip|destination|stop|tour|port of call)(?= |$)`,
  ),
  read: (match, frame) => readParts('makes-destination', 'visit', match, frame),
};
