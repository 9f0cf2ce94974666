import { BOTH, OTHER, bitsOf } from '../sentence/term.ts';
import { pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** A summit on the agenda of both sides, its guests not named: "the upcoming summit of the heads of state". */
export const summitAhead: Rule = {
  name: 'summit-ahead',
  example: 'Berg and Li will prepare the upcoming summit of the heads of state on the North Sea.',
  words: /summit/,
  pattern: pattern(
    '(?<aux> (?:upcoming|forthcoming|planned|next)) (?<cue>summit) of(?: the| their)? (?:P|heads|leaders|presidents)(?: of state| of government)?(?= |$)',
  ),
  read: (match, frame) => {
    const finding = readParts('summit-ahead', 'summit', match, frame);
    const named = [...frame.terms.values()].filter(
      (term) => 'PBC'.includes(term.code) || (term.code === 'L' && (term.sides & OTHER) === 0),
    );
    const sides = bitsOf(named);
    if (!finding || (sides & BOTH) !== BOTH || (sides & OTHER) !== 0) return null;
    return { ...finding, planned: true, who: named.map((term) => ({ ...term, people: [], bodies: [], office: true })) };
  },
};
