import { BOTH, bitsOf } from '../sentence/term.ts';
import { ACTOR, GROUP, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import { withHolders } from './talks-between.ts';
import type { Rule } from './rule.ts';

const JOINT =
  '(?:commission|committee|exercises?|drills?|manoeuvres|maneuvers|war games|sessions?|patrols?|working group|forum|council|exercise)';

const FOUNDED =
  /(?:^| )(?:form(?:s|ed|ing|ation of)?|establish(?:es|ed|ing|ment of)?|creat(?:e|es|ed|ing|ion of)|set(?:s|ting)? up|found(?:ed|ing)?|revive[sd]?|reviving|launch of)(?: an?| the| such a| their)?(?: [a-z]+)?$/;

/** "discussed joint drills", "agreed on a joint committee": spoken of, and not held. */
const SPOKEN_OF =
  /(?:^| )(?:discuss(?:ed|es|ing)?|propos(?:ed|es|ing|al)|consider(?:ed|s|ing)?|suggest(?:ed|s|ing)?|explor(?:ed|es|ing)|talk(?:s|ed|ing)? (?:about|of|on)|sp(?:oke|eaks?|eaking) (?:about|of|on)|agreed?(?: (?!held )[^ ;:PBCL]+){0,4}? (?:on|to)|call(?:s|ed|ing)? for|review(?:ed|s|ing)?|possib(?:le|ility of)|idea of|including|such as|cit(?:ed|es|ing)|protest(?:ed|s|ing)?(?: at| against)?|condemn(?:ed|s|ing)?|denounc(?:ed|es|ing)|because of|due to|angered by|provid(?:ed|es|ing) for|allow(?:ed|s|ing)? for|envisag(?:ed|es|ing)|foresees?|cover(?:ed|s|ing)?|calls? for|pav(?:ed|es|ing) the way for|opens? the way (?:for|to))(?: (?!hold|held|conduct)[a-z-]+){0,3}$/;

const COUNTED =
  /^[^D;:]{0,60} (?:has|have|had)(?: so far| already| until now)? held (?:so far )?(?:[a-z]+|\d+) (?:meetings|sessions|rounds)(?= |$)(?! (?:on|in) D)/;

/** "Have held several business forums and joint committee meetings": of no single one. */
const MANY = /(?:^| )(?:several|many|numerous|various|dozens of|scores of|a number of)(?: [^ PBCLD;:]+){0,5}$/;

/** "The chairman of the Norway-China joint commission met": an office. */
const OFFICE_OF =
  /(?:^| )(?:(?:co-|vice-)?chair(?:man|woman|person|men|s|ed)?|heads?|members?|secretary|president|directors?|representatives?|leads|led) of(?: the)? $|(?:^| )(?:heads|leads|co-chairs|chairs|serves? as|acts? as)(?: the)? $/;

const TO_ATTEND =
  / to (?:attend|hold|join|co-chair|chair|take part in|participate in)(?: (?:the|an?))?(?: [a-z0-9-]+){0,3}(?: (?:meeting|session|round|sitting) of)?(?: the)? ?$/;

/** A joint session, commission or exercise held by both: "Norway and China held joint naval drills", "the Norway-China joint commission met". */
export const joint: Rule = {
  name: 'joint',
  example: 'Norway and China held joint naval drills in the North Sea on Monday.',
  words: /(?:^| )(?:joint|bilateral|inter-?governmental|trilateral)/,
  pattern: pattern(
    `(?<who>${GROUP}|${ACTOR} (?:-|–) ${ACTOR})(?! 's)(?<aux>${gap(90)}) (?<cue>(?:joint|bilateral|intergovernmental|inter-governmental|trilateral)(?: [a-z-]+){0,4}? ${JOINT}(?: (?:meeting|session|round)(?= (?:is|was|will|would|has|had) ))?)(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = readParts('joint', 'other', match, frame);
    // "Gathered in Oslo for a joint session": told by the verb.
    if (finding && /(?:^| )(?:gathered|met|meets?|convened?)(?= ).{0,120} for (?:an?|the|their)(?: [a-z-]+){0,3}$/.test(finding.aux))
      return null;
    // "Norway and China hold the tenth meeting of the joint commission": told by its meeting.
    const unnamed = finding?.who.every(({ people }) => people.length === 0) === true;
    if (unnamed && / (?:meeting|round) of(?: the| their)?$/.test(finding.aux)) return null;
    if (finding && MANY.test(finding.aux) && !/^[^;:,]{0,40} D/.test(frame.text.slice(finding.to))) return null;
    // "Met to take steps for the scheduled joint committee": told beside what is told of those who met.
    if (/ for the (?:scheduled|upcoming|forthcoming|planned|next) $/.test(frame.text.slice(Math.max(0, match.index - 40), match.index)))
      return null;
    if (OFFICE_OF.test(frame.text.slice(Math.max(0, match.index - 40), match.index))) return null;
    // "The joint committee has so far held fifteen meetings": on no day.
    if (finding && COUNTED.test(frame.text.slice(finding.cueAt, finding.to + 60))) return null;
    // "To cooperate within the framework of the joint committee": by its means.
    if (/(?:^| )(?:framework|context|format|auspices|channel|umbrella|help|means) of(?: the| an?| their)?$/.test(finding?.aux ?? ''))
      return null;
    // "Left for Oslo to attend the meeting of the joint committee": it is still to come.
    if (finding && TO_ATTEND.test(frame.text.slice(Math.max(0, finding.from - 80), finding.from))) return { ...finding, planned: true };
    // "decided to form a joint committee": one that has not met yet.
    return finding && (FOUNDED.test(finding.aux) || SPOKEN_OF.test(finding.aux)) ? null : finding;
  },
};

const MANY_DRILLS = /(?:^| )(?:several|many|numerous|various|dozens of|scores of|a number of|a series of)(?: [a-z-]+){0,4}$/;

const DRILL_VERBS =
  '(?:started|starts?|began|begins?|held|holds?|holding|staged?|staging|conduct(?:ed|ing)?|launch(?:ed)?|kick(?:ed)? off|open(?:ed)?|conclude[sd]?|wrapped up|completed|carr(?:y|ied) out)';

/** A drill of both that no word calls joint: "Norway and China started a naval drill in the North Sea". */
export const drillsHeld: Rule = {
  name: 'drills-held',
  example: 'Norway and China started a naval drill in the North Sea on Monday.',
  words: /^(?:exercises?|drills?|manoeuvres?|maneuvers?|games)$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(60)} ${DRILL_VERBS}(?: (?:an?|the|their|another|new|D|[a-z-]+)){1,6}?) (?<cue>exercises?|drills?|manoeuvres?|maneuvers?|war games)(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = / (?:joint|bilateral|trilateral) /.test(match[0]) ? null : readParts('drills-held', 'other', match, frame);
    // "Have conducted a number of exercises in recent years": no single one.
    if (finding && MANY_DRILLS.test(finding.aux) && finding.cue.endsWith('s')) return null;
    const ofBoth = finding && bitsOf(finding.who) === BOTH && finding.who.every(({ people }) => people.length === 0);
    return ofBoth && !/(?:discuss|propos|plan|suggest|consider|condemn|protest)[a-z]{0,6} /.test(finding.aux) ? finding : null;
  },
};

/** The commission of both by their names alone: "the tenth meeting of the permanent Norwegian-Chinese commission on trade was held". */
export const commissionMeets: Rule = {
  name: 'commission-meets',
  example: 'The tenth meeting of the Norwegian-Chinese commission on trade was held in Oslo on Monday.',
  words: /^(?:meeting|session|round|sitting)$/,
  also: /^(?:commission|committee|council|group|forum)$/,
  pattern: pattern(
    `(?<aux>(?:^|(?<= ))(?:[^ PBCL;:]+ ){0,6}?)(?<cue>meeting|session|round|sitting) of${SMALL}(?: permanent| mixed| annual| standing| regular)? (?<who>${ACTOR} (?:-|–) ${ACTOR}|P) (?:[a-z-]+ ){0,3}(?:commission|committee|working group|council|forum)(?: (?:on|for)(?: [a-z-]+){1,8}?(?= (?:was|were|is|will|has|had|took|takes|opened|began|concluded|wrapped|ended|convened)(?= )))?(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = / (?:joint|bilateral|inter-?governmental|trilateral) /.test(match[0])
      ? null
      : readParts('commission-meets', 'other', match, frame);
    // "Have conducted a number of exercises in recent years": no single one.
    if (finding && MANY_DRILLS.test(finding.aux) && finding.cue.endsWith('s')) return null;
    const ofBoth = finding && bitsOf(finding.who) === BOTH && finding.who.every(({ people }) => people.length === 0);
    // "Berg and Li co-chaired the tenth meeting of the Norwegian-Chinese commission"
    return ofBoth ? withHolders(finding, finding.cueAt) : null;
  },
};

/** Bodies that two states have together: by their ids. */
const COMMISSION = /(?:^|-)(?:joint|inter-?governmental|bilateral|mixed)-(?:[a-z]+-){0,5}(?:commission|committee|council|group)(?:-|$)/;
const HOLD = 'held|holds?|holding|host(?:s|ed|ing)?|conven(?:e|es|ed|ing)|co-chair(?:s|ed|ing)?|opened|opens?|conclude[sd]?';

/** The session of a commission by its name: "Norway and China to hold Joint Economic Committee meeting in May". */
export const commissionHeld: Rule = {
  name: 'commission-held',
  example: 'Norway and China will hold a session of their Joint Maritime Commission in Oslo.',
  words: /^(?:held|holds?|holding|host|hosts|hosted|hosting|conven|co-chair|open|conclud)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(60)}) (?:${HOLD})(?: (?:the|an?|their|next|first|last|[a-z]+(?:th|st|nd|rd)|\\d+(?:th|st|nd|rd)?|meeting|session|round|of)){0,5} (?<cue>B)(?: (?:meeting|session|round|summit)s?)?(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = readParts('commission-held', 'other', match, frame);
    const body = finding && frame.terms.get(finding.cueAt);
    if (!finding || !body?.bodies.some((id) => COMMISSION.test(id)) || (bitsOf(finding.who) & BOTH) !== BOTH) return null;
    // "Agreed on holding the 16th Joint Economic Committee in September": it has a day, and is to come.
    const agreed = /(?:^| )agreed?(?: D)? (?:on|to)$/.test(finding.aux);
    if (agreed) return /^[^PBC;:]{0,60} D(?= |$)/.test(frame.text.slice(finding.to)) ? { ...finding, planned: true } : null;
    return SPOKEN_OF.test(finding.aux) || MANY.test(finding.aux) ? null : finding;
  },
};
