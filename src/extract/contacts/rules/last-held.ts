import { pattern } from './grammar.ts';
import { readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** One of a row of talks, pointed out: "the last of these meetings took place in Oslo in May", "the previous round was held in Geneva". */
export const lastHeld: Rule = {
  name: 'last-held',
  example: 'The last of these meetings took place in Oslo in May 2023.',
  words: /(?:^| )(?:last|latest|previous|most recent|first|second|third|earlier)/,
  pattern: pattern(
    '(?<aux>(?:^|(?<= ))the(?: [a-z]+){0,1} (?:last|latest|previous|most recent|first|second|third|earlier)) (?<cue>one|of (?:these|those|the|their|such|which)(?: [a-z]+)? (?:meetings|talks|rounds|sessions|consultations|visits|encounters)|retreat|round(?: of (?:[a-z-]+ )?(?:talks|consultations|negotiations|dialogue))?|such (?:meeting|talks|round|session))(?= )(?: —[^;:—]{0,120} —| ,[^;:,]{0,120} ,|[^PBC;:]{0,110}?) (?:took place|occurred|was held|were held|happened|was in|were in)(?= )',
  ),
  read: (match, frame) => {
    const finding = readParts('last-held', typeOfTalks, match, frame);
    return finding && { ...finding, weak: true };
  },
};
