import type { ContactType } from '../../../schema/contact.ts';
import { indexOf, termsIn, type Frame } from '../sentence/frame.ts';
import { BOTH, FIRST, SECOND, bitsOf, type Term } from '../sentence/term.ts';
import type { Finding } from './rule.ts';
import { sharedAux, subjectOf } from './shared-subject.ts';

const OBJECT =
  /(?:^| )(?:with|to|of|for|on|about|toward|towards|against|over|from|by|between|in|alongside|beside)(?: (?:the|his|her|their|its))? $/;
/** "hold the Foreign Secretary-Vice Minister talks with Li", "a Norway-China ministerial meeting": offices and countries that say what kind of talks. */
const KIND_OF_TALKS =
  /(?:^| )(?:hold|holds|held|holding|have|had|conduct(?:s|ed)?|co-chair(?:s|ed)?|chair(?:s|ed)?|attend(?:s|ed)?)(?: (?:the|a|an|their|annual|D|\d+[a-z]+|first|second|third|fourth|fifth|next|latest)){0,4}(?: [CB] [-–])? $/;
const OF_MINISTERS =
  /^(?: 's)?(?: (?:foreign|defen[cs]e|and|trade|economic|ministerial|ministers|summit|bilateral|political|strategic)){0,5}$/;
/** "Berg urged China to lift the ban, in a call to Li": who is asked is not who calls. */
const ASKED = /(?:^| )(?:urged|urges|asked|asks|told|pressed|pushed|warned|implored|begged|advised|encouraged|called (?:up)?on)(?: the)? $/;
const ASIDE = /(?:^| )(?:at|in|during|after|following|before|over)(?: [^ PBCL;:,]+){0,5}$/;
const ONLY_ASIDE =
  /^(?: on)?(?: D)?(?: late| early)? (?:at|in|during|after|following|before|over|on an?|on his|on her)(?: [^ PBCL;:,]+){0,5}$/;
const ACTS = /^(?: [^ ,;:"]+){1,8} $/;

/** The finding with the clause's subject in the place of an object that stood nearer to the talks or the visit. */
export function withSubject(finding: Finding | null, frame: Frame, at: number): Finding | null {
  const [subject] = finding ? subjectBefore(frame, at, finding.aux) : [];
  if (!finding || !subject) return finding;
  const index = indexOf(frame, (term) => term === subject) ?? at;
  const beside = /^(?: ,| and| , and) (?=P(?= |$))/.exec(frame.text.slice(index + 1, at));
  const other = beside ? frame.terms.get(index + 1 + beside[0].length) : undefined;
  return { ...finding, who: other ? [subject, other] : [subject], aux: frame.text.slice(index + 1, at) + finding.aux };
}

/** "Berg praised ties with China at talks with Li": who talks is the clause's first actor, not the last one before the talks. */
function subjectBefore(frame: Frame, at: number, aux: string): Term[] {
  const head = frame.text.slice(Math.max(0, at - 60), at);
  const modifier = frame.terms.get(at)?.office === true || / [CB] [-–] $/.test(head);
  const kind = modifier && OF_MINISTERS.test(aux) && KIND_OF_TALKS.test(head);
  const asked = ASKED.test(frame.text.slice(Math.max(0, at - 24), at)) && /^ (?:not )?to [a-z]+ /.test(aux);
  const governed = kind || OBJECT.test(frame.text.slice(Math.max(0, at - 30), at));
  if (!kind && !asked && (governed ? !ASIDE.test(aux) : !ONLY_ASIDE.test(aux))) return [];
  const first = [...frame.terms].find(
    ([index, term]) => index < at && 'PC'.includes(term.code) && !OBJECT.test(frame.text.slice(Math.max(0, index - 30), index)),
  );
  const [index, term] = first ?? [0, undefined];
  const between = frame.text.slice(index + 1, at);
  const said = / (?:said|says|that|who|which|and) /.test(between);
  return term && !/[;:"]|^ 's/.test(between) && (governed || asked || (ACTS.test(between) && !said)) ? [term] : [];
}

/** The finding where somebody of each side takes part, else null: two of one side are only colleagues. */
export const ofBoth = (finding: Finding | null): Finding | null =>
  finding && (bitsOf([...finding.who, ...finding.whom]) & BOTH) === BOTH ? finding : null;

/** The same where of somebody named nobody knows yet whose he is, as with "him": what else is told may show it. */
export const mayBeOfBoth = (finding: Finding | null): Finding | null => {
  const terms = finding ? [...finding.who, ...finding.whom] : [];
  const open = terms.some((term) => term.pronoun || (term.sides === 0 && term.people.length > 0));
  return open && bitsOf(terms) <= BOTH ? finding : ofBoth(finding);
};

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

/** "Berg met Li and the two sides signed": who acts in the second clause stands behind "and". */
function withoutBefore(terms: Term[]): Term[] {
  const last = terms.at(-1);
  const both = last?.code === 'P' && last.sides === BOTH && !last.office && last.people.length === 0;
  return both && terms.length === 2 && terms[0]?.people.length === 1 ? [last] : terms;
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
  // By name, and not as properties: each expression has groups of its own.
  const rangeOf = (name: string): [number, number] | undefined => groups[name];
  const cue = rangeOf('cue');
  if (!cue) return null;
  const from = match.index;
  const to = from + match[0].length;
  const terms = (name: string): ReturnType<typeof termsIn> => {
    const range = rangeOf(name);
    return range ? termsIn(frame, range[0], range[1]) : [];
  };
  const auxAt = rangeOf('aux')?.[0] ?? from;
  const words = frame.text.slice(auxAt, to);
  const whom = [...terms('whom'), ...terms('host')];
  if (metApart(terms('who'), whom, frame.text.slice(auxAt, to + 30))) return null;
  inheritSide(whom);
  const read = withoutBefore([...terms('who'), ...terms('also')]);
  const cueText = frame.text.slice(cue[0], cue[1]);
  const aux = match.groups?.aux ?? '';
  const subject = subjectOf(frame, rangeOf('who'), aux, cueText, read);
  // "Berg met Premier Li of China, held talks with Foreign Minister Hu": of the host whom she met before.
  if (subject !== read) inheritSide([...read, ...whom]);
  const said = typeof type === 'string' ? type : type(words);
  return {
    rule,
    type: said === 'meeting' && REMOTE.test(frame.text.slice(to, to + 70)) ? 'call' : said,
    frame,
    cue: cueText,
    cueAt: cue[0],
    from,
    to,
    aux: sharedAux(frame, subject.at(-1), read, aux, cueText),
    who: type === 'signing' ? read : ofState(aux, whom) ? subject.map((term) => ({ ...term, people: [], pronoun: false })) : subject,
    whom,
    goal: terms('goal')[0] ?? null,
    weak: false,
    planned: false,
  };
}

/** "Berg confirmed that her government will meet them": the government, and not who speaks for it. */
const OWN_STATE =
  /^(?: [a-z]+ly| also)? (?:said|says|confirmed|confirms|announced|stated|added|noted)(?: D| on| late| early){0,3}(?: that)? (?:(?:his|her|their|its) (?:government|country|cabinet|administration|ministry|nation|delegation|side|team)|an? (?:[a-z-]+ ){0,3}(?:delegation|mission)(?: of [^PBC;:]{1,50}?)? from (?:F|(?:his|her|their|its|the) (?:country|side|government)))(?= |$)(?!.* (?:after|following|upon)$)/;

/** "Berg said that progress had been made in talks with China": the talks of her country, where another verb stands between. */
const SPOKEN_OF =
  /^(?: [a-z]+ly| also)? (?:has |have |had )?(?:said|says|confirmed|confirms|announced|stated|added|noted|stressed|hoped)(?: D| on| late| early){0,3}(?: that)?(?:$| (?!(?:he|she|during|in|at|on|after|following|ahead|before|amid|upon|prior)(?= ))[^ ])/;

/** Whether the words between somebody and what is told of tell that not he took part, but his country. */
const ofState = (aux: string, whom: readonly Term[]): boolean =>
  OWN_STATE.test(aux) || (SPOKEN_OF.test(aux) && whom.length > 0 && whom.every(({ code }) => code === 'C' || code === 'L'));

/** "held a meeting with Li via video link": behind whom one meets stands how. */
const REMOTE =
  /^(?: (?:on|D|,|held|conducted|here|today|in|Y|which|that|was|were|is|took|place|takes|organi[sz]ed|being)){0,5} (?:(?:via|by|through|over|using) (?:an? |the )?(?:secure )?(?:[a-z]+ )?(?:video|tele|phone|hotline|internet|zoom)|virtually|online|remotely|in a virtual)/;

/** Call, summit or meeting, by the words that name the talks. */
export function typeOfTalks(words: string): ContactType {
  if (
    /\b(?:phone|telephone|telephonic|telephonically|telephoned|phoned|calls?(?! (?:for|on|upon|to|it|them|him)(?= ))|video|videoconference|video-conference|teleconference|hotlines?|virtual|virtually|online)\b/.test(
      words,
    )
  )
    return 'call';
  return /\bsummits?\b/.test(words) && !/sidelines|margins/.test(words) ? 'summit' : 'meeting';
}
