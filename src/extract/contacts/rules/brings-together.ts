import { PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { ofBoth, readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** A third party who has both at one table: "brought together Berg and Li in Geneva", "the talks brought Berg and Li together". */
export const bringsTogether: Rule = {
  name: 'brings-together',
  example: 'The Swiss president brought together Anna Berg and Premier Li Wei for talks in Geneva.',
  words: /(?:^| )(?:together|face-to-face|table)/,
  pattern: pattern(
    `(?<aux>${gap(60)})(?:^| )(?<cue>(?:brought|brings?|bringing|got|gathered)(?: together|(?= )))${SMALL} (?<who>(?=P)${PARTNERS})(?! 's)(?<after> together| to the (?:same |negotiating )?table| face-to-face)?`,
  ),
  read: (match, frame) => {
    if (!match.groups?.cue?.includes('together') && match.groups?.after === undefined) return null;
    return ofBoth(readParts('brings-together', 'meeting', match, frame));
  },
};
