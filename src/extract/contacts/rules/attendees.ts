import { termsIn, type Frame } from '../sentence/frame.ts';
import { BOTH, bitsOf } from '../sentence/term.ts';
import { pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

/** The meeting told before, at which others were too. */
const NOUN = '(?:meeting|talks|discussions|session|consultations|negotiations|audience|conversation)';
const THE = '(?:the|their|this|that)(?: [a-z-]+){0,2}?';
const MEETING = `${THE} ${NOUN}`;
const LIST = 'P(?:(?: ,| and| , and|, as well as)(?: by)?(?: the)? P){0,6}';
/** Nothing that makes it another meeting: "the meeting of the council". */
const NO_OTHER = '(?! (?:of|between|with|on the sidelines|in [XY]|[BCE])(?= |$))';

/** Who else was there, as words that add to the meeting told before; where they tell of both sides, a meeting by themselves. */
function attendees(rule: string, match: RegExpExecArray, frame: Frame): Finding | null {
  const range = match.indices?.groups?.list;
  const finding = range ? readParts(rule, 'meeting', match, frame) : null;
  if (!finding || !range) return null;
  const who = termsIn(frame, range[0], range[1]).filter(({ code, people }) => code === 'P' && people.length === 1);
  return who.length === 0 ? null : { ...finding, aux: ' that', who, whom: [], weak: (bitsOf(who) & BOTH) !== BOTH };
}

/** "Taking part in the meeting on the Norwegian side were Berg and Dahl". */
export const takingPart: Rule = {
  name: 'taking-part',
  example: 'Taking part in the meeting on the Norwegian side were Anna Berg and Lars Dahl.',
  words: /^(?:taking|participating|attending|present|attendance)$/,
  also: /^(?:was|were)$/,
  pattern: pattern(
    `^(?:also )?(?<cue>taking part|participating|attending|present|in attendance)(?: (?:in|at))?(?: ${MEETING})?(?: (?:on|from|for) the P)? (?:was|were) (?:also )?(?:the )?(?<list>${LIST})(?= |$)`,
  ),
  read: (match, frame) => attendees('taking-part', match, frame),
};

/** "Dahl and Lund were also in the room", "Dahl was present at the talks". */
export const werePresent: Rule = {
  name: 'were-present',
  example: 'Lars Dahl and Chen Bo were also in the room.',
  words: /^(?:present|attendance|room|table|hand)$/,
  also: /^(?:was|were)$/,
  pattern: pattern(
    `^(?:the )?(?<list>${LIST}) (?:was|were) (?:(?:also|both) )?(?<cue>(?<=(?:also|both) )(?:present|in attendance|in the room|at the table|on hand)(?= [.,;]|$)|(?:present|in attendance|on hand) (?:at|during|for) ${MEETING}${NO_OTHER}(?= |$))`,
  ),
  read: (match, frame) => attendees('were-present', match, frame),
};

/** "Dahl also took part in the talks", "Dahl opened the meeting". */
export const tookPart: Rule = {
  name: 'took-part',
  example: 'Lars Dahl also took part in the talks.',
  words: /^(?:part|participated|attended|joined|sat|opened|chaired|presided)$/,
  also: /^(?:meeting|talks|discussions|session|consultations|negotiations|audience|conversation)$/,
  pattern: pattern(
    `^(?:the )?(?<list>${LIST})(?: (?:also|both|later|D|on))* (?:took part in|participated in|attended|joined|sat in on|opened|chaired|presided over) ${THE} (?<cue>${NOUN})${NO_OTHER}(?= |$)`,
  ),
  read: (match, frame) => attendees('took-part', match, frame),
};

/** "They were joined by Dahl and Lund". */
export const joinedBy: Rule = {
  name: 'joined-by',
  example: 'The two leaders were joined by Lars Dahl and Chen Bo.',
  words: /^(?:joined|flanked|accompanied)$/,
  also: /^by$/,
  pattern: pattern(
    `^(?:the )?(?<both>P) (?:was|were) (?:also |later )?(?<cue>joined|flanked|accompanied) by (?:the |their )?(?<list>${LIST})(?= |$)`,
  ),
  read: (match, frame) => {
    const both = match.indices?.groups?.both;
    const terms = both ? termsIn(frame, both[0], both[1]) : [];
    return terms.some(({ group, people }) => group || people.length > 1) ? attendees('joined-by', match, frame) : null;
  },
};
