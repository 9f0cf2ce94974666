import { ACTOR, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** The host's invitation first, then the guest: "At the invitation of Premier Li, Berg will pay a visit to Beijing". */
export const invitationFirst: Rule = {
  name: 'invitation-first',
  example: 'At the invitation of Premier Li Wei, Anna Berg will pay a visit to Beijing.',
  words: /(?:^| )(?:invitation)/,
  pattern: pattern(
    `at the (?:[a-z]+ )?invitation of${SMALL} (?<host>${ACTOR}) ,${gap(40)} (?<who>P)(?! 's)(?<aux>${gap(80)}) (?<cue>visit(?:s|ed)?|arriv(?:e|es|ed)|travel(?:s|ed|led)?|trip|tour)(?: [^ PBCL;:XYO]+){0,6} (?<goal>[CLXY])`,
  ),
  read: (match, frame) => readParts('invitation-first', 'visit', match, frame),
};
