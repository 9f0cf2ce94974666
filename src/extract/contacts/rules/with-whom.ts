import { pattern } from './grammar.ts';
import { readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** What stands before the verb: "last met", "has previously held", "is due to hold". */
const BEFORE =
  '(?: (?:had|has|have|also|last|first|previously|already|most|recently|once|then|earlier|will|would|is|was|are|were|due|set|expected|scheduled|to|on|D|,)){0,6}';

/** What one does with whom: "met", "held a long meeting", "spoke". */
const DID =
  'me[et]t?|spoke|spoken|talked|conferred|negotiated|(?:held|hold|holds|had|have) (?:[a-z-]+ ){0,4}(?:talks|meetings?|conversations?|discussions?|call|summit)';

/** Somebody named, and who met him, told behind: "Premier Li Wei, with whom Berg last met in Zurich in January". */
export const withWhom: Rule = {
  name: 'with-whom',
  example: 'The paper praised Premier Li Wei, with whom Anna Berg last met in Zurich in January.',
  words: /^whom$/,
  pattern: pattern(`(?<whom>P)(?: ,)? with whom(?: D)? (?<who>P)(?<aux>${BEFORE}) (?<cue>${DID})(?= |$)`),
  read: (match, frame) => readParts('with-whom', typeOfTalks, match, frame),
};
