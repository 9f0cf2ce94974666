import type { DateAnnotation } from '../../../schema/date.ts';
import type { Finding } from '../rules/rule.ts';
import { PLURAL, STAY } from '../rules/told-twice.ts';
import { indexOf, pastHeld, type Frame } from '../sentence/frame.ts';
import { PHRASE, is } from '../sentence/word-kinds.ts';
import { isDay } from './read-day.ts';
import {
  agreedAfter,
  arrivalBehind,
  beforeWhen,
  beside,
  dateAt,
  heading,
  leftward,
  mostRecent,
  narrowedBy,
  opening,
  rightward,
} from './search-dates.ts';

const SAID_AFTER =
  /^ (?:(?:also|later|then) )?(?:said|says|told|announced|confirmed|added|stated|noted)(?: (?:reporters|journalists|the press))? (?:after|following|during|at|in)(?= )/;

const INVITING = new Set(['invites', 'invited-by', 'invitation-first']);

/** "On Monday Berg invited Li to visit Oslo in May": of the days, the one told behind the visit. */
function ofInvitation({ rule, aux, frame, cueAt, to }: Finding): DateAnnotation | null {
  const visit = frame.text.slice(cueAt, to).search(/ (?:visit|trip|tour|come|travel|attend|[XYCL])(?= |$)/);
  const inside = visit < 0 ? null : leftward(frame, cueAt + visit, to);
  const aside = frame.text.slice(to).search(/ (?:during|on|at|in|after) (?:his|her|their|an?|the|P 's)(?! D(?: |$))(?= )/);
  const behind = rightward(frame, to, Math.min(frame.text.length, to + 300, aside < 0 ? Infinity : to + aside));
  // "At the invitation of Li, Berg paid on Monday a visit to China": the day of the verb.
  const paid = rule === 'invitation-first' && !inside && !behind ? leftward(frame, cueAt - aux.length, cueAt) : null;
  return inside ?? behind ?? paid;
}

const ANNOUNCES = /(?:^| )(?:said|says|told|announced|confirmed|stated|noted|added|tweeted|reported|declared)(?= )/;

const WORDS = / (?:confirmed|announced|reported|stated|revealed|disclosed|tweeted|noted|wrote)(?: (?:on|late|early)){0,2} $/;

/** "Is to come for talks with Li, the ministry confirmed on Tuesday": whether a day is that of the words. */
function isOfWords(frame: Frame, from: number, date: DateAnnotation): boolean {
  const at = indexOf(frame, (term) => term.date === date);
  return at !== undefined && at >= from && WORDS.test(frame.text.slice(from, at));
}

const AND_WILL = / and (?:will|would|is to|are to|was to|were to|is due to|plans? to)(?= )/;

/** "Last night met Li and will today hold further talks": index of what is yet to come behind something held, else where the stretch ends. */
function untilAhead(frame: Frame, to: number, planned: boolean): number {
  const end = Math.min(frame.text.length, to + 300);
  const at = planned ? -1 : frame.text.slice(to, end).search(AND_WILL);
  return at < 0 ? end : to + at;
}

/** "It was low in 2014, when Berg visited Oslo, and rose by May": the time that "when" means, where a comma parts the other one from it; else null. */
function timeOfWhen(frame: Frame, from: number, to: number, after: DateAnnotation): DateAnnotation | null {
  const at = indexOf(frame, (term) => term.date === after);
  const when = frame.text.slice(0, from).endsWith(' D , when ') && at !== undefined && frame.text.slice(to, at).includes(' , ');
  return when ? (frame.terms.get(from - 'D , when '.length)?.date ?? null) : null;
}

/** The date that a finding hangs on, as an annotation. */
function governing(finding: Finding, planned: boolean, published: string | null): DateAnnotation | null {
  const { frame, cue, cueAt, from, to, aux } = finding;
  if (INVITING.has(finding.rule)) return ofInvitation(finding);
  const inside = leftward(frame, cueAt, to);
  const latest = is(frame, PHRASE) ? mostRecent(frame, to) : null;
  if (latest) return latest;
  // "met again a month later, on June 2"
  if (inside) return narrowedBy(inside, rightward(frame, to, Math.min(frame.text.length, to + 12)));
  const after = rightward(frame, arrivalBehind(frame, cue, to) ?? pastHeld(frame, to, cue), untilAhead(frame, to, planned));
  const time = after && timeOfWhen(frame, from, to, after);
  if (time) return time;
  if (after && !(planned && isOfWords(frame, to, after))) return after;
  const then = beforeWhen(frame, from);
  if (then) return then;
  const between = leftward(frame, from, cueAt);
  const said =
    /(?:^| )(?:said|says|told|announced|confirmed|stated|reported|discussed|discuss|agreed|talked|spoke|proposed|urged|prepared|reviewed|invited)(?: [^ ]+){0,3} D|(?:^| )D (?:and|to) (?:[a-z]+ ){0,2}(?:agreed?|announced?|set|settled?|fixed|discuss(?:ed)?|prepared?) /.test(
      aux,
    );
  if (between && !(planned && said)) return between;
  // "The port will open on May 3, Berg said after talks with Li": told of the port.
  const front = SAID_AFTER.test(aux) && frame.text.slice(0, from).endsWith(', ') ? null : opening(frame, from);
  // "Last seen together in May 2022, Berg and Li are to meet in Oslo": what opens the clause is over.
  const over = planned && published !== null && front !== null && front.latest !== null && front.latest < published;
  if (front && !over && !(planned && /^(?:[^ ]+ ){0,6}said/.test(frame.text))) return front;
  // "Berg led the Norwegian side at talks in Oslo on Monday, while Li led the Chinese": the one day of the clause is that of the talks.
  const days = finding.rule === 'led-by' && !finding.weak ? [...frame.terms].filter(([, term]) => term.date !== null) : [];
  const [only] = days.length === 1 ? days : [];
  // "On Sunday, speaking in Oslo, Berg announced that she will meet Li": the day of what she said.
  const announced = planned && ANNOUNCES.test(frame.text.slice(0, cueAt));
  return (
    (announced ? null : heading(frame, from)) ??
    (planned ? null : agreedAfter(frame, from)) ??
    beside(frame, from, planned) ??
    (only ? dateAt(frame, only[0]) : null)
  );
}

/** "will be signed before the end of the year": from publication to that end. Null where no date has a "before" or "by" in front. */
function limited(finding: Finding, planned: boolean, published: string | null): string | null {
  const { frame, to } = finding;
  const at = /^[^P;:,]{0,40}? (?:before|by)(?: the| end| of){0,4} D(?= |$)/.exec(frame.text.slice(to));
  const end = at ? frame.terms.get(to + at[0].length - 1)?.date?.latest : null;
  if (!end) return null;
  if (!planned) return `../${end}`;
  return published !== null && published <= end ? `${published}/${end}` : `../${end}`;
}

/** "the visit that Berg is making to Oslo since Thursday": from that day on. Null where no day stands behind "since". */
function sinceDay({ frame, to, aux }: Finding): string | null {
  const at = / (?:is|are|has been|have been) /.test(`${aux} `)
    ? /^ since (?:this |last )?D(?= |$)/.exec(frame.text.slice(to, to + 20))
    : null;
  const day = at ? frame.terms.get(to + at[0].length - 1)?.date?.edtf : null;
  return day && isDay(day) ? `${day}/..` : null;
}

/** "in Oslo on Thursday and Friday": both days, from the first to the last. A visit lasts, where other contacts are told of one by one. */
function together(frame: Frame, date: DateAnnotation): { edtf: string | null; said: string | null } {
  const { edtf, exact } = date;
  const own = { edtf, said: edtf === null ? exact : null };
  const at = indexOf(frame, (term) => term.date === date);
  if (at === undefined) return own;
  const after = /^ (?:and|to|through|until) (?:on )?D(?= |$)/.exec(frame.text.slice(at + 1, at + 16));
  const before = /(?:^| )D (?:and|to|through|until) (?:on )?$/.exec(frame.text.slice(Math.max(0, at - 16), at));
  const other = after ? frame.terms.get(at + after[0].length)?.date : before && frame.terms.get(at - before[0].trimStart().length)?.date;
  if (!other) return own;
  const [first, last] = after ? [date, other] : [other, date];
  if (edtf === null) return other.edtf === null ? { edtf: null, said: `${first.exact} and ${last.exact}` } : own;
  const days = isDay(first.edtf) && isDay(last.edtf) && first.edtf < last.edtf && Date.parse(last.edtf) - Date.parse(first.edtf) <= STAY;
  return days ? { edtf: `${first.edtf ?? ''}/${last.edtf ?? ''}`, said: null } : own;
}

const PAPER_SIGNED =
  / (?:T|treaty|agreements?|pacts?|deals?|accords?|memorandum|declaration|protocol)(?: [^ ,;:]+){0,2} (?:signed|concluded|adopted|ratified|reached) (?:in|on|back in) $/;

/** "The meeting builds on the treaty signed in 2016": whether a date is that of a paper, and no word on the meeting. */
function isOfPaper(frame: Frame, date: DateAnnotation): boolean {
  const at = indexOf(frame, (term) => term.date === date) ?? 0;
  return PAPER_SIGNED.test(frame.text.slice(Math.max(0, at - 60), at));
}

/** "Signed a programme for 2021-2025": the years a paper is made for, and no day of its signing. */
function isTerm(frame: Frame, date: DateAnnotation): boolean {
  const at = indexOf(frame, (term) => term.date === date) ?? 0;
  return (
    /^\d{4}(?:\/\d{4})?$/.test(date.edtf ?? '') &&
    / (?:for|until|through|to|till)(?: the)?(?: (?:years|period)(?: of)?)? $/.test(frame.text.slice(Math.max(0, at - 30), at))
  );
}

/**
 * The date of a finding within its own clause, as EDTF, or where that has no value as the words: inside its words, then after them, then
 * between the actor and the cue, then in front. A day on which something is only said of a thing to come does not count. `published`: last
 * day the article may have appeared on.
 */
export function attachDate(finding: Finding, planned: boolean, published: string | null): { edtf: string | null; said: string | null } {
  // A clause without a day, "D", has none to give.
  if (!finding.frame.text.includes('D')) return { edtf: null, said: null };
  const edtf = limited(finding, planned, published);
  if (edtf !== null) return { edtf, said: null };
  const since = finding.type === 'visit' ? sinceDay(finding) : null;
  if (since !== null) return { edtf: since, said: null };
  const date = governing(finding, planned, published);
  if (!date || (finding.type === 'signing' || date.edtf?.includes('/') ? isTerm(finding.frame, date) : isOfPaper(finding.frame, date)))
    return { edtf: null, said: null };
  // "Her trips to Oslo on May 3 and June 14" are two, each on its day.
  return finding.type === 'visit' && !PLURAL.test(finding.cue)
    ? together(finding.frame, date)
    : { edtf: date.edtf, said: date.edtf === null ? date.exact : null };
}
