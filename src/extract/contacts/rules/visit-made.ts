import { SMALL, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const WHEN = '(?: (?:in|on|late|early|earlier|last|this|of|D)){0,4}';
const MADE =
  '(?:made|paid|undertook|undertakes|conducted|carried out|embarked on|makes|pays|will make|will pay|is making|is paying|was making|was paying|began|begins|has made|has paid)';

/** The visit first, then who made it: "the visit that Berg made in May to China", "the trip Berg will make to Beijing". */
export const visitMade: Rule = {
  name: 'visit-made',
  example: 'The high point was the visit that Anna Berg made on Monday to China.',
  words: /(?:^| )(?:visit|trip|tour|mission)/,
  also: /^(?:made|making|paid|paying|undert|conducted|carried|embarked|make|pay|beg)/,
  pattern: pattern(
    `(?<cue>visits?|trips?|tour|mission)(?: (?:that|which))?${SMALL} (?<who>P)(?<aux>(?: (?:has|had|also|recently|then|just|once)){0,2} ${MADE})${WHEN} to${SMALL} (?<goal>[XYCL])`,
  ),
  read: (match, frame) => readParts('visit-made', 'visit', match, frame),
};
