import { PARTNERS, SMALL, TWO_PEOPLE, gap, pattern } from './grammar.ts';
import { ofBoth, readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const PRESS = '(?:joint )?(?:press|news|media) (?:conference|briefing|statement|appearance|availability)';

/** Before the press with the other: "told a joint press conference with Premier Li in Beijing". */
export const pressWith: Rule = {
  name: 'press-with',
  example: 'Anna Berg told a joint news conference with Premier Li Wei in Beijing that trade would grow.',
  words: /(?:^| )(?:conference|briefing|statement|appearance|availability)/,
  also: /^(?:with|alongside|beside)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(90)}) (?<cue>${PRESS})(?= )(?:${gap(40)}) (?:with|alongside|beside)${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => ofBoth(readParts('press-with', 'meeting', match, frame)),
};

const REMARKS = /(?:^| )P (?:(?:was|were|is) speaking|spoke|said(?: (?:this|so|that))?|made (?:the|these|his|her) [a-z]+)(?: D)? $/;

/** The press first: "At a joint press conference with Premier Li in Beijing, Berg said". */
export const pressFirst: Rule = {
  name: 'press-first',
  example: 'At a joint press conference with Premier Li Wei in Beijing, Anna Berg said trade would grow.',
  words: /(?:^| )(?:conference|briefing|statement|appearance|availability)/,
  also: /^(?:with|alongside|beside)$/,
  pattern: pattern(
    `(?<=^| )(?:at|in|during|after|following)(?<aux>(?: [a-z]+){0,4}?) (?<cue>${PRESS})(?= )(?:${gap(40)}) (?:with|alongside|beside)${SMALL} (?<whom>P)(?! 's)${gap(90)},${gap(40)} (?<who>P)(?! 's)`,
  ),
  read: (match, frame) =>
    // "Berg made the remarks at a press conference with Li, on the first visit by a Norwegian minister": who speaks stands in front.
    REMARKS.test(frame.text.slice(0, match.index)) ? null : ofBoth(readParts('press-first', 'meeting', match, frame)),
};

/** Both before the press: "Berg and Li announced the plan at a joint news conference in Oslo". */
export const pressTogether: Rule = {
  name: 'press-together',
  example: 'Anna Berg and Premier Li Wei announced the plan at a joint news conference in Oslo.',
  words: /(?:^| )(?:conference|briefing|statement|appearance|availability)/,
  also: /^joint$/,
  pattern: pattern(
    `(?<who>${TWO_PEOPLE}|P)(?! 's)(?<aux>(?: (?!that |who |which |with )[^ P;:]+){0,24}?) (?:at|during|in|told|tell|held|hold|gave|give|addressed|address|after)(?: an?| their| the)? (?<cue>joint (?:press|news|media) (?:conference|briefing|appearance|availability|event))(?= |$)(?! (?:[a-z]+ ){0,3}(?:with|alongside|beside) )`,
  ),
  read: (match, frame) => {
    const finding = readParts('press-together', 'meeting', match, frame);
    return ofBoth(finding) ?? (finding?.who.some((term) => term.group) ? finding : null);
  },
};

/** Two people who give one press conference: "Berg and Li hold a news conference after their summit in Oslo". */
export const pressOfTwo: Rule = {
  name: 'press-of-two',
  example: 'Anna Berg and Li Wei hold a news conference after a summit in Oslo.',
  words: /(?:^| )(?:conference|briefing)/,
  pattern: pattern(
    `(?<who>P(?:(?: ,)?${SMALL} P){0,3}(?: ,)? and${SMALL} P)(?! 's)(?<aux>(?: also| later| then| will| are to){0,2}) (?:hold|held|gave|give|address|addressed|attend|attended) (?:a|the|their) (?<cue>(?:press|news|media) (?:conference|briefing))(?= |$)(?: (?:after|following)(?: (?!and )[^ P;:,]+){0,6}? (?:summit|talks|meeting)(?= |$))?`,
  ),
  read: (match, frame) => ofBoth(readParts('press-of-two', 'meeting', match, frame)),
};
