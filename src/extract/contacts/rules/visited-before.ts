import { pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** An earlier visit to where the one told of leads: "She last visited in August 2022", "He had previously come in May". */
export const visitedBefore: Rule = {
  name: 'visited-before',
  example: 'Anna Berg last visited on Monday.',
  words: /(?:^| )(?:visited|came|travell?ed)/,
  also: /^(?:last|first|previously|earlier|also)$/,
  pattern: pattern(
    '(?<who>P)(?<aux>(?: (?:has|had))? (?:last|first|previously|earlier|also)) (?<cue>visited|came|travell?ed)(?= (?:here |there |back )?(?:in |on |late |early |during |for ){0,2}D(?= |$))',
  ),
  read: (match, frame) => {
    const finding = readParts('visited-before', 'visit', match, frame);
    return finding && { ...finding, weak: true };
  },
};
