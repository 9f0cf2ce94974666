import { OFFICE_NOUNS, TITLE_WORDS } from './office-words.ts';
import { insertionEnd, isParticipial, relativeEnd } from './insertion.ts';
import { inPerson, liftMarks, opened, RELATIVE, speakerOf } from './lift-marks.ts';
import { BOTH, type Token } from './term.ts';

const APPOSITION = 30;
/** Words within which the day of a verb stands. */
const NEAR_VERB = 6;
const VERB =
  /^(?:said|says|told|confirmed|announced|reported|stated|noted|revealed|disclosed|tweeted|met|meets|visited|visits|arrived|arrives|will|is|was|has|had|held|signed|hosted|received|would|are|were|have|added|and|as|after|before|while|during)$/;

/** "The summit between Berg and Li, which is to open in Oslo": of a person nobody says "which". */
const isPerson = ({ term }: Token): boolean => term !== null && term.code === 'P' && term.people.length > 0 && !term.office;

/** Words before a visitor within which his visit is named. */
const VISIT_REACH = 6;

/** What two do together: the first verb of "who had already met in Oslo". */
const TOGETHER =
  /^(?:(?:had|have|has|were|are|will|would|first|last|also|already|recently|previously|both|just|earlier|to|be|then|again|twice|expected|due|scheduled|set|slated|likely|planning) ){0,5}(?:met|meet|spoke|spoken|talked|conferred|held talks|shook hands|signed|discussed|sat down|saw each other)(?= |$)/;

/** "Berg and Li, who had already met in Oslo": those whom a relative clause without an object means, with the words between them. */
function antecedent(main: readonly Token[], clause: readonly Token[]): Token[] {
  const last = main.at(-1);
  const and = main.at(-2);
  const first = main.at(main.at(-3)?.text === ',' ? -4 : -3);
  const words = clause.map(({ text }) => text).join(' ');
  const alone = !clause.some((token) => token.term && 'PC'.includes(token.term.code));
  if (!last) return [];
  return first?.term?.code === 'P' && and?.text === 'and' && alone && TOGETHER.test(words) ? [first, and, last] : [last];
}

/** "Berg, Norway's minister for trade and top negotiator, met": whether an office of the person before it opens what a comma closes. */
function isOwnOffice(tokens: readonly Token[], comma: number): boolean {
  const person = tokens[comma - 1]?.term;
  const office = tokens[comma + 1]?.term;
  const end = insertionEnd(tokens, comma);
  if (!person || !office?.office || person.people.length !== 1 || person.office || office.sides !== person.sides) return false;
  if (tokens[end]?.text !== ',' || end - comma > APPOSITION || end - comma < 3) return false;
  const inside = tokens.slice(comma + 2, end);
  return !inside.some(({ term, text }) => term?.code === 'P' || (!term && VERB.test(text) && text !== 'and' && text !== 'as'));
}

/** "Handed the Chinese envoy, Li Wei, a protest note": what somebody is given, and no word on who he is. */
const GIVEN = /^(?:letter|message|note|telegram|d[eé]marche|copy|list|gift|plaque|invitation|proposal|draft|document|dossier)$/;

/** "At the invitation of Li, a high-level Norwegian delegation led by Berg arrived": whether the article is that of somebody named, who acts. */
function opensActor(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (
    next < at + 5 &&
    !tokens[next]?.term &&
    /^[a-z-]+$/.test(tokens[next]?.text ?? '') &&
    !/^(?:of|to|for|from|with|by|who|and)$/.test(tokens[next]?.text ?? '')
  )
    next += 1;
  const actor = tokens[next];
  return actor !== undefined && isPerson(actor);
}

/** Words within which one who only tells of it is named, with his verb. */
const TELLER = 9;
const tellsOfIt = ({ text, term }: Token, at: number, all: Token[]): boolean =>
  !term &&
  /^(?:said|says|announced|confirmed|reported|stated|added|reads?)$/.test(text) &&
  !all.slice(0, at).some(({ text }) => /^(?:who|that|which)$/.test(text));

/** Whether a description of the person before it begins here: "a former surgeon", "head of the council", "44". */
function describes(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at];
  if (!first || first.term || end - at > APPOSITION) return false;
  if (first.text === 'also' && /^(?:an?|the)$/.test(tokens[at + 1]?.text ?? ''))
    return tokens[end]?.text === ',' && describes(tokens, at + 1, end);
  // "Berg, the Chinese premier Li Wei, and Dahl met": the next of a list.
  const next = tokens[at + 1];
  if (first.text === 'the' && next && isPerson(next) && next.term?.people.length === 1) return false;
  if ((first.text === 'a' || first.text === 'an') && opensActor(tokens, at)) return false;
  // "Will see Li, a statement said on Monday": who tells of it, and no word on Li.
  if ((first.text === 'a' || first.text === 'an') && tokens.slice(at + 1, Math.min(end, at + TELLER)).some(tellsOfIt)) return false;
  if (first.text === 'a' || first.text === 'an')
    return !tokens.slice(at + 1, at + 5).some((token) => !token.term && GIVEN.test(token.text));
  const opens =
    first.text === 'the' ||
    /^(?:member|founder|leader|widow|author)$/.test(first.text) ||
    /^\d+$/.test(first.text) ||
    TITLE_WORDS.has(first.text) ||
    OFFICE_NOUNS.has(first.text);
  return (
    opens && !tokens.slice(at, end).some((token, index) => !token.term && VERB.test(token.text) && !(token.text === 'and' && index > 0))
  );
}

/** "Berg, leader of Vekst, the partner of Dahl's party, is to travel": index of the comma behind the second description, else that behind the first. */
function endOfDescriptions(tokens: readonly Token[], first: number): number {
  const end = insertionEnd(tokens, first);
  const goesOn = tokens[end]?.text === ',' && !tokens[end + 1]?.term && GOES_ON.test(tokens[end + 1]?.text ?? '');
  const the = /^(?:the|an?)$/.test(tokens[first + 1]?.text ?? '');
  return tokens[first]?.text === ',' && the && goesOn && describes(tokens, first + 1, end) ? end : first;
}

/** "A visit to Norway, which was postponed", "talks in Oslo, which are due to open": no country is held, planned or called off. */
const OCCASION =
  /^(?:visits?|trips?|tour|stay|journey|meetings?|talks|summit|negotiations|consultations|session|dialogue|conference|forum)$/;
const BEFALLS =
  /^(?:(?:was|were|is|are|has|have|had|been|be|being|will|would|later|also|originally|initially|since|then|now|repeatedly|again|first) ){1,5}(?:postponed|cancelled|canceled|scrapped|shelved|delayed|put off|put on|called off|scheduled|planned|due|slated|expected to (?:be held|take place|begin|open|last)|set to (?:be held|take place|begin|open|last)|to (?:be held|take place|begin|open|last)|held|take place|taken place|arranged|aborted|suspended|announced)(?= |$)|^(?:took place|takes place|fell through|lasted|lasts|begins|began|opens|opened|ends|ended|concluded|starts|started)(?= |$)/;
/** Words before the country within which the occasion is named. */
const NEAR_COUNTRY = 5;

/** Whether a relative clause behind a country is about the journey or the talks that have been named before it. */
function isOfOccasion(main: readonly Token[], clause: readonly Token[]): boolean {
  const named = main.slice(-NEAR_COUNTRY).some(({ text, term }) => !term && OCCASION.test(text));
  return named && BEFALLS.test(clause.map(({ text }) => text).join(' '));
}

const ASIDE =
  /^(?:in addition to|besides|apart from|aside from|on behalf of|as part of|as well as|along with|together with|during|at the invitation of|in response to|in line with|prior to|ahead of|following|after|before|upon|on|(?:currently|presently|now|still) (?:in|at|on)) /;
const GOES_ON =
  /^(?:will|would|has|had|have|is|was|are|were|met|meets|held|holds|paid|pays|went|took|flew|spoke|said|told|[a-z]+ed|[a-z]+s)$/;

/** Whether a remark between commas begins here behind which the verb of the subject before it stands. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 4);
  if (words[0]?.term || !ASIDE.test(`${words.map(({ text }) => text).join(' ')} `)) return false;
  const end = insertionEnd(tokens, at);
  const next = tokens[end + 1];
  const [first] = words;
  // When and where stays: it says something of what is told.
  const inside = tokens.slice(at, end).flatMap(({ term }) => (term ? [term] : []));
  // "The ministers, as well as the union's envoy, met": a body of neither party, without a name.
  const told =
    inside.some(({ code }) => code === 'P') ||
    (inside.length > 0 && inside.every(({ code, sides }) => code === 'B' && (sides & BOTH) === 0));
  return (
    tokens[end]?.text === ',' &&
    end - at <= APPOSITION &&
    !next?.term &&
    GOES_ON.test(next?.text ?? '') &&
    (/^(?:currently|presently|now|still)$/.test(first?.text ?? '') ||
      (told && /^(?:in|besides|apart|aside|as|along|together)$/.test(first?.text ?? '')))
  );
}

/**
 * "met Li Wei, head of the council of Chile in Oslo on Monday.": where and when at the end of a description that no comma closes belong to the
 * verb. Empty where a comma closes it, or where it says neither.
 */
function tailOf(tokens: readonly Token[], from: number, end: number): readonly Token[] {
  if (tokens[end]?.text === ',') return [];
  let tail = end;
  while (tokens[tail - 1]?.text === '.') tail -= 1;
  const last = tail;
  for (;;) {
    const placed = /^(?:in|at|on|late|early)$/.test(tokens[tail - 2]?.text ?? '') && 'LD'.includes(tokens[tail - 1]?.term?.code ?? '-');
    const bare = tokens[tail - 1]?.term?.code === 'D';
    const length = placed ? 2 : bare ? 1 : 0;
    if (length === 0 || tail - length <= from) break;
    tail -= length;
  }
  return tokens.slice(tail, last);
}

/** "The visit of Berg, Prime Minister of Norway to Beijing in May, was": whither and when, behind the office, are told of the visit. Empty elsewhere. */
function goalOf(main: readonly Token[], inside: readonly Token[]): readonly Token[] {
  const visit = main.slice(-VISIT_REACH, -1).findLastIndex(({ text, term }) => !term && /^(?:visit|trip)$/.test(text));
  const of = main.slice(-VISIT_REACH, -1)[visit + 1]?.text;
  const to = inside.findIndex(({ text, term }, at) => !term && text === 'to' && 'CL'.includes(inside[at + 1]?.term?.code ?? '-'));
  return visit >= 0 && (of === 'of' || of === 'by') && to > 0 ? inside.slice(to) : [];
}

/** "Berg, meeting Li in Oslo, agreed on Friday": the day of the verb behind is that of what is done beside, where nothing else is told of it. */
function dayBehind(tokens: readonly Token[], from: number, end: number): readonly Token[] {
  if (
    tokens.slice(from, end).some(({ term }) => term?.code === 'D') ||
    !/^(?:meeting|speaking|visiting|hosting|receiving)$/.test(tokens[from]?.text ?? '')
  )
    return [];
  const at = tokens.findIndex((token, index) => index > end && index <= end + NEAR_VERB && token.term?.code === 'D');
  const day = tokens[at];
  const before = tokens.slice(end + 1, at);
  if (!day || before.some(({ term, text }) => term !== null || /^(?:to|will|would|that|[,;:])$/.test(text))) return [];
  return before.at(-1)?.text === 'on' ? tokens.slice(at - 1, at + 1) : [day];
}

/** "Who was the last to come, in May 2016, found": whether when it was stands between commas of its own behind a clause with "who". */
const isDayApart = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === ',' &&
  tokens[comma + 1]?.text === 'in' &&
  tokens[comma + 2]?.term?.code === 'D' &&
  tokens[comma + 3]?.text === ',';

/** What countries do together behind what explains them. */
const ACT = /^(?:met|meet|held|hold|agreed|signed|discussed|have|had|will|are|were|would|concluded|launched|began|opened)$/;

/** "Norway, Chile and Peru, the guarantors of the treaty, met": whether a comma behind a country opens what explains it, and another closes it before the verb. */
function explainsStates(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma + 1]?.text !== 'the' || tokens[comma + 2]?.term) return false;
  const end = insertionEnd(tokens, comma);
  return tokens[end]?.text === ',' && ACT.test(tokens[end + 1]?.text ?? '') && !tokens[end + 1]?.term;
}

/** "During a meeting with Li, head of the council, Berg said": whether a comma behind what is left out parts two names, which do not stand side by side. */
const partsNames = (main: readonly Token[], tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === ',' && main.at(-1)?.term?.code === 'P' && tokens[comma + 1]?.term?.code === 'P';

/**
 * Splits a sentence's tokens into clauses: the main one, and each "who …" with the words it hangs on put in front.
 * Descriptions of a person between commas, brackets and long quotations leave the main clause.
 */
export function splitClauses(tokens: readonly Token[]): Token[][] {
  const lifted: Token[][] = [];
  const inline = new Set<Token>();
  const whole = liftMarks(opened(tokens), lifted, inline);
  const main: Token[] = [];
  const clauses: Token[][] = [];
  for (let at = 0; at < whole.length; at++) {
    const token = whole[at];
    if (!token) continue;
    if (token.text !== ',') {
      main.push(token);
      continue;
    }
    const before = main[main.length - 1];
    const next = whole[at + 1];
    const person = before?.term && ('PB'.includes(before.term.code) || (before.term.code === 'C' && explainsStates(whole, at)));
    // "the summit, which opens on Monday": what is said of an event that is no person or place stays with it.
    const relative =
      next &&
      (RELATIVE.has(next.text) ||
        (next.text === 'which' &&
          before?.term &&
          'PBCL'.includes(before.term.code) &&
          !isPerson(before) &&
          !isOfOccasion(main, whole.slice(at + 2, at + 8))));
    if (before && relative) {
      const closed = relativeEnd(whole, at);
      const end = isDayApart(whole, closed) ? closed + 3 : closed;
      if (next.text !== 'whose' && before.term) {
        const clause = whole.slice(at + 2, end);
        clauses.push([...antecedent(main, clause), ...clause]);
      }
      at = whole[end]?.text === ',' ? end : end - 1;
    } else if (person && isOwnOffice(whole, at)) {
      at = insertionEnd(whole, at);
      const closing = whole[at];
      if (closing && partsNames(main, whole, at)) main.push(closing);
    } else if (person && describes(whole, at + 1, insertionEnd(whole, at))) {
      const end = endOfDescriptions(whole, insertionEnd(whole, at));
      const goal = goalOf(main, whole.slice(at + 1, end));
      main.push(...(goal.length > 0 ? goal : tailOf(whole, at + 1, end)));
      const closing = whole[end];
      if (closing && (goal.length > 0 || partsNames(main, whole, end))) main.push(closing);
      at = whole[end]?.text === ',' ? end : end - 1;
    } else if (before && person && isParticipial(whole, at)) {
      // "Berg, making her first trip to China, met Li": what she does beside is told by itself.
      const end = insertionEnd(whole, at);
      clauses.push([before, ...whole.slice(at + 1, end), ...dayBehind(whole, at + 1, end)]);
      at = end;
    } else if (person && /^(?:acting|serving)$/.test(next?.text ?? '') && whole[at + 2]?.text === 'as') {
      // "Berg, acting as special envoy of the president, arrived": in whose name she came.
      const end = insertionEnd(whole, at);
      at = whole[end]?.text === ',' ? end : end - 1;
    } else if (person && (next?.text === 'accompanied' || next?.text === 'flanked') && whole[at + 2]?.text === 'by') {
      // Who only comes along stands before the comma that takes the sentence up again.
      const end = insertionEnd(whole, at);
      at = whole[end]?.text === ',' ? end : end - 1;
    } else if (person && isAside(whole, at + 1)) {
      // "The minister, in addition to seeing her counterpart, will meet Li": the subject and its verb are parted.
      at = insertionEnd(whole, at);
    } else main.push(token);
  }
  const speaker = lifted.length + inline.size > 0 ? speakerOf(main) : null;
  const told = inline.size === 0 ? main : main.map((token) => (inline.has(token) ? (inPerson([token], speaker)[0] ?? token) : token));
  return [told, ...clauses, ...lifted.map((quoted) => inPerson(quoted, speaker))].filter((clause) => clause.length > 1);
}
