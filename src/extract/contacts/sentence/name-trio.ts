import type { Sides } from './sides.ts';
import { BOTH, FIRST, OTHER, SECOND, emptyTerm, tokenOf, type Token } from './term.ts';

/** Three countries that a text has named in one breath: the side of each, in the order of the text. */
export interface Trio {
  /** UTF-16 offset behind the list. */
  end: number;
  /** Empty where the list is not of the two parties and a third. */
  sides: readonly number[];
}

const STATES = /^(?:countries|nations|states|sides|parties|neighbou?rs|governments|powers|guarantors|capitals)$/;
const OFFICES =
  /^(?:leaders|presidents|premiers|ministers|diplomats|officials|delegations|envoys|negotiators|experts|commanders|speakers|secretaries|chiefs|teams|representatives|deputies|ambassadors)$/;
const BEFORE_STATES = /^(?:guarantor|neighbou?ring|friendly|allied|brotherly|participating|regional|littoral|coastal)$/;
const BEFORE_OFFICES =
  /^(?:foreign|prime|defen[cs]e|deputy|interior|energy|economy|finance|trade|transport|security|top|senior|chief|military|oil)$/;

/** "A trilateral summit was held in Oslo": of those three. */
const TRILATERAL = /^(?:trilateral|tripartite|three-way)$/;
const ENCOUNTER = /^(?:meetings?|summits?|talks|sessions?|conferences?|gatherings?|consultations|negotiations)$/;

const MEANT =
  /\b(?:trilateral|tripartite|three-way)\b|\bthree (?:[a-z]+ ){0,2}(?:countries|nations|states|sides|parties|neighbou?rs|governments|powers|guarantors|capitals|leaders|presidents|premiers|ministers|diplomats|officials|delegations|envoys|negotiators|experts|commanders|speakers|secretaries|chiefs|teams|representatives|deputies|ambassadors)\b/;

const NAME = /\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+){0,2}/gu;
/** What stands between two countries of a list. */
const BETWEEN = /^(?:,? and (?:the )?|, (?:the )?|\s?[-–/]\s?)$/;

/** Longest name of a country at the beginning of words, and its side; 0 where none stands there. */
function sideOf(words: string, sides: Sides): [side: number, length: number] {
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const side = sides.ofName(words.slice(0, end).toLowerCase());
    if (side !== 0) return [side, end];
  }
  return [0, 0];
}

/** The lists of three or more countries in a text that later speaks of "the three countries" or "the three ministers"; empty for any other text. */
export function triosOf(text: string, sides: Sides): readonly Trio[] {
  if (!MEANT.test(text)) return [];
  const trios: Trio[] = [];
  let list: number[] = [];
  let last = -1;
  const close = (): void => {
    const whole = list.length === 3 && list.includes(FIRST) && list.includes(SECOND) && list.includes(OTHER);
    if (list.length > 2) trios.push({ end: last, sides: whole ? list : [] });
    list = [];
  };
  for (const { 0: words, index } of text.matchAll(NAME)) {
    const [side, length] = sideOf(words, sides);
    if (side === 0) continue;
    if (!BETWEEN.test(text.slice(last, Math.min(index, last + 12)))) close();
    list.push(side);
    last = index + length;
  }
  close();
  return trios;
}

/** The countries of a list as tokens: "C , C and C"; in: the first and the last token in whose place they stand. */
function listOf(trio: Trio, { start }: Token, { end }: Token, { countries }: Sides): Token[] {
  return trio.sides.flatMap((side, index): Token[] => {
    const term = { ...emptyTerm(start, end, 'C'), sides: side, place: (side & BOTH) === 0 ? null : (countries[side - 1] ?? null) };
    const country = tokenOf('country', start, end, term);
    return index === 0 ? [country] : [tokenOf(index === 1 ? ',' : 'and', start, end, null), country];
  });
}

/** "A trilateral summit" at an index: with those behind it who meet there, where the sentence names nobody. */
function nameThoseOf(tokens: readonly Token[], at: number, trio: Trio, sides: Sides): readonly Token[] {
  const noun = tokens[at + 1];
  if (!noun || !ENCOUNTER.test(noun.text) || /^(?:of|between|among|with|by|,)$/.test(tokens[at + 2]?.text ?? '')) return tokens;
  if (tokens.some(({ term }) => term && 'PBC'.includes(term.code))) return tokens;
  const of = tokenOf('of', noun.start, noun.end, null);
  return [...tokens.slice(0, at + 2), of, ...listOf(trio, noun, noun, sides), ...tokens.slice(at + 2)];
}

/** "The three countries", "the three presidents", where a list before named the parties and a third: the tokens with that list in their place. */
export function nameTrio(tokens: readonly Token[], trios: readonly Trio[], sides: Sides): readonly Token[] {
  if (trios.length === 0) return tokens;
  const at = tokens.findIndex(({ text, term }) => (text === 'three' || TRILATERAL.test(text)) && !term);
  const three = tokens[at];
  const trio = three && trios.findLast(({ end }) => end <= three.start);
  if (!three || !trio || trio.sides.length === 0) return tokens;
  if (three.text !== 'three') return nameThoseOf(tokens, at, trio, sides);
  let noun = at + 1;
  while (
    noun < at + 3 &&
    !tokens[noun]?.term &&
    (BEFORE_STATES.test(tokens[noun]?.text ?? '') || BEFORE_OFFICES.test(tokens[noun]?.text ?? ''))
  )
    noun += 1;
  const named = tokens[noun];
  if (!named || named.term) return tokens;
  const states = STATES.test(named.text);
  if (!states && !(OFFICES.test(named.text) && tokens[noun + 1]?.text !== 'of')) return tokens;
  const first = tokens[at - 1]?.text === 'the' || tokens[at - 1]?.text === 'all' ? at - 1 : at;
  const listed = listOf(trio, tokens[first] ?? three, named, sides);
  const office = states ? [] : [...tokens.slice(at + 1, noun + 1), tokenOf('of', named.start, named.end, null)];
  return [...tokens.slice(0, first), ...office, ...listed, ...tokens.slice(noun + 1)];
}
