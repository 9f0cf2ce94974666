import { BOTH, bitsOf } from '../sentence/term.ts';
import { SMALL, TALKS, TALKS_WORDS, pattern } from './grammar.ts';
import { mayBeOfBoth, readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** Under a picture: "Berg and Li at the meeting in Oslo", "Anna Berg and Li Wei during the talks". */
export const picturedAt: Rule = {
  name: 'pictured-at',
  example: 'Anna Berg and Li Wei at the meeting in Geneva',
  words: TALKS_WORDS,
  pattern: pattern(
    `^(?<who>P(?: and| &|(?: ,)? with) P)(?<aux>(?: (?:seen|shown|pictured|posing|seated|,))? (?:during|at|after|in|before))(?: (?:the|their|an?))(?: (?!in |at |on |to |of )[^ PBCL;:,.]+){0,3} (?<cue>${TALKS})(?= |$)(?! with| between)`,
  ),
  read: (match, frame) => {
    const finding = readParts('pictured-at', typeOfTalks, match, frame);
    return finding && { ...finding, aux: ' during' };
  },
};

/** "The two will hold a press conference after their talks": both are still to come. */
const COMING =
  /^ (?:also |then |later )?(?:will|are (?:to|due to|set to|expected to|scheduled to)) (?:also |then |jointly )?(?:hold|give|address|brief|issue|speak|appear|face|make|sign|witness|discuss)(?= )/;

/** "Will meet at a summit", "are to discuss trade at talks": the summit is still to come. */
const COMING_TO =
  /^ (?:also |then )?(?:will|are (?:to|due to|set to|expected to|scheduled to|slated to)) (?:also |then |jointly |both )?(?:meet|gather|convene|come together|get together|sit down|hold|attend|take part|discuss|sign|join|appear)(?= |$)/;
const AT = / (?:at|during|in|over)(?: an?| their)?(?: [a-z0-9-]+){0,5} [a-z]+$/;

/** Two in front, whatever they do, at talks of theirs: "Berg and Li pledged to cut tariffs during a phone call on Monday". */
export const togetherDuring: Rule = {
  name: 'together-during',
  example: 'Anna Berg and Li Wei pledged to cut tariffs during their talks in Geneva on Monday.',
  words: TALKS_WORDS,
  pattern: pattern(
    `(?<who>P(?:(?: ,)?(?: and| along with)${SMALL} P)?)(?! 's)(?<aux>(?: ,)?(?: (?!who |that )[^ P;:]+){0,24}?) (?:during|in|at|after|following|over)(?: an?| their)?(?: [a-z0-9-]+ (?:days?|hours?|weeks?|rounds?|nights?) of)?(?: (?!in |at |on |to |of |the )[^ PBCL;:,.]+){0,4} (?<cue>${TALKS})(?= |$)(?! with| between)`,
  ),
  read: (match, frame) => {
    // Said of it beforehand, it is still to come.
    if (/ (?:ahead of|before|prior to|not|never|no|possible|proposed|next|future|planned|upcoming|forthcoming) /.test(match[0]))
      return null;
    // "Had a conversation in Oslo, over dinner": how they had it.
    if (
      /^(?:dinner|lunch|luncheon|breakfast)$/.test(match.groups?.cue ?? '') &&
      / (?:talks|meeting|conversations?|discussions?) /.test(match[0])
    )
      return null;
    const finding = readParts('together-during', typeOfTalks, match, frame);
    const bits = bitsOf(finding?.who ?? []);
    // "The pair agreed to it during a session in Oslo": of whom it is told, the text before says.
    const group = finding?.who.length === 1 && finding.who[0]?.group === true && / [DXY](?= |$)/.test(frame.text.slice(finding.to));
    if (!finding || ((bits & BOTH) !== BOTH && !group && !(finding.who.length === 2 && mayBeOfBoth(finding)))) return null;
    // "Agreed to hold more talks next week after concluding talks in Oslo": the day in front is that of the next ones.
    const next =
      / (?:agreed?|agreeing|will|plan(?:ned)?|set|vowed|pledged) (?:to |on )?[^;:]{0,120} D(?= )[^;:]{0,120}? (?=(?:after|following) )/.exec(
        match[0],
      );
    const from = next ? match.index + next[0].length : finding.from;
    const before = match.groups?.aux ?? '';
    const planned =
      (COMING.test(before) && / their(?: [a-z-]+){0,3} [a-z-]+$/.test(match[0])) ||
      (COMING_TO.test(before) && AT.test(match[0]) && !/ (?:after|following) /.test(match[0].slice(-60)));
    return { ...finding, from, type: typeOfTalks(match[0].slice(-60)), aux: ' during', ...(planned ? { planned } : {}) };
  },
};

/** Two countries in front that agree on something at talks: "Norway and China have agreed to stop from midnight, following talks hosted by Chile". */
export const agreedAfter: Rule = {
  name: 'agreed-after',
  example: 'Norway and China have agreed to lift tariffs from May, following talks hosted by Chile.',
  words: TALKS_WORDS,
  also: /^(?:agreed|pledged|vowed|decided|reached|committed|resolved|accepted|reaffirmed|announced)$/,
  pattern: pattern(
    `(?:^|(?<=, ))(?<who>C and C)(?<aux>(?:(?: on)? D)?(?: have| had)?(?: also| again| jointly)? (?:agreed|pledged|vowed|decided|reached|committed|resolved|accepted|reaffirmed|announced)(?: D|(?! that )[^PBCL;:D]){1,160}?)(?: ,(?: [^ ;:,]+){0,6}? P(?: ,)? (?:said|announced|confirmed|declared)(?: late| early| on| D){0,3})?(?: ,)? (?:during|at|after|following|in)(?: an?| their)?(?: (?!the )[a-z0-9-]+){0,4}? (?<cue>${TALKS})(?= (?:hosted|held|mediated|brokered|facilitated|convened|chaired|sponsored|in|at|on|between)(?= )| [.,]|$)`,
  ),
  read: (match, frame) => {
    // "Agreed after talks between Berg and Li": who held them is told.
    if (/^ between(?: [a-z]+){0,3} P(?: ,)? and /.test(frame.text.slice(match.index + match[0].length))) return null;
    const finding = readParts('agreed-after', typeOfTalks, match, frame);
    return finding && { ...finding, aux: ' during' };
  },
};
