import { BOTH, bitsOf } from '../sentence/term.ts';
import { PARTNERS, SMALL, TWO_PEOPLE, gap, pattern } from './grammar.ts';
import { mayBeOfBoth, readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

/** What people do who are in one place. */
const STAYS =
  'sat|sits|stayed|remained|lingered|stood|was|were|walked|rode|drove|flew|sailed|travelled|traveled|ate|drank|watched|spent|passed|disappeared|vanished|withdrew|retired|shut (?:himself|herself|P)(?: up)?';

/** What tells that it was one room, one table, one hour. */
const SETTING =
  '(?:until (?:past |after |long after )?(?:midnight|dawn|nightfall|late|daybreak|D)|till (?:midnight|dawn|late)|(?:for|over|in|passed|spent) (?:[a-z0-9-]+ ){0,6}(?:hours?|minutes)|at (?:one|the same|a|the) (?:[a-z]+ )?table|in (?:an?|one|the same) (?:[a-z]+ ){0,2}(?:room|car|boat|train|plane|carriage|hotel|tent|box|lift)|at (?:an?|his|her|the) (?:[a-z]+ )?(?:villa|dacha|farm|ranch|lodge|hotel|restaurant|residence|guest ?house|country house)|(?:by|at) the (?:fire|fireside|hearth)|on (?:an?|the|one) (?:[a-z]+ )?(?:balcony|terrace|tribune|stand|bench|sofa|stage|deck|boat|quay|bridge))';
const SET = new RegExp(`(?:^| )${SETTING}(?= |$)`);

/** One with the other, and a room or an hour: "sat until midnight with Li", "rode in one car with Li". */
export const timeWith: Rule = {
  name: 'time-with',
  example: 'Anna Berg sat until midnight with Premier Li Wei at a villa in Oslo.',
  words:
    /^(?:sat|sits|stayed|remained|lingered|stood|was|were|walked|rode|drove|flew|sailed|travelled|traveled|ate|drank|watched|spent|passed|disappeared|vanished|withdrew|retired|shut)$/,
  also: /^(?:midnight|dawn|nightfall|late|daybreak|hours?|minutes|table|room|car|boat|train|plane|carriage|hotel|tent|box|lift|villa|dacha|farm|ranch|lodge|restaurant|residence|guesthouse|house|fire|fireside|hearth|balcony|terrace|tribune|stand|bench|sofa|stage|deck|quay|bridge)$/,
  fallback: true,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(40)}) (?<cue>${STAYS})(?= )(?<how>(?: (?!as |that |which )[^ P;:]+){0,12}?) (?:with|in the company of|beside|next to|together with)${SMALL} (?<whom>(?=P)${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => {
    const told = `${match.groups?.how ?? ''} ${/^(?: (?!and |but |who |P )[^ ;:,]+){0,14}/.exec(frame.text.slice(match.index + match[0].length))?.[0] ?? ''}`;
    const at =
      / (?:in (?:agreement|touch|contact|accord|league|line|dispute|conflict|competition)|at (?:odds|war|loggerheads)|angry|furious|content|happy|pleased|patient|honest)(?= |$)/;
    return SET.test(told) && !at.test(match.groups?.how ?? '') ? mayBeOfBoth(readParts('time-with', 'meeting', match, frame)) : null;
  },
};

/** "Themselves" may have been read as the two. */
const THEM = '(?:themselves|P)';
/** What two can only do with each other. */
const MUTUAL = [
  `(?:came|walked|went|stepped) towards? each other|(?:shut|locked) ${THEM} (?:up|away|in)|(?:had|have) [^P;:]{1,40} to ${THEM}`,
  "(?:passed|spent) [^P;:]{1,60} in each other(?: ?[’']s) company|(?:were|was) (?:still )?at it(?= )",
  `let ${THEM} be|found ${THEM} (?:alone|face to face|together|side by side|in (?:a|one|the same) room)`,
  "(?:sat|stayed) up (?:until|till|late)|rode in (?:one|the same) car|travelled in (?:one|the same)|(?:looked|fell) into each other(?: ?[’']s)",
].join('|');
/** What they do each at his own unless one day is told. */
const ON_ONE_DAY = [
  'pressed (?:a|the) button|cut (?:a|the) ribbon|laid (?:a|the) (?:wreath|foundation|stone)|(?:took|take|takes) a (?:swim|boat|sail|dip)|had a (?:barbecue|picnic|drink|beer|coffee|swim)',
  'watched|rode|drove|sailed|boarded|went at the|went through the|bent over|stood (?:side by side|at attention|on|before the|in front of)|looked over|inspected',
].join('|');
const AT_ONCE = new RegExp(`^(?:${MUTUAL})`);

/** One of each side who do what only two together do: "came towards each other on the bridge", "had the palace to themselves". */
export const actsTogether: Rule = {
  name: 'acts-together',
  example: 'Anna Berg and Li Wei had the palace to themselves for an hour on Monday.',
  words:
    /^(?:towards?|themselves|company|it|heads|up|car|each|button|ribbon|wreath|foundation|stone|swim|boat|sail|dip|barbecue|picnic|drink|beer|coffee|watched|rode|drove|sailed|boarded|at|through|bent|stood|over|inspected)$/,
  also: /^(?:came|walked|went|stepped|shut|locked|closeted|had|have|passed|spent|were|put|let|sat|stayed|found|rode|travelled|looked|fell|pressed|cut|laid|took|takes?|watched|drove|sailed|boarded|bent|stood|inspected)$/,
  fallback: true,
  pattern: pattern(`(?<who>${TWO_PEOPLE})(?! 's)(?<aux>${gap(50)}) (?<cue>${MUTUAL}|${ON_ONE_DAY})(?= |$)`),
  read: (match, frame) => {
    const finding = readParts('acts-together', 'meeting', match, frame);
    const day = AT_ONCE.test(finding?.cue ?? '') || / D(?= |$)/.test(frame.text);
    return finding && day && !/ (?:both|each|separately)(?= |$)/.test(finding.aux) && isOneOfEach(finding) ? finding : null;
  },
};

const isOneOfEach = ({ who, cue }: Finding): boolean =>
  who.length === 2 &&
  who.every((term) => term.people.length === 1 || (term.office && !term.crowd)) &&
  // What only two together do may tell whose the second one is.
  (bitsOf(who) === BOTH || (AT_ONCE.test(cue) && bitsOf(who) < BOTH && who.some((term) => term.sides === 0 && term.people.length === 1)));

/** The time first: "For two long sessions on Thursday Berg and Li looked for a way". */
export const timeFirst: Rule = {
  name: 'time-first',
  example: 'For two long sessions on Monday Anna Berg and Li Wei looked for a way out.',
  words: /^(?:sessions?|rounds|hours?|minutes)$/,
  also: /^(?:for|in|over|through|during)$/,
  fallback: true,
  pattern: pattern(
    `^(?<aux>(?:for|in|over|through|during)) (?:(?!the |that |this )[a-z0-9-]+ ){0,4}(?<cue>sessions?|rounds|hours?|minutes)(?: of talks)?(?: (?:on |late |early )?D| in [XY]){0,2}(?: ,)?${SMALL} (?<who>${TWO_PEOPLE})(?! 's)(?! (?:have|had|has|will|would|are|is)(?= ))`,
  ),
  read: (match, frame) => {
    const finding = readParts('time-first', 'meeting', match, frame);
    return finding && / D(?= |$)| in [XY](?= |$)/.test(frame.text) && finding.who.every((term) => term.people.length === 1)
      ? finding
      : null;
  },
};
