import type { Sentence } from '../../../schema/article.ts';
import type { Term, Token } from './term.ts';

/**
 * A clause written so that rules can read it: words in small letters, each term one capital.
 * P person, office or group; B body; C country; L city; D date; E event; T agreement; and after "in", "at", "to":
 * X country, Y city, O body; after "from": F any place; N a country's name that is an adjective. Words are set apart by one space.
 */
export interface Frame {
  text: string;
  /** The words of `text`, in order. */
  words: readonly string[];
  /** The term behind each capital, by its index in `text`. */
  terms: ReadonlyMap<number, Term>;
  /** For each token of the clause, in order, the index in `text` one past it and its start in the canonical text. */
  ends: readonly number[];
  starts: readonly number[];
  /** Kinds of its words that are no terms, as bits: see `kindsOf`. */
  kinds: number;
  sentence: Sentence;
  /** True for a clause with "who" that has been lifted out of the sentence. */
  relative: boolean;
}

const LOCATIVE = new Set([
  'in',
  'at',
  'to',
  'into',
  'near',
  'outside',
  'around',
  'toward',
  'towards',
  'inside',
  'across',
  'via',
  'through',
  'visit',
  'visited',
  'visits',
  'visiting',
  'tour',
  'toured',
  'reached',
]);
const LOCATED: Record<string, string> = { C: 'X', L: 'Y', B: 'O' };
const ARTICLE =
  /^(?:the|a|an|his|her|their|its|southern|northern|eastern|western|central|south-?eastern|south-?western|north-?eastern|north-?western|coastal|historic|ancient|border|lakeside|seaside|islands?|shores?|banks?|coast|tourist|holiday|provincial|municipality|village|neighbouring|neighboring|sisterly|brotherly|friendly|nearby|host|downtown|capital|city|town|port|resort|chilly|snowy|snow-covered|rainy|rain-soaked|wintry|freezing|frosty|frigid|icy|cold|hot|sunny|sweltering|steamy|balmy|foggy|faraway|far-off|distant|neutral|picturesque|scenic|besieged|war-torn|occupied)$/;

const TOWN =
  /^(?:cent(?:er|re)|heart|outskirts|suburbs?|city|capital|town|port|resort|village|municipality|suburb|district|province|islands?|shores?|banks?|coast)$/;

/** "at State House, Nairobi": a hall after "at" or "in", then a comma, then its city. */
function hallInCity(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - 6); at--) {
    const token = tokens[at];
    if (!token || (token.term && token.term.code !== 'B') || /^(?:and|,|said|that)$/.test(token.text)) return false;
    if (/^(?:at|in)$/.test(token.text)) return comma - at > 1;
  }
  return false;
}

/** "in the Amazon city of Manaus": index of the article before what the town is called, or of the word for it where none stands near. */
function townStart(tokens: readonly Token[], town: number): number {
  for (let at = town - 1; at >= Math.max(1, town - 5); at--) {
    const { text = '' } = tokens[at] ?? {};
    if (/^(?:the|a|an|its|his|her|their)$/.test(text)) return LOCATIVE.has(tokens[at - 1]?.text ?? '') ? at : town;
    if (/^(?:and|[,.;:]|of|from|said|that|was|is)$/.test(text) || LOCATIVE.has(text)) return town;
  }
  return town;
}

/** "in the Arctic harbour city of Bergen": whether a place only says more of the town behind it. */
function describesTown(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const { text = ',', term } = tokens[next] ?? {};
    if (TOWN.test(text))
      return tokens[next + 1]?.text === 'of' && tokens[next + 2]?.term?.place !== null && tokens[next + 2]?.term !== null;
    if (term || !/^\p{Ll}/u.test(text) || LOCATIVE.has(text)) return false;
  }
  return false;
}

/** Words before "for" among which the verb stands that makes what follows the goal of a journey. */
const SETS_OUT_NEAR = 6;
const SETS_OUT = /^(?:left|leaves?|leaving|departs?|departed|departing|bound|heads?|headed|heading|flew|flies|embarked|sailed|took)$/;

const LEAVES = /^(?:left|leaves?|leaving|departs?|departed|departing)$/;

/** "Left Oslo on Monday for Chile": whether "for" names the goal of a journey. */
function isGoal(tokens: readonly Token[], preposition: number): boolean {
  const before = tokens.slice(Math.max(0, preposition - SETS_OUT_NEAR), preposition).filter(({ term }) => term?.code !== 'P');
  return before.some(
    ({ text, term }, at) =>
      !term && (SETS_OUT.test(text) || (/^(?:off|out)$/.test(text) && /^sets?$|^setting$/.test(before[at - 1]?.text ?? ''))),
  );
}

/** "Left Oslo on Monday for Chile": whether the goal of who leaves a place stands behind it. */
const goesFor = (tokens: readonly Token[], place: number): boolean =>
  tokens.slice(place + 1, place + 5).some(({ text }, next) => text === 'for' && isGoal(tokens, place + 1 + next));

/** The preposition that governs the token: past an article or an adjective, and over "and" from a place already governed. */
function governed(tokens: readonly Token[], at: number, codes: readonly string[]): string {
  if (describesTown(tokens, at)) return '';
  if (at === 0) return '';
  let before = at - 1;
  // "on the island of Senja"
  const ashore = tokens[before]?.text === 'of' && /^(?:islands?|shores?|banks?|coast)$/.test(tokens[before - 1]?.text ?? '');
  // "on the Norwegian side of Svinesund"
  if (tokens[before]?.text === 'of' && /(?:^| )sides?$/i.test(tokens[before - 1]?.text ?? '')) return 'X';
  // "in the northern city of Tromsø"
  if (tokens[before]?.text === 'of' && TOWN.test(tokens[before - 1]?.text ?? '')) before = townStart(tokens, before - 1);
  const most = before === at - 1 ? at - 3 : before - 4;
  while (before >= 0 && before > most && ARTICLE.test(tokens[before]?.text ?? '')) before -= 1;
  const word = tokens[before]?.term ? '' : (tokens[before]?.text ?? '');
  if (
    word === 'from' ||
    (LEAVES.test(word) && (goesFor(tokens, at) || (tokens[at + 1]?.text === 'to' && /^[CL]$/.test(tokens[at + 2]?.term?.code ?? ''))))
  )
    return 'F';
  // "arrived on the island", of a country that is one
  const island = tokens[at]?.term?.code === 'C' && tokens[at].text.endsWith('island');
  if (LOCATIVE.has(word) || ((ashore || island) && word === 'on')) return 'X';
  if (word === ',' && hallInCity(tokens, before)) return 'X';
  if (word === 'for' && isGoal(tokens, before)) return 'X';
  // "talks hosted by Oslo"
  if (word === 'by' && tokens[before - 1]?.text === 'hosted' && tokens[at]?.term?.code === 'L') return 'X';
  const earlier = codes[before - 1] ?? '';
  return (word === 'and' || word === ',') && 'XYF'.includes(earlier) && earlier !== '' ? (earlier === 'F' ? 'F' : 'X') : '';
}

const PARTS =
  /^(?:district|suburb|neighbou?rhood|quarter|area|palace|house|hall|hotel|airport|airbase|residence|square|university|stadium|port|harbou?r|cathedral|mosque|downtown|centre|center|villa|park|museum|castle|embassy|ministry|parliament|headquarters|office|mansion)$/;

/** "in Oslo's Grünerløkka district": a part of the city, or a house in it, is in the city. */
function holds(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 2; next < at + 8; next += 1) {
    const token = tokens[next];
    if (!token || (token.term && 'PCD'.includes(token.term.code)) || /^[,.;:"]$/.test(token.text)) return false;
    if (PARTS.test(token.text) || PARTS.test(token.text.split(' ').at(-1) ?? '')) return true;
  }
  return false;
}

const isCountryOrCity = (term: Term | null | undefined): boolean => term?.code === 'C' || term?.code === 'L';

/** "visit a Norway development office": the name does an adjective's work. */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  isCountryOrCity(tokens[at]?.term) &&
  /^an?$/.test(tokens[at - 1]?.text ?? '') &&
  /^[a-z]/.test(tokens[at + 1]?.text ?? '') &&
  !tokens[at + 1]?.term;

function codeAt(tokens: readonly Token[], at: number, codes: readonly string[]): string {
  const term = tokens[at]?.term;
  if (!term) return '';
  if (isAdjective(tokens, at)) return 'N';
  // "a rare step in Norway-China diplomacy": no place.
  if (
    term.code === 'C' &&
    /^[-–]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 1]?.start === tokens[at]?.end &&
    tokens[at + 2]?.term?.code === 'C'
  )
    return 'C';
  const located = LOCATED[term.code];
  if (located === undefined || (tokens[at + 1]?.text === "'s" && !holds(tokens, at)) || (term.sides & 3) === 3) return term.code;
  const by = governed(tokens, at, codes);
  return by === 'F' && term.code !== 'B' ? 'F' : by === '' ? term.code : located;
}

/** Writes one clause as a frame. */
export function writeFrame(tokens: readonly Token[], sentence: Sentence, relative = false): Frame {
  const codes: string[] = [];
  const terms = new Map<number, Term>();
  const ends: number[] = [];
  const starts: number[] = [];
  const words: string[] = [];
  let kinds = 0;
  let length = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const code = codeAt(tokens, at, codes);
    codes.push(code);
    if (length > 0) length += 1;
    if (token.term && code !== 'N') terms.set(length, token.term);
    const word = token.term ? code : token.text;
    length += word.length;
    if (!token.term) kinds |= token.kinds;
    // "South African" is one token and two words.
    if (word.length > 1 && word.includes(' ')) words.push(...word.split(' '));
    else words.push(word);
    ends.push(length);
    starts.push(token.start);
  }
  return { text: words.join(' '), words, terms, ends, starts, kinds, sentence, relative };
}

/** Start in the canonical text of the word at an index of the frame, or of the sentence where there is none. */
export const startOf = ({ ends, starts, sentence }: Frame, index: number): number =>
  starts[ends.findIndex((end) => end > index)] ?? sentence.start;

const HELD = / (?:(?:took|takes?) place|(?:was|were|is|are|will be|would be|has been|had been|to be|be) held|happened|occurred)(?= )/;
/** "Talks over the dam collapsed in Oslo": how talks went, with where or when behind it. */
const WENT =
  / (?:collapsed|broke (?:down|up)|resumed?|re-?opened|(?:got|get) under ?way|kicked off|wrapped up|concluded|ended|stalled|continued?|dragged on|began|opened|started|closed)(?= (?:here |early |late |again |[a-z]+ly )?(?:in|at|on D|on the (?:sidelines|margins)) )/;
const OTHER_CLAUSE = /[;:]| (?:met|visited|said|told|when|where|who|and|but) /;
const INSERTION = 150;

const GREETED = /^(?:shook|shak\w+|embrac\w+|hug\w*|sat|sit\w*)(?= |$)/;
const TALKS_BESIDE =
  /^ (?:after|before|following|during|at|ahead of|prior to)(?: (?:their|the|an?|[a-z-]+)){0,3} (?:meeting|talks|summit|negotiations|consultations)(?= )(?! with| between)/;

/**
 * Where a clause goes on behind the verb of a meeting (`cue`), past what is put in between: "their first meeting since Berg took office took place
 * in Oslo", "shakes hands with Li after their meeting in Oslo".
 */
export function pastHeld(frame: Frame, to: number, cue = ''): number {
  const rest = frame.text.slice(to, to + INSERTION);
  const beside = GREETED.test(cue) ? TALKS_BESIDE.exec(rest) : null;
  if (beside) return to + beside[0].length;
  if (
    !/^ (?:since|after|following|between|with|of|scheduled|planned|over|on|about|regarding|concerning|aimed at|to (?=settle|resolve|solve|end|discuss|address|deal|review|finali[sz]e|agree|find|prepare|negotiate|defuse|ease|mend|tackle|save|renew|revive)[a-z]+|,)(?= )/.test(
      rest,
    )
  )
    return to;
  const held = HELD.exec(rest);
  // "During the call, Berg spoke of the revolt that occurred in May": of something else.
  if (held)
    return OTHER_CLAUSE.test(rest.slice(0, held.index)) || /[a-z]{3} (?:that|which)$/.test(rest.slice(0, held.index))
      ? to
      : to + held.index + held[0].length;
  const went = WENT.exec(rest);
  return went &&
    !/ (?:D|that|which)(?= |$)/.test(rest.slice(0, went.index).replace(/ since D/, '')) &&
    !OTHER_CLAUSE.test(rest.slice(0, went.index))
    ? to + went.index + went[0].length
    : to;
}

/** Where the word of a text that begins at an index ends: at its blank, or at the end of the stretch where none comes before. */
export function endOfWord(text: string, at: number, to: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 || blank > to ? to : blank;
}

/** Index in the frame of the first term that fits, or undefined where none does. */
export function indexOf(frame: Frame, fits: (term: Term) => boolean): number | undefined {
  let found: number | undefined;
  frame.terms.forEach((term, at) => {
    if (found === undefined && fits(term)) found = at;
  });
  return found;
}

/** The terms whose capitals stand in a stretch of the frame, in order. */
export function termsIn(frame: Frame, from: number, to: number): Term[] {
  const found: Term[] = [];
  frame.terms.forEach((term, at) => {
    if (at >= from && at < to) found.push(term);
  });
  return found;
}
