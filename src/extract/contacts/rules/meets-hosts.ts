import { gap, pattern } from './grammar.ts';
import { readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** Whom a guest meets where only the country of the visit says who they are: "the country's leaders", "the host nation's president". */
const HOSTS =
  "(?:the|its|that) (?:[a-z-]+ ){0,2}(?:country|nation|state|republic|kingdom|island)(?: 's|['’]s) (?:[a-z-]+ ){0,4}(?:leaders|leader|leadership|officials|authorities|president|premier|king|minister|ministers|government|rulers|ruler)";

const MEETS_THEM = [
  '(?:met|meets?|meeting)(?: with)?(?: (?:separately|again|later|also|briefly))?',
  '(?:talks|meetings?|discussions|consultations|negotiations)(?: [a-z]+)? with',
  '(?:received|hosted|welcomed) by',
].join('|');

/** A guest meets those who govern the country that he visits: "She will hold talks with the country's leaders on Monday". */
export const meetsHosts: Rule = {
  name: 'meets-hosts',
  example: "Anna Berg will hold talks with the country's leaders on Monday.",
  words: /^(?:met|meets?|meeting|meetings|talks|discussions|consultations|negotiations|received|hosted|welcomed)$/,
  also: /^(?:leaders|leader|leadership|officials|authorities|president|premier|king|minister|ministers|government|rulers|ruler)$/,
  pattern: pattern(`(?<who>P)(?! 's)(?<aux>${gap(90)}) (?<cue>${MEETS_THEM})(?: (?:[a-z]+ and )?${HOSTS})(?! P)(?= |$)`),
  read: (match, frame) => readParts('meets-hosts', typeOfTalks, match, frame),
};
