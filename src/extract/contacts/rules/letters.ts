import { GROUP, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const LETTER = 'letters?|messages?|notes?|telegrams?|condolences|congratulations|greetings|cables?|missives?';

/** "The minister conveyed the greetings of the king to Li": said at a meeting that other words tell of. `end`: of the cue, in code units. */
const isConveyed = (text: string, end: number): boolean =>
  / (?:convey|extend|pass|relay)(?:s|ed|ing)?(?: [a-z]+){0,3} greetings\b/.test(text.slice(Math.max(0, end - 60), end));

/** "During the talks Berg delivered a letter from the king to Li": it came with the one who is at the talks. */
const isHandedOver = (before: string): boolean =>
  /^ ?(?:during|at) /i.test(before) && / (?:deliver|hand|present|pass|convey)[a-z]*(?: over| on)?(?: [a-z]+){0,3} ?$/.test(before);

/** "Expressed her condolences to Li in a telephone call": said, and not written. */
const BY_VOICE =
  /^[^P;:]{0,40}? (?:(?:in|during|at|over) (?:an?|their|the) (?:[a-z-]+ ){0,2}?(?:call|conversation|meeting|talks)|(?:by|over) (?:the )?(?:tele)?phone)(?= |$)/;

/** "In a telephone call on Monday Berg expressed her condolences to Li": so is what the clause opens with. */
const ON_THE_PHONE =
  /^(?:in|during|at|over) (?:an?|their|the) (?:[a-z-]+ ){0,2}?(?:phone|telephone|video)(?:[ -](?:call|conversation|talk|contact))s?(?= )[^P;:]{0,40}? , $/;

/** "I send this message to Li, Berg said on the square": no letter. */
const SIGNAL = / (?:this|that|same|clear|strong|simple|political|powerful|wrong) $/;

/** "Berg met Li, delivering a message from the king": handed over where they met. */
const DELIVERING =
  / , (?:[^;:]{0,30} , )?(?:delivering|conveying|handing(?: over)?|relaying|passing(?: on)?) (?:an?|the|his|her)(?: [a-z-]+){0,2}$/;
const MET_BEFORE = / (?:met|meets|met with|held talks with|was received by|conferred with) $/;

/** "Berg delivered messages from the king": whose words she carries. */
const CARRIES =
  /(?:^| )(?:deliver(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|br(?:ings?|inging|ought)|convey(?:s|ed|ing)?|relay(?:s|ed|ing)?|bear(?:s|ing)?|bore|submit(?:s|ted|ting)?|transmit(?:s|ted|ting)?|forward(?:s|ed|ing)?|hand(?:s|ed|ing)? over|read(?:s|ing)? out|pass(?:es|ed|ing)? on)(?: (?:an?|the|his|her|several|two|written|special|personal|verbal|important|[a-z]+)){0,3}$/;

/** "Berg met Li and handed over a letter from the king": so too. */
const HANDED =
  /(?:^| )and (?:also )?(?:deliver|hand|convey|present|pass|relay|gave)[a-z]*(?: over| on)?(?: to)?(?: him| her| them)?(?: an?| the)?(?: [a-z-]+){0,2}$/;
const MET = / (?:met|meets|met with|talks with|meeting with|received by|called on|conferred with) /;

/** "Berg sent a letter to Li", "Li received a message from Berg", "Berg wrote to Li". */
export const sendsLetter: Rule = {
  name: 'sends-letter',
  example: 'Anna Berg sent a letter to Premier Li Wei.',
  words: /(?:^| )(?:letter|message|note|telegram|condol|congratul|greeting|cable|missive|wrote|written|sent|wired|telegraphed|dropped$)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?:(?<cue>${LETTER})(?= )[^PBCL;:]{0,60}? (?:to|from|for|addressed to)|wr(?:ote|itten) to|sent word to|dropped a line to|cabled|wired|telegraphed|sent)${SMALL} (?<whom>[PCB])(?:(?: and P)?)(?! 's)(?:[^PBCL;:]{0,30}? (?:${LETTER}|(?:good|best|warm) wishes|a line)(?= |$))?`,
  ),
  read: (match, frame) => {
    // "Berg met Li, delivering a message from the king": handed over at the meeting.
    if (DELIVERING.test(match.groups?.aux ?? '') && MET_BEFORE.test(frame.text.slice(0, match.index))) return null;
    if (match[0].includes(' from') && HANDED.test(match.groups?.aux ?? '') && MET.test(frame.text.slice(0, match.index + match[0].length)))
      return null;
    // "Berg said she had delivered messages from the king": whose words she carries, and not whom she writes to.
    if (CARRIES.test(match.groups?.aux ?? '') && / from(?: (?!to )[a-z]+){0,3} [PCB]/.test(match[0])) return null;
    if (isConveyed(match[0], match[0].length) || ON_THE_PHONE.test(frame.text.slice(0, match.index))) return null;
    const cue =
      /letters?|messages?|notes?|telegrams?|condolences|congratulations|greetings|cables?|missives?|wr(?:ote|itten) to|sent word|a line|wired|telegraphed|wishes/.exec(
        match[0],
      );
    if (!cue || BY_VOICE.test(frame.text.slice(match.index + match[0].length, match.index + match[0].length + 80))) return null;
    // "Expressed her condolences to Li": wherever she said so.
    if (cue[0] === 'condolences' && / express(?:es|ed|ing)?(?: [a-z]+){0,3} $/.test(match[0].slice(0, cue.index))) return null;
    const at = match.index + cue.index;
    if (match.indices?.groups) match.indices.groups.cue = [at, at + cue[0].length];
    return readParts('sends-letter', 'other', match, frame);
  },
};

/** "congratulated Li on his election in a telegram", "thanked Li by letter". */
export const writesTo: Rule = {
  name: 'writes-to',
  example: 'Anna Berg congratulated Premier Li Wei on his election in a telegram.',
  words: /(?:^| )(?:letter|message|telegram|cable)/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)}) (?:(?:congratulat|thank|invit|condol|assur|inform|ask|urg|told|greet|answer|wish)[a-z]*|(?:offered|sent|expressed|conveyed|extended) (?:his|her|their)(?: [a-z]+){1,3} to|replied to)${SMALL} (?<whom>P)(?! 's)[^P;:]{0,60}? (?:in|by|with)(?: (?:an?|his|her|the))?(?: [a-z]+){0,3}? (?<cue>letter|message|telegram|cable)(?= |$)(?! (?:from|to) )`,
  ),
  read: (match, frame) => readParts('writes-to', 'other', match, frame),
};

/** "In addition to delivering a message of the king to Li, he will meet": named in passing beside what is told. */
const BESIDES =
  /(?:^| )(?:in addition to|besides|apart from|aside from) (?:deliver|submitt|convey|hand|present|pass)ing(?: over| on)?(?: (?:the|an?|his|her))?(?: [a-z]+){0,2} $/;

/** "In a message to Premier Li Wei, Anna Berg"; "a letter from Berg to Li". */
export const letterFirst: Rule = {
  name: 'letter-first',
  example: 'In a congratulatory message to Premier Li Wei, Anna Berg hailed the ties.',
  words: /(?:^| )(?:letter|message|note|telegram|condol|congratul|greeting|cable|missive)/,
  pattern: pattern(
    `(?<=^| )(?<aux>)(?<cue>${LETTER})(?: [^ PBCL;:,]+){0,4} (?:to${SMALL} (?<whom>P)(?! 's)${gap(60)},${gap(30)} (?<who>P)|(?:from|by|of|that|which)${SMALL} (?<also>P)(?: [a-z]+| D){0,4}? (?:to|reached)${SMALL} (?<host>P))`,
  ),
  read: (match, frame) =>
    isConveyed(frame.text, match.index + (match.groups?.cue ?? '').length) ||
    SIGNAL.test(frame.text.slice(Math.max(0, match.index - 30), match.index)) ||
    BESIDES.test(frame.text.slice(Math.max(0, match.index - 50), match.index)) ||
    isHandedOver(frame.text.slice(0, match.index))
      ? null
      : readParts('letter-first', 'other', match, frame),
};

/** The letter as what is handed over, with its bearer behind it: "the letter was delivered to Li by Ambassador Berg". */
export const letterDelivered: Rule = {
  name: 'letter-delivered',
  example: 'The letter was delivered to Premier Li Wei on Monday by Ambassador Anna Berg.',
  words: /(?:^| )(?:letter|message|note|reply|response|answer|telegram|missive)/,
  also: /^(?:delivered|handed|presented|conveyed|submitted|passed)$/,
  pattern: pattern(
    `(?<=^| )(?<aux>)(?<cue>letter|message|note|reply|response|answer|missive)(?: [^ ;:,]+){0,6}? (?:was|were|has been|had been|will be)(?: [a-z]+)? (?:delivered|handed(?: over)?|presented|conveyed|submitted|passed(?: on)?) to${SMALL} (?<whom>P)(?! 's)(?: [^ PBC;:]+){0,8}? by${SMALL} (?<who>P)(?! 's)`,
  ),
  read: (match, frame) => readParts('letter-delivered', 'other', match, frame),
};
