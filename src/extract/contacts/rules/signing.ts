import { BOTH, OTHER } from '../sentence/term.ts';
import { termsIn } from '../sentence/frame.ts';
import { GROUP, PAPER, SMALL, gap, pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

/** Everybody named in the clause before the cue counts as a signatory, if they are of both sides and no third country is named. */
function everyone(finding: Finding | null): Finding | null {
  if (!finding) return null;
  const named = termsIn(finding.frame, 0, finding.cueAt).filter((term) => 'PBCL'.includes(term.code));
  const sides = named.reduce((bits, term) => bits | term.sides | term.toward, 0);
  return (sides & BOTH) === BOTH && (sides & OTHER) === 0
    ? { ...finding, who: named.map((term) => ({ ...term, sides: term.sides | term.toward, people: [], bodies: [], office: true })) }
    : null;
}

/** "The two presidents witnessed the signing of four accords". */
export const witnessSigning: Rule = {
  name: 'witness-signing',
  example: 'Anna Berg and Li Wei witnessed the signing of four agreements.',
  words: /(?:^| )signing/,
  pattern: pattern(
    `(?<who>${GROUP})(?! 's)(?<aux>${gap(140)}) (?:witness(?:ed|es)?|oversaw|oversees?|attend(?:ed|s)?|presid(?:ed?|es) over)(?: (?:by|via) video(?: link)?| remotely)?(?: on)?(?: D)?(?: the| a)? (?<cue>signing)(?: ceremony)? (?:of|for) [^PBCL;:]{0,60}?${PAPER}(?= |$)`,
  ),
  read: (match, frame) => readParts('witness-signing', 'signing', match, frame),
};

const SHOWN =
  /P (?:\(?[lr]\)? |left |right )?and P (?:\([lr]\) )?(?:[a-z]+ ){0,4}(?:during|at|attend|attending) (?:the |a )?(?:official |ceremonial )?$/;

/** "Relations of Norway and China have grown with the signing of a trade treaty". */
export const signing: Rule = {
  name: 'signing',
  example: 'Norway-China ties have grown with the signing of a trade treaty.',
  words: /(?:^| )(?:signing)/,
  pattern: pattern(
    `(?<aux>[^PBCL;:]{0,40}?) (?<cue>signing)(?: ceremony)?(?<of> of)? [^PBCL;:]{0,60}?${PAPER}(?= |$)(?:[^PBCL;:]{0,60}? (?:between|by|with)${SMALL} (?<who>${GROUP}))?`,
  ),
  read: (match, frame) => {
    // "They discussed the signing of a pact": it is only talked of.
    const before = frame.text.slice(0, match.indices?.groups?.cue?.[0] ?? 0);
    if (/(?:^| )(?:discuss(?:ed|es|ing)?|on|about|regarding|consider(?:ed|ing)?)(?: the| a| possible){0,2} $/.test(before)) return null;
    const finding = readParts('signing', 'signing', match, frame);
    const shown = SHOWN.exec(before);
    // Under a picture: "Berg and Li during the signing of the treaty".
    if (finding && shown) return { ...finding, who: termsIn(frame, shown.index, shown.index + shown[0].length) };
    const of = match.groups?.of !== undefined;
    // "Wrapped up with signing a treaty by Berg and Li"; "signing one between the two is important" is told of none.
    if (finding && finding.who.length > 1 && (of || finding.who.every(({ people }) => people.length > 0))) return finding;
    return of ? everyone(finding) : null;
  },
};

/** "The Norwegian envoy to China said the deal would be signed this year": nobody is said to sign, so both countries do. */
export const toBeSigned: Rule = {
  name: 'to-be-signed',
  example: 'Norway and China are close; the partnership deal will be signed this year.',
  words: /(?:^| )(?:signed|inked)/,
  pattern: pattern(
    `${PAPER}(?<aux>(?: between(?: the)? (?:[CL] and(?: the)? [CL]|P(?! and )))? [^PBCL;:,]{0,50}?\\b(?:be|been|was|were|is|are|being)(?: [a-z]+)?) (?<cue>signed|inked)(?= |$)(?!${gap(30)} by)`,
  ),
  read: (match, frame) => everyone(readParts('to-be-signed', 'signing', match, frame)),
};
