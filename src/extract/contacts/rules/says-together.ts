import { BOTH, bitsOf } from '../sentence/term.ts';
import { GROUP, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** What two say at one place they say together: "The two leaders said this at State House in Nairobi", "Berg and Li made the pledge in Oslo". */
export const saysTogether: Rule = {
  name: 'says-together',
  example: 'The two presidents made the remarks in Oslo on Monday.',
  words: /(?:^| )(?:said|made|announced|disclosed|revealed|issued)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(40)}) (?<cue>(?:said|announced|disclosed|revealed) (?:this|that|so)|made (?:the|this|these|their)(?: joint)? (?:remarks?|statements?|commitments?|pledges?|calls?|announcements?|declarations?|disclosures?|comments?)|issued a joint (?:statement|communique|communiqué))(?= (?:(?:on|late|early|D) ){0,3}(?:at|in|after|during|following|when|on the sidelines)(?= ))`,
  ),
  read: (match, frame) => {
    const finding = readParts('says-together', 'meeting', match, frame);
    const both = (bitsOf(finding?.who ?? []) & BOTH) === BOTH;
    const people = finding?.who.every((term) => term.people.length > 0 || term.group) === true;
    return finding && people && (both || finding.who.some((term) => term.group)) ? finding : null;
  },
};
