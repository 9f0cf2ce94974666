import { termsIn } from '../sentence/frame.ts';
import { BOTH, bitsOf } from '../sentence/term.ts';
import { pattern } from './grammar.ts';
import { readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

const AGAIN =
  'talks|meetings?|discussions|negotiations|consultations|conversation|session|summit|phone call|call|encounter|visit|trip|tour';

/** A contact already told of: "the meeting in Oslo on Monday", "at that meeting", "their talks", "Berg's visit". */
export const takenUp: Rule = {
  name: 'taken-up',
  example: 'The meeting on Monday lasted three hours.',
  words: /(?:^| )(?:the|their|that|this|his|her|these|those|'s)/,
  also: /^(?:talks|meetings?|discussions|negotiations|consultations|conversation|session|summit|call|encounter|visit|trip|tour)$/,
  pattern: pattern(
    `(?<aux>(?:^|(?<= ))(?:(?:that|this)(?: (?:online|virtual|video|phone|telephone|bilateral|trilateral|tripartite|four-way|quadrilateral|joint|first|recent|brief|upcoming|high-level))?|(?:the|their|his|her|these|those|'s)(?: (?:(?!in |at |on |to |of )[^ A-Z,.;:"]+|[BOD](?= [a-z]))){0,2})) (?<cue>${AGAIN})(?= |$)(?! on [a-z]| for )`,
  ),
  read: (match, frame) => {
    const finding = readParts('taken-up', /visit|trip|tour/.test(match.groups?.cue ?? '') ? 'visit' : typeOfTalks(match[0]), match, frame);
    // "They sat at a table, the Norwegian and Chinese ministers on either side of the Dane: the trilateral meeting in Oslo …".
    if (finding && / (?:trilateral|three-way|tripartite|four-way|quadrilateral)(?: |$)/.test(finding.aux)) {
      const who = termsIn(frame, 0, match.index).filter((term) => term.code === 'P' && term.people.length > 0);
      if ((bitsOf(who) & BOTH) === BOTH) return { ...finding, who };
    }
    // "the next meeting" is none of those told before.
    // "According to the negotiations, a delegation will travel to Oslo": what came of them.
    if (/(?:^| )(?:according to|based on) $/.test(frame.text.slice(Math.max(0, match.index - 14), match.index))) return null;
    // "before next month's COP30 summit in Oslo": an event of its own.
    if (match.groups?.cue === 'summit' && (match.groups.aux ?? '').startsWith("'s")) return null;
    return finding && !/ next(?: |$)/.test(finding.aux) ? { ...finding, weak: true } : null;
  },
};
