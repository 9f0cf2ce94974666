import { BOTH, bitsOf } from '../sentence/term.ts';
import { PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

const PRESS = '(?:joint )?(?:press|news|media) (?:conference|briefing|statement|appearance|availability)';

/** Who stands before the press together has met; of one side alone they are only colleagues. */
const ofBoth = (finding: Finding | null): Finding | null =>
  (bitsOf([...(finding?.who ?? []), ...(finding?.whom ?? [])]) & BOTH) === BOTH ? finding : null;

/** Before the press with the other: "told a joint press conference with Premier Li in Beijing". */
export const pressWith: Rule = {
  name: 'press-with',
  example: 'Anna Berg told a joint news conference with Premier Li Wei in Beijing that trade would grow.',
  words: /(?:^| )(?:conference|briefing|statement|appearance|availability)/,
  also: /^(?:with|alongside|beside)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(90)}) (?<cue>${PRESS})(?= )(?:${gap(40)}) (?:with|alongside|beside)${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => ofBoth(readParts('press-with', 'meeting', match, frame)),
};

/** The press first: "At a joint press conference with Premier Li in Beijing, Berg said". */
export const pressFirst: Rule = {
  name: 'press-first',
  example: 'At a joint press conference with Premier Li Wei in Beijing, Anna Berg said trade would grow.',
  words: /(?:^| )(?:conference|briefing|statement|appearance|availability)/,
  also: /^(?:with|alongside|beside)$/,
  pattern: pattern(
    `(?<=^| )(?:at|in|during|after|following)(?<aux>(?: [a-z]+){0,4}?) (?<cue>${PRESS})(?= )(?:${gap(40)}) (?:with|alongside|beside)${SMALL} (?<whom>P)(?! 's)${gap(90)},${gap(40)} (?<who>P)(?! 's)`,
  ),
  read: (match, frame) => ofBoth(readParts('press-first', 'meeting', match, frame)),
};
