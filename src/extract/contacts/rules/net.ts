import { termsIn, type Frame } from '../sentence/frame.ts';
import { BOTH, FIRST, OTHER, SECOND, type Term, bitsOf } from '../sentence/term.ts';
import { TALKS, TALKS_WORDS, pattern } from './grammar.ts';
import { typeOfTalks } from './read-parts.ts';
import type { Finding, Rule } from './rule.ts';

const TRAVEL = 'visited|visits|arriv(?:ed|es)|land(?:ed|s)|flew|flies|travel(?:l?ed|s)';
/** Several talks at once are no contact of one day. */
const MANY = /^(?:meetings|calls|summits|sessions|conversations|dialogues)$/;
/** Words behind the actor that make him one who only speaks of it, and words before him. */
const SAYS = /^(?: ,)?(?: (?:also|later|D))? (?:said|says|told reporters|added|stated|announced|confirmed|noted|reported|according)(?= |$)/;
const SAID_BY =
  /(?:^| )(?:said|says|according to|added|quoted|(?<!(?:dinner|lunch|luncheon|banquet|reception|breakfast) (?:hosted |given |offered )?)by)(?: the| a)? $/;
/** What makes a noun an encounter that takes place: a verb of holding, a preposition of time, or "took place" behind it. */
const HELD =
  /(?:^| )(?:during|in|at|after|following|over|by|via|on|(?:read-?outs?|accounts?|summary|description|transcript|minutes|details) of|held|holds?|holding|had|has|have|having|conduct(?:ed|s)?|began|begins?|opened|started|resumed|concluded|attend(?:ed|s)?|for(?= (?:talks|consultations|negotiations|a ))|between)(?: (?:D|'s))?(?: (?:[a-z0-9-]+ ){1,3}(?:hours|days|minutes|rounds?) of)?(?: (?!of |to |and |in |at )[^ PBCLXYO,;:]+){0,6} $/;
const HAPPENS =
  /^(?: [^ ;:]+){0,20}? (?:took place|taken place|takes place|taking place|take place|was held|were held|be held|been held|occurred)(?= |$)/;
const WAS_TO_BE = /^(?: [^ ;:]+){0,20}? (?:was|were|had been) (?:planned|scheduled|due|supposed|expected|to)(?= |$)/;
/** "A meeting is overdue and should be held after her visit": what somebody only thinks right. */
const SHOULD =
  /^(?: [^ ;:]+){0,12}? (?:should|must|ought to|needs? to|could)(?: [a-z]+)? (?:be held|take place|happen|occur|begin|start)(?= |$)/;
/** "Have not commented on this meeting": of one told before. */
const SPOKEN_OF =
  /(?:^| )(?:comment(?:ed|ing|s)? on|confirm(?:ed|s|ing)?|den(?:y|ied|ies)|spoke of|silent on|details of) (?:this|that|the|any|such a) $/;
const APART = /(?:^| )(?:separate|separately|individually|in turn|respectively|each)(?= |$)/;
/** "Berg's visit comes a day after Li travels to Chile for talks": each does something else. */
const ON_ITS_OWN = / (?:hours?|days?|weeks?|months?|years?) (?:after|before|ahead of) P /;
/** "I ask you to convey my greetings to President Li": to whom somebody else is to carry them. */
const TO_BE_CARRIED =
  / (?:ask(?:s|ed|ing)?|request(?:s|ed)?|want(?:s|ed)?) (?:[^ ;:]+ ){0,3}to (?:convey|pass|relay|transmit|extend|give)(?= )/;
/** "At a possible next summit": none that has been agreed. */
const POSSIBLE = /(?:^| )(?:possible|potential|proposed|eventual|hypothetical)(?: [a-z-]+){0,3} $/;
/** "Reviewed the deals reached at the last meeting of the group": what came of a meeting, which need not be theirs. */
const CAME_OF =
  /(?:^| )(?:reached|made|taken|adopted|struck|concluded|achieved|raised|approved|discussed) (?:at|in|during) (?:the|its|a) (?:[^ ;:,]+ ){0,4}$/;
const PREPARED = / prepar(?:ations?|e|es|ed|ing) (?:for|of) (?:the |a |an |their )?(?:[a-z-]+ ){0,2}$/;

/** Those of a clause who may act, each with its index; who only speaks of the contact is left out. */
const actorsOf = (frame: Frame): [number, Term][] =>
  [...frame.terms].filter(
    ([at, term]) =>
      'PBC'.includes(frame.text[at] ?? '') &&
      'PBC'.includes(term.code) &&
      !SAYS.test(frame.text.slice(at + 1, at + 40)) &&
      !SAID_BY.test(frame.text.slice(Math.max(0, at - 30), at)),
  );

/** The people of a clause where nobody of a third country acts in it, each with his index; else none. */
function peopleOf(frame: Frame): [number, Term][] {
  const actors = actorsOf(frame);
  return actors.some(([, term]) => (term.sides & OTHER) !== 0) ? [] : actors.filter(([, term]) => term.code === 'P');
}

/** A finding of a cue wherever its people stand in the clause. */
function findingOf(rule: string, frame: Frame, cue: [number, number], people: readonly [number, Term][]): Finding {
  const before = people.filter(([at]) => at < cue[0]).map(([at]) => at);
  const last = before.at(-1);
  return {
    rule,
    type: typeOfTalks(frame.text.slice(Math.max(0, cue[0] - 20), cue[1])),
    frame,
    cue: frame.text.slice(...cue),
    cueAt: cue[0],
    from: Math.min(cue[0], before[0] ?? cue[0]),
    to: cue[1],
    aux: frame.text.slice(last === undefined ? 0 : last + 1, cue[0] - 1),
    who: people.map(([, term]) => term),
    whom: [],
    goal: null,
    weak: false,
    planned: false,
  };
}

/** At most one named person of each side, at least one of both, and nobody of whom nobody knows whose he is. */
function isPair(people: readonly [number, Term][]): boolean {
  const terms = people.map(([, term]) => term);
  const namesOf = (side: number): number => new Set(terms.filter(({ sides }) => sides === side).flatMap((term) => term.people)).size;
  const known = terms.every((term) => term.people.length === 0 || term.sides !== 0);
  const both = bitsOf(terms) === BOTH;
  return known && both && namesOf(FIRST) <= 1 && namesOf(SECOND) <= 1 && terms.some((term) => term.people.length > 0);
}

/** "Held a session to discuss the Norwegian president's words": of whom it is about. */
const ABOUT = /^ (?:to (?:discuss|debate|consider|review|examine|condemn)|(?:devoted|dedicated) to|on|about|over)(?: the| a)? P 's(?= )/;

const GOES =
  /(?:^| )(?:travels?|travell?ed|fl(?:ies|ew)|goes|went|heads?|headed|visits?|visited|arrives?|arrived)(?: to| in| for)?(?: the)? ([XY])(?= )[^P;:]{0,80}$/d;

/** "The visit comes a day after Berg travels to Denmark for talks": those of a third country. `at`: where the talks stand. */
function isElsewhere(frame: Frame, at: number): boolean {
  const from = Math.max(0, at - 160);
  const goes = GOES.exec(frame.text.slice(from, at));
  const goal = goes ? frame.terms.get(from + (goes.indices?.[1]?.[0] ?? 0)) : undefined;
  return ((goal?.sides ?? 0) & OTHER) !== 0 && ((goal?.sides ?? 0) & BOTH) === 0;
}

/** One of each side in a clause that tells of an encounter in no form that another rule reads. */
export const netMeeting: Rule = {
  name: 'net-meeting',
  example: 'Anna Berg reaffirmed her debt to Premier Li Wei for his help with the harbour during a long telephone conversation.',
  words: TALKS_WORDS,
  pattern: pattern(`(?<=^| )(?<cue>${TALKS})(?= |$)`),
  fallback: true,
  read: (match, frame) => {
    const cue = match.indices?.groups?.cue;
    const people = peopleOf(frame);
    if (!cue || !isPair(people)) return null;
    const finding = findingOf('net-meeting', frame, cue, people);
    const [head, rest] = [frame.text.slice(Math.max(0, cue[0] - 60), cue[0]), frame.text.slice(cue[1], cue[1] + 160)];
    // "During the audience she repeated the invitation extended to President Li": who is asked is not there.
    if (/ invitation (?:[a-z]+ ){0,2}to (?:[a-z]+ ){0,4}P(?= |$)/.test(frame.text)) return null;
    if (TO_BE_CARRIED.test(frame.text) || ON_ITS_OWN.test(frame.text)) return null;
    if (isElsewhere(frame, cue[0]) || ABOUT.test(rest)) return null;
    if (MANY.test(finding.cue) || APART.test(frame.text) || PREPARED.test(head) || POSSIBLE.test(head) || WAS_TO_BE.test(rest)) return null;
    if (SHOULD.test(rest) || SPOKEN_OF.test(head) || CAME_OF.test(head)) return null;
    return HELD.test(head) || HAPPENS.test(rest) ? finding : null;
  },
};

/** Somebody of one side and, behind a word of travel, a place of the other, however far apart. */
export const netVisit: Rule = {
  name: 'net-visit',
  example: 'Foreign Minister Anna Berg, on her first journey abroad, landed late at night at the new airport of the port of Shanghai.',
  words: new RegExp(`^(?:${TRAVEL})$`),
  pattern: pattern(`(?<=^| )(?<cue>${TRAVEL})(?= |$)`),
  fallback: true,
  read: (match, frame) => {
    const cue = match.indices?.groups?.cue;
    if (!cue) return null;
    const stretch = frame.text.slice(cue[1], cue[1] + 60).split(/ P(?= |$)| [a-z]+ed(?= )/)[0] ?? '';
    // "Visits Asia with a warning for China": the first place is where the journey leads.
    const goal = termsIn(frame, cue[1], cue[1] + stretch.length).find((term) => 'CL'.includes(term.code));
    const away = BOTH & ~(goal?.sides ?? BOTH);
    const people = peopleOf(frame).filter(([at, term]) => at < cue[0] && (term.sides & BOTH) === away);
    if (!goal || (goal.sides & BOTH) === 0 || (goal.sides & OTHER) !== 0 || people.length === 0) return null;
    return { ...findingOf('net-visit', frame, cue, people), type: 'visit', goal };
  },
};
