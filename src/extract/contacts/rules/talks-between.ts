import { ACTOR, GROUP, SMALL, TALKS, gap, pattern } from './grammar.ts';
import { readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** "talks between Berg and Li", "a meeting of the Norwegian and Chinese ministers". */
export const talksBetween: Rule = {
  name: 'talks-between',
  example: 'A meeting between Anna Berg and Li Wei will take place in Oslo.',
  pattern: pattern(`(?<aux>(?:^|(?<= ))[^PBCL;:]{0,60}?)(?<cue>${TALKS})(?= )${gap(50)} (?:between|of|among|involving)${SMALL} (?<who>${GROUP})(?! 's (?:relations|ties))`),
  read: (match, frame) => readParts('talks-between', typeOfTalks, match, frame),
};

/** The pair as an owner: "Berg and Li's meeting", "Norway-China talks", "the two sides' talks", "the Berg-Li summit". */
export const pairTalks: Rule = {
  name: 'pair-talks',
  example: 'Norway-China talks were held in Oslo on Monday.',
  pattern: pattern(`(?<who>${ACTOR}(?: - | – | — | and |-|–)${ACTOR}|P)(?: 's)?(?<aux>(?: (?!in |at |on |to |said |that )[^ PBCL;:,.]+){0,4}) (?<cue>${TALKS})(?= |$)(?! with| between)`),
  read: (match, frame) => {
    const finding = readParts('pair-talks', typeOfTalks, match, frame);
    return finding && finding.who.reduce((bits, term) => bits | term.sides, 0) >= 3 ? finding : null;
  },
};

/** Both in front and talks held: "Norway and China held talks", "officials of both opened a second round of negotiations". */
export const holdTogether: Rule = {
  name: 'hold-together',
  example: 'Norway and China will hold a second round of talks in Oslo.',
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?:held|holds?|holding|had|have|having|conduct(?:ed|s)?|began|begins?|begun|open(?:ed|s)?|started|launched|resum(?:ed?|es)|conclud(?:ed?|es)|wrapped up|kicked off|attend(?:ed|s)?|co-chair(?:ed|s)?|chair(?:ed|s)?|took part in|in|engaged in|entered|for)(?: [^ PBCL;:,.]+){0,7} (?<cue>${TALKS})(?= |$)(?! with)`,
  ),
  read: (match, frame) => readParts('hold-together', typeOfTalks, match, frame),
};
