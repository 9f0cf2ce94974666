import { BOTH, bitsOf } from '../sentence/term.ts';
import { SMALL, TWO_PEOPLE, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const DID =
  'launch|lay|open|inaugurate|unveil|plant|tour|launched|inaugurated|commissioned|unveiled|opened|toured|visited|flagged off|laid|planted|addressed|attended|witnessed|hoisted|broke ground|cut the ribbon|walked|posed|boarded|flew over';

/** One of each side who do one thing on one day: "Berg and her counterpart Li on Monday toured the harbour". */
export const sideBySide: Rule = {
  name: 'side-by-side',
  example: 'Anna Berg and her counterpart Li Wei on Monday toured the harbour of Bergen.',
  words: new RegExp(`^(?:${DID.replaceAll(/ [a-z]+/g, '')})$`),
  fallback: true,
  pattern: pattern(`(?<who>${TWO_PEOPLE})(?! 's)(?<aux>${gap(40)}) (?<cue>${DID})(?= )`),
  read: (match, frame) => {
    const finding = readParts('side-by-side', 'meeting', match, frame);
    const sides = bitsOf(finding?.who ?? []);
    // "Transport ministers Berg and Li": of one word for both, one is of each side.
    const both = sides === BOTH || (sides === 0 && finding?.who[0]?.plural === true);
    const named = (finding?.who ?? []).every((term) => term.people.length === 1);
    // Without a day they may have done it each at his own.
    return finding && both && named && / D(?= |$)/.test(frame.text.slice(finding.from, finding.to + 120)) ? finding : null;
  },
};

/** "The bridge was opened in Oslo in the presence of Berg and Li", "a ceremony attended by Berg and Li": two who were there on one day. */
export const bothPresent: Rule = {
  name: 'both-present',
  example: 'The bridge was opened in Bergen on Monday in the presence of Anna Berg and Premier Li Wei.',
  words: /(?:^| )(?:signed|inked|opened|inaugurated|launched|unveiled|held|ceremony|event)/,
  also: /^(?:presence|attended)$/,
  fallback: true,
  pattern: pattern(
    `(?<=^| )(?<aux>)(?<cue>signed|inked|opened|inaugurated|launched|unveiled|held|ceremony|event)(?= )[^P;:]{0,90}? (?:(?:in|at|with) the presence of|attended by)${SMALL} (?<who>${TWO_PEOPLE})(?! 's)`,
  ),
  read: (match, frame) => {
    const signed = /^(?:signed|inked)$/.test(match.groups?.cue ?? '');
    const finding = readParts('both-present', signed ? 'signing' : 'meeting', match, frame);
    const both = finding !== null && bitsOf(finding.who) === BOTH && finding.who.every((term) => term.people.length === 1);
    return both && / D(?= |$)/.test(frame.text) ? finding : null;
  },
};
