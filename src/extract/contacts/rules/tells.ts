import { SMALL, TALKS, gap, pattern } from './grammar.ts';
import { BOTH, bitsOf } from '../sentence/term.ts';
import { mayBeOfBoth, readParts, typeOfTalks } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** One tells the other something at talks: "Berg told Li at a meeting in Oslo". */
export const tells: Rule = {
  name: 'tells',
  example: 'Anna Berg told Premier Li Wei at a meeting in Singapore that trade would grow.',
  words:
    /(?:^| )(?:told|tells|assured|informed|thanked|briefed|urged|congratulated|warned|asked|invited|extended|offered|conveyed|expressed|relayed|presented|voiced|reiterated|declared|pledged|reaffirmed|stressed)/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(50)} (?:told|tells|assured|informed|thanked|briefed|urged|congratulated|warned|asked|invited|(?:extended|offered|conveyed|expressed|relayed|presented)(?: (?!that )[^ P;:]+){1,8} to|(?:voiced|expressed|reiterated|declared|pledged|reaffirmed|stressed)(?: (?:his|her|their|full|firm|strong|complete|unwavering|continued|[a-z]+ 's))* (?:support|backing|solidarity|sympathy|condolences|regret|thanks|gratitude|appreciation) (?:for|to|with)))${SMALL} (?<whom>P)(?! 's)[^P;:]{0,60}? (?:(?:at|during|in|over|by|via)(?: (?!that )[^ PBCL;:.]+){0,5}?|on (?:the sidelines of (?:the|a)|(?:the|an?|his|her) (?:[a-z-]+ ){0,2}?(?=visit|trip|call)|D (?:at|during|in)(?: (?!that )[^ PBCL;:.]+){0,4}?)) (?<cue>${TALKS}|visit|trip|palace|residence|guesthouse|villa|chancellery|(?:tele)?phone(?! call| talk| conv))(?= |$)`,
  ),
  read: (match, frame) => {
    const finding = readParts('tells', /(?:tele)?phone/.test(match.groups?.cue ?? '') ? 'call' : typeOfTalks, match, frame);
    // "Li had briefed him": the pronoun was read as the one who briefs.
    if (finding && finding.who[0]?.people.join() === finding.whom[0]?.people.join() && finding.whom[0]?.pronoun) return null;
    // What is asked or urged is not the meeting; the meeting is where it is said.
    return finding && { ...finding, aux: ' during' };
  },
};

/** At a meeting of ministers told before: "Berg told her counterparts, China's Li and Chile's Soto, that trade would grow". */
export const tellsCounterparts: Rule = {
  name: 'tells-counterparts',
  example: 'Anna Berg told her counterparts Li Wei and Marc Dupont that trade would grow.',
  words: /^(?:told|urged|assured|informed|briefed|warned)$/,
  pattern: pattern(
    '(?<who>P)(?<aux>(?: D| also| later| on)*) (?<cue>told|urged|assured|informed|briefed|warned) (?<whom>P(?: ,(?: and)? P| and P){1,5})(?= (?:,|that|to|on|not)(?= ))',
  ),
  read: (match, frame) => {
    const finding = readParts('tells-counterparts', 'meeting', match, frame);
    const all = finding ? [...finding.who, ...finding.whom] : [];
    const met = finding?.whom.some((term) => term.counterpart || (term.office && term.people.length === 0));
    const named = all.filter((term) => term.people.length === 1);
    return finding && met && named.length > 1 && (bitsOf(named) & BOTH) === BOTH ? { ...finding, who: named, whom: [], weak: true } : null;
  },
};

/** Whom the counterpart was whom nobody has named: "Berg spoke to her Chinese counterpart. She told Li Wei that". */
export const tellsByName: Rule = {
  name: 'tells-by-name',
  example: 'Anna Berg told Premier Li Wei that trade would grow.',
  words: /^(?:told|assured|informed|thanked|urged|congratulated)$/,
  fallback: true,
  pattern: pattern(
    `^(?:[^PBCL;:]{0,30} )?(?<who>P)(?! 's)(?<aux>(?: also| later| then){0,2}) (?<cue>told|assured|informed|thanked|urged|congratulated)${SMALL} (?<whom>P)(?! 's)(?= (?:that|of|to|for|about|on|not)(?= )|$)`,
  ),
  read: (match, frame) => {
    const finding = readParts('tells-by-name', 'meeting', match, frame);
    const all = [...(finding?.who ?? []), ...(finding?.whom ?? [])];
    return finding && bitsOf(all) === BOTH && all.every(({ people }) => people.length === 1) ? { ...finding, weak: true } : null;
  },
};

/** "Told reporters", "told Li in a letter": of no encounter. */
const WRITTEN =
  /^[^P;:]{0,40}? (?:in|by|via) (?:an? |his |her )?(?:[a-z]+ )?(?:letter|message|statement|telegram|note|cable|e-?mail|interview|tweet|post)(?= |$)/;

/** One tells the other something where they are together: "In May, Berg told Premier Li in Oslo that". */
export const tellsThere: Rule = {
  name: 'tells-there',
  example: 'Anna Berg told Premier Li Wei in Geneva on Monday that trade would grow.',
  words: /^(?:told|tells|assured|informed|briefed|warned)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>(?: (?:on )?D| also| later| has| had){0,3}) (?<cue>told|tells|assured|informed|briefed|warned)${SMALL} (?<whom>P)(?! 's)(?: (?:on )?D)?(?= in [XY](?: (?:(?:on|late|early|last|in) ){0,2}D)?(?: (?:that|,|of|about|to)(?= )|$))`,
  ),
  read: (match, frame) => {
    const finding = WRITTEN.test(frame.text.slice(match.index + match[0].length))
      ? null
      : readParts('tells-there', 'meeting', match, frame);
    return mayBeOfBoth(finding);
  },
};

/** One told the other on a day, and no more: "Berg told her counterpart Li on Monday that". */
export const tellsOther: Rule = {
  name: 'tells-other',
  example: 'Anna Berg told her counterpart Li Wei on Monday that trade would grow.',
  words: /^(?:told|assured|informed|warned)$/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>(?: also| later| has| had){0,2}(?: (?:on )?D)?) (?<cue>told|assured|informed|warned)${SMALL} (?<whom>P)(?! 's)(?:(?<= D (?:told|assured|informed|warned)${SMALL} P)|(?= (?:(?:on|late|early) )?D))(?= (?:(?:on |late |early )?D )?(?:that|there|,|of|about|it|he|she|P)(?= ))`,
  ),
  read: (match, frame) => {
    if (WRITTEN.test(frame.text.slice(match.index + match[0].length))) return null;
    const finding = readParts('tells-other', 'meeting', match, frame);
    const all = finding ? [...finding.who, ...finding.whom] : [];
    const named = all.every((term) => term.people.length === 1 && !term.pronoun);
    return finding && named && (bitsOf(all) & BOTH) === BOTH ? { ...finding, weak: true } : null;
  },
};
