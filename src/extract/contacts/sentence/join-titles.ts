import { BOTH, firstWord, tokenOf, type Term, type Token } from './term.ts';
import { chainStart, endsClause, explainedStart, isWithin, missionStart } from './title-chain.ts';
import { BELONGING, OFFICE, TITLE, anyIs, is, kindsOf } from './word-kinds.ts';
import { BODY_NOUN } from '../../text/body-noun.ts';

/** Offices in the plural, before two names: "Foreign Ministers Anna Berg and Li Wei". */
const PLURAL =
  /^(?:ministers|presidents|premiers|leaders|negotiators|secretaries|envoys|ambassadors|chiefs|speakers|advisers|advisors|commissioners|governors)$/;

const COUNTERPART = /counterpart|^peer$|homologue/;

const isNamed = (term: Term | null | undefined): term is Term => term?.code === 'P' && term.people.length > 0;
/** Whether the name itself begins with its title: "secretary anna berg". */
const titled = (token: Token | undefined): boolean => (kindsOf(firstWord(token?.text ?? '')) & TITLE) !== 0;
/** "Sat opposite Premier Li": where somebody sits, and not "his opposite number". */
const isSeat = (text: string, next: string | undefined): boolean => text === 'opposite' && next !== 'number';

/** "from U.S. Secretary of State Jane Cole", "and Security Council Secretary": the name of a country or body that does an adjective's work before a title. */
function adjective(tokens: readonly Token[], at: number, person: number): boolean {
  // "Revolutionary Guard aerospace chief Berg"
  const between = tokens.slice(at + 1, person);
  const branch =
    between.length > 1 &&
    between.length < 4 &&
    is(between.at(-1), TITLE) &&
    between.every(({ term, text }) => !term && /^\p{Ll}+$/u.test(text) && !/^(?:and|of|the|said|told|that)$/.test(text));
  const follows = at + 1 === person ? titled(tokens[person]) : is(tokens[at + 1], TITLE) || branch;
  return follows && 'CB'.includes(tokens[at]?.term?.code ?? 'P') && /^(?:from|to|and|,)$/.test(tokens[at - 1]?.text ?? '');
}

/** "Norway's atomic energy agency Norvik": index at which the plain words begin that describe a body, behind its owner, or that of the body. */
function describedFrom(tokens: readonly Token[], body: number): number {
  if (!BODY_NOUN.test(tokens[body - 1]?.text ?? '')) return body;
  let from = body - 1;
  while (from > body - LONGEST_DESCRIPTION && !tokens[from - 1]?.term && /^(?!of$|the$)\p{Ll}+$/u.test(tokens[from - 1]?.text ?? ''))
    from -= 1;
  return tokens[from - 1]?.text === 'the' ? from - 1 : from;
}
const LONGEST_DESCRIPTION = 6;

/** "Foreign Minister of the Republic of Norway,": index at which the office begins whose owner stands at `owner`, or -1. */
function officeOf(tokens: readonly Token[], owner: number): number {
  const term = tokens[owner]?.term;
  if (!term || !'CB'.includes(term.code)) return -1;
  // "the head of Norway's council"
  const named = term.code === 'B' ? describedFrom(tokens, owner) : owner;
  const whose = tokens[named - 1]?.text === "'s" && tokens[named - 2]?.term?.code === 'C' ? named - 2 : named;
  const of = tokens[whose - 1]?.text === 'the' ? whose - 2 : whose - 1;
  if (tokens[of]?.text !== 'of' && !(term.code === 'B' && /^(?:at|in)$/.test(tokens[of]?.text ?? ''))) return -1;
  if (tokens[of - 1]?.term?.office) return of - 1;
  // "Undersecretary for Political Affairs at the Foreign Ministry of Norway,": the body stands between.
  if (tokens[of - 1]?.term && tokens[of - 1]?.term?.code !== 'B') return -1;
  let office = -1;
  const within = tokens[of - 1]?.term ? of - 2 : of - 1;
  for (let at = within; at >= Math.max(0, of - 10); at--) {
    const { text = '', term: other } = tokens[at] ?? {};
    if (is(tokens[at], OFFICE)) office = at;
    else if (other || (!isWithin(text) && !(within < of - 1 && /^(?:at|in)$/.test(text)))) break;
  }
  return office;
}

/** "The Norwegian premier, Anna Berg": whether an office behind which a comma stands is that of the name; "talks with the Norwegian premier, the Chinese leader said" has two people. */
const explains = (office: Term | null | undefined, person: Term | null | undefined): boolean =>
  office?.office === true && person?.office === false && (office.sides === 0 || person.sides === 0 || office.sides === person.sides);

/** "speaker of the Norwegian Parliament Anna Berg", "mayor of Norway's Oslo Anna Berg": whether the body or place at an index has an office in front, and the name behind is that of its holder. */
function headsBody(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1]?.text === "'s" && tokens[at - 2]?.term ? at - 2 : at;
  const of = tokens[owner - 1]?.text === 'the' ? owner - 2 : owner - 1;
  return tokens[at]?.term !== null && tokens[of]?.text === 'of' && (is(tokens[of - 1], OFFICE) || officeOf(tokens, owner) >= 0);
}

/** "General Secretary of the Party of Norway Central Committee Anna Berg": whether the body at an index ends the title of an office. */
const ofItsOffice = (tokens: readonly Token[], at: number): boolean => {
  const office = tokens[at - 1]?.term;
  return tokens[at]?.term?.code === 'B' && office?.code === 'P' && office.office && office.people.length === 0;
};

/** "Met member of the Council and Foreign Minister Li": index of an office without an article, the first of two that one has, or -1. */
function bareOffice(tokens: readonly Token[], body: number): number {
  const office = officeOf(tokens, body);
  return office > 0 &&
    !/^(?:the|an?)$/.test(tokens[office - 1]?.text ?? '') &&
    /^(?:member|secretary|chairman|deputy)$/.test(tokens[office]?.text ?? '')
    ? office
    : -1;
}

/** "The presidents of Norway, Anna Berg, and Chile, Pedro Soto": whether the country is that of the person behind it. */
const isOwn = (tokens: readonly Token[], person: number, country: number): boolean =>
  tokens[person]?.term?.sides !== 0 && tokens[person]?.term?.sides === tokens[country]?.term?.sides;

/** Whether a comma closes the phrase with which its sentence opens: "In a meeting with the Norwegian premier, Soto said". */
type Closes = (comma: Token) => boolean;

/** Index at which the words of a person's title begin, walking left over title words, nationalities, bodies and owners. */
function titleStart(tokens: readonly Token[], person: number, isDemonym: (word: string) => boolean, closes: Closes): number {
  let start = person;
  for (let at = person - 1; at >= 0 && at >= person - 12; at--) {
    const token = tokens[at];
    if (!token) break;
    const { term, text } = token;
    const before = at > 0 ? tokens[at - 1] : undefined;
    if (text === ',' && closes(token)) break;
    if (term) {
      const owner =
        (term.code === 'C' || term.code === 'B' || term.code === 'L') &&
        (start < person || tokens[at + 1]?.text === "'s" || titled(tokens[person]) || headsBody(tokens, at) || ofItsOffice(tokens, at));
      const office = term.office && (at === start - 1 || /^[,.]$/.test(tokens[at + 1]?.text ?? ''));
      if (!owner && !office) break;
      if (
        owner &&
        before &&
        /^(?:in|at|to|from|near|,|and)$/.test(before.text) &&
        tokens[at + 1]?.text !== "'s" &&
        !adjective(tokens, at, person)
      )
        break;
      start = at;
    } else if (isSeat(text, tokens[at + 1]?.text)) break;
    else if (is(token, TITLE) || isDemonym(text)) start = at;
    else if (text === "'s" && before?.term && 'CBL'.includes(before.term.code)) continue;
    else if (text === "'s" && before?.term?.office && anyIs(tokens.slice(start, person), BELONGING)) {
      // "the Norwegian president's special envoy Anna Berg"
      start = at - 1;
      break;
    } else if (
      start === person &&
      before?.text === 'the' &&
      tokens[at - 2]?.text === ',' &&
      tokens[at - 3]?.term?.office &&
      /^\p{Ll}+$/u.test(text)
    ) {
      start = at - 3;
      break;
    } else if (
      text === ',' &&
      at === person - 1 &&
      before?.term?.code === 'C' &&
      tokens[at - 2]?.text === 'and' &&
      isOwn(tokens, person, at - 1)
    ) {
      start = at - 1;
      break;
    } else if (text === ',' && at === start - 1 && ofItsOffice(tokens, at - 1) && explains(tokens[at - 2]?.term, tokens[person]?.term)) {
      // "the head of Norway's atomic energy agency Norvik, Anna Berg"
      start = at - 2;
      break;
    } else if (text === ',' && at === start - 1 && officeOf(tokens, at - 1) >= 0 && tokens[person]?.term?.office !== true) {
      start = officeOf(tokens, at - 1);
      break;
    } else if (text === ',' && at < person - 1 && ((tokens[start]?.term?.code ?? 'P') !== 'P' || isDemonym(tokens[start]?.text ?? '')))
      break;
    else if (
      (text === ',' || text === '.') &&
      at === start - 1 &&
      before &&
      (is(before, TITLE) || explains(before.term, tokens[person]?.term))
    )
      continue;
    else if (text === 'the' && before?.text === 'of' && start === at + 1 && tokens[start]?.term && is(tokens[at - 2], TITLE)) continue;
    else if (text === 'and' && before?.term?.code === 'B' && start < person && bareOffice(tokens, at - 1) >= 0) {
      start = bareOffice(tokens, at - 1);
      break;
    } else if (text === 'of' && before?.term?.office && before.term.people.length < 2 && start < person && !tokens[start]?.term) {
      // "The Minister of External Affairs Anna Berg": her office, whoever the words before it were taken for.
      start = at - 1;
      break;
    } else if (text === 'of' && before && !before.term && is(before, TITLE) && tokens[at + 1]?.text === 'the') continue;
    else if (text === 'by' && before && /^(?:led|headed|chaired)$/.test(before.text)) {
      const comma = tokens[at - 2]?.text === ',' ? 1 : 0;
      const delegation = tokens[at - 2 - comma];
      if (!delegation?.term?.office || delegation.term.people.length > 0) break;
      start = at - 2 - comma;
      break;
    } else if ((text === 'and' || text === 'of' || text === 'for') && before && !before.term && is(before, TITLE) && start < person)
      continue;
    else break;
  }
  return start;
}

/** "Anna Berg of Norway", "Anna Berg, Norwegian foreign minister,": index after what follows the name and belongs to it. */
function titleEnd(tokens: readonly Token[], person: number): number {
  const next = tokens[person + 1];
  const then = tokens[person + 2];
  const last = tokens[person + 3];
  const own = tokens[person]?.term?.sides ?? 0;
  const fits = (term: Term | null | undefined): boolean => Boolean(term && (term.sides === own || own === 0 || term.sides === 0));
  if (next?.text === 'of' && then?.text === 'the' && last?.term?.code === 'C' && tokens[person + 4]?.text !== "'s" && fits(last.term))
    return person + 4;
  if (next?.text === 'of' && then?.term?.code === 'C' && last?.text !== "'s" && fits(then.term)) return person + 3;
  // "Anna Berg of the ruling Labour Party"
  if (next?.text === 'of') {
    let body = person + 2;
    while (
      body < person + 5 &&
      !tokens[body]?.term &&
      /^(?:the|ruling|governing|opposition|then-ruling|[a-z]+-[a-z]+)$/.test(tokens[body]?.text ?? '')
    )
      body += 1;
    if (tokens[body]?.term?.code === 'B' && body > person + 2 && tokens[body + 1]?.text !== "'s" && fits(tokens[body]?.term))
      return body + 1;
  }
  const office = then?.text === 'the' || then?.text === 'a' ? last : then;
  const after = then === office ? last : tokens[person + 4];
  if (
    next?.text === ',' &&
    office?.term?.office &&
    office.term.people.length === 0 &&
    fits(office.term) &&
    (!after || /^[,.;]$/.test(after.text))
  ) {
    return person + (then === office ? 3 : 4);
  }
  return person + 1;
}

const NOTHING: readonly Token[] = [];

const isSpokesperson = ({ text }: Token): boolean => text.includes('spokes') && /(?:^| )spokes\p{L}+/u.test(text);

const towardOf = (words: readonly Token[]): number => words.reduce((bits, { term }) => bits | (term?.toward ?? 0), 0);

/** Side bits of somebody of unknown country by the words of his title, `taken`, and those behind his name; the first that tell are believed. */
function sidesTold(taken: readonly Token[], behind: readonly Token[], ofDemonym: (word: string) => number): number {
  // An office's owner named beside it says more than the one whom the office was taken for.
  const owners = taken.filter((word) => word.term?.code !== 'P');
  // "The Norwegian premier met the Leader of the Revolution, Li Wei": the leader is Li, whoever the office alone was taken for.
  const telling = taken.filter(({ term }) => !(term?.office && term.people.length > 0));
  for (const { term, text } of [...owners, ...telling, ...behind]) {
    const sides = term ? term.sides : ofDemonym(text);
    if (sides !== 0) return sides;
  }
  return 0;
}

/** Draws titles, nationalities and owners into the person's term: "Norway's Deputy Foreign Minister, Anna Berg". */
export function joinTitles(tokens: readonly Token[], ofDemonym: (word: string) => number, closes: Closes): Token[] {
  const joined: Token[] = [];
  const isDemonym = (word: string): boolean => ofDemonym(word) > 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    joined.push(token);
    if (!isNamed(token.term)) continue;
    const person = joined.length - 1;
    const ends = /^[,.]$/.test(tokens[at + 1]?.text ?? '.');
    const mission = missionStart(joined, person, ends);
    const start = mission < 0 ? titleStart(joined, person, isDemonym, closes) : mission;
    const chain = chainStart(joined, start, person, titled(joined[person]), endsClause(tokens, at));
    const first = explainedStart(joined, chain, person, ends);
    const end = titleEnd(tokens, at);
    const taken = joined.splice(first);
    const begin = taken[0]?.start ?? token.start;
    const last = tokens[end - 1] ?? token;
    const behind = end > at + 1 ? tokens.slice(at + 1, end) : NOTHING;
    // "The premier's envoy for Chile Anna Berg": where she is sent tells nothing of whose she is.
    const telling = mission < 0 ? taken : taken.slice(0, taken.at(-2)?.text === ',' ? -3 : -2);
    const sides = token.term.sides === 0 ? sidesTold(telling, behind, ofDemonym) : token.term.sides;
    const toward = towardOf(behind) || towardOf(taken);
    const plural = taken.some(
      ({ text, term }) => PLURAL.test(text) || (term?.office === true && term.sides === BOTH && term.people.length === 0),
    );
    const counterpart = taken.some((word) => COUNTERPART.test(word.text));
    const bareOffice = taken.every((word) => word === token || !word.term) && (titled(token) || taken.some((word) => is(word, OFFICE)));
    const term: Term = { ...token.term, start: begin, end: last.end, sides, toward, counterpart, plural, bareOffice };
    // "The ministers of the two countries, Berg and Li": one is of each, and nobody knows which.
    if (plural && sides === BOTH) term.sides = 0;
    const speaks = taken.some(isSpokesperson) || behind.some(isSpokesperson);
    joined.push(tokenOf(speaks ? 'spokesperson' : 'person', begin, last.end, term));
    at = end - 1;
  }
  return joined;
}
