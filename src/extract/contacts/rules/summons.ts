import { SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const SUMMON = 'summon(?:s|ed|ing)?|called in|calls in|convoke[sd]?';

/** An envoy before the ministry of the other country: "was summoned to the Chinese Foreign Ministry", "was summoned by Beijing". */
export const summonedTo: Rule = {
  name: 'summoned-to',
  example: 'The Norwegian ambassador was summoned to the Chinese Foreign Ministry on Monday.',
  words: /(?:^| )(?:summon|call|convok)/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)} (?:was|were|is|are|been|be|being)(?: [a-z]+)?) (?<cue>summoned|called in|convoked)(?: (?:on|again|late|early|D|,)){0,4} (?:to|by|at|before)${SMALL} (?<whom>[PBCO])(?! (?:court|police))`,
  ),
  read: (match, frame) => readParts('summoned-to', 'meeting', match, frame),
};

/** The ministry in front: "China summoned the Norwegian ambassador". */
export const summons: Rule = {
  name: 'summons',
  example: 'China summoned Norwegian Ambassador Anna Berg on Monday.',
  words: /(?:^| )(?:summon|call|convok)/,
  pattern: pattern(`(?<who>[PBCL])(?! 's)(?<aux>${gap(60)}) (?<cue>${SUMMON})(?: (?:on|D|,)){0,3}${SMALL} (?<whom>P)(?! 's)`),
  read: (match, frame) => readParts('summons', 'meeting', match, frame),
};
