import type { ContactType } from '../../../schema/contact.ts';
import { indexOf, termsIn, type Frame } from '../sentence/frame.ts';
import { BOTH, FIRST, SECOND, type Term } from '../sentence/term.ts';
import type { Finding } from './rule.ts';

/** "Berg will visit the port and meet Li": the second verb is in the future as the first. */
const COMING =
  /^(?: (?:also|then|,|D|on|later))* (?:will|would|is to|is set to|is due to|is expected to|is scheduled to|is slated to|plans to|intends to)(?= )/;
const BARE = /^(?:meet|hold|visit|receive|host|see|sign|sit|have|pay|attend|speak|talk)$/;

/** The words before a verb, with the "will" of the subject that it shares with a verb before it. */
function sharedAux(frame: Frame, subject: Term | undefined, read: readonly Term[], aux: string, cue: string): string {
  if (!subject || subject === read[0] || !BARE.test(cue)) return aux;
  const index = indexOf(frame, (term) => term === subject) ?? -1;
  return index >= 0 && COMING.test(frame.text.slice(index + 1, index + 60)) ? ` will${aux}` : aux;
}

/** Where the verb is joined on by "and", the one before it is the object of the verb before: "Berg met Li and was received by Chen". */
function subjectOf(frame: Frame, who: [number, number] | undefined, aux: string, read: Term[]): Term[] {
  if (!who || who[0] === 0 || !/^(?: [XYDEO]| in| on| at| ,){0,4} (?:and|before|then)(?:$| (?!his |her |the |its ))/.test(aux)) return read;
  const before = termsIn(frame, 0, who[0]).filter((term) => term.code === 'P');
  // "attended a forum in the port of Bergen and met Li": a town after a preposition does nothing.
  const town =
    read.length === 1 && 'LC'.includes(read[0]?.code ?? '-') && / (?:of|in|at|to)(?: the| a)? $/.test(frame.text.slice(0, who[0]));
  const verb = town
    ? /P(?! 's)[^P;:]{0,80} [a-z]+(?:ed|s|ew|ook|ent|et|eld|ame)\b[^P;:]{0,60} $/.test(frame.text.slice(0, who[0]))
    : /P[^P;:]{0,40} (?:paid a (?:courtesy )?(?:call|visit) (?:on|to)|met|visited|received|hosted|arrived|held|told|welcomed|called|phoned|thanked|greeted|meets|visits|visit|meet|receive|host|attend|attended|tour|toured|inspect|inspected|open|opened|address|addressed|lay|laid|arrive|travel|travelled|traveled|with)\b[^P;:]{0,40} $/.test(
        frame.text.slice(0, who[0]),
      );
  if (town && verb) return before.slice(-1);
  const [subject] = before;
  return subject && verb ? [subject] : read;
}

const OBJECT =
  /(?:^| )(?:with|to|of|for|on|about|toward|towards|against|over|from|by|between|in|alongside|beside)(?: (?:the|his|her|their|its))? $/;
/** "hold the Foreign Secretary-Vice Minister talks with Li": offices that say what kind of talks. */
const KIND_OF_TALKS =
  /(?:^| )(?:hold|holds|held|holding|have|had|conduct(?:s|ed)?|co-chair(?:s|ed)?|chair(?:s|ed)?|attend(?:s|ed)?)(?: (?:the|a|an|their|annual|D|\d+[a-z]+|first|second|third|next|latest)){0,4} $/;
const ASIDE = /(?:^| )(?:at|in|during|after|following|before|over)(?: [^ PBCL;:,]+){0,5}$/;
const ONLY_ASIDE =
  /^(?: on)?(?: D)?(?: late| early)? (?:at|in|during|after|following|before|over|on an?|on his|on her)(?: [^ PBCL;:,]+){0,5}$/;
const ACTS = /^(?: [^ ,;:"]+){1,8} $/;

/** The finding with the clause's subject in the place of an object that stood nearer to the talks or the visit. */
export function withSubject(finding: Finding | null, frame: Frame, at: number): Finding | null {
  const [subject] = finding ? subjectBefore(frame, at, finding.aux) : [];
  if (!finding || !subject) return finding;
  const index = indexOf(frame, (term) => term === subject) ?? at;
  return { ...finding, who: [subject], aux: frame.text.slice(index + 1, at) + finding.aux };
}

/** "Berg praised ties with China at talks with Li": who talks is the clause's first actor, not the last one before the talks. */
function subjectBefore(frame: Frame, at: number, aux: string): Term[] {
  const kind = frame.terms.get(at)?.office === true && aux === '' && KIND_OF_TALKS.test(frame.text.slice(Math.max(0, at - 40), at));
  const governed = kind || OBJECT.test(frame.text.slice(Math.max(0, at - 30), at));
  if (!kind && (governed ? !ASIDE.test(aux) : !ONLY_ASIDE.test(aux))) return [];
  const first = [...frame.terms].find(
    ([index, term]) => index < at && 'PC'.includes(term.code) && !OBJECT.test(frame.text.slice(Math.max(0, index - 30), index)),
  );
  const [index, term] = first ?? [0, undefined];
  const between = frame.text.slice(index + 1, at);
  const said = / (?:said|says|that|who|which|and) /.test(between);
  return term && !/[;:"]|^ 's/.test(between) && (governed || (ACTS.test(between) && !said)) ? [term] : [];
}

const APART = /(?:^| )(?:separate|separately|individually|one by one|in turn|respectively|one after the other)(?= |$)/;

/** A third party who sees both sides "separately" brings no two of them together. */
function metApart(who: readonly Term[], whom: readonly Term[], words: string): boolean {
  const bits = (terms: readonly Term[]): number => terms.reduce((all, term) => all | (term.sides & BOTH), 0);
  return (
    whom.length > 1 && bits(whom) === BOTH && APART.test(words) && bits(who) !== BOTH && who.every((term) => (term.sides & BOTH) === 0)
  );
}

/** "Norwegian President Berg, Prime Minister Dahl and Foreign Minister Lund": who comes later under a bare office is of the same country. */
function inheritSide(terms: readonly Term[]): void {
  for (const [index, term] of terms.entries()) {
    const before = terms[index - 1]?.sides ?? 0;
    if (term.sides === 0 && term.bareOffice && (before === FIRST || before === SECOND)) term.sides = before;
  }
}

/**
 * Turns a match into a finding by its named groups: `cue` (required), `who`, `whom`, `goal` and `aux`.
 * `type` may be a function of the words from `aux` to the end of the match.
 */
export function readParts(
  rule: string,
  type: ContactType | ((words: string) => ContactType),
  match: RegExpExecArray,
  frame: Frame,
): Finding | null {
  const groups = match.indices?.groups ?? {};
  const cue = groups.cue;
  if (!cue) return null;
  const from = match.index;
  const to = from + match[0].length;
  const terms = (name: string): ReturnType<typeof termsIn> => {
    const range = groups[name];
    return range ? termsIn(frame, range[0], range[1]) : [];
  };
  const words = frame.text.slice(groups.aux?.[0] ?? from, to);
  const whom = [...terms('whom'), ...terms('host')];
  if (metApart(terms('who'), whom, frame.text.slice(groups.aux?.[0] ?? from, to + 30))) return null;
  inheritSide(whom);
  const read = [...terms('who'), ...terms('also')];
  const subject = subjectOf(frame, groups.who, match.groups?.aux ?? '', read);
  const said = typeof type === 'string' ? type : type(words);
  return {
    rule,
    type: said === 'meeting' && REMOTE.test(frame.text.slice(to, to + 70)) ? 'call' : said,
    frame,
    cue: frame.text.slice(cue[0], cue[1]),
    cueAt: cue[0],
    from,
    to,
    aux: sharedAux(frame, subject[0], read, match.groups?.aux ?? '', frame.text.slice(cue[0], cue[1])),
    who: type === 'signing' ? read : subject,
    whom,
    goal: terms('goal')[0] ?? null,
    weak: false,
    planned: false,
  };
}

/** "held a meeting with Li via video link": behind whom one meets stands how. */
const REMOTE =
  /^(?: (?:on|D|,|held|conducted|here|today|in|Y)){0,5} (?:(?:via|by|through|over|using) (?:an? |the )?(?:secure )?(?:video|tele|phone|internet|zoom)|virtually|online|remotely|in a virtual)/;

/** Call, summit or meeting, by the words that name the talks. */
export function typeOfTalks(words: string): ContactType {
  if (
    /\b(?:phone|telephone|telephoned|phoned|calls?|video|videoconference|video-conference|teleconference|virtual|virtually|online)\b/.test(
      words,
    )
  )
    return 'call';
  return /\bsummits?\b/.test(words) && !/sidelines|margins/.test(words) ? 'summit' : 'meeting';
}
