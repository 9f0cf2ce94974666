import { GROUP, SMALL, gap, pattern } from './grammar.ts';
import { mayBeOfBoth, ofBoth, readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const PAPERS = 'letter|telegram|cable|note|message|telegramme';

/** "Berg's letter to Li was made public": not her message to the world. */
export const letterOf: Rule = {
  name: 'letter-of',
  example: "Anna Berg's letter to Premier Li Wei was made public on Monday.",
  words: /^(?:letter|telegram|telegramme|cable)$/,
  pattern: pattern(
    `(?<who>P) 's(?<aux>(?: [a-z-]+){0,3}) (?<cue>letter|telegram|telegramme|cable)(?: (?:of )?D)? (?:to|addressed to)${SMALL} (?<whom>P)(?! 's)`,
  ),
  // Without a day it is one told elsewhere.
  read: (match, frame) => {
    const finding = ofBoth(readParts('letter-of', 'other', match, frame));
    return finding && { ...finding, weak: !/(?:^| )D(?= |$)/.test(frame.text) };
  },
};

/** "Berg replied to Li's letter on Monday". */
export const answersLetter: Rule = {
  name: 'answers-letter',
  example: "Anna Berg replied to Premier Li Wei's letter on Monday.",
  words: /^(?:answered|answers|replied|replies|acknowledged|responded)$/,
  also: /^(?:letter|telegram|telegramme|cable|note|message)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(40)}) (?<cue>answered|answers|replied to|replies to|acknowledged|responded to)(?:${SMALL} (?<whom>P) 's (?:[a-z]+ ){0,2}(?:${PAPERS})|(?: the| a)? (?:${PAPERS}) (?:of|from)${SMALL} (?<host>P))(?= |$)`,
  ),
  read: (match, frame) => mayBeOfBoth(readParts('answers-letter', 'other', match, frame)),
};

/** "Berg in a message on Monday congratulated Li on the harvest". */
export const inLetterBeside: Rule = {
  name: 'in-letter-beside',
  example: 'Anna Berg in a message on Monday congratulated Premier Li Wei on the harvest.',
  words: /^(?:letter|telegram|telegramme|cable|message|messages)$/,
  also: /^(?:congratulated|felicitated|thanked|condoled|greeted|invited|assured|urged|wished)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>(?: ,)?) (?:in|by|through|via|sending) (?:an?|his|her|separate|written)(?: [a-z-]+){0,2} (?<cue>letter|telegram|telegramme|cable|messages?)(?: (?:on )?D)?(?: ,)?(?: has| have)? (?:congratulated|felicitated|thanked|condoled|greeted|invited|assured|urged|wished)(?: with)?${SMALL} (?<whom>P)(?! 's)`,
  ),
  read: (match, frame) => mayBeOfBoth(readParts('in-letter-beside', 'other', match, frame)),
};

/** "In a letter on Monday, Berg told Li that". */
export const inLetter: Rule = {
  name: 'in-letter',
  example: 'In a letter on Monday, Anna Berg told Premier Li Wei that trade would grow.',
  words: /^(?:letters?|telegram|telegramme|cable|note|messages?)$/,
  also: /^(?:told|felicitated|thanked|congratulated|assured|asked|urged|informed|invited|warned|wished|reminded)$/,
  pattern: pattern(
    `^(?:in|by)(?<aux>(?: (?:an?|his|her|separate)(?: [a-z-]+){0,2})?) (?<cue>${PAPERS}|messages|letters)(?: (?:(?:sent|written|dated|released|published|made public) )?(?:on )?D)?(?: ,)?${SMALL} (?<who>P)(?! 's)(?: [a-z]+){0,2} (?:told|felicitated|thanked|congratulated|assured|asked|urged|informed|invited|warned|wished|reminded)${SMALL} (?<whom>P)(?! 's)`,
  ),
  read: (match, frame) => mayBeOfBoth(readParts('in-letter', 'other', match, frame)),
};

/** "Berg and Li have written to each other". */
export const writeToEachOther: Rule = {
  name: 'write-to-each-other',
  example: 'Anna Berg and Li Wei wrote to each other in March.',
  words: /^(?:wrote|written|write)$/,
  also: /^(?:each|one)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(40)}) (?<cue>(?:wrote|written|write)(?: letters)? to (?:each other|one another))(?= |$)`,
  ),
  read: (match, frame) => ofBoth(readParts('write-to-each-other', 'other', match, frame)),
};
