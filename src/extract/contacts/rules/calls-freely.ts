import { GROUP, SMALL, gap, pattern } from './grammar.ts';
import { mayBeOfBoth, readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** Both in front, at the telephone: "Berg and Li picked up the telephone", "were on the line". */
export const phoneTogether: Rule = {
  name: 'phone-together',
  example: 'Anna Berg and Li Wei picked up the telephone on Monday.',
  words: /^(?:(?:tele)?phones?|line|linked|connected)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(60)}) (?<cue>pick(?:ed|s)? up the (?:tele)?phones?|(?:got|were|are|been) on the (?:tele)?(?:phone|line)|(?:were|are) (?:linked|connected) by (?:[a-z]+ )?(?:video|(?:tele)?phone))(?= |$)(?! with| to P)`,
  ),
  read: (match, frame) => mayBeOfBoth(readParts('phone-together', 'call', match, frame)),
};

const LINE = '(?:on|over|by|via)(?: the| a)? (?:secure )?(?:tele)?(?:phone|hotline|video link)';

/** What is said or settled by telephone: "told Li on the telephone that", "settled the matter with Li over the phone", "over the phone Berg told Li". */
export const tellsByPhone: Rule = {
  name: 'tells-by-phone',
  example: 'Anna Berg settled the matter with Premier Li Wei on the telephone.',
  words: /^(?:(?:tele)?phone|hotline|link)$/,
  also: /^(?:on|over|by|via)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)}) (?<cue>(?:told|assured|informed|asked|urged|warned|congratulated|thanked|reassured|briefed|reminded|wished|consoled|invited)(?=(?: by)?${SMALL} P)|(?<=(?:first|last|latest)(?: [a-z-]+){0,4} to )congratulate|(?:settled|agreed(?: on)?|arranged|cleared up|sorted out|worked out|took up|raised|talked over|went over|reviewed)(?= [^P;:]{1,60}? with${SMALL} P))(?: [^P;:]{1,60}? with| by)?${SMALL} (?<whom>P)(?! 's)(?: ,| D| on D| again| later){0,3} ${LINE}(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = mayBeOfBoth(readParts('tells-by-phone', 'call', match, frame));
    // What is asked or agreed is not the call; it is said in it.
    return finding && { ...finding, aux: ' during' };
  },
};

/** The telephone first: "Over the telephone on Monday, Berg told Li that". */
export const overThePhone: Rule = {
  name: 'over-the-phone',
  example: 'Over the telephone on Monday, Anna Berg told Premier Li Wei that trade would grow.',
  words: /^(?:(?:tele)?phone|hotline|link)$/,
  also: /^(?:told|assured|informed|asked|urged|warned|congratulated|thanked|reassured|briefed|reminded|wished|consoled|invited|and)$/,
  pattern: pattern(
    `^(?<aux>)(?<cue>${LINE})(?: (?:on |late |early )?D)?(?: ,)?${SMALL} (?<who>P and${SMALL} P|P(?= (?:told|assured|informed|asked|urged|warned|congratulated|thanked|reassured|briefed|reminded|wished|consoled|invited)${SMALL} P))(?! 's)(?: [a-z]+${SMALL} (?<whom>P)(?! 's))?`,
  ),
  read: (match, frame) => mayBeOfBoth(readParts('over-the-phone', 'call', match, frame)),
};
