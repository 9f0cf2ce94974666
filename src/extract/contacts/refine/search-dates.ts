import type { DateAnnotation } from '../../../schema/date.ts';
import { endOfWord, type Frame } from '../sentence/frame.ts';
import { BOTH } from '../sentence/term.ts';

const STOP = new Set(
  'said says told since after before until elected when while who as because following appointed born launched ahead stressed added despite whose given follow follows prepare'.split(
    ' ',
  ),
);
/** What is said of the event itself: "the summit, which will take place on Monday", "which she will host on Monday". */
const OF_THE_EVENT =
  /^which (?:(?:P )?(?:will|would)|P (?:is|was) (?:due )?to|is|was|opens?|begins?|takes|took|starts?|runs?|ended|lasted)(?= )/;
/** "The first visit in the last 25 years", "at a 16th-century mansion": how long ago something else was, and no day of its own. */
const RECKONED = /^(?:the )?(?:last|past|previous|recent) (?:[a-z0-9-]+ ){0,3}(?:years|decades|months)$|century$/i;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const OF_THING =
  /^D (?!(?:[a-z-]+ ){0,2}(?:visit|visits|trip|trips|tour|meeting|meetings|summit|talks|session|sessions|call|conference|forum|edition|and|or|in|at|on|of|to|with|by|when|as|for|after|before|but|that|which|who|was|were|is|had)(?= |$))[a-z]/;
const UNTIED = new Set(['since', 'until', 'after', 'before', 'than', 'by']);

export function dateAt(frame: Frame, index: number): DateAnnotation | null {
  const before = frame.text.slice(0, index).trimEnd();
  // "Ahead of Thursday's talks": the day is that of the talks.
  if (frame.text.startsWith("D 's ", index)) return frame.terms.get(index)?.date ?? null;
  // "the first since 2021, when Berg met Li": then they met.
  const when = frame.text.startsWith('D , when ', index);
  if (
    (!when && UNTIED.has(before.slice(before.lastIndexOf(' ') + 1)) && !before.endsWith('not until')) ||
    /(?:^| )(?:prior to|ahead of)$/.test(before) ||
    // "A visit which would have been unthinkable only a year ago": when it was not.
    /(?:^| )(?:unthinkable|unimaginable|inconceivable|impossible|unheard of)(?: (?:only|just|even|as recently as|in|on|until|a))*$/.test(
      before,
    ) ||
    /(?:^| )(?:period|term) of(?: [^ ]+){0,3} (?:\( )?$/.test(frame.text.slice(Math.max(0, index - 50), index))
  )
    return null;
  const date = frame.terms.get(index)?.date ?? null;
  // "on the basis of the 1956 declaration": the year is the name of something else.
  if (date && YEAR.test(date.exact) && / (?:the|its|his|their|a|that)$/.test(before) && OF_THING.test(frame.text.slice(index, index + 30)))
    return null;
  // "The sidelines of the BRICS 2024 summit": the year is part of a name.
  if (
    date &&
    YEAR.test(date.exact) &&
    /(?:^| )[BET]$/.test(before) &&
    /^D (?:summit|forum|conference|games|expo|meeting|session)(?= |$)/.test(frame.text.slice(index, index + 20))
  )
    return null;
  return date && RECKONED.test(date.exact) ? null : date;
}

/** "this year from October 22 to 24": the second date says it more closely. */
export function narrowedBy(date: DateAnnotation, next: DateAnnotation | null): DateAnnotation {
  if (!next || date.earliest === null || date.latest === null || next.earliest === null || next.latest === null) return date;
  return next.earliest >= date.earliest && next.latest <= date.latest ? next : date;
}

/** "The revolt that occurred in June": when something else came about. */
const OF_OTHER =
  /^(?:that|which) (?:had |has |have )?(?:occurred|happened|erupted|broke out|began|started|took place|was signed|were signed|killed|struck|hit|claimed|followed|ended)(?= )/;

/** "as a guest of the government from May 3": who asks for a visit begins nothing else. */
const AT_BEHEST =
  /(?:^| )(?:(?:guests?|invitation|request|behest) of(?: [^ P,;:]+){0,4}|(?:talks|meeting|summit|dinner|lunch|session|negotiations) (?:hosted|mediated|brokered|facilitated|moderated) by(?: [a-z]+){0,2}) $/;

const AS_GUEST =
  /^as (?:an? (?:[a-z]+ )?guests? of|(?:[a-z]+ ){0,2}(?:ministers?|presidents?|premiers?|leaders?|chancellors?|heads) (?:on|in|at|D|last)|part of|planned|scheduled|well as|recently as|early as|late as|D)(?= )/;

/** "Islands seized by Soviet troops in 1945": what others did to something, and when. */
const SUFFERED =
  /(?:^| )(?:seized|occupied|annexed|captured|destroyed|built|ratified|adopted|launched|imposed|created|established|founded|approved|conquered|invaded|killed|claimed|damaged|triggered|sunk|shelled|bombed|enacted|drafted|written) $/;

/** "At the king's palace in Oslo": whose house it is, and nobody else who acts. */
const isHouse = (frame: Frame, at: number): boolean =>
  frame.text.startsWith(" 's ", at + 1) &&
  /(?:^| )(?:at|in|inside|outside|near)(?: the)? $/.test(frame.text.slice(Math.max(0, at - 14), at));

/** "Signed a treaty during Berg's visit to Oslo in May": whose visit it is, and its day is that of the signing. */
const isOfVisit = (frame: Frame, at: number): boolean =>
  /^ 's(?: [a-z0-9-]+){0,3} (?:visit|trip|stay|tour)(?= )/.test(frame.text.slice(at + 1, at + 50)) &&
  frame.text.slice(0, at).endsWith(' during ');

/** "Between Berg and Li, the new minister on Monday, they": an office behind a comma, or one of several, says more of who was there. */
const saysMore = ({ text }: Frame, at: number): boolean =>
  /^P(?: (?:on|in|late|early)){0,2} D ,(?= )/.test(text.slice(at, at + 24)) &&
  /(?:^| )(?:P ,|including|such as) $/.test(text.slice(Math.max(0, at - 14), at));

const RELATING = /(?:^| )(?:between|among|for|of|about|over|on|towards?|against) $/;

/** "Signed a treaty between their countries on Monday", "discussed the future of their union": who is only pointed to, and does nothing new. */
const isPointedTo = (frame: Frame, at: number): boolean => {
  const term = frame.terms.get(at);
  const both = term?.sides === BOTH && term.people.length === 0;
  return (term?.pronoun === true || term?.group === true || both) && RELATING.test(frame.text.slice(Math.max(0, at - 10), at));
};

const RECEIVES = /^(?:greet|welcom|receiv|met$|meets$)/;

/**
 * "Was greeted by Li as she arrived in Oslo on Monday": the index behind the verb of arriving, since day and place are those of both;
 * null where no arrival is told.
 */
export function arrivalBehind({ text }: Frame, cue: string, to: number): number | null {
  const at = RECEIVES.test(cue) ? /^ (?:as|when) P (?:arriv|land|disembark|alight)[a-z]+(?= )/.exec(text.slice(to, to + 40)) : null;
  return at && to + at[0].length;
}

/** "Their first meeting since Li took office, in Oslo, on Monday": since when it is the first, and not when it is. */
export const SINCE_OFFICE =
  /^since (?:P |s?he )?(?:took|taking|assum(?:ed|ing)|enter(?:ed|ing)|came|coming|return(?:ed|ing)|was|were|being|became|becoming)(?: [a-z-]+){1,4}? ,(?= (?:in|at|on|D)(?: |$))/;

/** First date at or after an index, up to a word or a person that begins something else. */
export function rightward(frame: Frame, from: number, to: number): DateAnnotation | null {
  const last = Math.min(to, frame.text.length);
  for (let at = from, end = from; at < last; at = end + 1) {
    end = endOfWord(frame.text, at, last);
    const word = frame.text.slice(at, end);
    const since = word === 'since' ? SINCE_OFFICE.exec(frame.text.slice(at, at + 80)) : null;
    if (since) {
      end = at + since[0].length;
      continue;
    }
    if (word === 'D') {
      const date = dateAt(frame, at);
      if (date) return narrowedBy(date, rightward(frame, at + 2, Math.min(to, at + 80)));
    }
    if (
      (word === 'by' &&
        SUFFERED.test(frame.text.slice(Math.max(0, at - 24), at)) &&
        !/^by [^,;:]{0,90}? (?:will|would|is|was|are|were|has|had|have) /.test(frame.text.slice(at, at + 110))) ||
      (word === 'preparation' && frame.text.startsWith('in preparation for ', at - 3)) ||
      (STOP.has(word) && !(word === 'as' && AS_GUEST.test(frame.text.slice(at, at + 40)))) ||
      (at > from + 1 && (word === 'that' || word === 'which') && OF_OTHER.test(frame.text.slice(at, at + 30))) ||
      (word === 'and' &&
        /^and (?:(?:again|then) |(?:on |late |early |the )?D(?: ,)? P(?! 's) [a-z])/.test(frame.text.slice(at, at + 24))) ||
      (word === 'which' && !OF_THE_EVENT.test(frame.text.slice(at, at + 24))) ||
      (word === 'P' &&
        to > from + 1 &&
        !AT_BEHEST.test(frame.text.slice(Math.max(0, at - 50), at)) &&
        !isHouse(frame, at) &&
        !isPointedTo(frame, at) &&
        !isOfVisit(frame, at) &&
        !saysMore(frame, at)) ||
      word === ';' ||
      word === ':'
    )
      return null;
  }
  return null;
}

/** Last date in a stretch. */
export function leftward(frame: Frame, from: number, to: number): DateAnnotation | null {
  for (let at = to - 1; at >= from; at--) if (frame.text[at] === 'D' && frame.terms.has(at)) return dateAt(frame, at);
  return null;
}

/** A date that opens the clause, "On Monday, …", or stands close before what is read. */
export function opening(frame: Frame, from: number): DateAnnotation | null {
  const head = frame.text.slice(0, from);
  const last = head.lastIndexOf('D');
  if (last < 0 || !frame.terms.has(last)) return null;
  // "Prior to the May 3 agreement, Berg met Li": the day is that of what came behind.
  if (
    /(?:^| )(?:prior to|before|ahead of|after|following|since|until) the $/.test(head.slice(0, last)) &&
    /^ [a-z]/.test(head.slice(last + 1))
  )
    return null;
  // "It began in Oslo on Monday, when Berg met Li".
  // "In New York on Monday, on the margins of the summit, they held talks": beside what, and nobody who acts.
  const between = head
    .slice(last + 1)
    .replace(/^(?: ,)? (?:when|where) /, ' ')
    // "On Saturday and before the opening of the session, they sat down"
    .replace(
      /^(?: and| ,)? (?:before|after|ahead of|prior to|following|during) the (?:opening|start|beginning|end|close|closing|conclusion)(?: of)?(?: [^ PD;:,]+){0,6} ,/,
      ' ',
    )
    .replace(/(?:^| )(?:on|at) the (?:sidelines|margins|fringes) of(?: [^ P,;]+){1,8} ,/, ' ');
  return /[PBT]|\b(?:said|says|that|but|and|while|after|before|since|as|when|was|were)\b/.test(between) ? null : dateAt(frame, last);
}

/** "They have not met since May, when they held talks", "done by June, when Berg is due in Oslo": what follows "when" is told of that time; null elsewhere. */
export function beforeWhen(frame: Frame, from: number): DateAnnotation | null {
  const at = / (?:since|by|until|before) (?:the )?D , when (?:P )?(?:[a-z]+ )?$/.exec(
    `${frame.text.slice(Math.max(0, from - 40), from).trimEnd()} `,
  );
  return at ? (frame.terms.get(Math.max(0, from - 40) + at.index + at[0].indexOf('D'))?.date ?? null) : null;
}

/** A date that opens the whole clause governs all of it: "On Monday, Berg will host Li and others". `from`: where the contact is told. */
export function heading(frame: Frame, from: number): DateAnnotation | null {
  const at =
    /^(?:it was (?:(?:not until|only|as late as|as early as|back|not before) )?|only |not until )?(?:on the (?:sidelines|margins|fringes) of (?:[^ PBCD;:,]+ ){0,8}?(?:[EOXY] ){0,2})?(?:(?:at|around|before|shortly after) (?:noon|midday|midnight|dawn|dusk) )?(?:(?:on|in|late|early|later|earlier|late on|early on|by|from) ){0,2}D(?= ,| that | (?:the |his |her )?(?:[a-z]+ ){0,2}[PBCL])/.exec(
      frame.text,
    );
  // "In May Norway agreed to it, and in June Berg visited Oslo, where she signed": the later one governs what is told behind it.
  const later = at
    ? / and (?:(?:on|in|late|early|later|by) ){0,2}D(?= (?:the )?[PBCL])[^D]*$/.exec(frame.text.slice(at[0].length, from))
    : null;
  if (at && later) return dateAt(frame, at[0].length + later.index + later[0].indexOf('D'));
  return at && !/ (?:said|says|told) /.test(frame.text.slice(0, 40)) ? dateAt(frame, at[0].length - 1) : null;
}

/** "Norway and China agreed on Monday to trade after Berg met Li": agreed on the day they met. "Weeks after" it is another. */
export function agreedAfter(frame: Frame, from: number): DateAnnotation | null {
  const head = frame.text.slice(Math.max(0, from - 200), from).trimEnd();
  const at =
    /(?:^| )(?:agreed|decided|pledged|vowed|resolved|announced|reached|unveiled|said|spoke|told reporters|stated|issued|released|published)(?: in [XY])?(?: on| in| late| early){0,2} D(?=[^;:"D]{0,160}(?<!weeks|days|months|hours|years|day|week|month|year) after(?: [a-z-]+){0,4}$)/d.exec(
      head,
    );
  return at ? dateAt(frame, Math.max(0, from - 200) + at.index + at[0].length - 1) : null;
}

/** "Put their disputes aside on Monday as Berg visited Oslo": one day for what is told at once. */
export function beside(frame: Frame, from: number, planned: boolean): DateAnnotation | null {
  const at = planned ? null : /(?:^| )D(?: ,)? (?:as|when)(?: [a-z-]+){0,3} $/.exec(frame.text.slice(0, from));
  return at ? dateAt(frame, at.index + (at[0].startsWith(' ') ? 1 : 0)) : null;
}

/** "have spoken twice since May, most recently on Sunday": the last of several. */
export function mostRecent(frame: Frame, from: number): DateAnnotation | null {
  const at =
    /^(?:(?! and (?:have|has|had) )[^PB;:]){0,120}? (?:most recently|the last time|the latest|lastly) (?:(?:in|at) [XYO](?: ,)? )?(?:on |in |late |early )?D(?= |$)/.exec(
      frame.text.slice(from, from + 160),
    );
  return at ? dateAt(frame, from + at[0].length - 1) : null;
}
