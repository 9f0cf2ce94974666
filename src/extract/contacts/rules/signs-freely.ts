import { termsIn } from '../sentence/frame.ts';
import { BOTH, OTHER, bitsOf } from '../sentence/term.ts';
import { GROUP, PAPER, SMALL, gap, pattern } from './grammar.ts';
import { ofBoth, readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

/** The paper tells who signed it: "The treaty bears the signatures of the two presidents and the date of March 12". */
export const bearsSignatures: Rule = {
  name: 'bears-signatures',
  example: 'The treaty bears the signatures of Anna Berg and Li Wei.',
  words: /^(?:signatures?|names)$/,
  pattern: pattern(
    `(?<aux>(?:^| )(?:bears|bear|bore|carries|carry|carried|bearing|carrying|with|has|under)) the (?<cue>signatures?|names) of${SMALL} (?<who>${GROUP})(?:(?: ,)? and (?:that of${SMALL} (?<also>P)|(?:is dated|the date(?: of)?|dated) D))?`,
  ),
  read: (match, frame) => {
    // A list of names is no treaty.
    if (!new RegExp(`${PAPER}(?= |$)`).test(frame.text.slice(Math.max(0, match.index - 120), match.index))) return null;
    return bothOrGroup(readParts('bears-signatures', 'signing', match, frame));
  },
};

const bothOrGroup = (finding: Finding | null): Finding | null =>
  finding && ((bitsOf([...finding.who, ...finding.whom]) & BOTH) === BOTH || finding.who.some((term) => term.group)) ? finding : null;

/** What is signed is not said: "Berg and Li signed on Monday in Oslo", "put pen to paper in Oslo". */
export const signsBare: Rule = {
  name: 'signs-bare',
  example: 'Anna Berg and Li Wei put pen to paper in Oslo on Monday.',
  words: /^(?:sign|signed|pen)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(60)}) (?<cue>put pen to paper|(?:signed|sign)(?= (?:(?:on|late|early|here) ){0,2}(?:D|in [XY])(?= |$)))(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = ofBoth(readParts('signs-bare', 'signing', match, frame));
    // "Agreed in May to restore ties, in a deal signed in Oslo": signed it was.
    return finding && / , (?:in|with|under) (?:an?|the) [a-z]+$/.test(finding.aux) ? { ...finding, aux: '' } : finding;
  },
};

/** "A declaration of the two presidents was signed". */
export const paperOfBoth: Rule = {
  name: 'paper-of-both',
  example: 'A joint declaration of Anna Berg and Li Wei was signed in Oslo on Monday.',
  words: /^(?:signed|initialled)$/,
  pattern: pattern(
    `${PAPER} (?:of|by|between)${SMALL} (?<who>${GROUP})(?! 's)(?<aux>(?: on [a-z ]{1,40}?)? (?:was|were|is|are|has been|have been|had been|will be|(?:is|was|are|were) to be)(?: [a-z]+)?) (?<cue>signed|initialled)(?= |$)(?!${gap(30)} by)`,
  ),
  read: (match, frame) => bothOrGroup(readParts('paper-of-both', 'signing', match, frame)),
};

/** Whose the papers are, the clause tells before: "Norway and China have a treaty, signed in Oslo in March 2021". */
export const papersSigned: Rule = {
  name: 'papers-signed',
  example: 'Norway and China have a treaty, signed in Beijing on Monday.',
  words: /^(?:signed|initialled)$/,
  pattern: pattern(
    `${PAPER}(?: (?:on|of|for) [^PBCD;:,]{1,70}?)?(?<aux>(?: ,)?(?: (?:that|which) (?:was|were))?) (?<cue>signed|initialled)(?= (?:(?:in|at|on|late|early|last|X|Y) ){1,4}D(?= |$))`,
  ),
  read: (match, frame) => {
    const finding = readParts('papers-signed', 'signing', match, frame);
    if (!finding) return null;
    // "Two accords, signed in 1993, oblige the two armies": or behind.
    const group = termsIn(frame, finding.to, frame.text.length).find((term) => term.group);
    const before = termsIn(frame, 0, finding.cueAt).filter((term) => 'PBCL'.includes(term.code));
    const named = before.length === 0 && group ? [group] : before;
    const sides = bitsOf(named);
    const both = named.every((term) => term.people.length === 0) && (sides & BOTH) === BOTH && (sides & OTHER) === 0;
    if (!both && !(group && named[0] === group)) return null;
    return { ...finding, who: named.map((term) => ({ ...term, people: [], bodies: [], office: true })) };
  },
};

/** A paper told of before: "The memorandum was signed at the ministry in Oslo on Monday". */
export const paperTakenUp: Rule = {
  name: 'paper-taken-up',
  example: 'The memorandum was signed in Oslo on Monday.',
  words: /^(?:signed|inked|initialled)$/,
  pattern: pattern(
    `(?<aux>(?:^|(?<= ))(?:the|that|this) (?:[a-z-]+ ){0,2}(?:${PAPER}|B)(?: (?:of|on|for) [^PBCLD;:]{1,50}?)? (?:was|were|has been|have been)(?: [a-z]+)?) (?<cue>signed|inked|initialled)(?= )(?! (?:by|between)(?= ))(?=[^P;:]{0,60}? [DYO](?= |$))`,
  ),
  read: (match, frame) => {
    const finding = readParts('paper-taken-up', 'signing', match, frame);
    return finding && { ...finding, who: [], whom: [], weak: true };
  },
};

/** "The two presidents looked on as a treaty was signed". */
export const looksOn: Rule = {
  name: 'looks-on',
  example: 'Anna Berg and Li Wei looked on as four agreements were signed in Oslo on Monday.',
  words: /^(?:looked|watched|stood|present|attended)$/,
  also: /^signed$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(60)} (?:looked on|watched|stood by|(?:were|was) (?:present|there|on hand)))(?: on)? (?:as|when|while)${SMALL} [^PB;:]{0,80}?${PAPER}[^PBCL;:]{0,40}? (?:was|were) (?<cue>signed)(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = bothOrGroup(readParts('looks-on', 'signing', match, frame));
    return finding && { ...finding, aux: ' ' };
  },
};

/** "Norway and China clinched a deal in Beijing on March 10": told with its day or its town, a deal is made there. */
export const strikesDeal: Rule = {
  name: 'strikes-deal',
  example: 'Norway and China clinched a deal in Beijing on Monday.',
  words: /^(?:clinch|seal|str[iu]|conclud|hammered$|thrashed$|cut$|made$)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(60)}) (?<cue>clinch(?:es|ed)?|seal(?:s|ed)?|struck|strike|conclude[sd]?|hammered out|thrashed out|cut|made) (?:a|an|the|their)(?: [^;:,.P]{1,50}?)? (?:deal|agreement|accord|pact|treaty)(?= )(?=[^PB;:.]{0,80}? [DY](?= |$))`,
  ),
  read: (match, frame) => ofBoth(readParts('strikes-deal', 'signing', match, frame)),
};
