import { joinsVerb } from './adverbials.ts';
import { GROUP, PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** How a host is told of in more than a word. */
const ENTERTAINS = [
  '(?:play(?:ed|s)|was|is|were) host to|roll(?:ed|s|ing) out the red carpet(?: (?:on )?D)? for',
  `accord(?:ed|s)(?=${SMALL} P (?:in|at|on|upon|D|an? (?:[a-z-]+ ){0,3}(?:welcome|reception|audience))(?= |$))`,
  `g(?:ave|ives|iving)(?=${SMALL} P an? (?:[a-z-]+ ){0,3}(?:welcome|reception|audience)(?= |$))`,
  'accord(?:ed|s) (?:an? )?(?:[a-z-]+ ){0,2}welcome to',
  'g(?:ave|ives|iving) an? (?:[a-z-]+ ){0,3}?(?:audience|reception|dinner|banquet|lunch|luncheon|breakfast|welcome)(?: (?:for|to|in honou?r of))?',
  'grant(?:ed|s) an audience to',
  `(?:was|were|(?<=(?:was|were) there )|stood) waiting for(?=${SMALL} P(?! 's)(?: (?:at|on|upon|when|as|in)(?= )|$| [.;]))`,
  '(?:held|hosted|threw|offered) an? (?:[a-z-]+ ){0,3}?(?:reception|dinner|banquet|lunch|luncheon|breakfast) (?:for|in honou?r of)',
].join('|');

/** The host in front, in more words: "played host to", "granted an audience to", "gave a dinner for". */
export const entertains: Rule = {
  name: 'entertains',
  example: 'Premier Li Wei gave a dinner in honour of Anna Berg in Beijing.',
  words: /(?:^| )(?:accord|host|audience|reception|dinner|banquet|lunch|luncheon|breakfast|welcome|carpet|waiting)/,
  pattern: pattern(`(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?<cue>${ENTERTAINS})${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)`),
  read: (match, frame) => readParts('entertains', 'meeting', match, frame),
};

/** "Welcomed to Oslo the premier", "welcomed to the Bergen palace Li": whither, told before whom. */
const INTO =
  /^ to(?: (?:the|his|her|its))?(?: [a-z-]+){0,2} (?:[XYO](?: (?:palace|residence|house|hall|office|ministry|airport|castle|mansion|villa|complex))?|palace|residence|house|hall|office|ministry|airport|castle|mansion|villa|complex)(?= |$)/;

/** The host in front: "received", "hosted", "welcomed", "is to host". Not what is welcomed without being a guest ("welcomed Norway's decision"). */
export const hosts: Rule = {
  name: 'hosts',
  example: 'Premier Li Wei received Anna Berg at the Great Hall on Monday.',
  words: /(?:^| )(?:receiv|host|welcom|greet|courtesy)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?<!(?:the|an?|his|her|their) )(?<cue>receiv(?:e|es|ed|ing)|host(?:s|ed|ing)?|ha(?:d|s)(?= an? courtesy)|welcom(?:e|es|ed|ing)|greet(?:s|ed|ing)?)(?= )(?:(?: an?| the)(?: [a-z-]+){0,2} (?:reception|dinner|banquet|lunch|luncheon|breakfast|tea|ceremony))?(?<parted>[^P;:]{0,160}?)(?: for| in honou?r of| to honou?r| to mark| (?:the|an?) (?:[a-z-]+ ){0,3}(?:visits?|courtesy calls?) (?:of|from|by))?(?: the)? (?<whom>(?=P)${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => {
    const parted = match.groups?.parted ?? '';
    // A comma before the guest alone begins another clause: "received him in Oslo, Berg said".
    // "Received the delegation headed by the chairman of the council, Li": the name behind an office.
    const led = / (?:delegation|team|group|mission)(?: which| that)?(?: (?:is|was))? (?:led|headed) by(?: [^ ,]+){0,8}(?: ,)?$/.test(
      parted,
    );
    const open = !led && parted.endsWith(' ,') && parted.indexOf(' ,') === parted.length - 2 && parted.length > 2;
    // "Oslo hosted contacts between officials of two others": the room is given to others.
    if (/ (?:between|among)(?: |$)/.test(parted)) return null;
    // "Welcomed the thought the government of Norway gave to it": what somebody did is welcomed.
    if (/ (?:the|an?|his|her|its|their) (?:[a-z-]+ ){1,4}(?:the|an?|its) P$/.test(match[0])) return null;
    // "Welcomed Li to visit Norway": he is asked to come, and not there.
    if (/^ to (?:visit|come|attend|travel|join|pay|make)(?= |$)/.test(frame.text.slice(match.index + match[0].length))) return null;
    return !open && (led || joinsVerb(parted.replace(INTO, ''))) ? readParts('hosts', 'meeting', match, frame) : null;
  },
};
