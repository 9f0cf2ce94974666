import { GROUP, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const HAS_COME =
  /^(?: D| in [XYLC]| there| where P)?(?: ,)? (?:and |where P )(?:met|held|visited|was received|saw|addressed|attended|toured)(?= )/;

/** "Berg has been invited by Premier Li to visit Beijing". */
export const invitedBy: Rule = {
  name: 'invited-by',
  example: 'Anna Berg has been invited by Premier Li Wei to visit Beijing.',
  words: /(?:^| )(?:invited)/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)} invited)(?: by${SMALL} (?<whom>${GROUP})(?! 's)(?: ,)?)? (?:(?:to|for|on)[^PBCL;:.]{0,30}? (?<cue>visit|travel|come|trip|attend|talks)(?= |$)(?:[^PBCL;:.]{0,30}? ?(?<goal>[XYCL]))?|(?<bare>to) (?<also>[XY]))`,
  ),
  read: (match, frame) => {
    const groups = match.indices?.groups;
    if (groups && !groups.cue && groups.bare) Object.assign(groups, { cue: groups.bare, goal: groups.also, also: undefined });
    const finding = readParts('invited-by', 'visit', match, frame);
    // "Was invited to China and met Premier Li": the guest has come.
    if (HAS_COME.test(frame.text.slice(match.index + match[0].length))) return null;
    return finding && { ...finding, planned: true };
  },
};

const TO_GATHERING = /^ (?:to|for)[^PCLXY;:]{0,40}? (?:E|summit|conference|forum|congress|expo|exhibition)(?= |$)/;

/** An invitation announces a visit; the guest is the one who goes. */
export const invites: Rule = {
  name: 'invites',
  example: 'Premier Li Wei invited Anna Berg to visit Beijing.',
  words: /(?:^| )(?:invit)/,
  pattern: pattern(
    `(?<whom>${GROUP})(?<aux>${gap(60)}) (?<cue>invited|invites|inviting|invitation to)${SMALL} (?<who>P)(?! 's)(?:(?: ,)? (?:from|on behalf of)${SMALL} P)?(?: ,)? (?:to|for)(?: (?:visit|travel|come|pay|make|undertake|attend|a|an|the|official|state)(?:(?! which | who )[^PBCL;:.]){0,50}?(?<goal>[XYCL]))?`,
  ),
  read: (match, frame) => {
    const finding = readParts('invites', 'visit', match, frame);
    // Who is only asked to a gathering of many has not agreed to come to the other side.
    if (TO_GATHERING.test(frame.text.slice(match.indices?.groups?.who?.[1]))) return null;
    return finding && { ...finding, planned: true };
  },
};
