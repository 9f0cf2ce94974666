import { gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** A visit paid back; to whom, the visit told before it says. */
export const returnsVisit: Rule = {
  name: 'returns-visit',
  example: 'His Chinese counterpart, Li Wei, returned the visit in April.',
  words: /(?:^| )(?:return|reciprocat|repa)/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)}) (?<cue>return(?:s|ed|ing)?|reciprocat(?:e|es|ed|ing)|repa(?:y|ys|id))(?: (?:the|his|her|that|this|a))(?: [a-z-]+){0,2}? (?:visit|trip|call)(?= |$)`,
  ),
  read: (match, frame) => readParts('returns-visit', 'visit', match, frame),
};
