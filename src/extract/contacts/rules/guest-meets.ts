import { PARTNERS, SMALL, pattern } from './grammar.ts';
import { readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** "… is also scheduled", "… was held": what is told of the meeting in front. */
const SET =
  /^(?: ,)?(?: (?:is|are|was|were|will be|have been|has been|had been)(?: also| then| later)?(?: [a-z]+ly)? (?<how>held|scheduled|planned|expected|due|set|slated|envisaged|arranged|foreseen|on the (?:agenda|programme|program|schedule))| (?:took|will take) place)(?= |$)/;

/** A meeting of which only the one met is named, told beside somebody's visit: "Talks will include a meeting with Premier Li". */
export const guestMeets: Rule = {
  name: 'guest-meets',
  example: 'Another meeting with Premier Li Wei is scheduled within the framework of the visit.',
  words: /(?:^| )(?:meeting|talks|discussion|consultation|negotiation)/,
  also: /^with$/,
  pattern: pattern(
    `^(?:(?:later|then|also|on|D|,|in|the|afternoon|morning|evening) ){0,4}(?:(?:the )?(?:talks|visit|trip|programme|program|agenda|schedule|itinerary|tour)(?<aux>(?: also| will| would| is to| is expected to){0,2} includ(?:es?|ed))(?: (?:an?|the|[a-z]+)){0,3}|(?:an?|another|the|separate|further|bilateral|official)(?: [a-z]+){0,2}) (?<cue>meetings?|talks|discussions|consultations|negotiations) with${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => {
    const finding = readParts('guest-meets', typeOfTalks, match, frame);
    const set = SET.exec(frame.text.slice(match.index + match[0].length));
    if (!finding || (match.groups?.aux === undefined && !set)) return null;
    return { ...finding, planned: set?.groups?.how !== undefined && set.groups.how !== 'held' };
  },
};
