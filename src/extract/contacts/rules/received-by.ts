import { GROUP, PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** The guest in front, the host after "by". */
export const receivedBy: Rule = {
  name: 'received-by',
  example: 'Anna Berg was received by Premier Li Wei in Beijing.',
  words: /(?:^| )(?:given|accorded|extended|received|welcomed|greeted|hosted|met)/,
  pattern: pattern(
    `(?<who>${GROUP})(?<aux>${gap(80)} (?:was|were|is|are|been|be|being)(?: [a-z]+)?) (?<cue>received|welcomed|greeted|hosted|met|(?:given|accorded|extended) an? (?:[a-z-]+ ){0,3}?(?:welcome|reception))${gap(30)} by${SMALL} (?<whom>${PARTNERS})`,
  ),
  read: (match, frame) => readParts('received-by', 'meeting', match, frame),
};
