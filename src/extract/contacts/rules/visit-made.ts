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

/** The goal before the visitor, both behind the visit: "the last visit by a premier to China was made by Anna Berg in 2018". */
export const visitMadeBy: Rule = {
  name: 'visit-made-by',
  example: 'The last visit by a Norwegian premier to China was paid by Anna Berg in 2018.',
  words: /(?:^| )(?:visit|trip|tour)/,
  also: /^(?:made|paid|undertaken)$/,
  pattern: pattern(
    `(?<aux>)(?<cue>visit|trip|tour)(?: (?:by|of|from)${SMALL} [PBC])? to${SMALL} (?<goal>[XYCL])(?:${SMALL} [PBC])?(?<=[A-Z]) (?:was|were|is|has been|had been|will be) (?:last |first |also )?(?:made|paid|undertaken)(?: D| in D| on D)? by${SMALL} (?<who>P)(?! 's)`,
  ),
  read: (match, frame) => {
    const finding = readParts('visit-made-by', 'visit', match, frame);
    return finding && match[0].includes(' will be ') ? { ...finding, planned: true } : finding;
  },
};
