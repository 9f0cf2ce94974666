import { pattern } from './grammar.ts';
import { readParts, typeOfTalks } from './read-parts.ts';
import { eachOfRow } from './rows-held.ts';
import type { Finding, Rule } from './rule.ts';

/** A number of meetings, told of before they are told one by one. */
const ROW =
  /(?:^| )(?:two|three|four|five|six|several|both|more|further|other|\d+)(?: [a-z-]+){0,3} (?:meetings|talks|rounds|encounters|summits|sessions|conversations)(?= )/;

/** The rules that read one of a row, of which only what was told before says whose it is. */
export const OF_ROW: ReadonlySet<string> = new Set(['one-of-row', 'nth-of-row', 'next-of-row', 'officials-met']);

/** One of a row, with its town and day: "Two further meetings followed: one in Oslo in May, and another in Geneva last November". */
export const oneOfRow: Rule = {
  name: 'one-of-row',
  example: 'Two further meetings followed: one in Oslo in May, and another in Geneva on Monday.',
  words: /^(?:one|another|first|second|third|fourth|last|latest)$/,
  also: /^(?:meetings|talks|rounds|encounters|summits|sessions|conversations)$/,
  pattern: pattern(
    '(?<=[:,;—] |and )(?<aux>(?:the )?)(?<cue>one|another|first|second|third|fourth|last|latest)(?= (?:(?:was|held|came|,) ){0,2}(?:in|at|on)[^PBC;:]{0,90}? D(?= |$))',
  ),
  read: (match, frame) => {
    if (!ROW.test(frame.text.slice(0, match.index))) return null;
    const finding = readParts('one-of-row', 'meeting', match, frame);
    return finding && { ...finding, weak: true };
  },
};

/** The rest of a row, told where its meetings have been told of: "The first, in December, was held in Oslo; the second took place in Geneva". */
export const nthOfRow: Rule = {
  name: 'nth-of-row',
  example: 'The first, in May, was held in Oslo; the second took place in Geneva on Monday.',
  words: /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|previous|next)$/,
  also: /^(?:held|took|was|came|followed|happened)$/,
  pattern: pattern(
    '(?<=^|[;,—] |and )(?<aux>the) (?<cue>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|previous)(?: , (?:(?:in|on|at) )?(?:D|[XY]) ,)?(?= (?:was held|took place|was in|was at|came (?:in|on|at)|was on|followed|happened)(?= )[^P;:]{0,60}?[DXY](?= |$))(?: followed(?= (?:in|at|on) ))?',
  ),
  read: (match, frame) => {
    const rest = frame.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const finding = readParts('nth-of-row', typeOfTalks(rest), match, frame);
    return finding && { ...finding, weak: true };
  },
};

/** The verb of the first of them, then those between. */
const VERB_BEFORE =
  /(?:^| )(?:was held|took place|was) (?:in|at) [XYL](?: (?:on|in))?(?: D)?(?:(?: ,)?(?: and)? the [a-z]+ (?:[a-z]+ )?in [XY](?: on| in)?(?: D)?){0,4}(?: ,)?(?: and)? $/;

/** The next of a row, whose verb the first one has: "The first was held in Oslo on Monday and the second in Geneva in May". */
export const nextOfRow: Rule = {
  name: 'next-of-row',
  example: 'The first was held in Oslo and the second in Geneva on Monday.',
  words: /^(?:second|third|fourth|fifth|other|last)$/,
  also: /^(?:held|took|was)$/,
  pattern: pattern(
    '(?<=[,;] |and )(?<aux>the) (?<cue>second|third|fourth|fifth|sixth|other|last)(?= (?:(?:one|round|meeting|session|summit) )?(?:in [XY](?: on| in)? D|(?:on|in) D in [XY])(?= |$))',
  ),
  read: (match, frame) => {
    if (!VERB_BEFORE.test(frame.text.slice(0, match.index))) return null;
    const finding = readParts('next-of-row', 'meeting', match, frame);
    return finding && { ...finding, weak: true };
  },
};

const RANKS =
  "(?:the|their|senior|technical|more|lower-level|top|chief|lead|leading|two|countries|sides|both|other|foreign|security|military|trade|these|'s|high-level|mid-level|expert) ";
const OFFICIALS =
  '(?:officials|experts|(?:deputy )?(?:[a-z]+ )?ministers(?= of the (?:three|four|five|six) )|negotiators|diplomats|teams|technocrats|delegations|envoys|commanders|(?:lead|contact) persons|negotiating teams|representatives)(?: (?:from|of|on) (?:(?:both|the two|each|the three|the four|the five|the six) (?:sides?|countries|states|nations|parties)|(?!in |at )[a-z]+(?: and [a-z]+)?(?: (?:affairs|issues|matters))?))?';
/** Bodies of both, of which only what was told before says whose they are. */
const BODY =
  '(?:(?:the|that|this|their|a|an) (?:[a-z-]+ ){0,3}(?:body|commission|committee|mechanism|working group|working groups|council|taskforce|task force)(?: on(?: the)?(?: [a-z]+){1,3})?(?: , which)?)';
const WILL =
  '(?: (?:will|would|are to|were to|are (?:due|set|scheduled|expected) to|were (?:due|set|scheduled|expected) to|(?:have |had )?agreed to|plan to|is to|was to))?';

/** Officials of nobody in particular, in a text on the talks of two: "Officials last met on the issue in Oslo in March". */
export const officialsMet: Rule = {
  name: 'officials-met',
  example: 'Officials last met on the issue in Oslo on Monday.',
  words:
    /^(?:officials|experts|ministers|negotiators|diplomats|teams|technocrats|delegations|envoys|commanders|persons|representatives|body|commission|committee|mechanism|groups?|council|taskforce|force)$/,
  also: /^(?:met|talks|meet|sat|convened?|reconvened?|gather(?:ed)?)$/,
  pattern: pattern(
    `(?:^|(?<=(?:[;,]|and|when|that|said|says|after|before|since|while|but|announced|confirmed) ))(?:(?:${RANKS}){0,4}${OFFICIALS}|(?<body>${BODY}))(?<aux>${WILL}(?: (?:last|also|first|again|then|had|have|has|previously|already|most recently)){0,2}) (?<cue>met|meet|held talks|hold talks|resume talks|sat down|sat|convened?|reconvened?|gather(?:ed)?)(?= [^PBC;:]{0,50}?(?:[YX](?: (?:,|on|in|late|early|again|for|the|first|time)){0,6} D| D(?: ,)? in [YX]|[YX] (?:recently|for the first time))(?= |$))`,
  ),
  read: (match, frame) => {
    const finding = readParts('officials-met', 'meeting', match, frame);
    // "The committee convened": a rule of its own reads it.
    if (match.groups?.body && /^(?:re)?conven/.test(match.groups.cue ?? '')) return null;
    return finding && { ...finding, weak: true };
  },
};

/** "We last met in Oslo": in the words of one of the two who meet. */
export const weMet: Rule = {
  name: 'we-met',
  example: 'We met last in Geneva, at the summit.',
  words: /^met$/,
  pattern: pattern(
    '(?:(?:^|(?<=["“”,;:] |when |since ))we(?<aux>(?: (?:last|already|also|recently|have|had|first|just)){0,3})|^(?<one>P)(?= met (?:last|quite|very|recently|just|earlier) )) (?<cue>met)(?= (?:(?:last|quite|very|recently|just|earlier|briefly|again) ){0,3}(?:(?:in|at) (?:the )?[XY]|in D in [XY]|on D in [XY])(?= |$))',
  ),
  read: (match, frame) => {
    const one = match.groups?.one ? frame.terms.get(match.index) : undefined;
    // Of one who speaks, "we" is read as herself; with whom else she met, nothing behind may tell.
    if (match.groups?.one && (one?.people.length !== 1 || one.office)) return null;
    if (/ with(?: [^ ;:]+){0,5} [PC](?= |$)/.test(frame.text.slice(match.index, match.index + 160))) return null;
    const finding = readParts('we-met', 'meeting', match, frame);
    return finding && { ...finding, weak: true };
  },
};

const TIMES =
  /^(?: P)?(?: (?:face to face|in person|already|since|then|so|far|D|at|least|more|than|no|fewer|in|the|past|last))*(?:(?: [a-z0-9-]+){1,2} (?:times|occasions)|(?: only| just)? (?:once|twice))(?: as [a-z]+(?: minister)?)?(?: (?:since|this|in|before|already|so far|over)(?: [^C;:,]{1,40}?)?)?(?: :| —| -| ,)(?= )/;
const COUNTED =
  /(?:^| )(?:two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|various|brief|some|had|held|\d+) (?:[a-z-]+ ){0,3}$/;
/** "Held several rounds of talks over the past year, including in Oslo in May": some of the row. */
const SOME =
  /^(?: of [a-z]+)?(?: D| (?:in|on|at|over|during|since|this|within|throughout) [^C;:,]{1,40}?)?(?: and more)?(?: ,)? (?:including|among them)(?= )/;

/** The words between a row and those of it that are told; null where the words tell of no row. */
function rowBehind({ frame, cue, cueAt, to }: Finding): RegExpExecArray | null {
  const rest = frame.text.slice(to, to + 120);
  const some = SOME.exec(rest);
  return some && cue.endsWith('s') && COUNTED.test(frame.text.slice(Math.max(0, cueAt - 60), cueAt)) ? some : TIMES.exec(rest);
}

/** Each of them: a place and a day, a day alone where it follows another. */
const ONE =
  /(?:^|[;,]| and) ?(?:and |then |again |also |most recently |first |once |later |one |another |,){0,3} ?(?:as (?:[a-z'-]+ |[BCLPX] ){1,8}?(?=(?:in|on) D))?(?:(?:an? |the )(?:[a-z-]+ ){0,2}(?:meeting|encounter|talks|conversation|exchange|summit|chat) (?=in |at |on |D))?(?:(?:in|at|on)(?= )[^PC;,]{0,80}?(?:(?<=[YX]) , (?:in|on))?|again|then)(?: from)? D(?= |$)/g;
const MOST = 8;

/** "Visited Oslo in 2017 and 2019", "had spoken to her by phone in March and April": a month or a year is no stay from one to the other. */
const MANNER = /^(?:talks|negotiations|consultations|dialogue|discussions)$/;
const PAPERS = / (?:agreements|treaties|pacts|accords|deals|memorandums|memoranda|protocols|documents)$/;
const IN_EACH = /^(?: [^PC;:,]{1,30}?)? in D(?: , (?:in )?D){0,3}(?: ,)? and(?: again| then| later)?(?: in)? D(?= |$)/;
const COARSE = /^\d{4}(?:-\d\d)?$/;

/** One finding for each month or year that the words behind a verb name one after the other; empty where they name none or one. */
function eachTime(finding: Finding): Finding[] {
  const { frame, to, cue } = finding;
  const row =
    (finding.type === 'signing' && finding.rule !== 'papers-signed' && !PAPERS.test(frame.text.slice(finding.cueAt, to))) ||
    MANNER.test(cue)
      ? null
      : IN_EACH.exec(frame.text.slice(to, to + 90));
  if (!row) return [];
  const times = [...frame.terms].filter(([at, term]) => at >= to && at < to + row[0].length && term.date !== null);
  if (times.some(([, term]) => !COARSE.test(term.date?.edtf ?? ''))) return [];
  return times.map(([at]) => ({ ...finding, to: at + 1 }));
}

/** "Berg and Li have met four times: in Oslo in May; in Geneva on June 2": one finding each; empty where the words tell of no row. */
export function rowOf(finding: Finding): Finding[] {
  const { frame, to } = finding;
  if (finding.rule === 'rows-held') return eachOfRow(finding);
  const row = finding.rule === 'officials-met' ? eachOfRow(finding) : [];
  if (row.length > 1) return row;
  const times = rowBehind(finding);
  if (!times) return eachTime(finding);
  const start = to + times[0].length;
  const rest = frame.text.slice(start, start + 600);
  // "Visited Oslo twice: in May and in June": where he went is told already.
  if (finding.goal && /(?:^| )[XYL](?= |$)/.test(rest)) return [];
  return [...rest.matchAll(ONE)].slice(0, MOST).map((match) => {
    const cueAt = start + match.index + (/^\W*/.exec(match[0])?.[0].length ?? 0);
    return { ...finding, from: cueAt, cueAt, to: start + match.index + match[0].length };
  });
}
