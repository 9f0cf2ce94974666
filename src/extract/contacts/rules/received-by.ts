import { termsIn } from '../sentence/frame.ts';
import { BOTH, bitsOf } from '../sentence/term.ts';
import { saysWhenOrWhere } from './adverbials.ts';
import { GROUP, PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import { APART } from './one-by-one.ts';
import type { Rule } from './rule.ts';

/** How a guest is received: "with a guard of honour", "with full military honours". */
const HONOURS =
  / (?:with|to|amid)(?: [a-z0-9-]+){0,4}? (?:honou?rs?|guard of honou?r|salute|ceremony|fanfare|pomp|red carpet|hug|embrace|handshakes?|garlands|flowers|arms|warmth|cheers|applause|smiles?)(?= |$)/g;

const OF_TALKS =
  /(?:^| )(?:talks|meetings?|summit|negotiations|rounds?|sessions?|conference|dialogue|discussions)(?: [a-z-]+){0,4} (?:between|of|among|involving)(?: the)?(?: [PCL](?: ,)? and(?: the)?)? $/;
const THINGS = new RegExp(
  `(?:^| )(?:${[
    'projects?|products?|goods|proposals?|remarks?|comments?|ideas?|plans?|decisions?|initiatives?|statements?|issues?|efforts?|polic(?:y|ies)|positions?',
    'views?|moves?|steps?|words?|offers?|results?|news|suggestions?|agreements?|deals?|announcements?|requests?|reforms?|cooperation|investments?|capacit(?:y|ies)',
    'readiness|participation|presence|membership|contributions?|developments?|progress|achievements?|return|release|speech|article|report|books?|films?',
  ].join(
    '|',
  )})(?: (?:of|in|on|for|by|to)(?: [a-z-]+){1,4}?)?(?: (?:has|have|had|will|would|can|could|may|also|be|been|was|were|is|are|being|[a-z]+ly)){1,4}$`,
);
const OF_EVENT =
  / (?:talks|meetings?|summit|negotiations|rounds?|sessions?|conference|forum|event|exhibition|expo|congress)(?: ,)? (?:that|which)(?= )/;

/** The guest in front, the host after "by". */
export const receivedBy: Rule = {
  name: 'received-by',
  example: 'Anna Berg was received by Premier Li Wei in Beijing.',
  words: /(?:^| )(?:given|granted|seen|accorded|extended|received|welcomed|greeted|hosted|met|embraced|hugged)/,
  also: /^(?:by|from)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?<aux>${gap(140)} (?:was|were|is|are|been|be|being)(?: [a-z]+)?|${gap(140)} and(?: [a-z]+ly)?(?= (?:received|welcomed|greeted|met|hosted) by )|${gap(60)}(?= (?:received|got|enjoyed) an? [a-z])) (?<cue>received(?! an? )|welcomed|greeted|hosted|met|embraced|hugged|seen off|(?:given|granted|accorded|extended|received|got|enjoyed) an? (?:[a-z-]+ ){0,3}?(?:welcome|reception|audience))(?<parted>[^PBC;:]{0,120}?) (?:by|(?<=welcome |reception )from)(?:(?: his| her| their| its) hosts?(?: ,| and)| an? (?:[a-z-]+ ){1,5}and)?${SMALL} (?<whom>${PARTNERS})`,
  ),
  read: (match, frame) => {
    const parted = (match.groups?.parted ?? '').replace(HONOURS, '');
    // "Talks between Berg and Li will be hosted by the Dane", "beside a forum that is hosted by Chile": no guests of his.
    if (OF_TALKS.test(frame.text.slice(Math.max(0, match.index - 60), match.index)) || OF_EVENT.test(match.groups?.aux ?? '')) return null;
    // "Invited Berg to visit Oslo, which was welcomed by Li": no city is a guest.
    if (frame.relative && match[0].startsWith('L ')) return null;
    // "Berg said Norwegian projects had been welcomed by China": no guests.
    if (THINGS.test(match.groups?.aux ?? '')) return null;
    const guests = match.indices?.groups?.who;
    // "Berg and Li were received separately by the Dane": no two of them meet.
    if (guests && APART.test(parted) && (bitsOf(termsIn(frame, ...guests)) & BOTH) === BOTH) return null;
    return parted.length <= 30 || saysWhenOrWhere(parted) ? readParts('received-by', 'meeting', match, frame) : null;
  },
};
