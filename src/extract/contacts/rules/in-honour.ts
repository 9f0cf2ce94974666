import { BOTH, bitsOf } from '../sentence/term.ts';
import { saysWhenOrWhere } from './adverbials.ts';
import { GROUP, PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** A meal or a ceremony for a guest, and the host who speaks at it or gives it: "At a banquet in honour of Berg, Premier Li said". */
export const inHonour: Rule = {
  name: 'in-honour',
  example: 'Speaking at a state banquet in Beijing in honour of Anna Berg, Premier Li Wei praised the fishermen.',
  words: /(?:^| )(?:banquet|dinner|luncheon|lunch|reception|breakfast|ceremony)/,
  also: /^(?:honou?r|for)$/,
  pattern: pattern(
    `(?<aux>(?:^|(?<= ))(?:at|during|in)(?: [a-z-]+){1,4}?) (?<cue>banquet|dinner|luncheon|lunch|reception|breakfast|ceremony)(?<parted>[^P;:]{0,120}?) (?:in honou?r of|for|honou?ring)${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)${gap(60)},${SMALL} (?<who>P)(?! 's)`,
  ),
  read: (match, frame) => {
    if (!saysWhenOrWhere((match.groups?.parted ?? '').replace(/ (?:hosted|held|given|organi[sz]ed|laid on)(?= |$)/g, ''))) return null;
    const finding = readParts('in-honour', 'meeting', match, frame);
    const sides = bitsOf([...(finding?.who ?? []), ...(finding?.whom ?? [])]);
    return sides === BOTH ? finding : null;
  },
};

/** The guest in front, the host behind the meal: "Berg attended a gala dinner on Monday hosted by Premier Li". */
export const mealHosted: Rule = {
  name: 'meal-hosted',
  example: 'Anna Berg attended a gala dinner in Beijing hosted by Premier Li Wei.',
  words: /(?:^| )(?:dinner|banquet|reception|luncheon|lunch|breakfast|iftar)/,
  also: /^(?:hosted|given|offered)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?:attend(?:ed|s|ing)?|joined|joins|receive[ds]?|enjoyed)(?: (?:an?|the|[a-z-]+)){1,5} (?<cue>dinner|banquet|reception|luncheon|lunch|breakfast|iftar)(?= )(?:(?: on| at| in(?! (?:his|her|their) )| ,| the| a| evening| afternoon| D| [XYOE]){0,8})(?: in (?:his|her|their) honou?r(?: ,)?)? (?:hosted|given|offered)(?: (?:jointly|in (?:his|her|their) honou?r|on D))? by${SMALL} (?<whom>P)(?! 's)`,
  ),
  read: (match, frame) => readParts('meal-hosted', 'meeting', match, frame),
};
