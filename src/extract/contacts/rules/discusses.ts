import { saysWhenOrWhere } from './adverbials.ts';
import { GROUP, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import { BOTH } from '../sentence/term.ts';
import type { Rule } from './rule.ts';

/** "… during a phone call": what stands behind tells how they spoke. */
const typeBehind = (rest: string): 'call' | 'meeting' =>
  /^[^P;:]{0,80}? (?:(?:during|in|by|over) (?:an?|their|the) (?:[a-z-]+ ){0,2}?|by |over |via )(?:phone|telephone|call|video)(?= |$)/.test(
    rest,
  )
    ? 'call'
    : 'meeting';

/** "Berg discussed trade with Li": they were in contact, though the words say not how. */
export const discussesWith: Rule = {
  name: 'discusses-with',
  example: 'Anna Berg discussed trade with Premier Li Wei in Oslo.',
  words:
    /(?:^| )(?:discuss|exchanged|review|raised|took$|taken$|brought$|talked$|went$|thrashed|hammered|worked$|settled|sorted$|explored|negotiated)/,
  also: /^with$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?<cue>discuss(?:ed|es)?|exchanged views|review(?:ed|s)?|raised|(?:took|taken|brought) up|(?:talked|went) over|(?:thrashed|hammered|worked|sorted) out|settled|explored|negotiated)(?= )[^P;:]{0,80}? with${SMALL} (?<whom>P(?: and P)?)(?! 's)`,
  ),
  read: (match, frame) => {
    const finding = readParts('discusses-with', typeBehind(frame.text.slice(match.index + match[0].length)), match, frame);
    // "exchanged views on the margins of a summit" can only be face to face.
    const aside =
      /^(?: ,)? in [XY](?= |$)|^[^P;:]{0,80}? (?:(?:sidelines|margins) of|(?:(?:during|at|in) (?:an?|their) (?:[a-z-]+ ){0,3}?(?:meetings?|talks|phone|telephone|call|conversation)|(?:by|over|via|on)(?: the)? (?:phone|telephone|video))(?= |$))/.test(
        frame.text.slice(match.index + match[0].length),
      );
    return finding && { ...finding, weak: !aside };
  },
};

/** "The plan was discussed in Oslo by Berg and Li": where a place is told they met. */
export const discussedBy: Rule = {
  name: 'discussed-by',
  example: 'The plan was discussed on Monday in Oslo by Anna Berg and Premier Li Wei.',
  words: /(?:^| )(?:discussed|agreed|announced|reviewed|finali[sz]ed)/,
  also: /^by$/,
  pattern: pattern(
    `(?<=^| )(?<aux>)(?<cue>discussed|agreed|announced|reviewed|finali[sz]ed)(?<parted>[^PBC;:]{0,60}?) by${SMALL} (?<who>P(?: ,)? and${SMALL} P)(?! 's)`,
  ),
  read: (match, frame) => {
    const parted = match.groups?.parted ?? '';
    const finding = saysWhenOrWhere(parted) ? readParts('discussed-by', 'meeting', match, frame) : null;
    return finding && { ...finding, weak: !/ (?:in|at) [XY](?= |$)/.test(parted) };
  },
};

const OF_COMMISSION =
  /^(?: [a-z0-9-]+){1,4} (?:meeting|session|round)s? of (?:the|their) (?:[a-z-]+ ){0,3}(?:commission|committee|council|working group)(?= |$)/;

/** "Berg and Li discussed trade". */
const BY_PHONE =
  /^[^P;:]{0,80}? (?:(?:by|over the|on the|via) (?:tele)?phone|(?:in|during) an? (?:[a-z]+ )?(?:tele)?(?:phone )?call)(?= |$)/;

export const discussTogether: Rule = {
  name: 'discuss-together',
  example: 'Anna Berg and Premier Li Wei discussed trade in Oslo.',
  words: /(?:^| )(?:discuss|exchanged|agreed|held|announced|reviewed|deliberated)/,
  pattern: pattern(
    `(?<who>P(?: ,| and${SMALL}| , and${SMALL}) P|P(?=(?:(?: on)? D)? (?:discuss|review|exchanged|deliberated)))(?! 's)(?<aux>${gap(60)}) (?<cue>discuss(?:ed|es)?|exchanged views|agreed(?! (?:on|to)(?: [^ ;:]+){0,8}? (?:visits?|trip|meet|meetings?|summit)(?= |$))|held|announced|reviewed|deliberated)(?= )`,
  ),
  read: (match, frame) => {
    const finding = readParts('discuss-together', 'meeting', match, frame);
    const [only, second] = finding?.who ?? [];
    // "A summit of Berg and Li was discussed": talked of, and not held.
    if (/ (?:was|were|is|are|been|being|be)(?: also)?$/.test(finding?.aux ?? '')) return null;
    // "Held the 14th meeting of their joint committee": a rule of its own reads it.
    if (finding?.cue === 'held' && OF_COMMISSION.test(frame.text.slice(finding.to))) return null;
    // "The diplomats of Norway and China on Wednesday discussed", "Norwegian, Chinese envoys discuss": one word for both, which says no more than the day.
    const headline = finding?.aux === '' && finding.cue === 'discuss' && match.index === 0;
    if (only && !second && !(only.office && only.sides === BOTH && (headline || /^(?: on)? D$/.test(finding?.aux ?? '')))) return null;
    // "Berg and Li agreed in Geneva on Monday": in one place on one day they can only have met.
    const there =
      /^[^P;:]{0,120} (?:at|on) the (?:sidelines|margins?|fringes) of |^(?: D| on D)? in [XY](?: ,| late| early| on| in| last){0,2} D(?= |$)/.test(
        frame.text.slice(match.index + match[0].length),
      );
    // "Last November, Berg and Li agreed in Geneva that": the day may stand in front.
    const then =
      /^(?:(?:in|on|late|early|last|back) ){0,2}D ,$/.test(frame.text.slice(0, match.index).trimEnd()) &&
      / (?:agreed|discussed)$/.test(match[0]) &&
      /^ in [XY](?= that | to )/.test(frame.text.slice(match.index + match[0].length));
    // "Discussed trade by phone on Monday": spoken on the telephone.
    const phone = BY_PHONE.test(frame.text.slice(match.index + match[0].length));
    const inOnePlace = headline && !second && /^[^P;:]{0,80} in [XY]$/.test(frame.text.slice(match.index + match[0].length));
    return finding && { ...finding, type: phone ? 'call' : finding.type, weak: !there && !then && !inOnePlace };
  },
};
