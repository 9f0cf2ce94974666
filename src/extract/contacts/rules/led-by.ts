import { BOTH, type Term, bitsOf } from '../sentence/term.ts';
import type { Frame } from '../sentence/frame.ts';
import { pattern } from './grammar.ts';
import { readParts } from './read-parts.ts';
import type { Rule } from './rule.ts';

const LEADS = '(?:led|leads|leading|headed|heads|heading|represented|represents|chaired|chairs|co-chaired)';
const TALKS =
  '(?:P|B|delegations?|sides?|teams?|talks|meetings?|sessions?|consultations?|rounds?|mechanism|committee|commission|dialogue|negotiations|ceremony|inauguration|opening|launch|event)';

/** Who leads one side: "Berg led the Norwegian delegation"; the delegation tells whose side he is of. */
const IN_FRONT = new RegExp(
  `(P)(?: ,)?(?: who)?(?: also)? ${LEADS}(?: the| its| their| his| her)?(?: respective| own| [a-z-]+){0,3} (P|C|delegations?|sides?|teams?)(?= |$)`,
  'dg',
);
/** "the delegation was led by Berg", "talks co-chaired by Berg and Li". */
const BEHIND = new RegExp(
  `(${TALKS})(?: [^ P;:]+){0,9} (?:co-)?(?:led|headed|chaired|represented|attended|presided over|opened)(?: (?:respectively|jointly|on|from|the|[a-z-]+|C) ?){0,4}? by(?: (?:the|[a-z-]+)){0,7}(?: P of P ,)? (P)(?:(?: and| ,| , and)(?: (?:the|[a-z-]+)){0,7} (P)(?! (?:(?:was|were|is|are|will be) (?!held|convened|opened|organi[sz]ed)|by )))?`,
  'dg',
);
/** "Attended by ministers of both and by President Berg, her premier Dahl, and by Chancellor Li": the next of those who were there. */
const NEXT =
  /(?: ,| ,? ?and)(?: by)?(?: (?:the|his|her|their|[a-z-]+)){0,4} (P)(?! (?:(?:was|were|is|are|will be|had|has|said|told|also) |by ))/dy;
const MOST = 8;

/** "held under the chairmanship of Berg and Li" */
const UNDER =
  /(?:under the (?:joint )?(?:co-)?(?:chairmanship|leadership|presidency|chair)|(?:co-)?(?:chairmanship)) of(?: (?:the|[a-z-]+)){0,7} (P)(?:(?: and| ,| , and)(?: (?:the|[a-z-]+)){0,7} (P))?/dg;
/** "the Chinese side was represented by Li and the Norwegian by Berg": the verb is told once. */
const ONCE =
  /(?:led|headed|chaired|represented) by [^;:]{0,80}?P(?:(?: ,)?(?: and| while)| ;)(?: the)? (P|C)(?: (?:side|delegation|team))? by(?: (?:the|[a-z-]+)){0,7} (P)/dg;
/** "Representing their countries were Berg and Li". */
const REPRESENTING = /representing [^;:]{0,60} (?:was|were|are|is)(?: (?:the|[a-z-]+)){0,7} (P)(?: and(?: (?:the|[a-z-]+)){0,7} (P))?/dg;

/** "A delegation led by Berg will arrive on Monday": who is still to come has led no talks yet. */
const TO_COME = /^[^;:"]{0,120}? (?:will|(?:is|are) (?:due|set|expected|scheduled|to|supposed|planning)|plans?) /;

/** "The meeting on Monday was attended by Berg": the one told before, at which others were too. */
const THE_MEETING =
  /^(?:also )?(?:the|this|that|their)(?: (?:D|[a-z-]+))? (?:meeting|talks|discussions|session|consultations|audience)(?: [^P;:]{0,40}?)? (?:was|were|is|are) (?:also )?attended by /;

/** All matches of a pattern with the flag `g`, without the copy of it that `matchAll` makes. */
function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** Terms that lead a side, of the side that they are said to lead where their own is not known. */
function leaders(frame: Frame): Term[] {
  const found: Term[] = [];
  const take = (at: number | undefined, side: number): void => {
    const term = at === undefined ? undefined : frame.terms.get(at);
    if (term && (term.people.length === 1 || (term.office && term.sides !== 0)) && !found.some((one) => one.start === term.start))
      found.push(term.sides === 0 && (side === 1 || side === 2) ? { ...term, sides: side } : term);
  };
  const sideAt = (at: number | undefined): number => (at === undefined ? 0 : (frame.terms.get(at)?.sides ?? 0));
  for (const { indices } of everyMatch(IN_FRONT, frame.text)) take(indices?.[1]?.[0], sideAt(indices?.[2]?.[0]));
  for (const { indices, 0: words } of everyMatch(BEHIND, frame.text)) {
    take(indices?.[2]?.[0], sideAt(indices?.[1]?.[0]));
    take(indices?.[3]?.[0], 0);
    if (!words.includes(' attended ')) continue;
    NEXT.lastIndex = indices?.[0]?.[1] ?? 0;
    for (let next = NEXT.exec(frame.text); next && found.length < MOST; next = NEXT.exec(frame.text)) take(next.indices?.[1]?.[0], 0);
  }
  for (const { indices } of everyMatch(UNDER, frame.text)) for (const group of [1, 2]) take(indices?.[group]?.[0], 0);
  for (const { indices } of everyMatch(ONCE, frame.text)) take(indices?.[2]?.[0], sideAt(indices?.[1]?.[0]));
  for (const { indices } of everyMatch(REPRESENTING, frame.text)) for (const group of [1, 2]) take(indices?.[group]?.[0], 0);
  return found;
}

/** The heads of delegations that met: they are whom the meeting told before is between. */
export const ledBy: Rule = {
  name: 'led-by',
  example: 'The Norwegian delegation was led by Anna Berg and the Chinese delegation was headed by Li Wei.',
  words: /(?:^| )(?:led|leads|leading|head|represent|chair|co-chair|attended|opened|presided|under)/,
  pattern: pattern(
    '(?<aux>)(?<cue>led|leads|leading|head(?:ed|s|ing)|represent(?:ed|s|ing)|(?:co-)?chair(?:ed|s)|attended(?= by )|opened(?= by )|presided|under(?= the (?:joint )?(?:co-)?(?:chairmanship|leadership|presidency|chair) of))(?= )',
  ),
  read: (match, frame) => {
    // "Berg co-chaired with Li a round of the dialogue": a rule of its own reads with whom.
    const end = match.indices?.groups?.cue?.[1] ?? 0;
    if (
      match.groups?.cue?.endsWith('chaired') &&
      / co-chaired(?: ,)?(?: together| jointly)? (?:with|alongside)(?= )/.test(frame.text.slice(end - 11, end + 30))
    )
      return null;
    const finding = readParts('led-by', 'meeting', match, frame);
    const who = leaders(frame);
    if (!finding || who.length === 0 || who.length > (match.groups?.cue === 'attended' ? MOST : 4)) return null;
    // "Co-chaired by deputy ministers Berg and Li": of one word for two, one is of each side.
    const pair = who.length === 2 && who[0]?.plural === true && who.every((term) => term.sides === 0);
    // "Chaired by Berg and her Chinese counterpart Li": whose Berg is, the counterpart tells.
    const counterparts = who.length === 2 && who.some((term) => term.counterpart) && bitsOf(who) !== 0;
    const both = pair || counterparts || (bitsOf(who) & BOTH) === BOTH;
    const own =
      both &&
      /respective (?:delegations|teams|sides)|delegations? to |(?:talks|consultations?|dialogue|sessions?|meetings?|meets?|met|convene[sd]?|mechanism|commission|committee|forum|ceremony|inauguration) |rounds? of /.test(
        frame.text,
      );
    const guests = match.groups?.cue === 'attended' && THE_MEETING.test(frame.text);
    const aux = guests ? ' that' : TO_COME.test(frame.text.slice(finding.cueAt, finding.cueAt + 160)) ? 'will' : finding.aux;
    return { ...finding, aux, who, weak: !own };
  },
};
