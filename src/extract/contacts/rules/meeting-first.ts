import { BOTH, bitsOf } from '../sentence/term.ts';
import { saysWhenOrWhere } from './adverbials.ts';
import { GROUP, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** Meeting as a verb first, whom one meets behind it: "After meeting Premier Li Wei in Oslo, Berg said". */
export const meetingFirst: Rule = {
  name: 'meeting-first',
  example: 'After meeting Premier Li Wei in Beijing, Anna Berg said trade would grow.',
  words: /(?:^| )(?:meeting|hosting|receiving|visiting)/,
  pattern: pattern(
    `^(?:(?:(?:(?:just |only )?(?:hours|days|minutes|moments|weeks|a day|shortly|soon|immediately|right|straight) )?after|(?:hours |days |minutes |shortly |just )?before|while|when|in|upon) )?(?<aux>)(?<cue>meeting|hosting|receiving|visiting)(?: with)?${SMALL} (?<whom>${GROUP})(?! 's)${gap(90)},${gap(40)} (?<who>P)(?! 's)`,
  ),
  read: (match, frame) => readParts('meeting-first', 'meeting', match, frame),
};

/** Meeting as a verb first, both behind it: "Meeting yesterday in Oslo, Berg and Li reaffirmed their friendship". */
export const meetingTogetherFirst: Rule = {
  name: 'meeting-together-first',
  example: 'Meeting in Beijing on Monday, Anna Berg and Premier Li Wei pledged to cut tariffs.',
  words: /(?:^| )(?:meeting|gathering|convening)/,
  pattern: pattern(
    `^(?:(?:after|when|while) )?(?<aux>)(?<cue>meeting|gathering|convening)(?<when>(?: [^PBC;:]{1,90}?)?) ,${SMALL} (?<who>P(?: ,)? and${SMALL} P|P)(?! 's)`,
  ),
  read: (match, frame) => {
    const finding = saysWhenOrWhere(match.groups?.when ?? '') ? readParts('meeting-together-first', 'meeting', match, frame) : null;
    const both = finding && ((bitsOf(finding.who) & BOTH) === BOTH || finding.who.length > 1 || finding.who.some((term) => term.group));
    return both ? finding : null;
  },
};
