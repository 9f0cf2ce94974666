import { joinsVerb } from './adverbials.ts';
import { GROUP, PARTNERS, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** The host in front: "received", "hosted", "welcomed", "is to host". Not what is welcomed without being a guest ("welcomed Norway's decision"). */
export const hosts: Rule = {
  name: 'hosts',
  example: 'Premier Li Wei received Anna Berg at the Great Hall on Monday.',
  words: /(?:^| )(?:receiv|host|welcom|greet)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?<!(?:the|an?|his|her|their) )(?<cue>receiv(?:e|es|ed|ing)|host(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|greet(?:s|ed|ing)?)(?= )(?:(?: an?| the)(?: [a-z-]+){0,2} (?:reception|dinner|banquet|lunch|luncheon|breakfast|tea|ceremony))?(?<parted>[^P;:]{0,160}?)(?: for| in honou?r of)?(?: the)? (?<whom>(?=P)${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => {
    const parted = match.groups?.parted ?? '';
    // A comma before the guest alone begins another clause: "received him in Oslo, Berg said".
    const open = parted.endsWith(' ,') && !parted.startsWith(' ,');
    return !open && joinsVerb(parted) ? readParts('hosts', 'meeting', match, frame) : null;
  },
};
