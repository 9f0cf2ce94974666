import { GROUP, INVITED, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** Somebody is in the other's country to talk: "is in Beijing for talks", "In Beijing, Berg …", "was in China on Monday to meet". */
export const presence: Rule = {
  name: 'presence',
  example: 'Foreign Minister Anna Berg is in Beijing for talks on trade.',
  words: /^(?:is|was|are|were|be|been)$/,
  also: /^[XY]$/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(30)}) (?<cue>is|was|are|were|be|been)(?: D| last| currently| now| also| already| expected| due| awaited| back| both){0,3} (?:in|at)${SMALL} (?<goal>[XY])(?: (?:twice|[a-z]+ times))?(?=(?: D| ,| (?:next|this|last)(?= D)| (?:before|by|around)(?: the)? D| as (?:early|soon|late) as(?: the)? D){0,3} (?:for|where(?= )|and together(?= )|in(?: the)? D|at the D|as recently as D|late D|early D|on an?|on (?:official|state)|to (?:attend|meet|discuss|hold|sign|take|talk|press|seek|receive|inaugurate|visit|witness|join|address|open|launch|celebrate|mark|congratulate|pay|deliver|speak|finali[sz]e|brief|offer|convey|explore|promote|strengthen|boost|review|mediate|prepare|negotiate|see|co-chair|chair|represent)|as part|as an? (?:[a-z]+ )?guest|as the guest|at the (?:official |kind |personal )?(?:invitation|request)|with an?|on D|from D|since D|between D|until D|D|\\.))${INVITED}`,
  ),
  read: (match, frame) => {
    const finding = readParts('presence', 'visit', match, frame);
    // "will be back in the country on Friday": at home.
    const home = finding?.who.every((term) => term.sides === finding.goal?.sides) === true;
    if (home && / back (?:in|at) /.test(match[0])) return null;
    // "was last in Oslo in May": another time than this.
    if (finding && match[0].includes(' last in ')) return { ...finding, aux: `${finding.aux} last` };
    return finding && / (?:due|expected|awaited) /.test(match[0].slice(-40)) ? { ...finding, planned: true } : finding;
  },
};

/** A headline: "In Oslo, Chinese FM seeks closer ties", "China's FM in Norway seeks closer ties", "Berg in Beijing for talks". */
export const presenceHeadline: Rule = {
  name: 'presence-headline',
  example: "China's foreign minister in Norway for talks",
  words: /^in$/,
  also: /^[XY]$/,
  pattern: pattern(
    `^(?<who>P)(?<aux>(?: (?:due|expected|set to arrive))?) (?<cue>in)${SMALL} (?<goal>[XY])(?: (?:for|to|seeks?|on (?:an?|official|state)|amid|as|ahead)(?= )|(?<= (?:due|expected|arrive) in .{1,40})(?: (?:on )?D)?(?= |$))`,
  ),
  read: (match, frame) => {
    const finding = readParts('presence-headline', 'visit', match, frame);
    return finding && finding.aux !== '' ? { ...finding, planned: true } : finding;
  },
};
