import type { Venue } from '../refine/item.ts';
import { BOTH, emptyTerm, renamed, tokenOf, type Token } from './term.ts';
import { TOWN } from './word-kinds.ts';

/** Words after which "here" is no place: "from here", "here and there". */
const NO_PLACE = /^(?:from|over|right|out|near|up|neither|and|we|i|are|am)$/;

/** Whether a token stands between quotation marks, where "here" is where the words were spoken. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  let open = 0;
  for (const { text } of tokens.slice(0, at)) {
    if (text === '“') open += 1;
    else if (text === '”') open -= 1;
    else if (text === '"') open = 1 - open;
  }
  return open > 0;
}

const TOWN_WORD = /^(?:city|town|capital|resort|port|village)$/;

/** "In this northern border city": index of its last word, or 0 where no town is meant. */
function thisTown(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'this' || tokens[at - 1]?.text !== 'in') return 0;
  for (let next = at + 1; next <= at + 5; next++) {
    const { text = '', term } = tokens[next] ?? {};
    const ends = TOWN_WORD.test(text) && !TOWN_WORD.test(tokens[next + 1]?.text ?? '') && tokens[next + 1]?.text !== 'of';
    if (ends) return isQuoted(tokens, at) ? 0 : next;
    if (!text || (term && !'L'.includes(term.code))) return 0;
  }
  return 0;
}

/** "Met in this border town": the dateline's city under the words for it. */
function nameTown(tokens: readonly Token[], dateline: Venue): readonly Token[] {
  const named: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const town = thisTown(tokens, at);
    const last = tokens[town];
    if (!token) continue;
    if (!last || town === 0) named.push(token);
    else {
      const term = { ...emptyTerm(token.start, last.end, 'L'), place: dateline.id, sides: dateline.sides };
      named.push(tokenOf('town', token.start, last.end, term));
      at = town;
    }
  }
  return named;
}

/** "Arrived in the capital", where no word tells whose: not "in the Norwegian capital", "in the capital of Norway" or "in the capital market". */
const isCapital = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'the' &&
  tokens[at + 1]?.text === 'capital' &&
  /^(?:in|to|reached|left|at)$/.test(tokens[at - 1]?.text ?? '') &&
  /^(?:[,.;]|on|in|for|at|late|early|to|from|and|after|with|today|yesterday|earlier|this|last)$/.test(tokens[at + 2]?.text ?? '.');

/** Puts the city of the dateline in the place of "the capital", where it is one of the parties'. */
export function nameCapital(tokens: readonly Token[], capital: Venue | null): readonly Token[] {
  if (!capital || !tokens.some(({ kinds, text }) => (kinds & TOWN) !== 0 && text === 'capital')) return tokens;
  const heads = tokens.map((_, at) => isCapital(tokens, at));
  return tokens.flatMap((token, at) => {
    if (heads[at - 1]) return [];
    const term = { ...emptyTerm(token.start, tokens[at + 1]?.end ?? token.end, 'L'), place: capital.id, sides: capital.sides };
    return [heads[at] ? { ...token, end: term.end, term } : token];
  });
}

/** Puts a city in the place of a word for it: "arrived here on Monday" reads as "arrived in Oslo on Monday". */
function putCity(tokens: readonly Token[], word: string, { id, sides }: Venue, behind: RegExp): readonly Token[] {
  if (!tokens.some(({ text }) => text === word)) return tokens;
  return tokens.flatMap((token, at) => {
    if (
      token.text !== word ||
      at === 0 ||
      isQuoted(tokens, at) ||
      NO_PLACE.test(tokens[at - 1]?.text ?? '') ||
      behind.test(tokens[at + 1]?.text ?? '')
    )
      return [token];
    const named = { ...token, term: { ...emptyTerm(token.start, token.end, 'L'), place: id, sides } };
    return tokens[at - 1]?.text === 'in' ? [named] : [{ ...renamed(token, 'in'), end: token.start }, named];
  });
}

/** Puts the dateline's city in the place of "here" and "this town". */
export function nameHere(words: readonly Token[], dateline: Venue | null): readonly Token[] {
  if (!dateline) return words;
  const tokens = words.some(({ text }) => text === 'this') ? nameTown(words, dateline) : words;
  return putCity(tokens, 'here', dateline, /^(?:and|'s)$/);
}

/** Words behind a "there" that is no place: "there is", "there will be". */
const BEING =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|may|might|must|can|could|should|shall|seems?|remains?|exists?|came|comes|'s|to|also|no|not|and)$/;

/** Puts the only city named so far, or that of the sentence before, in the place of "there": "They will meet there in May". "Said there would be talks" names none. */
export function nameThere(tokens: readonly Token[], city: Venue | null): readonly Token[] {
  const at = tokens.findIndex(({ text, term }) => term === null && text === 'there');
  if (at < 0) return tokens;
  const cities = tokens.filter(({ term }) => term?.code === 'L');
  if (cities.length === 0) return city === null ? tokens : putCity(tokens, 'there', city, BEING);
  // "Berg was in Oslo on Monday, and Li held talks there in May": the only one of the sentence.
  const named = tokens.findIndex(({ term }) => term?.code === 'L');
  const own = named < at ? tokens[named]?.term : null;
  const another = tokens.slice(named + 1, Math.max(named + 1, at)).some(({ term }) => term?.code === 'P' || term?.code === 'C');
  if (!own?.place || !another || cities.some(({ term }) => term?.place !== own.place)) return tokens;
  return putCity(tokens, 'there', { id: own.place, city: true, sides: own.sides }, BEING);
}

const ON_VISIT =
  /(?:^| )(?:is|was|are|were|been|arrived|arrives|came) (?:[a-z]+ ){0,2}?(?:D )?on (?:an?|his|her|their) (?:[a-z0-9-]+ ){0,5}?(?:visit|trip|tour)$/;
const GOES_ON = /^(?:[.,;]|that|which|until|through|since|and|D|with|at|along|for|ending|beginning|during|as|when|where|accompanied)$/;
const BEFORE_VISIT = 14;

const SPEAKS_ON_VISIT =
  /^(?: (?:also|on D|D))*(?: (?:said|announced|told|declared|added|pledged|vowed|promised|called|praised|warned|insisted)(?: [^ ]+){0,8}? (?:during|on|of|in)| (?:began|begins|ended|ends|wrapped up|concluded|concludes|opened|started)(?: D)?) (?:an?|his|her)(?: [a-z0-9-]+){0,4} (?:visit|trip)$/;

/** "Berg announced on the first evening of a three-day visit": index of the visit's word, where a guest in the dateline's city is told to speak on one; else 0. */
function toldOnVisit(tokens: readonly Token[], { sides }: Venue): number {
  if ((sides & BOTH) === 0) return 0;
  const at = tokens.findIndex(({ text, term }) => term === null && /^(?:visit|trip)$/.test(text));
  const next = tokens[at + 1];
  if (at < 0 || isQuoted(tokens, at) || /^(?:to|of|by|in|from|here|across|around|through)$/.test(next?.text ?? '')) return 0;
  let from = at - 1;
  while (from > Math.max(0, at - BEFORE_VISIT) && !'PCLB'.includes(tokens[from]?.term?.code ?? '-')) from -= 1;
  const guest = tokens[from]?.term;
  if (guest?.code !== 'P' || (guest.sides & BOTH) === 0 || (guest.sides & sides) !== 0) return 0;
  const words = tokens.slice(from + 1, at + 1).map(({ term, text }) => ` ${term?.code ?? text}`);
  return SPEAKS_ON_VISIT.test(words.join('')) ? at : 0;
}

/** Puts the dateline's city behind a visit whose goal no word of the sentence tells: "Berg is on a three-day state visit". */
export function nameVisited(tokens: readonly Token[], dateline: Venue | null): readonly Token[] {
  if (!dateline) return tokens;
  const told = toldOnVisit(tokens, dateline);
  if (told > 0) return putGoal(tokens, told, dateline);
  if (tokens.some(({ term, text }) => (term !== null && 'CLB'.includes(term.code)) || text === 'here')) return tokens;
  const at = tokens.findIndex(({ text, term }) => term === null && /^(?:visit|trip|tour)$/.test(text));
  const next = tokens[at + 1];
  if (at < 0 || isQuoted(tokens, at) || !GOES_ON.test(next?.term?.code ?? next?.text ?? '.')) return tokens;
  const words = tokens.slice(Math.max(0, at - BEFORE_VISIT), at + 1).map(({ term, text }) => term?.code ?? text);
  if (!ON_VISIT.test(words.join(' '))) return tokens;
  return putGoal(tokens, at, dateline);
}

/** The tokens with "to" and a city, or a country, behind the one at an index. */
function putGoal(tokens: readonly Token[], at: number, { id, sides }: Venue, code: 'L' | 'C' = 'L'): readonly Token[] {
  const { end } = tokens[at] ?? { end: 0 };
  const city = tokenOf('city', end, end, { ...emptyTerm(end, end, code), place: id, sides });
  return [...tokens.slice(0, at + 1), tokenOf('to', end, end, null), city, ...tokens.slice(at + 1)];
}

const CAME = /^(?:came|comes)$/;

/** "Dahl came in December 2011": whither, where no word tells it, the country in whose city the article is written. */
export function nameCame(tokens: readonly Token[], host: Venue | null): readonly Token[] {
  if (!host) return tokens;
  const at = tokens.findIndex(({ text, term }) => term === null && CAME.test(text));
  const guest = tokens[at - 1]?.term;
  const day = /^(?:in|on)$/.test(tokens[at + 1]?.text ?? '') ? tokens[at + 2] : undefined;
  const who = guest?.code === 'P' && !guest.group && (guest.sides & BOTH & host.sides) === 0;
  return at > 0 && who && day?.term?.code === 'D' && !isQuoted(tokens, at) ? putGoal(tokens, at, host, 'C') : tokens;
}
