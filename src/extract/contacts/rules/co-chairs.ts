import { BOTH, bitsOf } from '../sentence/term.ts';
import { GROUP, PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** Whoever has the chair together has met, whatever the session is called: "Berg and Li co-chaired the third Fisheries Council". */
export const coChairs: Rule = {
  name: 'co-chairs',
  example: 'Anna Berg and Li Wei co-chaired the third Fisheries Council in Oslo.',
  words: /(?:^| )(?:co-(?:chair|host|convene)|chair)/,
  fallback: true,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?<cue>co-(?:chair(?:s|ed|ing)?|host(?:s|ed|ing)?|convened)|chair(?:s|ed)?)(?= )(?:[^P;:]{0,90}? (?:with|alongside|beside)${SMALL} (?<whom>${PARTNERS})(?! 's))?`,
  ),
  read: (match, frame) => {
    const finding = readParts('co-chairs', 'meeting', match, frame);
    // One alone has the chair at home.
    const both = (bitsOf(finding?.who ?? []) & BOTH) === BOTH;
    return both || match.groups?.cue?.startsWith('co-') ? finding : null;
  },
};

/** A body of both that is convened: "The next Cooperation Council between Norway and China will be held in Oslo". */
export const bodyConvened: Rule = {
  name: 'body-convened',
  example: 'The next Cooperation Council between Norway and China will be held in Oslo in May.',
  words: /(?:^| )(?:held|convened|met|meet|place)/,
  also: /^(?:between|of|involving)$/,
  fallback: true,
  pattern: pattern(
    `(?<=^| )(?:B|council|commission|committee|forum|working group|mechanism|task force) (?:between|of|involving)${SMALL} (?<who>${GROUP})(?<aux> (?:(?:will|would|was|is|has|had|been|be|to|also|next|due|set|scheduled|expected|D) ){0,5}?)(?<cue>held|convened|met|meet|take place|took place)(?= )`,
  ),
  read: (match, frame) => readParts('body-convened', 'other', match, frame),
};
