import { ACTOR, GROUP, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const JOINT =
  '(?:commission|committee|exercises?|drills?|manoeuvres|maneuvers|war games|sessions?|patrols?|working group|forum|council|exercise)';

const FOUNDED =
  /(?:^| )(?:form(?:s|ed|ing|ation of)?|establish(?:es|ed|ing|ment of)?|creat(?:e|es|ed|ing|ion of)|set(?:s|ting)? up|found(?:ed|ing)?|revive[sd]?|reviving|launch of)(?: an?| the| such a| their)?(?: [a-z]+)?$/;

/** "discussed joint drills", "agreed on a joint committee": spoken of, and not held. */
const SPOKEN_OF =
  /(?:^| )(?:discuss(?:ed|es|ing)?|propos(?:ed|es|ing|al)|consider(?:ed|s|ing)?|suggest(?:ed|s|ing)?|explor(?:ed|es|ing)|talk(?:s|ed|ing)? (?:about|of|on)|sp(?:oke|eaks?|eaking) (?:about|of|on)|agreed?(?: (?!held )[^ ;:PBCL]+){0,4}? (?:on|to)|call(?:s|ed|ing)? for|review(?:ed|s|ing)?|possib(?:le|ility of)|idea of|including|such as|cit(?:ed|es|ing)|protest(?:ed|s|ing)?(?: at| against)?|condemn(?:ed|s|ing)?|denounc(?:ed|es|ing)|because of|due to|angered by|provid(?:ed|es|ing) for|allow(?:ed|s|ing)? for|envisag(?:ed|es|ing)|foresees?|cover(?:ed|s|ing)?|calls? for|pav(?:ed|es|ing) the way for|opens? the way (?:for|to))(?: (?!hold|held|conduct)[a-z-]+){0,3}$/;

/** A joint session, commission or exercise held by both: "Norway and China held joint naval drills", "the Norway-China joint commission met". */
export const joint: Rule = {
  name: 'joint',
  example: 'Norway and China held joint naval drills in the North Sea on Monday.',
  words: /(?:^| )(?:joint|bilateral|inter-?governmental|trilateral)/,
  pattern: pattern(
    `(?<who>${GROUP}|${ACTOR} (?:-|–) ${ACTOR})(?! 's)(?<aux>${gap(90)}) (?<cue>(?:joint|bilateral|intergovernmental|inter-governmental|trilateral)(?: [a-z-]+){0,4}? ${JOINT})(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = readParts('joint', 'other', match, frame);
    // "Gathered in Oslo for a joint session": told by the verb.
    if (finding && /(?:^| )(?:gathered|met|meets?|convened?)(?= ).{0,120} for (?:an?|the|their)(?: [a-z-]+){0,3}$/.test(finding.aux))
      return null;
    // "Norway and China hold the tenth meeting of the joint commission": told by its meeting.
    const unnamed = finding?.who.every(({ people }) => people.length === 0) === true;
    if (unnamed && / (?:meeting|round) of(?: the| their)?$/.test(finding.aux)) return null;
    // "decided to form a joint committee": one that has not met yet.
    return finding && (FOUNDED.test(finding.aux) || SPOKEN_OF.test(finding.aux)) ? null : finding;
  },
};
