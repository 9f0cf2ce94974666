import { bitsOf, otherSide } from '../sentence/term.ts';
import { GROUP, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const PAPERS = '(?:letters?|messages?|notes?|telegrams?|cables?|missives?|invitations?|demarches?|démarches?)';
const HAND =
  '(?:hand(?:s|ed|ing)?|deliver(?:s|ed|ing)?|convey(?:s|ed|ing)?|g[ai]ve(?:s|n)?|giving|pass(?:es|ed|ing)?|present(?:s|ed|ing)?|submit(?:s|ted|ting)?|wr(?:ites?|ote|itten))';

/** A new envoy before the head of state: "presented his credentials as ambassador to President Li". */
export const presentsCredentials: Rule = {
  name: 'presents-credentials',
  example: "Lars Dahl presented his credentials as Norway's ambassador to Chinese President Li Wei.",
  words: /(?:^| )credentials/,
  pattern: pattern(
    `(?<who>P(?: and P)?)(?! 's)(?<aux>${gap(90)} (?:present(?:s|ed|ing)?|hand(?:s|ed|ing)?(?: over)?|submit(?:s|ted|ting)?|deliver(?:s|ed|ing)?|tender(?:s|ed|ing)?))(?: [a-z]+){0,5}? (?<cue>credentials)(?= )[^;:]{0,120}? to${SMALL} (?<whom>P)(?! 's)`,
  ),
  // Of whom nobody says whose he is: he is at home where the envoy is sent.
  read: (match, frame) => {
    const finding = readParts('presents-credentials', 'meeting', match, frame);
    const host = otherSide(bitsOf(finding?.who ?? []));
    return finding && { ...finding, whom: finding.whom.map((term) => (term.sides === 0 ? { ...term, sides: host } : term)) };
  },
};

/** What is given in person: "presented Li with a draft of the treaty", "awarded Li the Order of the Fjord". */
export const presentsWith: Rule = {
  name: 'presents-with',
  example: 'In Oslo on Monday Anna Berg presented Li Wei with a draft treaty.',
  words: /^(?:present|award|decorat)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?<cue>present(?:s|ed)|award(?:s|ed)|decorat(?:es|ed))${SMALL} (?<whom>P)(?! 's) (?:with(?= (?:an?|the|his|her|their|two|three|some) )|(?:the|an?)(?= (?:[a-z-]+ ){0,3}(?:order|medal|prize|award|cross|star|key|draft|copy|gift|plan|list|proposal)(?: |$)))`,
  ),
  read: (match, frame) => readParts('presents-with', 'meeting', match, frame),
};

/** A letter given from hand to hand: "handed Li a written message", "handed a letter from the king to Li". */
export const handsLetter: Rule = {
  name: 'hands-letter',
  example: 'Anna Berg handed Premier Li Wei a written message from the king.',
  words: /(?:^| )(?:letter|message|note|telegram|cable|missive|invitation|demarche|démarche)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) ${HAND}(?: over| on){0,2}(?:(?: to)?${SMALL} (?<whom>P)(?! 's)(?: , (?:at|during|in) [^ ,;:PBCL]{1,12}(?: [^ ,;:PBCL]{1,16}){0,4})?(?: ,)? (?:an?|the|his|her|their)(?: [a-z-]+){0,4}? (?<cue>${PAPERS})(?= |$)|(?: [a-z-]+){0,5}? (?<paper>${PAPERS}) (?:from|of|by)${SMALL} [PC](?: and${SMALL} P)? to${SMALL} (?<host>P))`,
  ),
  read: (match, frame) => {
    const groups = match.indices?.groups;
    // Which of the two forms it is tells where the cue stands.
    if (groups?.paper) groups.cue = groups.paper;
    return readParts('hands-letter', 'other', match, frame);
  },
};

/** Letters in both directions: "Berg and Li have exchanged letters", "Berg exchanged notes with Li". */
export const exchangeLetters: Rule = {
  name: 'exchange-letters',
  example: 'Anna Berg and Li Wei have exchanged letters on fishing rights.',
  words: /(?:^| )(?:letters|messages|notes|telegrams|cables|condolences|congratulations|congratulatory)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(90)}) (?:exchang(?:e|es|ed|ing)|swapped|traded)(?: (?:a|an|several|personal|warm|written|congratulatory|formal|two|three|diplomatic|series|of|new|year)){0,4} (?<cue>letters|messages|notes|telegrams|cables|condolences|congratulations)(?= |$)(?:[^PBCL;:]{0,60}? with${SMALL} (?<whom>${GROUP}))?`,
  ),
  read: (match, frame) => {
    const finding = readParts('exchange-letters', 'other', match, frame);
    const [only, more] = finding?.who ?? [];
    // "The two sides also exchanged congratulations": at the talks told before.
    const there = finding !== null && only?.code === 'P' && !more && !only.office && only.people.length === 0 && finding.whom.length === 0;
    return there && finding.cue.startsWith('con') ? null : finding;
  },
};
