import { saysWhenOrWhere } from './adverbials.ts';
import { GROUP, PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

/** What is said or had with somebody: "a few words", "a quiet hour". */
const HAD =
  '(?:[a-z0-9-]+ ){0,4}?(?:words?|chats?|appointments?|tête-à-tête|tete-a-tete|heart-to-heart|one-on-one|one-to-one|hours?|tea|coffee|supper|meal|drinks?|brunch|(?<=(?:more|another|further|last|final|first|second) )rounds?)';

/** Verbs that the other one follows behind "with". */
const WITH = [
  `(?:had|has|have|having|got|gets|shared|shares|exchang(?:ed?|es|ing)|traded) ${HAD}`,
  '(?:c[ao]me|comes|coming|was|were|is|sat|stood|talked|found (?:himself|herself|themselves|P)) face to face|compar(?:ed|es|ing) notes',
  '(?:was|were|is|are|been|sat) (?:alone|together|closeted|at table|in conversation|in conference|in conclave|in (?:an?|one|the same) room|behind closed doors)',
  '(?:put|puts|putting) (?:his|her|their) heads? together|(?:went|gone|goes) into a huddle|clasped hands|crossed paths|clinked glasses',
  '(?:was|were|been)(?: last| first| also| later)? (?:seen|photographed|spotted|pictured)|made (?:his|her|their) peace(?= with [^;:]{0,60} in Y)|c[ao]ught up|catching up|br[oe]a?ke? bread|(?:took|takes|drank|drinks) (?:tea|coffee)|ate|breakfasted|bargained|haggled',
  '(?:posed|poses|posing) (?:for (?:an? |the )?(?:[a-z]+ )?(?:photographs?|photos?|pictures?|cameras?|selfies?)|briefly)',
  '(?:went|goes|going) (?:for|on) an? (?:[a-z]+ )?(?:walk|stroll|drive|ride|cruise|sail)|(?:took|takes) an? (?:[a-z]+ )?(?:walk|stroll)',
  'walked|strolled|golfed|withdrew|retired|appeared(?= with P (?:before|in front of|on stage|at a (?:joint )?(?:news|press)))',
  `spent (?:[a-z0-9-]+ ){1,4}?(?:minutes|hours?|time|afternoon|evening|morning|days?)(?= (?:alone|together|in private|in conversation) )`,
].join('|');

/** Verbs that the other one follows at once. */
const AT_ONCE = [
  '(?:sat|sits?|sitting)(?: down)? facing|(?:sat|sits?|sitting|was seated) (?:next to|beside)|took a seat (?:across the table|across|opposite)(?: from)?',
  '(?:sat|sits?|sitting)(?: down)? (?:at|around|across) (?:one|the same|a|the)(?: [a-z]+)? table with|caught up with',
  'r[au]n(?:s|ning)? into|encounter(?:ed|s)|buttonhol(?:ed|es?)|(?:drop(?:ped|s)|look(?:ed|s)) in on|dropped by to see|look(?:ed|s)? up|wait(?:ed|s) (?:up)?on(?! (?:for|to))',
  '(?:paid|pays?|paying) (?:his|her|their) respects to|(?:took|takes) leave of',
  `(?:was|were|been|is|are)(?: then| later)? (?:shown|ushered|brought|led|taken|admitted) (?:(?:in |up )?to see|(?:in |up )?to meet|in to|before|into (?:the|his|her) (?:presence|office|study|residence|room|chamber) of)`,
  `(?:was|were|been)(?: alone| together| in)? with(?=${SMALL} P for (?:an?|one|two|three|four|five|six|half|over|about|nearly|almost|more|some) )`,
  '(?:waited|waiting|was waiting) for(?= (?:[a-z]+ ){0,3}P(?: ,)? (?:at|on|in) (?:[a-z]+ ){0,3}(?:[Y] )?(?:airport|tarmac|steps|stairs|carpet|door|gate|runway|platform|quay)(?= |$))',
  'kept(?= (?:[a-z]+ )?P for (?:[a-z0-9-]+ ){1,4}(?:hours|minutes)(?= |$))|was (?:at|by) the side of|(?<=time (?:that )?P )saw',
].join('|');

/** One meets the other, in words that no agency uses: "had a word with", "was closeted with", "ran into", "was shown in to see". */
export const meetsFreely: Rule = {
  name: 'meets-freely',
  example: 'Anna Berg was behind closed doors in the palace with Premier Li Wei.',
  words:
    /^(?:words?|chats?|appointments?|tête-à-tête|tete-a-tete|heart-to-heart|one-on-one|one-to-one|hours?|tea|coffee|supper|meal|drinks?|brunch|rounds?|seen|photographed|spotted|pictured|kept|waited|waiting|peace|face|facing|notes|alone|together|closeted|table|conversation|conference|conclave|room|closed|heads?|huddle|hands|paths|glasses|caught|catch|catching|bread|ate|breakfasted|bargained|haggled|pos(?:ed|es|ing)|walk(?:ed)?|stroll(?:ed)?|drive|ride|cruise|sail|golfed|withdrew|retired|appeared|minutes|time|afternoon|evening|morning|days?|next|beside|seat|ran|runs?|running|encounter(?:ed|s)|buttonhol(?:ed|es?)|dropped|drops|look|looked|looks|waited|waits|respects|leave|shown|ushered|brought|led|taken|admitted|half|side)$/,
  also: /^(?:with|facing|next|beside|table|ran|runs?|running|encounter(?:ed|s)|buttonhol(?:ed|es?)|dropped|drops|look|looked|looks|waited|waits|respects|leave|shown|ushered|brought|led|taken|admitted|side|seat|time|kept|waited|waiting)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(120)}) (?<cue>(?:${AT_ONCE})(?=${SMALL} P)|(?:${WITH})(?=(?: [^P;:]{0,90}?)? with${SMALL} P))(?:(?<parted>(?: [^P;:]{0,90}?)?) with)?${SMALL} (?<whom>${PARTNERS})(?! 's (?!office|side))(?: before (?:the )?(?:press|cameras|reporters|journalists))?`,
  ),
  read: (match, frame) => (saysWhenOrWhere(match.groups?.parted ?? '') ? readParts('meets-freely', 'meeting', match, frame) : null),
};

/** What two do with each other. */
const TOGETHER = [
  '(?:stroll(?:ed)?|dine[ds]?|lunched|ate|breakfasted|sat) together|(?:shared?|shares) an? (?:[a-z]+ )?(?:meal|lunch|dinner|breakfast|table|drink|supper)',
  'br[oe]a?ke? bread|(?:took|drank) tea|dined|strolled|compared notes|clasped hands|(?:put|puts) their heads together',
  '(?:went|go|goes) (?:for|on) an? (?:[a-z]+ )?(?:walk|stroll|drive|ride|cruise)|(?:took|takes?) an? (?:[a-z]+ )?(?:walk|stroll)',
  '(?:sat|sits?|stood|were seated) (?:next to|beside|opposite|facing|across from) (?:each other|one another)',
  '(?:talk|talks|talked|speak|spoke) (?:to|with) (?:each other|one another)(?= (?:in|at) (?:Y|the [EO])(?: |$))',
  '(?:faced|stood before) the press|(?:talked|spoke|sat) face to face|(?:spoke|talked) in private|looked each other in the eye|toasted(?! by| to)|drank a toast|clinked glasses|raised (?:their|a) glass(?:es)?',
  '(?:were|are|was|been) (?:alone together|closeted together|closeted|(?:last |again |both )?together(?= for | (?:on |in |at )?D| in Y| at (?:the )?[EO]))',
  'exchang(?:ed|es) words(?= (?:at|in|on|during|D|briefly|before|after) )|face[ds]? (?:each other|one another)(?= (?:in Y|across|over (?:an?|the)|at (?:an?|the) (?:[a-z]+ )?(?:table|palace|summit|talks))|$)',
].join('|');

/** Countries share a table of growth, armies face each other, and two who "both" face the press do it apart. */
const areTogether = ({ who, aux, cue }: Finding): boolean =>
  who.every((term) => term.code === 'P' && !term.crowd) && !(cue.endsWith('press') && / (?:both|each)(?= |$)/.test(aux));

/** Both in front: "dined together", "went for a walk", "faced each other across the table". */
export const meetFreelyTogether: Rule = {
  name: 'meet-freely-together',
  example: 'Anna Berg and Li Wei went for a walk in Oslo on Monday.',
  words:
    /^(?:together|shared?|shares|bread|tea|dined|strolled|notes|hands|heads|walk|stroll|drive|ride|cruise|each|one|press|face|private|closeted|words|toasted|toast|glass(?:es)?)$/,
  pattern: pattern(`(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?<cue>${TOGETHER})(?= |$)`),
  read: (match, frame) => {
    const finding = readParts('meet-freely-together', 'meeting', match, frame);
    return finding && areTogether(finding) ? finding : null;
  },
};
