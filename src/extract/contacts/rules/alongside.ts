import { PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { ofBoth, readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** Two before the press: "Berg, speaking alongside Premier Li in Beijing, said". */
export const alongside: Rule = {
  name: 'alongside',
  example: 'Anna Berg, speaking alongside Premier Li Wei in Beijing, said trade would grow.',
  words: /(?:^| )(?:speaking|standing|appearing|spoke|stood|appeared)/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(80)}) (?<cue>speaking|standing|appearing|spoke|stood|appeared)(?: [a-z]+| [DXY]){0,6}? (?:alongside|beside|next to|side by side with|together with|at the side of)${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => readParts('alongside', 'meeting', match, frame),
};

/** Side by side at something else than talks: "toured the harbour of Oslo with Premier Li". */
export const goesRoundWith: Rule = {
  name: 'goes-round-with',
  example: 'Anna Berg toured the harbour of Oslo with Premier Li Wei on Monday.',
  words: /^(?:tour(?:s|ed)|inspect(?:s|ed)|strolled|walked|planted|watche[ds]|unveil(?:s|ed)|inaugurate[ds]|visit(?:s|ed))$/,
  also: /^(?:with|alongside|company)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)}) (?<cue>tour(?:s|ed)|inspect(?:s|ed)|strolled|walked|planted|watche[ds]|unveil(?:s|ed)|inaugurate[ds]|visit(?:s|ed))(?= )(?! (?:by|out|away)(?= ))(?<what>[^PB;:]{1,80}?) (?:together with|with|alongside|in the company of)${SMALL} (?<whom>P)(?! 's)`,
  ),
  read: (match, frame) =>
    / (?:to|talks|meetings?|for|ties|relations|after|before|and) /.test(`${match.groups?.what ?? ''} `)
      ? null
      : ofBoth(readParts('goes-round-with', 'meeting', match, frame)),
};

/** The other in front: "Standing beside Premier Li in Beijing, Berg said". */
export const besideFirst: Rule = {
  name: 'beside-first',
  example: 'Standing beside Premier Li Wei in Beijing on Monday, Anna Berg said trade would grow.',
  words: /^(?:standing|speaking|appearing|seated|sitting)$/,
  also: /^(?:alongside|beside|next|side|together)$/,
  pattern: pattern(
    `^(?:standing|speaking|appearing|seated|sitting)(?: [a-z]+| D){0,3}? (?<aux>)(?<cue>alongside|beside|next to|side by side with|together with)${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)${gap(90)},${gap(40)} (?<who>P)(?! 's)`,
  ),
  read: (match, frame) => readParts('beside-first', 'meeting', match, frame),
};

/** Two before the press: "Berg, alongside Premier Li, told reporters in Beijing". */
export const besidePress: Rule = {
  name: 'beside-press',
  example: 'Anna Berg, alongside Premier Li Wei, told reporters in Beijing on Monday that trade would grow.',
  words: /^(?:alongside|beside|flanked)$/,
  also: /^(?:reporters|journalists|press|media)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>(?: ,)?) (?<cue>alongside|beside|flanked by)${SMALL} (?<whom>P)(?! 's)(?: ,)? (?:[a-z]+ ){0,2}?(?:told|addressed|briefed|spoke to|answered) (?:the )?(?:[a-z]+ ){0,2}?(?:reporters|journalists|press|media)(?= )`,
  ),
  read: (match, frame) => readParts('beside-press', 'meeting', match, frame),
};

/** One joins the other in what he does: "joined Premier Li on a visit to Voss", "accompanied Li on a tour of the port". */
export const joinsOn: Rule = {
  name: 'joins-on',
  example: 'Anna Berg then joined Premier Li Wei on a visit to Voss.',
  words: /^(?:join(?:s|ed)?|accompan(?:y|ies|ied))$/,
  also: /^(?:in|at|visit|tour|trip|walk|lunch|dinner|banquet|drive|cruise|ceremony|celebrations?|wreath-laying|press|stroll|breakfast)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)}) (?<cue>join(?:s|ed)?|accompan(?:y|ies|ied))${SMALL} (?<whom>P)(?! 's)(?= (?:in|at) [YXO] (?:on )?D(?! in [a-z]+ing(?= ))| (?:on|for|in|during|at) (?:an?|the|his|her|their) (?:[a-z-]+ ){0,3}(?:visit|tour|trip|walk|lunch|dinner|banquet|drive|cruise|ceremony|celebrations?|wreath-laying|press|stroll|breakfast)(?= |$))`,
  ),
  read: (match, frame) => ofBoth(readParts('joins-on', 'meeting', match, frame)),
};
