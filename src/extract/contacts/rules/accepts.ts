import { GROUP, SMALL, gap, pattern } from './grammar.ts';
import { bitsOf } from '../sentence/term.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** The guest takes the invitation: "Berg accepted an invitation from Premier Li to visit China". */
export const acceptsInvitation: Rule = {
  name: 'accepts-invitation',
  example: 'Anna Berg accepted an invitation from Premier Li Wei to visit Beijing.',
  words: /(?:^| )invitation/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)} (?:accept(?:s|ed|ing)?|receiv(?:es|ed)|got|welcomed)(?: an?| the| his| her)?(?: [a-z]+){0,3}(?<owner>(?: the)? P 's(?: [a-z-]+){0,2})?) invitation(?: extended)?(?: (?:from|of|by)${SMALL} (?<host>${GROUP})(?! 's)(?: ,)?)? (?:to|for)(?: [a-z]+){0,4}? (?<cue>visit|travel|come|trip)(?= |$)(?:[^PBCL;:.]{0,30}? ?(?<goal>[XYCLO]))?`,
  ),
  read: (match, frame) => {
    const groups = match.indices?.groups;
    // "accepted Li's invitation": the owner is the host.
    if (groups?.owner) groups.host = groups.owner;
    const finding = readParts('accepts-invitation', 'visit', match, frame);
    // "An invitation from Premier Li to visit his country": the host's.
    const own = finding?.goal && finding.whom.length > 0 && finding.goal.sides === bitsOf(finding.who);
    return finding && { ...finding, goal: own ? null : finding.goal, planned: true };
  },
};
