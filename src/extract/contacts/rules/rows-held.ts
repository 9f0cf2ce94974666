import { startOf, type Frame } from '../sentence/frame.ts';
import type { Term } from '../sentence/term.ts';
import { pattern } from './grammar.ts';
import type { Finding, Rule } from './rule.ts';
import { readParts, typeOfTalks } from './read-parts.ts';

const EARLIER = 'previous|earlier|past|prior|preceding|last|first|initial|other|recent';
const COUNT = 'two|three|four|five|six|seven|eight|nine|ten|several|both|\\d+';
const ROUNDS = 'rounds|meetings|sessions|talks|negotiations|consultations|summits|encounters';
const OF_TALKS = '(?: of (?:[a-z-]+ ){0,3}(?:talks|negotiations|consultations|discussions|dialogue))?';
/** How one of a row begins: "in Oslo", "on Monday". */
const FIRST = '(?= (?:in|at|on) (?:(?:the|on|late|early|last|border|village|city|town|capital|resort|of) ){0,5}[XYD](?: |$))';

/** Talks before, as the subject: "Two previous rounds were held in Oslo in April and in Geneva last month". */
const SUBJECT = `(?:^|(?<=[;,—] |and |but ))(?<aux>(?:(?:the|their|all|these|those|such) )?(?:(?:${EARLIER}|${COUNT}|separate|similar) ){1,3}(?:[a-z-]+ ){0,2}?)(?<cue>${ROUNDS})(?=[ ])${OF_TALKS} (?:(?:(?:have|had) )?(?:took|taken) place|(?:(?:have|had) been|were) (?:held|hosted|convened)|were|happened|occurred|(?:(?:which|that) were )?held)${FIRST}`;
/** The same, told beside: "following earlier rounds in Oslo and Geneva", "after those in Oslo in April and May". */
const BESIDE = `(?<=(?:^| )(?:after|following|follow|follows|followed|since|unlike|held|hold|holding|had|completed) )(?<before>(?:the |their )?(?:(?:${EARLIER}) (?:(?:${COUNT}|${EARLIER}) )?|(?:${COUNT}) (?:(?:${EARLIER}) |(?=(?:[a-z-]+ )?rounds )))(?:[a-z-]+ ){0,2}?)(?<rounds>${ROUNDS})${OF_TALKS}${FIRST}|(?<=(?:^| )(?:after|following|follow|follows|followed) )(?<those>those|rounds)${OF_TALKS}${FIRST}|(?<=(?:^| )(?:at|during|after|following) )(?<at>(?:the |their )(?:[a-z-]+ )?)(?<several>rounds|meetings|sessions|summits|encounters)(?= (?:on D in Y|in Y (?:on |in )?D)(?: ,)? and )`;

/** What may stand between two of a row. */
const NEXT =
  /(?: (?:in|at|on|late|early|last|this|the|again|then|later|and|,|;|most|recently|border|village|city|town|capital|resort|of)){0,8}? ([XYLD])(?= |$)/y;
const MOST = 8;

/** One of a row: where and when, as indices in the frame. */
interface One {
  place: number | null;
  date: number | null;
}

/** The places and days that stand one after the other from an index on. */
function listFrom(frame: Frame, from: number): number[] {
  const found: number[] = [];
  NEXT.lastIndex = from;
  for (let match = NEXT.exec(frame.text); match && found.length < 2 * MOST; match = NEXT.exec(frame.text))
    found.push(match.index + match[0].length - 1);
  return found;
}

/** Deals out places and days that stand in a row: "in Oslo in April and May and in Rome in June", "on May 3 and 4 in Oslo". */
function dealt(frame: Frame, list: readonly number[]): One[] {
  const isDate = (at: number): boolean => frame.text[at] === 'D';
  const [first] = list;
  const daysFirst = first !== undefined && isDate(first);
  const row: One[] = [];
  let open: number[] = [];
  let place: number | null = null;
  list.forEach((at, index) => {
    if (daysFirst) {
      if (isDate(at)) open.push(at);
      else {
        row.push(...open.map((date) => ({ place: at, date })));
        open = [];
      }
    } else if (isDate(at)) row.push({ place, date: at });
    else {
      place = at;
      const next = list[index + 1];
      if (next === undefined || !isDate(next)) row.push({ place, date: null });
    }
  });
  return [...row, ...open.map((date) => ({ place: null, date }))].slice(0, MOST);
}

/** A clause of its own for one of a row: "rounds held in Oslo in April". */
function clauseOf(frame: Frame, cue: string, { place, date }: One): Frame {
  const terms = new Map<number, Term>();
  let text = `${cue} held`;
  for (const at of [place, date]) {
    const term = at === null ? undefined : frame.terms.get(at);
    if (at === null || !term) continue;
    text += ` in ${at === place ? (term.code === 'L' ? 'Y' : 'X') : 'D'}`;
    terms.set(text.length - 1, term);
  }
  const start = startOf(frame, Math.min(place ?? Infinity, date ?? Infinity));
  return { text, words: text.split(' '), terms, ends: [text.length], starts: [start], kinds: 0, sentence: frame.sentence, relative: false };
}

/** One finding for each of the row that stands behind the words of one, with its own place and day. */
export function eachOfRow(finding: Finding): Finding[] {
  const { frame, to, cue } = finding;
  return dealt(frame, listFrom(frame, to)).map((one) => {
    return { ...finding, frame: clauseOf(frame, cue, one), from: 0, cueAt: 0, to: cue.length + 5 };
  });
}

/** Talks before those told, one by one: "Two previous rounds were held in Oslo in April and in Geneva last month". */
export const rowsHeld: Rule = {
  name: 'rows-held',
  example: 'Two previous rounds were held in Geneva in May and in Oslo on Monday.',
  words: /^(?:rounds|meetings|sessions|talks|negotiations|consultations|summits|encounters|those)$/,
  pattern: pattern(`${SUBJECT}|${BESIDE}`),
  read: (match, frame) => {
    const cue = ['cue', 'rounds', 'those', 'several'].map((name) => match.indices?.groups?.[name]).find((range) => range !== undefined);
    if (!cue || !match.indices?.groups) return null;
    match.indices.groups.cue = cue;
    const finding = readParts('rows-held', typeOfTalks, match, frame);
    return finding && { ...finding, aux: '', weak: true };
  },
};
