import { PARTNERS, SMALL, gap, pattern } from './grammar.ts';
import { mayBeOfBoth, readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const MEAL = '(?:lunch|luncheon|dinner|breakfast|supper|tea|coffee|drinks|talks)';

/** What a host does for a guest, with what must stand behind the guest. */
const DOES = [
  `(?:had|has|took|takes|treated|treats|invited|asked|sat)(?=${SMALL} P (?:to|for|over|out for|down to) (?:an? |the )?(?:[a-z-]+ ){0,2}${MEAL}(?= |$))`,
  `(?:had|has)(?=${SMALL} P (?:in|over) (?:to|for) )|(?:had|has)(?=${SMALL} P as (?:his|her|its|their) (?:[a-z]+ )?guest)`,
  `g(?:ave|ives)(?=${SMALL} P (?:an?|half an|[a-z0-9-]+) (?:[a-z]+ ){0,2}?(?:hours?|minutes|tour|dinner|lunch|luncheon|breakfast|hug|embrace|lift)(?= |$)(?! to [a-z]))`,
  `(?:had|has|kept|keeps)(?=${SMALL} P (?:(?:at|in) (?:the|his|her) [^PC;:]{1,40}(?:from|for|until|till|D)|for (?:an?|half an|three quarters|two|three|four|[a-z]+ minutes)[^P;:]{0,20}(?:hours?|minutes|lunch|dinner))(?= |$))`,
  `(?:found|made|makes|finds) (?:some |the |an? hour of )?time for|opened (?:his|her) doors? to|laid on (?:an? )?(?:[a-z]+ ){0,2}${MEAL} for|put on (?:an? )?(?:[a-z]+ ){0,2}${MEAL} for`,
  `(?:took|takes|showed|shows|walked|walks|led|leads|drove|drives|guided|guides|escorted|escorts|ushered|conducted)(?=${SMALL} P (?:(?:a?round|over|through|into|along|across|past|inside|for a (?:walk|drive|ride|stroll|sail)|on a (?:tour|walk|drive|ride))(?= |$)|to (?:his|her|the) (?:office|residence|palace|car|plane|study)))`,
  `(?:saw|sees)(?=${SMALL} P (?:off|to (?:his|her|the) (?:plane|car|train|door|airport))(?= |$))`,
  `(?:shook|shakes|shaking|clasped|gripped|kissed|took)(?=${SMALL} P 's hands?(?= |$))|(?:took|takes|drew)(?=${SMALL} P aside(?= |$))`,
  `(?:collected|fetched|picked up|met)(?=${SMALL} P (?:off (?:his|her|the) (?:plane|train)|from the airport|at the (?:foot of|steps)))`,
].join('|');

/** What a host does for a guest, or one for the other in passing: "had Berg to lunch", "showed her round the harbour", "shook her hand", "saw her off". */
export const hostsFreely: Rule = {
  name: 'hosts-freely',
  example: 'Premier Li Wei showed Anna Berg round his garden in Beijing on Monday.',
  words:
    /^(?:had|has|took|takes|treated|treats|invited|asked|sat|gave|gives|found|made|makes|finds|kept|keeps|opened|laid|put|showed|shows|walked|walks|led|leads|drove|drives|guided|guides|escorted|escorts|ushered|conducted|saw|sees|shook|shakes|shaking|clasped|gripped|kissed|drew|collected|fetched|picked|met)$/,
  also: /^(?:lunch|luncheon|dinner|breakfast|supper|tea|coffee|drinks|talks|in|over|as|hours?|minutes|tour|hug|embrace|lift|time|doors?|around|round|through|into|along|across|past|inside|at|for|walk|drive|ride|stroll|sail|office|residence|palace|car|plane|study|off|train|door|airport|hands?|aside|foot|steps)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)}) (?<cue>${DOES})${SMALL} (?<whom>P)(?: 's hands?| (?:off|aside|(?:a?round|over|through|along|across|past|inside)(?: [^ PBCL;:,.]+){0,4}))?`,
  ),
  read: (match, frame) => mayBeOfBoth(readParts('hosts-freely', 'meeting', match, frame)),
};

/** The guest in front: "was the guest of Premier Li", "was Li's dinner guest", "was joined by Li for a walk". */
export const guestOf: Rule = {
  name: 'guest-of',
  example: 'Anna Berg was the guest of Premier Li Wei in Beijing on Monday.',
  words: /^(?:guests?|joined|fêted|feted|entertained|escorted|shown)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(80)}) (?:(?<cue>(?:(?:was|were|is|are|be|been|as)(?: also| later| again| then)?(?: among)?(?: the| an?)?(?: [a-z]+){0,2} guests?(?: of honou?r)?(?: at [a-z]+)? of|(?:was|were|been)(?: then| later| also)? (?:feted|fêted|entertained|escorted|shown (?:a?round|over)|joined(?=(?: in [XY]| on D| there| on stage| at [a-z]+){0,2} by P (?:in [XY]|on (?:stage|D)|at|for (?:an?|the)|D)))(?<parted>(?: [^ P;:,]+){0,8}) by))${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)|(?<owned>(?:was|were|is|are|be|been)(?= P 's (?:[a-z]+ )?guests?(?= |$))) (?<host>P) 's (?:[a-z]+ )?guests?)`,
  ),
  read: (match, frame) => {
    const groups = match.indices?.groups;
    if (groups?.owned) groups.cue = groups.owned;
    return mayBeOfBoth(readParts('guest-of', 'meeting', match, frame));
  },
};

/** "Will play host to President Li", "is to be host to Li in Oslo". */
export const playsHost: Rule = {
  name: 'plays-host',
  example: 'President Anna Berg will play host to Premier Li Wei in Oslo on Monday.',
  words: /^host$/,
  also: /^(?:play|plays|played|playing|be|is|was|been)$/,
  pattern: pattern(
    `(?<who>P|C)(?! 's)(?<aux>${gap(60)}) (?<cue>(?:play(?:s|ed|ing)?|be|is|was|been)(?: the)? host)(?: on D| D| in [XY]){0,2} to${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => mayBeOfBoth(readParts('plays-host', 'meeting', match, frame)),
};
