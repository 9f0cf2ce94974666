import { FIRST, SECOND } from '../sentence/term.ts';
import { SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

/** Somebody is sent to a place: "dispatched his foreign minister Li to Oslo". Who is sent travels, and not who sends him. */
export const sendsTo: Rule = {
  name: 'sends-to',
  example: 'Prime Minister Anna Berg sent Foreign Minister Karl Lund to Beijing in May.',
  words: /(?:^| )(?:sen[dt]|dispatch)/,
  pattern: pattern(
    `(?<sender>[PCBL])(?! 's)(?<aux>${gap(70)}) (?<cue>sen(?:t|ds?|ding)|dispatch(?:ed|es|ing)?)${SMALL} (?<who>P(?:(?: ,)? and${SMALL} P)?)(?: ,)? to(?! P)${SMALL} (?<goal>[XYC])(?! 's)`,
  ),
  read: (match, frame) => {
    const finding = readParts('sends-to', 'visit', match, frame);
    const sides = frame.terms.get(match.index)?.sides ?? 0;
    if (!finding || (sides !== FIRST && sides !== SECOND)) return finding;
    // "Berg sent Finance Minister Lund": of her own government.
    return { ...finding, who: finding.who.map((term) => (term.bareOffice || term.sides === 0 ? { ...term, sides } : term)) };
  },
};

/** A delegation is sent of which nobody says who leads it: "Norway is expected to send a large delegation to China". Who sends it stays at home. */
export const sendsDelegation: Rule = {
  name: 'sends-delegation',
  example: 'Norway is expected to send a large business delegation to China.',
  words: /^(?:sen(?:t|ds?|ding)|dispatch(?:ed|es|ing)?)$/,
  also: /^(?:delegations?|team|mission|envoys|officials)$/,
  pattern: pattern(
    `(?<who>[PCBL])(?! 's)(?<aux>${gap(70)}) (?<cue>sen(?:t|ds?|ding)|dispatch(?:ed|es|ing)?) (?:an?|its|their|his|her|the)(?: (?!to )[a-z-]+){0,5} (?:delegation|team|mission|envoys|officials)(?: of(?: [a-z-]+){1,4}?)? to(?: the)? (?<goal>[XYC])(?! 's)`,
  ),
  read: (match, frame) => {
    const finding = readParts('sends-delegation', 'visit', match, frame);
    return finding && { ...finding, who: finding.who.map((term) => ({ ...term, people: [], bodies: [], pronoun: false })) };
  },
};
