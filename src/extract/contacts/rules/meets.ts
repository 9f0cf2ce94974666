import { BOTH } from '../sentence/term.ts';
import { saysWhenOrWhere } from './adverbials.ts';
import { GROUP, PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

/** Verbs between the one and the other: "met", "sat down", "shook hands", "called on". */
const MEETS = [
  '(?:met|meets?) and (?:conferred|confers?|consulted|negotiated|chatted|dined|lunched|mingled|interacted|deliberated)|met|meets?|meeting|(?<= to | will | would | also | then )see|(?:sat|sits?|sitting) down',
  '(?:sat|sits?|sitting)(?: down)? (?:across|opposite)(?: (?:the|a|an|one) (?:[a-z-]+ ){0,2}(?:table|desk))?(?: from)?|(?:shook|shakes?|shaking|shaken) hands',
  '(?:exchang(?:ed?|es|ing)|traded|shared|had) (?:a few (?:[a-z]+ )?words|pleasantries|greetings|a handshake|a brief exchange|a (?:brief|short|few) (?:chat|word)s?)',
  '(?:talk|talks|talked|negotiated?)(?= for the (?:first|second|third) time(?: since D)? with )|chatted|chats|interact(?:ed|s|ing)(?= [^PBC;:]{0,40}?with )|chatt(?:ed|ing)(?= [^PBC;:]{0,40}?with )|conferred|confers?',
  'consulted|negotiated|spent (?:[a-z0-9-]+ ){1,4}?(?:minutes|hours?|time|afternoon|evening|morning|days?)(?= with )|huddled|dined',
  'dines|lunched|embraced|embraces|(?<= to )(?:embrace|hug)|hugged|hugs|fist-bumped|fist-bumps|bumped fists with|(?:bade|bids?) farewell to|said goodbye to',
  'call(?:s|ed|ing)? on(?= (?:(?:the|a|his|her|their|outgoing|visiting|new|newly|then|acting|host) ){0,2}P(?! (?:(?:on )?D )?(?:to|for) ))',
  `visit(?:s|ed|ing)?(?=(?: some| several| a number of| the| other)?(?: [a-z-]+){0,1} P(?! 's))|paid a (?:courtesy )?call on`,
  '(?:flies|flew|fly|flown|travel(?:s|led|ed)|went|jets|jetted) to(?= P(?: (?:in|at) [XY]|$))',
  `(?:pays?|paid|paying) an? (?:[a-z]+ ){0,2}visit to(?= (?:(?:the|his|her|then|former|new) ){0,2}P(?! 's))`,
  `(?<!(?:that|which) )(?:sees|saw)(?=${SMALL} P(?! at (?:odds|loggerheads|war))(?: [.;,]|$| (?:at|in|on|for|before|after|later|separately|again|and|alone|twice|D)(?= )))`,
].join('|');

/** "Met in addition with Li", "met with the trade minister and with Li": whom else, without a name. */
const BESIDES =
  / in addition(?= |$)| with (?:the|its|his|her|their) (?:[a-z-]+ ){0,3}(?:ministers?|president|chief|speaker|secretary|officials|leaders|governor|mayor)(?: ,)? and$/g;

/** One meets the other: "met", "meets with", "is to meet", "sat down with", "shook hands with", "joined". */
export const meets: Rule = {
  name: 'meets',
  example: 'Anna Berg is expected to meet Premier Li Wei in Oslo.',
  words:
    /(?:^| )(?:me[et]|see|saw|sat|sit|shook|shak|interact|talk|chatt|confer|consult|negotiat|spen|huddle|din|lunch|embrac|hug|call|visit|bumped$|fist|bade$|bids?$|goodbye|exchang|fl(?:ies|ew|y|own)$|travel|went|jet|words$|pleasantr|greetings|handshake|chat)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(150)}) (?<cue>${MEETS})(?: up)?(?:(?<parted>(?: [^P;:]{0,160}?)?) with|(?<apart> (?:on )?D(?: (?:in|at) (?:[XY]|(?:his|her|their|the) (?:[a-z]+ ){0,2}(?:office|residence|headquarters|palace|premises|ministry)))?| in [XY](?: on)? D| (?:in|at) (?:his|her|their) (?:[a-z]+ ){0,2}(?:office|residence|headquarters|palace|premises)(?: (?:on )?D)?))?${SMALL} (?<whom>${PARTNERS})(?! 's (?!office))`,
  ),
  read: (match, frame) => {
    // "after their meeting", "said that a meeting between Berg and Li": a noun, and no verb; but who opens one between two countries is there.
    const aux = match.groups?.aux ?? '';
    const opens =
      /^ (?:opened|opens|chaired|co-chaired|hosted|held|attended|joined) a(?: [a-z-]+){0,2}$/.test(aux) &&
      match[0].includes(' meeting between ');
    const named =
      / (?:the|a|an|their|his|her|its|this|that|another|'s)(?: [a-z-]+){0,2}$/.test(aux) || match[0].includes(' meeting between ');
    const noun = match.groups?.cue === 'meeting' && !opens && named;
    const met =
      !noun && saysWhenOrWhere((match.groups?.parted ?? '').replace(BESIDES, '')) ? readParts('meets', 'meeting', match, frame) : null;
    // "Will see how the two countries can resist": nobody is met.
    if (/^se(?:e|es|eing|en)$/.test(match.groups?.cue ?? '') && / see[a-z]* (?:how|that|whether|if|what|why|where) /.test(match[0]))
      return null;
    // "Berg said in addition to meeting Li, the king will see the port": of somebody else, who is named behind.
    if (/^ (?:said|says|added|noted)(?: that)? (?:in addition to|besides|apart from|as well as)$/.test(aux)) return null;
    // "Will be permitted to visit both countries": whither, and nobody who is met.
    if (match.groups?.cue?.startsWith('visit') && met?.whom.some(({ people, office }) => people.length === 0 && !office)) return null;
    return met && { ...met, aux: met.aux.replace(INVITED_AND, '') };
  },
};

/** "Was invited to China and met Li": the guest has come. */
const INVITED_AND = /^(?: ,)? (?:was|were) invited to [XYLC] and$/;

/** Verbs behind both: "met", "shook hands", "came face to face". */
const MEET = [
  'met|meets?|meeting|(?:sat|sits?|sitting) down|(?:shook|shakes?|shaking) hands|c[ao]me (?:face[ -]to[ -]face|together)',
  '(?:sat|sits?|sitting)(?: down)? (?:(?:at|around|across) (?:one|the same|a|the [a-z]+)|(?:around|across) the)(?: [a-z]+)? table|followed suit|g[eo]ts? together',
  'getting together',
  '(?:travel(?:s|led|ed)?|fl(?:y|ies|ew)|drive|drove|sail(?:ed)?|walk(?:ed)?) together(?= (?:to|through|across|along|from|in|at) )',
  'stood (?:side by side|together|shoulder to shoulder)|r[au]n into (?:each other|one another)',
  'bumped into (?:each other|one another)|crossed paths|embraced|hugged|fist-bumped|bumped fists|saw (?:each other|one another)',
  'exchang(?:ed?|es|ing) (?:a few (?:[a-z]+ )?words|pleasantries|greetings|a handshake)(?= (?:at|in|on|during|D|briefly|before|after) )',
  'appear(?:s|ed)? (?:together|side by side)(?= (?:in front of|before) )',
  '(?:see|sees|seeing|seen) (?:each other|one another)(?! (?:as|in an?|through|with) )|huddled|huddle|(?:re)?conven(?:es?|ed)|conferred|confer(?= (?:over|on|by|in|at|D)(?= ))|consulted|gather(?:ed|s)?(?= (?:again |here )?(?:in|at|on|D)(?= ))',
  'negotiated(?: (?:in)?directly| face to face| late)?(?= (?:in|at) [XYL]| (?:on )?D)',
  '(?:talked|talk|spoke|negotiated|spoken)(?: (?:in)?directly| alone| privately)?(?= (?:for|over|until|late into|through) (?:[a-z0-9-]+ ){0,5}(?:minutes|hours?|hour|midnight|night|dawn|afternoon|day|days|lunch|dinner|breakfast|coffee|tea)(?= |$))',
].join('|');

/** "Spent two hours discussing trade": with each other. */
const SPENT =
  'spent (?:[a-z0-9-]+ ){1,6}?(?:minutes|hours?|afternoon|evening|morning|day)(?: (?:on )?D)? (?:together|discussing|talking|negotiating|(?:closeted )?in (?:talks|discussions|conversation))';

/** "The Norway-China Joint Committee meeting opened": a joint session, where one body of both is all that meets. */
function ofCommission(finding: Finding | null): Finding | null {
  const [only, second] = finding?.who ?? [];
  const commission = only?.code === 'B' && only.sides === BOTH && !second && finding?.cue === 'meeting';
  return finding && commission ? { ...finding, type: 'other' } : finding;
}

/** Both in front: "Berg and Li met", "the two presidents will meet". */
export const meetTogether: Rule = {
  name: 'meet-together',
  example: 'The Norwegian and Chinese foreign ministers met in Oslo on Monday.',
  words:
    /(?:^| )(?:met$|meets?$|meeting$|spent$|sat$|sits?$|sitting$|shook|shak|saw$|see$|sees$|seeing$|seen$|huddled?$|face$|face-to-face$|together|(?:re)?conven|confer|consulted$|gather|talk(?:ed)?$|spoke|negotiated$|suit$|stood$|r[au]n$|bumped$|crossed$|embraced$|hugged$|exchang|fist)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?<cue>(?:${MEET})(?! (?:the|with|a|an|his|her|its|their|all|any)(?= ))|${SPENT})(?= |$)`,
  ),
  // Talks or a commission between the two and the verb have a rule of their own.
  read: (match, frame) =>
    /joint|commission|committee|talks|meeting|summit|call|session/.test(match.groups?.aux ?? '') ||
    // "It is the third time in four months that the two meet": a count of what is told anyway.
    / the (?:first|second|third|fourth|fifth|sixth|[a-z]+th|umpteenth|only|last) (?:time|occasion)(?: [^PB;:]{1,40})? that(?: the)? $/.test(
      frame.text.slice(0, match.index),
    ) ||
    // "met in Oslo, six weeks after a meeting in Beijing": a noun, and another meeting.
    (match.groups?.cue === 'meeting' &&
      / (?:weeks|days|months|hours|years) (?:after|before) (?:a|an|the)(?: [^ ]+){0,2}$/.test(match.groups.aux ?? '')) ||
    // "Will leave to attend the second round of the Norway-China committee meeting": a noun.
    (match.groups?.cue === 'meeting' &&
      match.groups.aux === '' &&
      / (?:(?:to (?:attend|join|take part in|participate in)|simultaneous(?:ly)? with|coincid(?:e|es|ed|ing) with)(?: [^ PBC;:]+){0,6}) $/.test(
        frame.text.slice(0, match.index),
      )) ||
    // "said that the meeting would be held in Oslo": a noun.
    (match.groups?.cue === 'meeting' &&
      / (?:the|a|an|this|that|another|its|next|their|'s)(?: [a-z0-9-]+| D){0,4}$/.test(match.groups.aux ?? '') &&
      // "Berg and Li broke the ice by meeting": that is what they did.
      !(match.groups.aux ?? '').endsWith(' by')) ||
    // "will compete at the council's meeting": a meeting known already, and not of these two.
    (match.groups?.cue === 'meeting' && / (?:at|in|during|for) the(?: [^ ]+){0,2}$/.test(match.groups.aux ?? '')) ||
    // "On the sidelines of the Joint Commission meeting, Berg met Li": a noun, and the background unless its time or place is told.
    (match[0].endsWith('B meeting') && !/^(?: (?!and )[^ P;:]+){0,5} [DXY](?= |$)/.test(frame.text.slice(match.index + match[0].length)))
      ? null
      : ofCommission(readParts('meet-together', 'meeting', match, frame)),
};
