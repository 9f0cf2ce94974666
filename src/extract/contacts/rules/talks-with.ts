import { GROUP, PARTNERS, SMALL, TALKS, TALKS_WORDS, gap, pattern } from './grammar.ts';
import { readParts, typeOfTalks, withSubject } from './read-parts.ts';
import { termsIn, type Frame } from '../sentence/frame.ts';
import { BOTH, bitsOf } from '../sentence/term.ts';
import type { Finding, Rule } from './rule.ts';

/** "chaired a cabinet meeting on ties with China": a meeting at home, and who stands behind "with" is its topic. */
const AT_HOME =
  /(?:^| )(?:cabinet|government|party|security|council|crisis|emergency|internal|coalition|parliamentary|committee|board|weekly|inter-?agency|inter-?ministerial|high-level|review|closed-door|special) $/;
const TOPIC = /(?:ties|relations|tensions?|disputes?|conflict|war|border|row|rift|links|trade deal|cooperation) with(?: the)? [CL]$/;

const RELATION =
  / (?:ties|relations|relationship|tensions?|disputes?|conflict|war|border|row|rift|links|standoff|stand-off|crisis|clash|clashes|feud|quarrel|friction|confrontation|rivalry|truce|ceasefire|friendship|partnership|alliance|trade|cooperation|engagement) with(?: the)? [CL]$/;

const OF_A_VISIT = /^ 's (?:visit|trip|tour|arrival|speech|election)(?= )[^;:]* , (?:[a-z-]+ ){1,5}(?:held|hold|had|conducted) /;

const DEEMS =
  /(?:^| )(?:called|calls|branded|dismissed|dismisses|described|labelled|termed|derided|ruled out|rules out|opposed|opposes|favou?rs?|favou?red|advocates?|advocated|ridiculed|path to|road to|way to) (?:any |further |direct )?$/;

const WILLING = / (?:work|working|cooperate|cooperating|deal|dealing|engage|engaging|co-operate) with(?= )/;

/** "Berg praised ties of the two countries, saying talks with her counterpart Li went well": hers are the talks, and not the countries'. */
function ofCounterpart(finding: Finding | null): Finding | null {
  const [whom] = finding?.whom ?? [];
  if (!finding || !whom?.counterpart || finding.who.some((term) => term.people.length > 0) || bitsOf(finding.who) !== BOTH) return finding;
  const own = termsIn(finding.frame, 0, finding.cueAt).find(
    (term) => term.code === 'P' && term.people.length === 1 && (term.sides | whom.sides) === BOTH && term.sides !== whom.sides,
  );
  return own ? { ...finding, who: [own] } : finding;
}

/** "Lund announced Berg's trip to Oslo after talks with Li": whose the trip is had no part in the talks; null where nobody else is the subject. */
function ofSpeaker(finding: Finding | null, frame: Frame, at: number): Finding | null {
  const after = /^ 's .* (?=(?:after|following|during)(?: [^,]*)?$)/.exec(finding?.aux ?? '');
  const speaker = after && [...frame.terms].find(([index, term]) => index < at - 3 && term.code === 'P' && term.people.length === 1);
  return finding && after && speaker ? { ...finding, who: [speaker[1]], aux: finding.aux.slice(after[0].length - 1) } : null;
}

/** "Berg praised China's role in the port at talks with Li": what a country owns does not talk; who acts in the clause does. Null elsewhere. */
function pastOwner(finding: Finding | null, frame: Frame, at: number): Finding | null {
  const [owner, second] = finding?.who ?? [];
  const owned = owner?.code === 'C' && !second && /^ 's (?:[a-z-]+ ){1,4}(?:in|on|at|for|during|after|by) /.test(finding?.aux ?? '');
  const actor = owned && [...frame.terms].find(([index, term]) => index < at && term.code === 'P' && term.people.length === 1);
  return finding && actor ? { ...finding, who: [actor[1]], aux: finding.aux.slice(3) } : null;
}

const TOLD_TO = / (?:told|tells|informed)(?: the)? $/;

/** Talks with somebody, the other in front: "held talks with", "said during a meeting in Oslo with", "Berg's talks with". */
export const talksWith: Rule = {
  name: 'talks-with',
  example: 'Berg said during talks in Oslo with Premier Li Wei that trade would grow.',
  words: TALKS_WORDS,
  also: /^with$/,
  pattern: pattern(
    `(?<who>${GROUP})(?<aux>${gap(150)}) (?<cue>${TALKS})(?= )(?: of(?: [a-z-]+){0,3} (?<envoys>P)(?! 's))?${gap(60)}(?: (?:on|over|about) [XC]${gap(30)})? with${SMALL} (?<whom>${PARTNERS})(?! 's (?!office))`,
  ),
  read: (match, frame) => {
    // "met on the sidelines of a NATO summit with": the summit is where they met.
    if (/ (?:sidelines|margins|fringes) of(?: [a-z]+){0,2} $/.test(frame.text.slice(Math.max(0, match.index - 40), match.index)))
      return null;
    // "Told Xinhua on Monday that firms were in talks with Li": to whom somebody tells it.
    if (
      TOLD_TO.test(frame.text.slice(Math.max(0, match.index - 12), match.index)) &&
      /^B(?: news agency| daily| newspaper| tv)?(?: (?:on )?D)? that /.test(match[0])
    )
      return null;
    const cue = match.indices?.groups?.cue;
    // "An emergency meeting on the situation amid the standoff with China": who stands behind "with" is the topic.
    if (cue && RELATION.test(match[0]) && !frame.text.startsWith(' with', cue[1])) return null;
    if (cue && AT_HOME.test(frame.text.slice(Math.max(0, cue[0] - 30), cue[0])) && TOPIC.test(match[0])) return null;
    // "a meeting of the special envoys with Li", not "a meeting of Berg with Li".
    const envoys = match.indices?.groups?.envoys;
    if (envoys && (frame.terms.get(envoys[0])?.sides ?? 0) !== BOTH) return null;
    // "Before Berg's visit to Oslo in May, ministries held meetings with theirs": whose the visit is did not hold them.
    if (OF_A_VISIT.test(match.groups?.aux ?? '')) return null;
    // "Said the talks were a success, with both sides agreeing to stop": no partner of his.
    const between = cue ? frame.text.slice(cue[1], match.indices?.groups?.whom?.[0]) : '';
    if (/, with(?: [a-z]+){0,2}$/.test(between.trimEnd()) && / (?:was|were|is|are) /.test(between)) return null;
    // "Ended talks on Sunday, with Norwegian officials touting a deal": what they do meanwhile.
    const behind = frame.text.slice(match.index + match[0].length);
    if (between.trimEnd().endsWith(' , with') && /^ [a-z]+ing(?= )(?! (?:in|at|on)(?= ))/.test(behind)) return null;
    // "Called negotiations with China a waste of time": what somebody thinks of them.
    if (cue && DEEMS.test(frame.text.slice(Math.max(0, cue[0] - 40), cue[0]))) return null;
    // "Voiced hope for the talks, stating its readiness to work with China": with whom it wants to work.
    if (WILLING.test(between)) return null;
    const finding = readParts('talks-with', typeOfTalks, match, frame);
    return (
      ofSpeaker(finding, frame, match.index) ??
      pastOwner(finding, frame, match.index) ??
      ofCounterpart(withSubject(finding, frame, match.index))
    );
  },
};

/** The talks first, then who held them: "the talks Berg had with Premier Li in Oslo". */
export const talksHeldWith: Rule = {
  name: 'talks-held-with',
  example: 'The talks Anna Berg held with Premier Li Wei in Oslo lasted hours.',
  words: TALKS_WORDS,
  also: /^with$/,
  pattern: pattern(
    `(?<=^| )(?<cue>${TALKS})(?: (?:in|at) Y| (?:on )?D){0,2}(?: ,)?(?: that| which)?${SMALL} (?<who>${GROUP})(?<aux>(?: D)?(?: has| have| had| will| would| is to| are to| was to)? (?:held|had|have|hold|holding)(?: D| earlier| recently| yesterday| today| here| in [XY]){0,3}) with${SMALL} (?<whom>${PARTNERS})(?! 's)`,
  ),
  read: (match, frame) => readParts('talks-held-with', typeOfTalks, match, frame),
};

/** The talks first, and who held them after: "In a phone call with Premier Li Wei, Berg said". */
export const talksWithFirst: Rule = {
  name: 'talks-with-first',
  example: 'In a phone call with Premier Li Wei on Monday, Foreign Minister Anna Berg called for calm.',
  words: TALKS_WORDS,
  also: /^with$/,
  pattern: pattern(
    `(?<=^| )(?:during|in|at|after|following|before|ahead of|on|speaking (?:at|after|during|in|following)|(?:(?:referring|pointing|alluding) to|commenting on|describing|recalling|hailing|touching (?:up)?on|speaking (?:of|about))(?= (?:his|her|their) ))(?<aux>(?: [^PBCL;:]{1,70}?)?) (?<cue>${TALKS}|discussions)(?= )${gap(50)}(?: (?:on|over|about) [XC]${gap(30)})? with${SMALL} (?<whom>${GROUP})(?! 's)${gap(90)},${gap(40)} (?<who>P)(?! 's)`,
  ),
  read: (match, frame) => readParts('talks-with-first', typeOfTalks, match, frame),
};
