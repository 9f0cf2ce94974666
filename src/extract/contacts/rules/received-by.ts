import { GROUP, PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** The guest in front, the host after "by". */
export const receivedBy: Rule = {
  name: 'received-by',
  example: 'Anna Berg was received by Premier Li Wei in Beijing.',
  words: /(?:^| )(?:received|welcomed|greeted|hosted|met)/,
  pattern: pattern(
    `(?<who>${GROUP})(?<aux>${gap(80)} (?:was|were|is|are|been|be|being)(?: [a-z]+)?) (?<cue>received|welcomed|greeted|hosted|met)${gap(30)} by${SMALL} (?<whom>${PARTNERS})`,
  ),
  read: (match, frame) => readParts('received-by', 'meeting', match, frame),
};
