import { BOTH, OTHER, bitsOf } from '../sentence/term.ts';
import { GROUP, PAPER, SMALL, TWO_PEOPLE, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';
import type { Frame } from '../sentence/frame.ts';

const SIGN =
  'sign|signs|signed|(?<!the |D |.s |his |her |their |its )signing|inked|inks|ink|initialled|initialed|(?:put|set)(?:s|ting)? (?:(?:their|his|her) (?:signatures?|names?|pens?|hands?)|pen to paper) (?:to|on|under|beneath)|put(?:s|ting)? pen to(?! paper)|affixed their signatures to';

const TREATY = /(?:^| )(?:T|treaty|agreement|pact|deal|accord|memorandum|protocol|declaration)(?= )/;

const LOOKED_ON = new RegExp(
  String.raw`^[^P;:]{0,90}? (?:in|at|with) the (?:presence|attendance) of${SMALL} (${TWO_PEOPLE}|P)(?! 's)(?= |$)`,
  'd',
);

/** "The two countries signed a treaty in the presence of Berg and Li in Oslo on Monday": those two, and the day and place told behind them. */
function withWitnesses(finding: Finding | null, frame: Frame): Finding | null {
  const seen = finding && LOOKED_ON.exec(frame.text.slice(finding.to));
  if (!seen) return finding;
  const [from, to] = (seen.indices?.[1] ?? [0, 0]).map((at) => finding.to + at) as [number, number];
  const witnesses = [...frame.terms].filter(([at, { code }]) => code === 'P' && at >= from && at < to).map(([, term]) => term);
  const unnamed = [...finding.who, ...finding.whom].every(({ people }) => people.length === 0);
  return unnamed && bitsOf(witnesses) === BOTH ? { ...finding, who: witnesses, whom: [], to } : { ...finding, to };
}

const BY_BOTH = /^(?: [^ PBC;:]+){0,4} (?:by|between)(?: [a-z-]+){0,3} P(?: ,)? and(?= )/;

/** "Reports that they had signed a deal with the United States": of others, and not of the two countries. */
const ofTheTwo = (finding: Finding | null): Finding | null =>
  finding?.whom.length &&
  bitsOf(finding.whom) === OTHER &&
  finding.who.every(({ pronoun, group, sides }) => (pronoun || group) && sides === BOTH)
    ? null
    : finding;

/** "Norway and China signed a treaty", "Berg wishes to sign a pact with Beijing". */
export const signs: Rule = {
  name: 'signs',
  example: 'Anna Berg and Li Wei signed a trade agreement.',
  words: /(?:^| )(?:sign|ink|initial|put|sets?$|setting$|affix)/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(120)}) (?<cue>${SIGN})(?= )(?:(?<it> it(?= |$))|(?:${gap(20)} with${SMALL} (?<also>${GROUP}))?[^;:P]{0,90}? ${PAPER}(?= |$))(?:[^PBCL;:]{0,60}? with${SMALL} (?<whom>${GROUP}))?`,
  ),
  read: (match, frame) =>
    // "A treaty is ready, and Berg and Li are to sign it": what, the words before tell.
    // "Wrapped up with signing a document by Berg and Li": who signs, the words behind tell.
    (match.groups?.cue === 'signing' && BY_BOTH.test(frame.text.slice(match.index + match[0].length))) ||
    (match.groups?.it && !TREATY.test(frame.text.slice(0, match.index)))
      ? null
      : withWitnesses(ofTheTwo(readParts('signs', 'signing', match, frame)), frame),
};

/** The paper first: "a treaty signed by Berg and Li", "an accord signed between Norway and China". */
export const signedBy: Rule = {
  name: 'signed-by',
  example: 'The treaty, signed by Anna Berg and Li Wei in 2021, lapsed.',
  words: /(?:^| )(?:signed|inked|initiall?ed|sealed|clinched)/,
  pattern: pattern(
    `${PAPER}(?<aux>(?: (?:on|of|for)[^PBCL;:]{0,50}? between C and C ,| (?:on|of|for|about|concerning|regarding) [^PB;:]{0,90}? (?:was|were|been)(?= (?:signed|inked|initialled|sealed|clinched))|(?: of [a-z]+(?: and [a-z]+)?)?(?: between(?: the)? (?:[CL] and(?: the)? [CL]|P)(?= (?:was|were) ))?[^PBCL;:]{0,120}?)) (?<cue>signed|inked|initiall?ed|sealed|clinched)(?:${gap(40)}|(?: (?:in|at) [XY]| (?:on|in|late|early)? D){1,2}) (?:by|between)(?: the (?:two )?(?:[a-z]+ )?(?:co-chair(?:s|men|persons)|chair(?:s|men)|heads|ministers|representatives|chiefs|leaders|signatories|presidents|premiers)(?: of [^PCD;:,.]{1,60}?)? ,)?${SMALL} (?<who>${GROUP})`,
  ),
  read: (match, frame) => {
    // "The agreements signed between the two countries": of many, at no time told.
    const many =
      /^(?:[a-z]+s|memoranda)(?= )/.test(match[0]) &&
      match[0].includes(' between ') &&
      !/ (?:were|was|been|be|being) /.test(match[0]) &&
      !/ [DY](?= |$)/.test(frame.text.slice(match.index, match.index + match[0].length + 60));
    return many ? null : withWitnesses(readParts('signed-by', 'signing', match, frame), frame);
  },
};

/** The paper first, then both: "the accord that Berg and Li signed in Oslo in May"; its day or town tells that it is one. */
export const signedTogether: Rule = {
  name: 'signed-together',
  example: 'They discussed the trade agreement that the two countries signed in Oslo last month.',
  words: /(?:^| )(?:signed|inked|initialled)/,
  pattern: pattern(
    `(?:${PAPER}|the ones?|those)(?: of (?:understanding|intent|cooperation|friendship))?(?: between(?: the)? [CL] and(?: the)? [CL])?(?: ,)?(?: that| which)?${SMALL} (?<who>P and(?: the)? P|${GROUP}|P of P)(?<aux>(?: (?:have|had|has|also|recently|earlier|jointly|then)){0,3}) (?<cue>signed|inked|initialled)(?: with${SMALL} (?<whom>P))?(?=(?: (?:on|in|at|late|early|last|earlier|here|this|D|X|Y)){0,4} [DY](?: |$))`,
  ),
  read: (match, frame) => {
    const finding = readParts('signed-together', 'signing', match, frame);
    const both = finding && ((bitsOf([...finding.who, ...finding.whom]) & BOTH) === BOTH || finding.who.some((term) => term.group));
    return both ? finding : null;
  },
};
