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
    // "Berg met with the co-chair of the commission, Li": an office.
    if (match.groups?.cue === 'co-chair' && / (?:the|his|her|its|a|with|as)$/.test(match.groups.aux ?? '')) return null;
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

/** A body that meets with those who lead both sides there: "the committee will convene at the level of Berg and Li". */
export const atTheLevel: Rule = {
  name: 'at-the-level',
  example: 'The committee convened in Oslo on Monday at the level of Anna Berg and Li Wei.',
  words: /^level$/,
  also: /(?:^| )(?:held|convene|met|meet|place|sit|sat)/,
  pattern: pattern(
    `(?<=^| )(?<aux>(?:(?:will|would|was|is|has|had|been|be|to|also|next|due|set|scheduled|expected|D) ){0,5}?)(?<cue>held|convened?|met|meet|take place|took place|sit|sat)(?: [^PBC;:]{0,60}?)? at the level of${SMALL} (?<who>P(?: ,)? and${SMALL} P)(?! 's)`,
  ),
  read: (match, frame) => readParts('at-the-level', 'meeting', match, frame),
};

/** A body that is named by what it deals with: "the mechanism on Norway-China border affairs met in Oslo". */
export const bodyOnBoth: Rule = {
  name: 'body-on-both',
  example: 'The working group on Norway-China fishing affairs met in Oslo on Monday.',
  words: /(?:^| )(?:held|convened|met|meet|place)/,
  also: /^on$/,
  pattern: pattern(
    `(?<=^| )(?:B|mechanism|group|committee|commission|dialogue|consultations?|coordination|council|team) on(?: the)? (?<who>C (?:-|–) C)(?<aux>(?: (?!talks|meeting)[a-z]+){1,3}(?: (?:was|were|is|are|has|had|been|be|to|also|next|due|set|scheduled|expected|last|will|would|D)){0,5}?) (?<cue>held|convened|met|meet|take place|took place)(?= )`,
  ),
  read: (match, frame) => readParts('body-on-both', 'other', match, frame),
};
