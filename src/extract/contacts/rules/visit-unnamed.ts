import { GROUP, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** A visit whose goal is only told by the country spoken of: "pushed for closer ties with China during a visit this week". */
export const visitUnnamed: Rule = {
  name: 'visit-unnamed',
  example: 'Foreign Minister Anna Berg pushed for closer ties with China during a visit this week.',
  words: /(?:^| )(?:visit|trip|stay|tour)/,
  pattern: pattern(
    `(?<who>P)(?<aux>${gap(100)}) (?<goal>[CLXY])(?! 's)${gap(60)} (?:during|on|in) (?:a|an|his|her|their|the)(?: [^ A-Z,.;:]+){0,3} (?<cue>visit|trip|stay|tour)(?! to| in [XYCL]| by)(?= |$)|(?<=^)(?:during|on) (?:a|his|her)(?: [^ A-Z,.;:]+){0,3} visit , (?<also>${GROUP})`,
  ),
  read: (match, frame) => (match.groups?.cue === undefined ? null : readParts('visit-unnamed', 'visit', match, frame)),
};
