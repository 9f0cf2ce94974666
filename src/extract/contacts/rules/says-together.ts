import { BOTH, bitsOf } from '../sentence/term.ts';
import { GROUP, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** What is agreed between two on an occasion they agree on together: "The deal was reached between the two on the sidelines of a summit in Oslo". */
export const reachedTogether: Rule = {
  name: 'reached-together',
  example: 'The agreement was reached between the two presidents on the sidelines of a summit in Oslo.',
  words: /(?:^| )(?:reached|struck|concluded|made)/,
  also: /^(?:between|by)$/,
  pattern: pattern(
    `(?:agreement|deal|understanding|consensus|accord|decision|compromise|pledge)(?<aux>[^PBCL;:]{0,40}?) (?<cue>reached|struck|concluded|made)(?: D)? (?:between|by)${SMALL} (?<who>${GROUP})(?=(?: (?:on|late|early|D|,)){0,4} (?:on the (?:sidelines|margins|fringes)|at|during|after|in) )`,
  ),
  read: (match, frame) => {
    const finding = readParts('reached-together', 'meeting', match, frame);
    // "Reached by the two in a phone call": told as a call.
    if (
      /^(?: (?:on|late|early|D|,)){0,4} (?:at|during|after|in) (?:an?|their|the) (?:[a-z-]+ ){0,2}(?:calls?|conversation)(?= |$)/.test(
        frame.text.slice(finding?.to ?? 0),
      )
    )
      return null;
    return finding?.who.every((term) => term.people.length > 0 || term.group) ? finding : null;
  },
};

/** What two say at one place they say together: "The two leaders said this at State House in Nairobi", "Berg and Li made the pledge in Oslo". */
export const saysTogether: Rule = {
  name: 'says-together',
  example: 'The two presidents made the remarks in Oslo on Monday.',
  words: /(?:^| )(?:said|made|announced|disclosed|revealed|issued|speaking)/,
  also: /^(?:this|that|so|joint|speaking|remarks?|statements?|commitments?|pledges?|calls?|announcements?|declarations?|disclosures?|comments?)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(40)}) (?<cue>(?:said|announced|disclosed|revealed) (?:this|that|so)|made (?:the|this|these|their)(?: joint)? (?:remarks?|statements?|commitments?|pledges?|calls?|announcements?|declarations?|disclosures?|comments?)|issued a joint (?:statement|communique|communiqué)|(?:were|are) speaking)(?= (?:(?:on|late|early|D) ){0,3}(?:at|in|after|during|following|when|on the sidelines)(?= ))`,
  ),
  read: (match, frame) => {
    const finding = readParts('says-together', 'meeting', match, frame);
    const both = (bitsOf(finding?.who ?? []) & BOTH) === BOTH;
    const people = finding?.who.every((term) => term.people.length > 0 || term.group) === true;
    return finding && people && (both || finding.who.some((term) => term.group)) ? finding : null;
  },
};
