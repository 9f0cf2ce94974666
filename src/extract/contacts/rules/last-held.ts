import { GROUP, pattern } from './grammar.ts';
import { readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** What one of a row of talks is called. */
const ONE_OF_MANY = [
  'one|(?<=\\d(?:st|nd|rd|th) )meeting',
  'of (?:these|those|the|their|such|which)(?: [a-z]+)? (?:meetings|talks|rounds|sessions|consultations|visits|encounters)|retreat',
  'edition|(?<=(?:last|previous|most recent) )(?:[a-z]+ )?(?:meeting|summit|dialogue)|(?:(?:negotiating|formal|plenary|working) )?session(?! of)',
  'round(?: of (?:[a-z-]+ )?(?:talks|consultations|negotiations|dialogue))?|such (?:meeting|talks|round|session)',
].join('|');

const ORDINAL = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d+(?:st|nd|rd|th)';
/** What follows the number of a round or a session told to be over. */
const COUNTED =
  '(?= (?:(?:[a-z-]+ )?(?:meeting|round|session|summit)(?: of (?:the )?(?:[a-z-]+ ){0,2}(?:talks|consultations|negotiations|dialogue|discussions))? (?:had |was |took |began |started |opened |ended |concluded |held |, )))';
/** Behind its name, where and when it was: "the second round, in Oslo on May 3, was", "since the ninth meeting held in Oslo in May". */
const IN_BRACKETS =
  '(?:(?: ,)?(?: (?:held|convened|hosted))|(?: ,))(?= (?:in|at) (?:the )?(?:[a-z]+ ){0,2}[XY](?: ,)?(?: in| on)? D(?= |$)| (?:on|in) D(?: ,)? (?:in|at) [XY](?= |$))';

/** One of a row of talks, pointed out: "the last of these meetings took place in Oslo in May", "the previous round was held in Geneva". */
export const lastHeld: Rule = {
  name: 'last-held',
  example: 'The last of these meetings took place in Oslo in May 2023.',
  words:
    /(?:^| )(?:last|latest|previous|most recent|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|earlier|\d+(?:st|nd|rd|th)$)/,
  pattern: pattern(
    `(?<aux>(?:^|(?<= ))(?:an(?= earlier (?:round|session|meeting) )|a(?= previous (?:round|session|meeting) )|the(?: [a-z]+){0,1}) (?:last|latest|previous|most recent|earlier|(?:first|second|third)(?! (?:meeting|summit))|(?:${ORDINAL})${COUNTED})) (?<cue>${ONE_OF_MANY}|(?:[a-z]+ )?(?:meeting|summit)(?= ,| held))(?= )(?:(?:(?: —[^;:—]{0,120} —| ,[^;:,]{0,120} ,|(?: (?:between|of)(?: the)? [PBC](?: and(?: the)? [PBC])?)?[^PBC;:]{0,110}?) (?:took place|had taken place|occurred|was held|had been held|were held|happened|was in|were in|began|started|opened|ended|concluded|dates back to)(?= ))|(?: of (?:[a-z-]+ ){0,3}(?:talks|consultations|negotiations|dialogue))?${IN_BRACKETS})`,
  ),
  read: (match, frame) => {
    const finding = readParts(
      'last-held',
      (words) => typeOfTalks(words + frame.text.slice(match.index + match[0].length, match.index + match[0].length + 30)),
      match,
      frame,
    );
    // "The latest round of UN-sponsored indirect talks": of those between whom others go.
    if (/ (?:u\.?n\.?|eu)-(?:sponsored|brokered|led|backed|mediated|facilitated) | indirect /.test(match[0])) return null;
    // "The last one between Norway and China": of whoever led them then.
    return finding && { ...finding, weak: true, ...(match[0].includes(' between') ? { cue: 'meeting' } : {}) };
  },
};

/** A meeting with its day, and nothing but where it was. */
const ONCE =
  '(?: (?!next)[a-z0-9-]+){0,4} (?<cue>meeting|talks?|summit|call|conversation|encounter|exchange|round(?: of (?:[a-z-]+ )?(?:talks|consultations|negotiations))?)(?= )(?:(?: (?:in|at|on|the|late|early|last|a|of|sidelines|margins|fringes))*(?: [DXYEO]))+';

/** The one before it: "the first meeting between the two since a summit in Geneva in May 2021", "have not spoken since a call in May". */
export const sinceHeld: Rule = {
  name: 'since-held',
  example: 'It was the first meeting of the two since a summit in Geneva on Monday.',
  words: /(?:^| )since/,
  pattern: pattern(
    `(?<=(?:^| )(?:(?:first|second|third|latest|only|highest|another)(?: [a-z-]+){0,4} (?:meeting|talks|call|encounter|conversation|visit|contact|summit|discussion|exchange)|(?:met|meet|meeting|spoke|talked|sat down) [^;:]{0,60}for the first time|not (?:met|spoken|talked|held talks)|been no (?:[a-z-]+ ){0,3}(?:contact|meeting|talks)|(?:see|meet|seeing|meeting|met) P again)[^PBC;:]{0,60} )since (?<aux>an?|the|their|(?:[a-z-]+ ){0,2}[a-z-]+(?= talks ))${ONCE}`,
  ),
  read: (match, frame) => {
    const finding = match[0].includes(' D') ? readParts('since-held', typeOfTalks, match, frame) : null;
    return finding && { ...finding, weak: true };
  },
};

/** The same of two who have not met since: "Berg and Li have not spoken since a call in May". */
export const notMetSince: Rule = {
  name: 'not-met-since',
  example: 'Anna Berg and Li Wei have not spoken since a call on Monday.',
  words: /(?:^| )since/,
  also: /^(?:not|never|hardly|.*n['’]t)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's) (?:have|had|has|haven['’]t|hadn['’]t|hasn['’]t)(?: [a-z]+)?(?: not| never)?(?: [a-z]+)? (?:met|spoken|talked|held talks|seen each other|sat down)(?: (?:in person|face to face|with|to))*(?: (?<whom>P))? since (?<aux>an?|the|their)${ONCE}`,
  ),
  read: (match, frame) => (match[0].includes(' D') ? readParts('not-met-since', typeOfTalks, match, frame) : null),
};

const TO_COME =
  "(?<cue>rounds?|meetings?|sessions?|summit|consultations|talks|edition|one|dialogue)(?= )[^PBC;:]{0,110}?(?: (?:P|B|C)(?: 's)?[^PBC;:]{0,40}?)? (?:(?:will|would|shall|is to|was to|are to) (?:also )?(?:be (?:held|hosted|convened|organi[sz]ed)|take place|happen|convene|come|be in|begin|start|open|resume)|be held|(?:(?:is|are|was|were) (?:also )?)?(?:scheduled|due|set|planned|expected|slated|to be held))(?= )";
const NEXT = '(?:next|following|subsequent)(?: (?!of |in |at )[a-z-]+){0,3}';
/** "A second meeting", of which the first has been told. */
const MORE =
  '(?:an? (?:second|third|fourth|fifth|sixth|further|new|follow-up)|another)(?: (?!of |in |at )[a-z-]+){0,3}|(?:further |more |new )?(?:expert|technical|working|ministerial|deputy|lower|minister|ambassador)-level|technical(?= (?:talks|consultations|negotiations))|follow-up';

/** Reads talks to come that only point to those told before. */
const readAhead =
  (rule: string): Rule['read'] =>
  (match, frame) => {
    const finding = readParts(rule, typeOfTalks, match, frame);
    return finding && { ...finding, weak: true, planned: true };
  };

/** The one to come of a row of talks: "the next round of talks will be held in Oslo in May". */
export const nextHeld: Rule = {
  name: 'next-held',
  example: 'The next round of the consultations will be held in Oslo next year.',
  words: /(?:^| )(?:next|following|subsequent|second|third|fourth|fifth|sixth|further|new|more|technical|follow-up|another|[a-z]+-level)/,
  pattern: pattern(`(?<aux>(?:^|(?<= ))(?:(?:the|a) ${NEXT}|${MORE})) ${TO_COME}`),
  read: readAhead('next-held'),
};

/** The same of those who have just met: "their next meeting is due in Geneva in May". */
export const meetAgain: Rule = {
  name: 'meet-again',
  example: 'Their next meeting will take place in Oslo in March.',
  words: /(?:^| )(?:next|following|subsequent)/,
  pattern: pattern(`(?<aux>(?:^|(?<= ))their ${NEXT}) ${TO_COME}`),
  read: readAhead('meet-again'),
};

/** What was said or settled at talks that only this tells of: "The agreement came at a summit in Oslo". */
export const cameAt: Rule = {
  name: 'came-at',
  example: 'The agreement came at a summit at the palace in Oslo.',
  words: /^(?:came|comes|reached|struck|announced|made)$/,
  also: /(?:^| )(?:summit|meeting|talks|session)/,
  pattern: pattern(
    '(?:^|(?<= ))(?:agreements?|announcements?|deals?|accords?|decisions?|remarks?|pledges?|comments?|warnings?|moves?|calls?)(?<aux> (?:came|comes|was reached|was struck|was announced|was made|were made)(?: on)?(?: D)? (?:at|during|in|after|following)(?: an?| their)?(?: (?!the )[a-z-]+){0,3}) (?<cue>summit|meeting|talks|session)(?= |$)(?! (?:with|between|of|on) )',
  ),
  read: (match, frame) => {
    const finding = readParts('came-at', typeOfTalks, match, frame);
    return finding && { ...finding, aux: ' during', weak: true };
  },
};
