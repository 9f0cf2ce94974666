import { joinsVerb } from './adverbials.ts';
import { GROUP, SMALL, TALKS, TALKS_WORDS, pattern } from './grammar.ts';
import { ofBoth, readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

const TELLS =
  '(?:told|tells|briefed|briefs|informed|informs|assured|assures|thanked|thanks|congratulated|urged|urges|asked|asks|warned|invited|reminded)';

/** The talks first and both after them: "In a phone call on Monday, Berg and Li agreed", "At a meeting in Oslo, Berg told Li". */
export const talksFirstTogether: Rule = {
  name: 'talks-first-together',
  example: 'In a telephone conversation on Monday, Anna Berg and Li Wei agreed to stay in touch.',
  words: TALKS_WORDS,
  also: /^,$/,
  pattern: pattern(
    `(?<=^(?:" )?)(?:(?:during|in|at|after|following|on)(?: D of)?|D of|D , D of)(?<aux>(?: P 's)?(?: (?!the |that |this )[^ PBCL;:,]+){0,6}) (?<cue>${TALKS})(?= )(?<parted>[^PB;:]{0,80}?) ,${SMALL} (?<who>${GROUP})(?! 's)(?:[^PBCL;:,]{0,40}? ${TELLS}${SMALL} (?<whom>P)(?! 's))?`,
  ),
  read: (match, frame) => {
    if (!joinsVerb(match.groups?.parted ?? '') || match.groups?.cue?.startsWith('summit')) return null;
    return ofBoth(readParts('talks-first-together', typeOfTalks, match, frame));
  },
};
