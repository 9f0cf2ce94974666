import { OFFICE_NOUNS, TITLE_STOPS, TITLE_WORDS } from './office-words.ts';
import type { Sides } from './sides.ts';
import { BOTH, FIRST, SECOND, firstWord, lastWord, type Token } from './term.ts';
import { BELONGING, OFFICE, SHARED_BODY, TITLE, is, kindsOf } from './word-kinds.ts';

const LOCATIVE = new Set(['in', 'at', 'to', 'from', 'near', 'into']);
const MODIFIERS = 6;
const WORD = /^[\p{L}\p{N}]/u;
const isWord = (token: Token | undefined): token is Token => token !== undefined && !token.term && WORD.test(token.text);

/** Whether the words stand for the two countries, and for nobody in them. */
const isBothCountries = ({ term }: Token): boolean =>
  term?.code === 'P' && term.sides === BOTH && term.people.length === 0 && !term.office && !term.group;

/** Sides of a nationality or of a country that stands before an office; 0 where there is none. */
function nationality(token: Token | undefined, sides: Sides): number {
  if (!token) return 0;
  if (!token.term) return sides.ofDemonym(token.text);
  // "The two countries' foreign ministers"
  if (isBothCountries(token)) return BOTH;
  return token.term.code === 'C' || token.term.code === 'L' || token.term.code === 'B' ? token.term.sides : 0;
}

/** "Norwegian and Chinese foreign ministers": index after the office noun and the sides, or null. */
export function readOffice(tokens: readonly Token[], at: number, sides: Sides): { end: number; sides: number } | null {
  let bits = nationality(tokens[at], sides);
  if (bits === 0) return null;
  const owner = tokens[at];
  // "Anna Berg of Norway and Chinese Premier Li Wei": a country whose she is owns no office behind it.
  if (owner?.term && tokens[at - 1]?.text === 'of' && tokens[at - 2]?.term?.code === 'P') return null;
  let next = at + 1;
  // "Met in Oslo, China's envoy said", "in the Chilean capital, Norway's minister": where somebody is owns nothing.
  const where = tokens[at - 1]?.text === 'the' && owner?.term?.code === 'L' ? tokens[at - 2] : tokens[at - 1];
  if (owner?.term && tokens[next]?.text === ',' && LOCATIVE.has(where?.text ?? '')) return null;
  // "Norway's and China's foreign ministers"
  if (
    tokens[next]?.text === "'s" &&
    tokens[next + 1]?.text === 'and' &&
    tokens[next + 3]?.text === "'s" &&
    nationality(tokens[next + 2], sides) > 0
  )
    next += 1;
  while (bits > 0 && (tokens[next]?.text === 'and' || tokens[next]?.text === ',' || tokens[next]?.text === '-')) {
    const skip = tokens[next]?.text === ',' && tokens[next + 1]?.text === 'and' ? 2 : 1;
    // "the Party of China, and her Norwegian counterpart": a body's name ends before the other's nationality.
    // "the minister of Norway, and Chinese Premier Li Wei": a country behind "of" shares no office with a nationality.
    const behindOf = tokens[at - 1]?.text === 'of' || (tokens[at - 1]?.text === 'the' && tokens[at - 2]?.text === 'of');
    if (owner?.term && behindOf && (!tokens[next + skip]?.term || tokens[next + skip + 1]?.text === "'s")) break;
    const shares = Boolean(owner?.term) === Boolean(tokens[next + skip]?.term) || (owner?.term?.code ?? 'C') === 'C';
    // "Norwegian and UK officials": a country's name stands for its adjective, where nobody is told to be its own.
    const second = tokens[next + skip];
    const named = second?.term && !owner?.term && (second.term.code !== 'C' || tokens[next + skip + 1]?.text === "'s");
    const more = shares && !named ? nationality(second, sides) : 0;
    if (more === 0) break;
    bits |= more;
    next += skip + 1;
  }
  const possessive = tokens[next]?.text === "'s";
  if (possessive) next += 1;
  const located = owner?.term && !possessive && LOCATIVE.has(tokens[at - 1]?.text ?? '');
  if (located || (owner?.term && 'LP'.includes(owner.term.code) && !possessive)) return null;
  let end = 0;
  for (let words = 0; words < MODIFIERS; words++, next++) {
    const token = tokens[next];
    if (!token || (token.term && (token.term.code !== 'B' || token.term.sides === 0)) || (!token.term && !isWord(token))) break;
    // "China summoned Norwegian envoys": whose they are stands behind the verb.
    if (end === 0 && words > 0 && !token.term && sides.ofDemonym(token.text) > 0) return null;
    if (TITLE_STOPS.has(token.text) && !(token.text === 'and' && words > 0 && end === 0)) break;
    // "The Norwegian and Chinese defence ministries"
    if (is(token, OFFICE) || (bits === BOTH && !owner?.term && is(token, SHARED_BODY))) end = next + 1;
  }
  return end === 0 ? null : { end, sides: bits };
}

const GOES_TO =
  /(?:ambassadors?|envoys?|emissar(?:y|ies)|representatives?|consuls?|general|commissioners?|delegates?|advis[eo]rs?|attach[eé]s?|charg[eé]|counsell?ors?|negotiators?|nuncio|affairs|mission|diplomats?|designate|secretary)$/;

/** Whether an office is one that a country is named for, "ambassador to Norway": the president to Norway is only going there. */
export const isSent = (office: string): boolean => GOES_TO.test(office);

/** "of foreign affairs", "of state", "to Norway" after an office noun: index after it. "Of parliament and Chinese Premier Li" goes on with another's office. */
export function readTail(tokens: readonly Token[], at: number, sides: Sides): number {
  const preposition = tokens[at];
  const next = tokens[at + 1];
  if (preposition?.text === 'to' && isSent(tokens[at - 1]?.text ?? '') && next?.term && 'CL'.includes(next.term.code)) return at + 2;
  if (preposition?.text !== 'of' && preposition?.text !== 'for') return at;
  const opens = (index: number): boolean => tokens[index]?.term !== null || sides.ofDemonym(tokens[index].text) > 0;
  let end = at + 1;
  if (tokens[end]?.text === 'the') end += 1;
  const first = end;
  while (
    end < first + 4 &&
    isWord(tokens[end]) &&
    !/^h\.[ehmr]/.test(tokens[end]?.text ?? '') &&
    (!TITLE_STOPS.has(tokens[end]?.text ?? '') || (tokens[end]?.text === 'and' && end > first && !opens(end + 1)))
  )
    end += 1;
  return end > first &&
    /^(?:state|foreign|external|defen[cs]e|affairs|trade|energy|finance|interior|economy|economic|security|staff|parliament|commerce|oil|water|irrigation|agriculture|transport|health|education|culture|labou?r|justice|environment|tourism|industry|electricity|home|petroleum|science|information|communications)/.test(
      tokens[first]?.text ?? '',
    )
    ? end
    : at;
}

/** Bodies in small letters that a country owns. */
const OWNED =
  /^(?:councils?|ministry|ministries|parliaments?|governments?|forces|army|armies|navy|navies|cabinets?|agency|agencies|committees?|staffs?|services?|banks?|legislatures?|military|militaries)$/;

const DESCRIPTION = /^(?:republic|nation|state|kingdom|sultanate|emirate|islands?|country|archipelago)$/;
const LONGEST_DESCRIPTION = 5;

/** "the leader of the small island nation of Norway": index of the country, past the words that say what it is. */
function pastDescription(tokens: readonly Token[], at: number): number {
  for (let of = at + 1; of < at + LONGEST_DESCRIPTION && isWord(tokens[of - 1]); of += 1)
    if (tokens[of]?.text === 'of' && DESCRIPTION.test(tokens[of - 1]?.text ?? '')) return tokens[of + 1]?.text === 'the' ? of + 2 : of + 1;
  return at;
}

/** Bodies in small letters that have heads and commanders. */
const BODY =
  /^(?:services?|delegations?|committees?|commissions?|departments?|agency|agencies|offices?|guards?|ministry|ministries|forces|army|armies|navy|navies|police|parliaments?|governments?|chambers?|assembly|assemblies|councils?|courts?|banks?|staffs?|customs|cabinets?|ministers|administrations?|authorities|teams?|part(?:y|ies)|legislatures?|troops|security)$/;
const LONGEST_BODY = 7;

/** "the heads of the border services of Norway": index of the owner, past a body in small letters that is his. */
function pastBody(tokens: readonly Token[], at: number): number {
  for (let of = at + 1; of < at + LONGEST_BODY && isWord(tokens[of - 1]); of += 1) {
    if (TITLE_STOPS.has(tokens[of - 1]?.text ?? '') && !/^(?:for|and)$/.test(tokens[of - 1]?.text ?? '')) return at;
    const owner = tokens[of + 1]?.text === 'the' ? of + 2 : of + 1;
    // "of the cabinet of ministers of Norway": the last "of" leads to whose it is.
    if (tokens[of]?.text === 'of' && BODY.test(tokens[of - 1]?.text ?? '') && tokens[owner]?.term) return owner;
  }
  return at;
}

/** Whose the body is whose head an office is: "of the Norwegian Parliament", "of the Norwegian parliament": index after it and its side, or null. */
function readBodyOwner(tokens: readonly Token[], at: number, sides: Sides): { end: number; sides: number } | null {
  const term = tokens[at]?.term;
  const one = (bits: number): boolean => bits === FIRST || bits === SECOND;
  if (term) return term.code === 'B' && one(term.sides) && tokens[at + 1]?.text !== "'s" ? { end: at + 1, sides: term.sides } : null;
  const own = sides.ofDemonym(tokens[at]?.text ?? '');
  const noun = one(own)
    ? [1, 2, 3, 4].find((skip) => BODY.test(tokens[at + skip]?.text ?? '') && !BODY.test(tokens[at + skip + 1]?.text ?? ''))
    : undefined;
  if (noun === undefined || tokens[at + noun + 1]?.text === "'s" || !tokens.slice(at + 1, at + noun).every(isWord)) return null;
  return { end: at + noun + 1, sides: own };
}

/** Who works at a body, and heads a part of it. */
const AT_WORK =
  /^(?:officials|chiefs?|directors?|director-general|directors-general|heads?|diplomats|experts|deputy|deputies|authorities|executives)$/;
const LONGEST_PART = 8;

/** "The chief of protocol at Norway's foreign ministry", "officials at the Norwegian Foreign Ministry": index after the body and its side, or null. */
function readAtBody(tokens: readonly Token[], at: number): { end: number; sides: number } | null {
  if (!AT_WORK.test(tokens[at - 1]?.text ?? '')) return null;
  for (let link = at; link < at + LONGEST_PART; link += 1) {
    const { text, term } = tokens[link] ?? {};
    const owner = tokens[link + 1]?.text === 'the' ? link + 2 : link + 1;
    const body = tokens[owner]?.term;
    if (text === 'at' || (text === 'of' && link > at)) {
      const one = body && (body.sides === FIRST || body.sides === SECOND);
      const end = body?.code === 'B' && tokens[owner + 1]?.text !== "'s" ? owner + 1 : readOwned(tokens, owner);
      if (one && end > 0) return { end, sides: body.sides };
      if (text === 'at') return null;
    }
    if (term || text === undefined || (TITLE_STOPS.has(text) && !/^(?:of|for|the|and)$/.test(text))) return null;
  }
  return null;
}

/** "foreign ministers of Norway and China", "delegations from Oslo": index after the last place and the sides. `parted`: behind what the office is for, "ministers of trade for Norway". */
export function readOwners(tokens: readonly Token[], at: number, sides: Sides, parted = false): { end: number; sides: number } | null {
  const joint = tokens[at]?.text;
  const within = readAtBody(tokens, at);
  if (within) return within;
  if (joint !== 'of' && joint !== 'from' && !(parted && joint === 'for')) return null;
  let end = at + 1;
  let bits = 0;
  const first = tokens[end]?.text === 'the' ? end + 1 : end;
  const body = joint === 'of' ? readBodyOwner(tokens, first, sides) : null;
  if (body) return body;
  // "Delegations from the Norwegian and Chinese defence ministries"
  const shared = tokens[first]?.term ? null : readOffice(tokens, first, sides);
  if (shared?.sides === BOTH && is(tokens[shared.end - 1], SHARED_BODY)) return shared;
  if (joint === 'of') end = pastBody(tokens, first) === first ? end : pastBody(tokens, first);
  for (;;) {
    if (tokens[end]?.text === 'the' || tokens[end]?.text === 'both') end += 1;
    end = pastDescription(tokens, end);
    if (/^(?:democratic|federal|islamic|people's)$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.term) end += 1;
    const term = tokens[end]?.term;
    const both = tokens[end];
    if (bits === 0 && both && isBothCountries(both)) return { end: end + 1, sides: BOTH };
    const body = tokens[end + 1]?.text === "'s" && tokens[end + 2]?.term?.code === 'B' ? tokens[end + 2]?.term : null;
    if (term && body && 'CL'.includes(term.code)) return { end: end + 3, sides: bits | term.sides };
    if (term && 'CL'.includes(term.code) && tokens[end + 1]?.text === "'s") {
      const owned = [2, 3, 4].find((skip) => OWNED.test(tokens[end + skip]?.text ?? ''));
      if (owned !== undefined && tokens.slice(end + 2, end + owned).every(isWord))
        return { end: end + owned + 1, sides: bits | term.sides };
    }
    if (!term || !'CL'.includes(term.code) || tokens[end + 1]?.text === "'s") break;
    bits |= term.sides;
    end += 1;
    // "The minister of Norway, and Li": only another place goes on with the list.
    const joint = tokens[end]?.text === ',' && tokens[end + 1]?.text === 'and' ? 2 : /^(?:,|and)$/.test(tokens[end]?.text ?? '') ? 1 : 0;
    const place = end + joint + (/^(?:the|both)$/.test(tokens[end + joint]?.text ?? '') ? 1 : 0);
    const next = joint === 0 ? null : tokens[place]?.term;
    const owner = joint === 2 && tokens[place + 1]?.text === "'s";
    if (!next || next.office || owner || !'CL'.includes(next.code)) return { end, sides: bits };
    end += joint;
  }
  return bits === 0 ? null : { end, sides: bits };
}

const TALKS =
  /^(?:talks?|meetings?|summits?|commission|committee|sessions?|negotiations|consultations|exercises?|drills?|forum|group|manoeuvres|maneuvers|patrols?)$/;

const ADJOINED = /^(?:ally|allies|aides?|advis[eo]r|envoy|confidante?|emissary|loyalist|prot[eé]g[eé])$/;

/** Words that tie such people to the one they belong to. */
const OWNED_BY = new Set(['of', 'to', 'for']);
const SENT = new Set(['sent', 'dispatched', 'appointed', 'named', 'deployed', 'designated']);

const isPerson = (token: Token | undefined): boolean => token?.term?.code === 'P' && token.term.sides !== 0 && !token.term.group;
const isNamed = (token: Token | undefined): boolean =>
  isPerson(token) ? token?.term?.pronoun !== true : token?.term?.code === 'P' && token.term.people.length === 1 && !token.term.pronoun;
/** Whether a name begins with its title: "president anna berg". */
const isTitled = ({ text }: Token): boolean => OFFICE_NOUNS.has(firstWord(text));
const LONGEST_TITLE = 12;

/** Index after the owner of an office that begins at an index, "President Berg", "the President of Norway, Anna Berg", and his side; null where none is named. */
function readMaster(tokens: readonly Token[], from: number, sides: Sides): { end: number; sides: number } | null {
  // "The adviser of Norway, Anna Berg": what is owned by a country alone is her own office.
  let ranked = false;
  for (let at = from; at < from + LONGEST_TITLE; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    if (isPerson(token) && !token.term?.office)
      return ranked || at === from || isTitled(token) ? { end: at + 1, sides: token.term?.sides ?? 0 } : null;
    // "envoy of the Norwegian president", of whom the text has told who he is
    if (isPerson(token) && (token.term?.people.length ?? 0) > 0 && !isPerson(tokens[at + 1]) && tokens[at + 1]?.text !== ',')
      return { end: at + 1, sides: token.term?.sides ?? 0 };
    if (token.term?.office || is(token, OFFICE)) ranked = true;
    const owner = token.term && ('CLB'.includes(token.term.code) || token.term.office);
    const joint = /^(?:the|of|his|her|'s|republic|federal)$/.test(token.text) || (token.text === ',' && at > from + 1);
    if (!owner && !joint && !is(token, TITLE) && sides.ofDemonym(token.text) === 0) return null;
  }
  return null;
}

/** "Berg's predecessor", "the predecessor of Berg", "special envoy of President Berg": index after the words for somebody of a person's side who is not that person, or null. */
export function readBelonging(tokens: readonly Token[], at: number, sides: Sides): { end: number; sides: number } | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (isNamed(token) && next?.text === "'s") {
    let noun = at + 2;
    while (noun < at + 6 && !tokens[noun]?.term && TITLE_WORDS.has(tokens[noun]?.text ?? '')) noun += 1;
    if (!tokens[noun]?.term && is(tokens[noun], BELONGING)) return { end: noun + 1, sides: token?.term?.sides ?? 0 };
  }
  // "Berg ally holds talks in China"
  if (isPerson(token) && !token?.term?.pronoun && next && !next.term && ADJOINED.test(next.text) && !isPerson(tokens[at + 2]))
    return { end: at + 2, sides: token?.term?.sides ?? 0 };
  if (!next || !(OWNED_BY.has(next.text) || SENT.has(next.text))) return null;
  const belongs = token?.term ? token.term.office && (kindsOf(lastWord(token.text)) & BELONGING) !== 0 : is(token, BELONGING);
  if (!belongs) return null;
  // "The envoys sent by President Berg"
  const sent = SENT.has(next.text) && tokens[at + 2]?.text === 'by';
  return sent || OWNED_BY.has(next.text) ? readMaster(tokens, at + (sent ? 3 : 2), sides) : null;
}

/** "China's foreign ministry" in small letters: index after the body, or 0. */
export function readOwned(tokens: readonly Token[], at: number): number {
  if (!tokens[at]?.term || !'CL'.includes(tokens[at].term.code) || tokens[at + 1]?.text !== "'s") return 0;
  const owned = [2, 3, 4].find((skip) =>
    /^(?:ministry|government|parliament|embassy|military|army|navy)$/.test(tokens[at + skip]?.text ?? ''),
  );
  return owned !== undefined && tokens.slice(at + 2, at + owned).every(isWord) ? at + owned + 1 : 0;
}

/** Whether talks stand within a few words; "Norwegian-Chinese cooperation during the talks" is of something else. */
function leadsToTalks(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    const word = tokens[at];
    if (!word || /^(?:during|in|at|on|after|before|with|for|cooperation|relations|ties|trade|partnership|friendship)$/.test(word.text))
      return false;
    if (!word.term && TALKS.test(word.text)) return true;
  }
  return false;
}

/** "Norwegian-Chinese" in front of talks or a commission: the sides, or 0. */
export function readPair(tokens: readonly Token[], at: number, sides: Sides): number {
  const token = tokens[at];
  if (!token || token.term || !token.text.includes('-')) return 0;
  const [first = '', second = ''] = token.text.split('-');
  const bits = second === '' || sides.ofDemonym(first) === 0 ? 0 : sides.ofDemonym(first) | sides.ofDemonym(second);
  return sides.ofDemonym(second) > 0 && leadsToTalks(tokens, at + 1) ? bits : 0;
}
