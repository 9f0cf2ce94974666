import type { Sides } from './sides.ts';
import { emptyTerm, renamed, tokenOf, type Term, type Token } from './term.ts';
import { SIDE, TOWN, anyIs, is } from './word-kinds.ts';

const isPlace = (token: Token | undefined): boolean =>
  token?.term?.place !== null && token?.term !== null && token !== undefined && 'CL'.includes(token.term.code);

/** The city's term stretched over the words of its country. */
function over(tokens: readonly Token[], from: number, to: number, term: Term): Token {
  const start = tokens[from]?.start ?? term.start;
  const end = tokens[to]?.end ?? term.end;
  return tokenOf(term.place ?? '', start, end, { ...term, start, end });
}

/** "Oslo, Norway": the country after the city says no more than the city. */
function cityThenCountry(tokens: readonly Token[], at: number): number {
  const city = tokens[at];
  const comma = tokens[at + 1];
  const country = tokens[at + 2];
  const next = tokens[at + 3];
  if (city?.term?.code !== 'L' || comma?.text !== ',' || country?.term?.code !== 'C') return 0;
  const agree = city.term.sides === country.term.sides || city.term.sides === 0;
  return agree && next?.text !== "'s" && next?.text !== 'and' ? 2 : 0;
}

/** "In Norway's Bergen" is in Bergen, "in Norway's Far North" in Norway: the one term for both; null where no place with its country stands. */
function ownedPlace(tokens: readonly Token[], at: number): Token | null {
  const before = at > 0 ? at - 1 : 0;
  const country = tokens[before + 1]?.term;
  if (country?.code !== 'C' || tokens[before + 2]?.text !== "'s" || tokens[at + 3]?.text === "'s") return null;
  const place = tokens[before + 3]?.term;
  const leads = /^(?:in|to)$/.test(tokens[before]?.text ?? '');
  return place?.code === 'L' && leads ? over(tokens, at, at + 2, place.sides === country.sides ? place : country) : null;
}

/** "Norway's capital Oslo", "the Norwegian city of Oslo", "capital of Norway, Oslo": length of what stands before the city, or 0. */
function describedCity(tokens: readonly Token[], at: number, sides: Sides): number {
  const first = tokens[at];
  if (!first) return 0;
  let next = at;
  if (first.term?.code === 'C' && tokens[at + 1]?.text === "'s") next = at + 2;
  else if (!first.term && sides.ofDemonym(first.text) > 0) next = at + 1;
  else return 0;
  let words = 0;
  while (words < 3 && tokens[next] && !tokens[next]?.term && !is(tokens[next], TOWN)) {
    next += 1;
    words += 1;
  }
  if (!is(tokens[next], TOWN)) return 0;
  // "the Chinese port city of Tianjin"
  while (is(tokens[next], TOWN)) next += 1;
  if (tokens[next]?.text === 'of' || tokens[next]?.text === ',') next += 1;
  return tokens[next]?.term?.code === 'L' ? next - at : 0;
}

/** "The capital of Norway, Oslo": length of what stands before the city, or 0. */
function capitalOf(tokens: readonly Token[], at: number): number {
  const [noun, of, country, comma, city] = tokens.slice(at, at + 5);
  if (noun?.text !== 'capital' || of?.text !== 'of' || country?.term?.code !== 'C' || comma?.text !== ',') return 0;
  return city?.term?.code === 'L' && city.term.sides === country.term.sides ? 4 : 0;
}

/** "the Norwegian capital", "Norway's capital" without a name: the capital's entity where the text names it elsewhere, else the country. */
function namelessCapital(tokens: readonly Token[], at: number, sides: Sides, placeIds: ReadonlyMap<string, string>): Token | null {
  const first = tokens[at];
  const owned = first?.term?.code === 'C' && tokens[at + 1]?.text === "'s";
  const second = tokens[owned ? at + 2 : at + 1];
  if (!first || (first.term && !owned) || second?.text !== 'capital' || second.term) return null;
  const side = owned ? (first.term?.sides ?? 0) : sides.ofDemonym(first.text);
  // "China's capital account"
  if (
    side === 0 ||
    (owned && !tokens[at + 3]?.term && /^\p{Ll}/u.test(tokens[at + 3]?.text ?? '') && !AFTER_PLACE.test(tokens[at + 3]?.text ?? ''))
  )
    return null;
  const name = sides.capitalOf(side) ?? sides.capitalByDemonym(first.text);
  const place = (name === null ? undefined : placeIds.get(name)) ?? sides.countries[side - 1] ?? null;
  if (place === null) return null;
  const term = { ...emptyTerm(first.start, second.end, 'L'), sides: side, place };
  return tokenOf('capital', first.start, second.end, term);
}

const AFTER_PLACE =
  /^(?:on|in|at|for|to|from|by|with|and|or|as|after|before|during|late|early|last|this|next|where|when|while|amid|following|ahead|today|yesterday|earlier|later|over|is|was|will|has|had|since|until)$/;

/** "In the North Sea resort": by the name of a sea a town is described that is named elsewhere. Whether a term is such a name. */
const isDescription = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.term?.code === 'L' &&
  tokens[at - 1]?.text === 'the' &&
  SEASIDE.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 1]?.term === null;
const SEASIDE = /^(?:resort|port|coast|shore|coastline|seaside|suburb)$/;

/** "On the Norwegian side of Svinesund": a bank of the river, and nobody who takes part. */
const isBank = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], SIDE) && tokens[at + 1]?.text === 'of' && (isPlace(tokens[at + 2]) || isPlace(tokens[at + 3]));

/** Makes one term of a city and the words that say which city it is. `placeIds`: small-letter name to entity id. */
export function joinPlaces(read: readonly Token[], sides: Sides, placeIds: ReadonlyMap<string, string>): Token[] {
  const joined: Token[] = [];
  // Under a name of its own it is not taken for a delegation, "the Norwegian side".
  const tokens = anyIs(read, SIDE) ? read.map((token, at) => (isBank(read, at) ? renamed(token, 'near side') : token)) : read;
  const described = anyIs(tokens, TOWN);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const before = described ? describedCity(tokens, at, sides) || capitalOf(tokens, at) : 0;
    const city = tokens[at + before];
    const nameless = described && before === 0 ? namelessCapital(tokens, at, sides, placeIds) : null;
    const owned = ownedPlace(tokens, at);
    if (owned) {
      joined.push(owned);
      at += 2;
    } else if (nameless) {
      joined.push(nameless);
      at += token.term ? 2 : 1;
    } else if (described && isDescription(tokens, at)) joined.push(tokenOf('seaside', token.start, token.end, null));
    else if (isPlace(city) && city?.term) {
      const after = cityThenCountry(tokens, at + before);
      // "The Norwegian port of Skagvik": a town that nobody knows is of the country said beside it.
      const side = city.term.sides !== 0 ? city.term.sides : before > 0 ? (token.term?.sides ?? sides.ofDemonym(token.text)) : 0;
      joined.push(before + after === 0 ? token : over(tokens, at, at + before + after, { ...city.term, sides: side }));
      at += before + after;
    } else joined.push(token);
  }
  return joined;
}
