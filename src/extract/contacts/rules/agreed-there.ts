import { GROUP, SMALL, gap, pattern } from './grammar.ts';
import { mayBeOfBoth, readParts, typeOfTalks } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

/** What two settle with each other. */
const PAPER =
  '(?:deals?|agreements?|accords?|frameworks?|pacts?|plans?|roadmap|road map|terms|texts?|statements?|declarations?|compromises?|understandings?|documents?|treaty|treaties|outlines?|principles|formula|settlement|package|consensus|annex|arrangements?|T)';
/** What two may decide on. */
const MATTER =
  '(?:exercises?|drills?|visits?|projects?|moves?|steps?|measures?|dates?|swap|truce|withdrawal|pullback|exchange|handover|reopening)';
const SETTLED =
  '(?:agreed|reached|accepted|adopted|struck|concluded|announced|approved|finali[sz]ed|endorsed|clinched|sealed|settled|hammered out|worked out|negotiated)';
/** "Agreed a deal on Monday in the Voss region": where it is to hold. */
const REGION = '(?! (?:region|province|area|strip|front|valley|district|zone)(?= |$))';
/** In one place on one day: "in Oslo on Monday", "last month in Oslo". */
const THERE = `(?= (?:in|at) (?:the )?(?:[a-z]+ ){0,2}[XY](?: ,)?(?: (?:late|early|last|on|in|back)){0,3} D(?= |$)| (?:(?:late|early|last|on|in|back) ){0,3}D(?: ,)? (?:in|at) [XY]${REGION}(?= |$))`;
const OBJECT = `(?: (?:on|to|upon))?(?: (?:an?|the|their|this|that|such))?(?: (?!to |for |in |at |on |that |with )[a-z’'-]+){0,4} ${PAPER}(?: (?:of|on|for|to|about)(?: (?!in |at |on )[a-z’'-]+){1,5})?`;

/** Whether somebody of each side may be among those who settle it; two parties of a text, "the two", will do. */
function ofTwo(finding: Finding | null): Finding | null {
  const one = finding?.who.some((term) => term.group) === true;
  return finding && (one || mayBeOfBoth(finding)) ? finding : null;
}

/** What two agree in one place on one day they agree there together: "Berg and Li had agreed on the deal in Geneva on Sunday". */
export const agreedThere: Rule = {
  name: 'agreed-there',
  example: 'Anna Berg and Li Wei had agreed on the framework of the deal in Geneva on Monday.',
  words:
    /^(?:agreed|reached|accepted|adopted|struck|concluded|announced|approved|finali[sz]ed|endorsed|clinched|sealed|settled|hammered|worked|negotiated|pledged|vowed|resolved|decided)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(50)}) (?:(?<cue>${SETTLED})${OBJECT}|(?<bare>agreed|pledged|vowed|resolved|decided))${THERE}`,
  ),
  read: (match, frame) => {
    const groups = match.indices?.groups;
    if (groups && !groups.cue) groups.cue = groups.bare as [number, number];
    const aux = match.groups?.aux ?? '';
    // "Was agreed", "failed to reach a deal", "said that a plan agreed in Oslo": not by those in front.
    if (/ (?:was|were|is|are|been|be|that|which|who|if|yet|not|never|no)(?= |$)/.test(aux)) return null;
    return ofTwo(readParts('agreed-there', 'meeting', match, frame));
  },
};

/** The same with the paper in front: "the agreement accepted by Berg and Li in Geneva on Monday", "was reached in Geneva in May by the two leaders". */
export const agreedThereBy: Rule = {
  name: 'agreed-there-by',
  example: 'The agreement accepted by Anna Berg and Li Wei in Geneva on Monday is binding.',
  words: /^(?:agreed|decided|reached|accepted|adopted|struck|concluded|approved|finali[sz]ed|endorsed|clinched|sealed|negotiated)$/,
  also: /^by$/,
  pattern: pattern(
    `(?<=^| )(?:${PAPER}|${MATTER}(?= (?:was|were|had been) ))(?<aux>[^PBCL;:]{0,70}?) (?<cue>agreed(?: (?:on|to|upon))?|decided(?: (?:on|upon))?|reached|accepted|adopted|struck|concluded|approved|finali[sz]ed|endorsed|clinched|sealed|negotiated)(?:(?: (?:in|at) [XY]| (?:on|in|late|early|last)? ?D){2} by${SMALL} (?<who>${GROUP})| (?:between|by)${SMALL} (?<by>${GROUP})(?: of [a-z]+)?(?: ,)?${THERE})(?! 's)`,
  ),
  read: (match, frame) => {
    const groups = match.indices?.groups;
    if (groups && !groups.who) groups.who = groups.by as [number, number];
    return ofTwo(readParts('agreed-there-by', 'meeting', match, frame));
  },
};

/** The place and the day in front: "In Geneva in May, they agreed on the deal". */
export const thereAgreed: Rule = {
  name: 'there-agreed',
  example: 'In Geneva on Monday, Anna Berg and Li Wei agreed on the deal.',
  words: /^(?:agreed|discussed|decided|pledged|vowed|resolved|settled)$/,
  pattern: pattern(
    `^(?:in|at) Y(?: (?:in|on|last|late|early|back)){0,2} D ,(?= )(?:${SMALL} )?(?<who>${GROUP})(?! 's)(?<aux>(?: had| have| also| then| both){0,2}) (?<cue>agreed|discussed|decided|pledged|vowed|resolved|settled)(?= )`,
  ),
  read: (match, frame) => ofTwo(readParts('there-agreed', typeOfTalks(''), match, frame)),
};
