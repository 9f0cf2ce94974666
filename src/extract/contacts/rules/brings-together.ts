import { GROUP, PARTNERS, SMALL, TALKS, TALKS_WORDS, gap, pattern } from './grammar.ts';
import { ofBoth, readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** A third party who has both at one table: "brought together Berg and Li in Geneva", "the talks brought Berg and Li together". */
export const bringsTogether: Rule = {
  name: 'brings-together',
  example: 'The Swiss president brought together Anna Berg and Premier Li Wei for talks in Geneva.',
  words: /(?:^| )(?:together|face-to-face|table)/,
  pattern: pattern(
    `(?<aux>${gap(60)})(?:^| )(?<cue>(?:brought|brings?|bringing|got|gathered)(?: together|(?= )))${SMALL} (?<who>(?=P)${PARTNERS})(?! 's)(?<after> together| to (?:the |one |a |an )?(?:same |single |negotiating )?table| face-to-face)?`,
  ),
  read: (match, frame) => {
    if (!match.groups?.cue?.includes('together') && match.groups?.after === undefined) return null;
    return ofBoth(readParts('brings-together', 'meeting', match, frame));
  },
};

/** The same of those who are the subject: "Berg and Li had not met until she brought them to one table in Geneva". */
export const bringsThem: Rule = {
  name: 'brings-them',
  example: 'Anna Berg and Li Wei had not spoken until the Swiss president brought them to one table in Geneva on Monday.',
  words: /^(?:together|face-to-face|table)$/,
  also: /^them$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)[^;:]{0,100}? (?:until|before|when|after|and|as)(?<aux>(?: [^ ;:,]+){1,4}) (?<cue>brought|got|gathered|had|sat) them (?:together|face-to-face|(?:to|at|down at|around) (?:the |one |a |an )?(?:same |single |negotiating )?table)(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = ofBoth(readParts('brings-them', 'meeting', match, frame));
    return finding && { ...finding, from: finding.cueAt, aux: '' };
  },
};

/** Whom talks involve: "the negotiations involved Berg and Li". */
export const talksInvolve: Rule = {
  name: 'talks-involve',
  example: 'The negotiations in Geneva involved Anna Berg and Premier Li Wei.',
  words: TALKS_WORDS,
  also: /^(?:involv(?:ed|es)|featured|gathered|assembled)$/,
  pattern: pattern(
    `(?<=^| )(?<cue>${TALKS})(?= )(?<aux>${gap(60)}(?: [LXY]${gap(20)})?(?: D)?) (?:involv(?:ed|es)|featured|gathered|assembled)${SMALL} (?<who>(?=P)${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => ofBoth(readParts('talks-involve', typeOfTalks, match, frame)),
};
