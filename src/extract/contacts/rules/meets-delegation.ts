import { PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const NOT_TOLD = '(?= |$)(?! (?:of|from|to|led|headed|that|which|comprising|consisting)(?= ))';

/** The guests of a visit told before, without a word on who they are: "The delegation also met Premier Li". */
export const delegationMeets: Rule = {
  name: 'delegation-meets',
  example: 'The delegation also met with Premier Li Wei in Beijing.',
  words: /^(?:delegation|guests|visitors)$/,
  also: /^(?:met|meets?|talks|called?|calls|banquet|dinner|lunch|luncheon|reception)$/,
  pattern: pattern(
    `(?<=^|[;,] |and )(?:the|his|her) (?:visiting )?(?:delegation|guests|visitors)(?<aux>(?: (?!of |from |to |led |headed |that |which )[a-z]+){0,5}?) (?<cue>met|meets?|h[eo]ld(?:s|ing)? talks|call(?:ed|s)? on|(?:attend|join)(?:ed|s)? an? (?:[a-z]+ ){0,2}(?:banquet|dinner|lunch|luncheon|reception) (?:hosted|given|held) by)(?: with)?${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => readParts('delegation-meets', 'meeting', match, frame),
};

/** The host in front, and "the delegation" for the guests of a visit told before: "Premier Li will receive the delegation". */
export const delegationMet: Rule = {
  name: 'delegation-met',
  example: 'Premier Li Wei received the visiting delegation in Beijing.',
  words: /^(?:delegation|guests|visitors)$/,
  also: /^(?:met|meets?|talks|receive[sd]?|welcome[sd]?|hosts?|hosted|greeted)$/,
  pattern: pattern(
    `(?<whom>P)(?! 's)(?<aux>${gap(60)}) (?<cue>met|meets?|h[eo]ld(?:s|ing)? talks|receive[sd]?|welcome[sd]?|hosts?|hosted|greeted)(?: with)? (?:the|his|her) (?:visiting )?(?:delegation|guests|visitors)${NOT_TOLD}`,
  ),
  read: (match, frame) => readParts('delegation-met', 'meeting', match, frame),
};
