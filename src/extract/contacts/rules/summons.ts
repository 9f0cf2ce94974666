import { SMALL, gap, pattern } from './grammar.ts';
import { bitsOf, emptyTerm, otherSide } from '../sentence/term.ts';
import { readParts } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

const SUMMON = 'summon(?:s|ed|ing)?|called in|calls in|convoke[sd]?';

/** With the country that an envoy is sent to as the one who summons; null for one who is sent to a third, and for several. */
function atPost(finding: Finding): Finding | null {
  const [envoy, second] = finding.who;
  const host = otherSide(envoy?.sides ?? 0);
  if (!envoy || second || host === 0) return null;
  if (envoy.toward !== 0 && (envoy.toward & host) === 0) return null;
  return { ...finding, whom: [{ ...emptyTerm(envoy.start, envoy.end, 'C'), sides: host }] };
}

/** An envoy before the ministry of the other country: "was summoned to the Chinese Foreign Ministry", "was summoned by Beijing". */
export const summonedTo: Rule = {
  name: 'summoned-to',
  example: 'The Norwegian ambassador was summoned to the Chinese Foreign Ministry on Monday.',
  words: /(?:^| )(?:summon|call|convok)/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)} (?:was|were|is|are|been|be|being)(?: [a-z]+)?) (?<cue>summoned|called in|convoked|called(?= to(?: the)? [BO] ))(?: (?:on|again|late|early|D|,)){0,4} (?:to|by|at|before)${SMALL} (?<whom>[PBCO])(?! (?:court|police))`,
  ),
  read: (match, frame) => {
    const finding = readParts('summoned-to', 'meeting', match, frame);
    return finding && bitsOf(finding.whom) === 0 ? atPost(finding) : finding;
  },
};

/** The ministry in front: "China summoned the Norwegian ambassador". */
export const summons: Rule = {
  name: 'summons',
  example: 'China summoned Norwegian Ambassador Anna Berg on Monday.',
  words: /(?:^| )(?:summon|call|convok)/,
  pattern: pattern(`(?<who>[PBCLO])(?! 's)(?<aux>${gap(60)}) (?<cue>${SUMMON})(?: (?:on|D|,)){0,3}${SMALL} (?<whom>P)(?! 's)`),
  // "Summoned its diplomats from Beijing": they are called home.
  read: (match, frame) => {
    const finding = / (?:its|his|her|their)(?: [a-z]+){0,3} P$/.test(match[0]) ? null : readParts('summons', 'meeting', match, frame);
    // "The Foreign Ministry called in the Chinese envoy": a paper need not say whose ministry that is.
    const own = finding?.who.every(({ people, sides }) => people.length === 0 && sides === 0) === true;
    return finding && own ? (atPost({ ...finding, who: finding.whom }) ?? finding) : finding;
  },
};

/** "To hear a protest from Deputy Minister Li": who receives the envoy. */
const HEARS = /^[^PBC;:]{0,120}? (?:from|by|before)(?: the)? (P)(?= |$)/d;

/** Who summons an envoy goes without saying: the country that he is sent to. */
export const summonedUnsaid: Rule = {
  name: 'summoned-unsaid',
  example: 'The Norwegian ambassador to China was summoned on Monday over the remarks.',
  words: /(?:^| )(?:summon|convok|ministry)/,
  pattern: pattern(
    `(?<who>P)(?! 's)(?<aux>${gap(60)} (?:was|were|been)(?: [a-z]+)?) (?<cue>summoned|convoked|(?:told|ordered|asked|instructed|called) to (?:come to|appear at|report to)(?= the (?:[a-z]+ ){0,2}ministry ))(?= )`,
  ),
  read: (match, frame) => {
    if (
      /^(?: [^ ;:.]+){0,8}? (?:court|police|prosecutors?|tribunal|judge|parliament)(?= |$)/.test(
        frame.text.slice(match.index + match[0].length),
      )
    )
      return null;
    const finding = readParts('summoned-unsaid', 'meeting', match, frame);
    const [envoy] = finding?.who ?? [];
    const by = HEARS.exec(frame.text.slice(match.index + match[0].length))?.indices?.[1]?.[0];
    const official = by === undefined ? undefined : frame.terms.get(match.index + match[0].length + by);
    if (finding && envoy && official?.sides === otherSide(envoy.sides)) return { ...finding, whom: [official] };
    return finding && atPost(finding);
  },
};
