import type { Frame } from '../sentence/frame.ts';
import { BOTH, bitsOf } from '../sentence/term.ts';
import { GROUP, SMALL, TWO_PEOPLE, pattern } from './grammar.ts';
import { ofBoth, readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

/** The place and what is done there first: "Meeting at the palace on Friday, Berg told Li". */
export const meetingAt: Rule = {
  name: 'meeting-at',
  example: 'Meeting at the palace in Oslo on Monday, Anna Berg told Premier Li Wei that ties mattered.',
  words: /^(?:meeting|sitting)$/,
  pattern: pattern(
    `^(?<aux>)(?<cue>meeting|sitting down)(?= (?:in|at|on|for|over|late|early|behind|here|D) )(?:(?! with | between )[^P;:]){1,90}? ,${SMALL} (?<who>P)(?! 's)(?: (?:also|then|again|D|on D)){0,2} (?:told|invited|assured|asked|urged|thanked|pressed|warned|promised|offered|informed|reminded|congratulated|presented|gave|embraced)${SMALL} (?<whom>P)(?! 's)`,
  ),
  // What is told then may lie ahead: "invited Li to come next year".
  read: (match, frame) => ofBoth(readParts('meeting-at', 'meeting', match, upTo(frame, match.index + match[0].length))),
};

/** The clause up to a character. */
const upTo = (frame: Frame, end: number): Frame => ({ ...frame, text: frame.text.slice(0, end) });

/** Both for a stretch of time in one room: "spent four days, from May 1 to 4, closeted at a castle". */
export const closetedFor: Rule = {
  name: 'closeted-for',
  example: 'Anna Berg and Li Wei spent four days closeted with their teams at a castle in Oslo.',
  words: /^spent$/,
  also: /^(?:closeted|locked|holed|huddled|bargaining|haggling|negotiating|negotiations|talks|conclave|conversation|talking|table)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>(?: (?:have|had|has|then|also|each))*) (?<cue>spent)(?= (?:[^P;:]{1,80} )?(?:closeted|locked (?:in|up|away)|holed up|huddled|bargaining|haggling|negotiating|in (?:negotiations|talks|conclave|conversation)|talking|at the (?:negotiating )?table)(?= |$))[^P;:]{1,90}(?: with P)?`,
  ),
  read: (match, frame) => ofBothPeople(readParts('closeted-for', 'meeting', match, frame)),
};

/** Two people or a group of both sides, and neither of them a country or a body. */
const ofBothPeople = (finding: Finding | null): Finding | null =>
  finding &&
  (bitsOf(finding.who) & BOTH) === BOTH &&
  finding.who.every((term) => term.code === 'P' && !term.crowd && (term.people.length > 0 || term.group || term.office))
    ? finding
    : null;

/** What two do who stand or sit before each other, told with its town. */
const DEALS =
  'failed|agreed|argued|clashed|quarrell?ed|haggled|bargained|tried|sought|vowed|pledged|promised|settled|decided|accepted|endorsed|approved|reconciled|made up|made peace|fell out';

/** Both and what they did, with the town and the time: "In August the two leaders failed in Geneva to settle the dispute". */
export const settlesIn: Rule = {
  name: 'settles-in',
  example: 'On Monday Anna Berg and Li Wei failed in Geneva to settle the dispute.',
  words:
    /^(?:failed|agreed|argued|clashed|quarrell?ed|haggled|bargained|tried|sought|vowed|pledged|promised|settled|decided|accepted|endorsed|approved|reconciled|made|fell)$/,
  also: /^Y$/,
  fallback: true,
  pattern: pattern(
    `(?<who>${TWO_PEOPLE}|P)(?! 's)(?<aux>(?: (?:had|also|again|then|duly|finally|later|,|(?:on |in )?D))*) (?<cue>${DEALS})(?: [a-z]+){0,2}? in${SMALL} Y(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = ofBothPeople(readParts('settles-in', 'meeting', match, frame));
    return finding && / D(?= |$)/.test(` ${frame.text}`) ? { ...finding, aux: '' } : null;
  },
};

/** Back once more to the place just told: "flew to Beijing in March; she came back in May". */
export const cameBack: Rule = {
  name: 'came-back',
  example: 'Anna Berg flew to Beijing in March 2023; Anna Berg came back on Monday.',
  words: /^(?:back|returned|again)$/,
  pattern: pattern(
    `(?<=(?:^| )(?:to|in|visited|into)(?: the)? )(?<goal>[YX])(?= )(?:[^CLXYF;]{0,80}?);(?: and| but)?${SMALL} (?<who>P)(?<aux>(?: [a-z]+)?) (?<cue>came back|returned|was back|went back|came again|went again|flew back)(?= (?:(?:again|there|for [a-z]+) )?(?:in|on|late|early|last|D)(?= |$))`,
  ),
  read: (match, frame) => {
    const finding = readParts('came-back', 'visit', match, frame);
    const [who] = finding?.who ?? [];
    return finding?.goal && who && (who.sides & finding.goal.sides & BOTH) === 0 ? finding : null;
  },
};
