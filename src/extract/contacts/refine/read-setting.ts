import { atEnd } from '../../text/at-end.ts';
import type { Block } from '../../../schema/article.ts';
import type { Entity } from '../../../schema/entity.ts';
import type { Finding } from '../rules/rule.ts';
import type { Frame } from '../sentence/frame.ts';
import { FIRST, OTHER, SECOND, type Term } from '../sentence/term.ts';
import type { Sides } from '../sentence/sides.ts';
import { OFTEN, OPEN_AIR, PHRASE, is } from '../sentence/word-kinds.ts';
import type { Learned } from './learned.ts';

const SAYS = '(?:said|says|saying|told|tells|stated|announced|confirmed|noted|added|wrote|reported|indicated|stressed)';
const SPEAKS = new RegExp(`^ (?:(?:also|later|earlier|D|,|on) ){0,3}${SAYS}(?= |$)`);
const isSaidBy = atEnd(new RegExp(`(?:${SAYS}|according to)(?: the)? $`));

const SAID_BEFORE = new RegExp(`(?:^| )${SAYS}(?: [^ ]+){0,3} ?$`);

/** Words by which a contact was announced before it took place. */
export const FORETOLD = new RegExp(
  `(?:^| )${SAYS}(?: [^ ]+){0,3} (?:earlier|beforehand|previously|in advance|ahead of|before the)(?= |$)|(?:^| )(?:earlier|previously|beforehand)(?: [^ ]+){0,5} ${SAYS}(?= |$)|(?:^| )had (?:earlier |previously |already )?${SAYS}(?= |$)`,
);

/** Words by which the next thing is told. */
export const NEXT =
  /(?:^| )(?:later|then|afterwards|subsequently|also|separately|earlier in the day)(?= |$)|^(?:on|at) (?:its|their|the) (?:sidelines|margins|fringes)(?= [PC,])/;

/** "a conversation was also held": told as the next thing behind its noun, from the noun on. */
export const ALSO_HELD = /^[^ ]+ (?:was|were|has been|have been) (?:also|later|then|separately) (?:held|conducted)(?= |$)/;

/** "Are to meet again": another time than the one told. */
export const AGAIN = /(?:^| )(?:again|once more|another time)(?= |$)/;

/** "during the visit": of the contact told last. */
export const DURING =
  /^(?:there|while there)(?: ,)?(?= P)|(?:^| )(?:(?:during|at|in the course of|on the occasion of)(?: (?:the|this|that|his|her|their)) (?:[a-z0-9-]+ ){0,2}?(?:visit|trip|stay|meeting|talks|summit)|(?:following|after|at the end of)(?: (?:the|their|these)) (?:[a-z0-9-]+ ){0,2}?(?:meeting|talks|negotiations|consultations|discussions))(?= |$)/;

/** "Upon her arrival, Berg was received by Li": how a visit begins. */
export const ON_ARRIVAL =
  /(?:^| )(?:up)?on (?:(?:his|her|their) )?(?:arrival|arriving)(?: (?:in|at)(?: the)?(?: [a-z]+){0,4}(?: [XYLO])?)?(?= ,| P|$| \.)/;

const FOR_EVENT =
  /^(?:[^PC;:]{0,60}?) (?:to (?:attend|take part in|participate in|address|join|co-chair|speak at|chair)|for|at|on the sidelines of)(?: [^ PC;:]+){0,8}? (?:E|summit|conference|forum|gathering|assembly|congress|expo|exhibition|ceremony)(?= |$)/;

/** Whether a meeting is held on the margins of something greater. */
export function onMargins({ frame, type, from, to }: Finding): boolean {
  return type === 'meeting' && / (?:margins|sidelines|fringes)(?= |$)/.test(frame.text.slice(from, to + 80));
}

/** Whether a stay is made for an event of many, or in a third country. */
export function isAside({ frame, to, goal }: Finding): boolean {
  return (goal !== null && goal.sides === OTHER) || FOR_EVENT.test(frame.text.slice(to, to + 160));
}

/** "shook hands on the bridge", "met near the border", "aboard a ship": at a place that no town names. */
export function isElsewhere({ frame, cueAt }: Finding): boolean {
  if (!is(frame, OPEN_AIR)) return false;
  return /^[^;:]{0,160}? (?:on|at|near|across|in)(?: (?:the|a|an|their|its))?(?: [^ ,;:]+){0,4}? (?:bridge|border|frontier|crossing|checkpoint|demilitari[sz]ed zone|line of control|ship|warship|yacht|frigate|train)(?= |$)(?! (?:dispute|issue|row|crisis|tension|security|problem|question|clash|trade|situation|demarcation|talks|incident|management|conflict))| aboard (?:the|a|an) /.test(
    frame.text.slice(cueAt, cueAt + 220),
  );
}

/** "had met", "had earlier held": no "had talks", and not what somebody "said that" had been. */
export function pastPerfect({ frame, from, cueAt, aux }: Finding): boolean {
  if (!/ had(?: |$)/.test(aux) || SAID_BEFORE.test(frame.text.slice(0, from))) return false;
  const words = frame.text.slice(from, cueAt + 14);
  return / had (?:(?:[a-z]+ly|last|also|already|earlier|first|once|even|just|both|since|then) ){0,2}(?:met|held|spoken|talked|visited|travell?ed|received|hosted|paid|made|been|taken|conferred|flown|gone|arrived|signed|sat|agreed|discussed|attended)(?= |$)/.test(
    words,
  );
}

/** A picture from the archive: "File photo:", "FILE -", "(archive)". */
export function isArchive({ frame }: Finding, kind: Block['kind']): boolean {
  if (!is(frame, PHRASE)) return false;
  const said =
    /(?:^| )(?:file|archive|archival) (?:photo|photograph|picture|pic|image|footage|handout)(?= |$)|^(?:file|archive) (?:-|–|—|:)/.test(
      frame.text,
    );
  return said && (kind === 'caption' || /^(?:[^ ]+ )?(?:file|archive)/.test(frame.text));
}

/** Whether whoever stands at an index only speaks: "Berg said …", "…, said Berg", "according to Berg". */
function speaks(frame: Frame, at: number): boolean {
  return SPEAKS.test(frame.text.slice(at + 1, at + 60)) || isSaidBy(frame.text.slice(Math.max(0, at - 20), at));
}

/** People of both sides whom the clause of a finding names, without those who only speak. */
export function namedAround(
  { frame }: Finding,
  entities: ReadonlyMap<string, Entity>,
  sides: Sides,
  learned: Learned,
): [string[], string[]] {
  const around: [string[], string[]] = [[], []];
  for (const [at, term] of frame.terms) {
    if (term.pronoun || term.people.length !== 1) continue;
    const id = term.people[0] ?? '';
    const side = sides.ofCountry(entities.get(id)?.country ?? null) || (learned.get(id) ?? 0) || term.sides;
    if ((side === FIRST || side === SECOND) && !speaks(frame, at)) around[side - 1]?.push(id);
  }
  return around;
}

/** Where the name stands that a finding has for its cue, "attended the Harbour Summit"; null where the cue is a common word. */
export function cueName({ frame, cue, cueAt }: Finding): { start: number; end: number } | null {
  const term = /^[A-Z]$/.test(cue) ? frame.terms.get(cueAt) : undefined;
  return term ? { start: term.start, end: term.end } : null;
}

/** Whose visit "her visit" or "Berg's visit" is that is told before; nobody's where a group owns it. */
export function ownersOf({ rule, type, frame, from }: Finding): string[] {
  if (rule !== 'taken-up' || type !== 'visit' || !frame.text.startsWith("'s ", from)) return [];
  return frame.terms.get(from - 2)?.people ?? [];
}

const MANY_TIMES =
  /^[a-z]+(?: with [PC]| each other| one another|(?: to| in)? [XYCL])? (?:several|many|numerous|multiple|countless|(?:more than |at least |over |about |around )?(?:\d+|three|four|five|six|seven|eight|nine|ten)|a number of|dozens of) times(?! D(?= |$))(?![^;:]{0,60} (?:most recently|the last time|the latest|lastly|last) )/;

/** "Through the 20 meetings they have had": a sum of contacts, and none of them. */
export function sumsUp({ frame, cue, cueAt }: Finding): boolean {
  const before = frame.text.slice(Math.max(0, cueAt - 60), cueAt);
  // "Have met several times since May": no single one.
  if (
    is(frame, OFTEN) &&
    /^(?:met|meet|meets|spoken|talked|visited|travell?ed|been|gone|flown|come|came)$/.test(cue) &&
    MANY_TIMES.test(frame.text.slice(cueAt, cueAt + 120))
  )
    return true;
  // "Has had brief encounters with Li": no single one.
  if (cue === 'encounters' && !/(?:^| )(?:two|both) (?:[a-z-]+ ){0,2}$/.test(before) && frame.text.startsWith('encounters ', cueAt))
    return true;
  // "Spoke in a series of telephone calls": no single one.
  if (cue === 'calls' && /(?:^| )(?:series|string|number|flurry) of (?:[a-z-]+ ){0,2}$/.test(before)) return true;
  // "Met in Oslo, in what was the last session of the format": told again by what it was.
  if (/(?:^| )(?:in|at|during|for) what (?:was|is|would be|will be)(?: [a-z-]+){0,5} $/.test(before)) return true;
  // "Years of talks have led nowhere".
  if (/(?:^| )(?:years|months|decades) of (?:[a-z-]+ ){0,2}$/.test(before)) return true;
  return (
    cue.endsWith('s') &&
    /(?:^| )(?:\d{2,3}|dozens of|scores of|hundreds of|countless|numerous|dozen)(?: (?:such|phone|telephone|official|bilateral|in-person|and|[a-z]+-level|meetings|calls)){0,3} $/.test(
      before,
    )
  );
}

/** "Spoke with reporters after a meeting with Li": the press is spoken to, and not Li. */
export function toPress({ frame, cue, cueAt, to }: Finding): boolean {
  return (
    /^(?:sp[eo]ak|spoke|talk|told|conversation|interview)/.test(cue) &&
    /^[^PC;:]{0,60} (?:reporters|journalists|the press|(?:the )?media|newsmen|correspondents)(?= )/.test(frame.text.slice(cueAt, to))
  );
}

/** "Her first visit was in May", "their last meeting took place in Oslo in 2022": which of several it is, told with its time. */
export function isRecalled({ rule, aux, frame, to }: Finding): 'first' | 'last' | null {
  const which = /(?:^| )(?:(first|second|third|maiden|inaugural|initial)|last|previous|earlier|most recent|prior)(?: [a-z-]+){0,2}$/.exec(
    aux.trimEnd(),
  );
  const when = /^(?: [^ PCB;:]+){0,4}? (?:was|were|came|took place|dates? back|occurred|happened)(?= )/;
  if (rule === 'visited-before') return 'last';
  if (rule !== 'taken-up' || !which || !when.test(frame.text.slice(to, to + 80))) return null;
  return which[1] === undefined ? 'last' : 'first';
}

const LAST_TIME = /(?:^| )the (?:last|previous|most recent|only other) time(?: that)? $/;
const BEFORE_THIS = /^ before (?:this|that)(?: one| meeting| visit| summit| trip| occasion)?(?= |$)/;

/** "The last time the two saw each other was in May", "their meeting before this one": another than the one at hand. */
export const isLastTime = ({ frame, from, cue, cueAt }: Finding): boolean =>
  (is(frame, PHRASE) && LAST_TIME.test(frame.text.slice(Math.max(0, from - 40), from))) ||
  BEFORE_THIS.test(frame.text.slice(cueAt + cue.length, cueAt + cue.length + 40));

const BACKDROP =
  /(?:^| )(?:(?:days?|weeks?|months?|years?|decades?) (?:after|since|before|ahead of)|(?:ever )?since|prior to|before|until|unlike|recall(?:s|ed|ing)?|remember(?:s|ed)?|remembering|memory of|anniversary of|(?:reached|made|taken|concluded|agreed) (?:at|during|in)|before this|prior to this)(?= )[^;:]{0,60}$/;

/** "The visit comes after the two met": what the clause tells came before the news. */
const COMES_AFTER =
  /^(?:the|this|that|his|her|their|it)(?: [a-zCL-]+| 's){0,5}? (?:comes?|came|coming|follows|followed)(?: (?:[a-z]+ ){0,3}?(?:after|amid|as|following|on the heels of))?(?= )/;

const SEVERAL =
  /^[^;:]{0,60} (?:(?:several|many|numerous|countless|three|four|five|six) times|twice|thrice|repeatedly|regularly|often)(?= |$)/;

/** "Agreed on Monday, weeks after Berg and Li met", "has been to Oslo twice": what only places something else in time, or sums up the past, and is no news itself. */
export const isBackdrop = ({ frame, cueAt, to }: Finding): boolean =>
  BACKDROP.test(frame.text.slice(Math.max(0, cueAt - 100), cueAt)) ||
  COMES_AFTER.test(frame.text.slice(0, Math.min(cueAt, 90))) ||
  (is(frame, OFTEN) && SEVERAL.test(frame.text.slice(to, to + 90)));

/** Those whom "their" announces: "In their talks on Monday, Norway and China agreed"; null where it points back. */
export function namedAfter({ frame, who, from, to }: Finding): Term[] | null {
  const [only, second] = who;
  if (!only?.pronoun || second || only.people.length === 1 || !/^(?:in|at|during|after|following) $/.test(frame.text.slice(0, from)))
    return null;
  const pair = /^[^PBCL;:]{0,60}? , ([PC]) and ([PC])(?= )/d.exec(frame.text.slice(to));
  const terms = [1, 2].map((index) => frame.terms.get(to + (pair?.indices?.[index]?.[0] ?? -to - 1)));
  return terms.every((term) => term !== undefined) ? terms : null;
}

/** "Berg and Li are meeting on Monday": today, or on a day to come. */
export const underWay = ({ aux, cue }: Finding): boolean =>
  cue.endsWith('ing') && /(?:^| )(?:is|are)(?: (?:also|now|currently|both|reportedly|D))?$/.test(aux.trimEnd());

/** "Fish and tariffs are the main topics during the meeting between the officials": of one told before, held or still to come. */
export const isTopical = ({ rule, frame, cueAt }: Finding): boolean =>
  rule === 'talks-between' &&
  /(?:^| )(?:is|are|will be|would be)(?: (?!said|says|that)[^ ;:]+){1,12} (?:during|at|in) the $/.test(
    frame.text.slice(Math.max(0, cueAt - 120), cueAt),
  );

/** "Said Berg before leaving for Oslo": of a journey told beside, on the way or to come. */
export const setsOut = ({ aux, cue, rule }: Finding): boolean =>
  rule === 'visit-verb' && cue.endsWith('ing') && /(?:^| )(?:before|after|while|when|upon|prior to)$/.test(aux.trimEnd());

/** "Is to meet Li before flying to Oslo": the next leg of the journey. */
export const goesOnTo = (finding: Finding): boolean => setsOut(finding) && /(?:^| )(?:before|prior to)$/.test(finding.aux.trimEnd());

/** "Met her over the weekend to prepare a meeting with Li": the day is not that of what is to come. */
export const isPrepared = ({ aux, rule, type }: Finding): boolean =>
  /(?:^| )D(?: [a-z]+){0,2} to (?:make|prepare|arrange|finali[sz]e|discuss|pave|lay|work out|set up|coordinate|plan|organi[sz]e)(?= )/.test(
    aux,
  ) ||
  // "Arrived in Oslo on Sunday to attend the meeting of the committee"
  (type === 'other' &&
    rule === 'talks-between' &&
    / D(?: [a-z]+){0,2} (?:to|for) (?:attend|join|co-chair|chair|take|participat)[a-z]*(?= )/.test(aux));

/** "Will discuss trade with officials during her visit to Oslo": says of a visit what is done on it, and not whether it has begun. */
export const isOnVisit = ({ rule, aux }: Finding): boolean =>
  (rule === 'visit-noun' && / during (?:his|her|their|the)(?: [a-z0-9-]+){0,2}$/.test(aux.trimEnd())) ||
  (rule === 'visit-noun-first' && /(?:^| )during this(?: [a-z0-9-]+){0,3}$/.test(aux.trimEnd()));

const AGENDA =
  /(?:^| )(?:is|are|was|were) (?:also )?(?:expected|likely|set|due) to (?!meet |hold |visit |travel |arrive )[^;:]{0,80} (?:in|at|during) (?:the|their|this|that)(?: [a-z]+)?$/;

/** "Trade is expected to dominate the agenda in the talks between the two": said of talks before they were held, whenever that was. */
export const isOnAgenda = ({ rule, frame, cueAt }: Finding): boolean =>
  rule === 'talks-between' && AGENDA.test(frame.text.slice(Math.max(0, cueAt - 160), cueAt).trimEnd());
