import { gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** A country made the goal of a journey: "Berg made China her first state visit", "chose China as the destination of her first trip". */
export const makesDestination: Rule = {
  name: 'makes-destination',
  example: 'Anna Berg made China the destination of her first state visit.',
  words: /(?:^| )(?:made|makes|making|chose|chosen|picked|selected)/,
  also: /^(?:visit|trip|destination|stop|tour)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)}) (?<cue>made|makes|making|chose|chosen|picked|selected)(?: the)? (?<goal>[CLXY])(?: as| for)?(?: (?:the|his|her|their)(?: [a-z-]+){0,5}?) (?:visit|trip|destination|stop|tour)(?= |$)`,
  ),
  read: (match, frame) => readParts('makes-destination', 'visit', match, frame),
};
