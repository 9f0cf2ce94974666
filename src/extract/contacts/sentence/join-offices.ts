import { isSent, readBelonging, readOffice, readOwned, readOwners, readPair, readTail } from './office-parts.ts';
import { CROWD_NOUNS, TITLE_WORDS } from './office-words.ts';
import type { Sides } from './sides.ts';
import { emptyTerm, renamed, tokenOf, type Token } from './term.ts';
import { BELONGING, HYPHENED, OFFICE, is } from './word-kinds.ts';

function office(tokens: readonly Token[], from: number, to: number, sides: number): Token {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const crowd = tokens.slice(from, to).some((token) => CROWD_NOUNS.has(token.text));
  return tokenOf('office', start, end, { ...emptyTerm(start, end, 'P'), sides, office: true, crowd });
}

/** "ambassador of Norway": whose he is. */
const OF_WHOM = / of .*$/;

/** "A visit by Norway's adviser to China": whither somebody travels is no part of the office. */
const visitedBy = (before: readonly Token[]): boolean => {
  const words = before.slice(-4).map(({ text }) => text);
  return /(?:visit|trip|tour) (?:by|of)(?: the| an?)?$/.test(words.join(' '));
};

/** Index of the country that an envoy is sent to, "ambassador to China", "ambassador of Norway to China"; 0 where none is told. */
function postOf(tokens: readonly Token[], at: number): number {
  const whose = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
  const own = tokens[at + 1]?.text === 'of' && tokens[whose]?.term?.code === 'C' && tokens[whose].term.sides === tokens[at]?.term?.sides;
  const to = own ? whose + 1 : at + 1;
  if (tokens[to]?.text !== 'to') return 0;
  // "Norway's representative to the United Nations Anna Berg"
  const body = tokens[to + 1]?.text === 'the' ? to + 2 : to + 1;
  if (tokens[body]?.term?.code === 'B' && tokens[body + 1]?.term?.code === 'P') return body;
  return 'CL'.includes(tokens[to + 1]?.term?.code ?? '-') ? to + 1 : 0;
}

/** What stands behind somebody who is called by the office alone. */
const GOES_ON =
  /^(?:is|was|will|would|has|had|met|paid|held|said|told|left|came|went|flew|also|later|on|in|at|to|and|who|\.|[a-z]+(?:ed|[^s]s))$/;
const LONGEST_TITLE = 6;

/** "Met the Prime Minister and the chairman of the parliament of Norway": the offices told right before one whose owner stands behind it are the same owner's. */
function shareOwner(joined: Token[], sides: number): void {
  let end = joined.length;
  if (/^(?:the|its)$/.test(joined[end - 1]?.text ?? '')) end -= 1;
  while (/^(?:and|,)$/.test(joined[end - 1]?.text ?? '')) end -= 1;
  if (end === joined.length || !is(joined[end - 1], OFFICE) || joined[end - 1]?.term || end === 0) return;
  let from = end - 1;
  while (from > end - LONGEST_TITLE && !joined[from - 1]?.term && TITLE_WORDS.has(joined[from - 1]?.text ?? '')) from -= 1;
  if (joined[from - 1]?.text !== 'the' || joined[end - 1]?.text.endsWith('s')) return;
  const made = office(joined, from, end, sides);
  joined.splice(from, end - from, made);
}

/** Words with which an office may begin, besides nationalities. */
const MAY_BE_OFFICE = OFFICE | BELONGING | HYPHENED;

/**
 * Makes a term of every office that belongs to a country but has no name: "Norwegian officials", "China's foreign minister",
 * "the foreign ministers of Norway and China", "a delegation from Oslo".
 */
export function joinOffices(tokens: readonly Token[], sides: Sides): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (!token.term && !is(token, MAY_BE_OFFICE) && sides.ofDemonym(token.text) === 0) {
      joined.push(token);
      continue;
    }
    // "Norway's ambassador to China, Anna Berg": whom the office is sent to is a part of it.
    const post = token.term?.office && isSent(token.text.replace(OF_WHOM, '')) && !visitedBy(joined) ? postOf(tokens, at) : 0;
    if (token.term && post > 0) {
      const end = tokens[post]?.end ?? token.end;
      const seat = tokens[post]?.term;
      joined.push({ ...token, end, term: { ...token.term, end, toward: seat?.code === 'B' ? 0 : (seat?.sides ?? 0) } });
      at = post;
      continue;
    }
    const belonging = readBelonging(tokens, at, sides);
    if (belonging) {
      // "Chinese Foreign Minister Li's predecessor": the title is Li's.
      const title = joined.at(-1)?.term;
      if (title?.office && title.people.length === 0) joined.pop();
      const made = office(tokens, at, belonging.end, belonging.sides);
      // "The envoy of President Berg", of whom the text has told who he is.
      if (made.term && token.term?.office && tokens[at + 1]?.text !== "'s") made.term.people = token.term.people;
      joined.push(made);
      at = belonging.end - 1;
      continue;
    }
    const found = readOffice(tokens, at, sides);
    const body = found ? 0 : readOwned(tokens, at);
    if (body > 0 && token.term) {
      const end = tokens[body - 1]?.end ?? token.end;
      joined.push({ ...renamed(token, 'body'), end, term: { ...emptyTerm(token.start, end, 'B'), sides: token.term.sides } });
      at = body - 1;
      continue;
    }
    const pair = found ? 0 : readPair(tokens, at, sides);
    // "The ministers" of a country said right behind are not those told before.
    const plain = !found && (token.term ? token.term.group : is(token, OFFICE));
    const topics = plain ? readTail(tokens, at + 1, sides) : at + 1;
    const all = plain ? readOwners(tokens, topics, sides, topics > at + 1) : null;
    // "Minister of Trade of Norway Anna Berg": of one who is named, the name says it all.
    const named = topics > at + 1 && !token.text.endsWith('s') && !GOES_ON.test(tokens[all?.end ?? at]?.text ?? '');
    const owners = named ? null : all;
    if (found) {
      const end = visitedBy(joined) && tokens[found.end]?.text === 'to' ? found.end : readTail(tokens, found.end, sides);
      const made = office(tokens, at, end, found.sides);
      if (made.term && tokens[found.end]?.text === 'to') made.term.toward = tokens[end - 1]?.term?.sides ?? 0;
      joined.push(made);
      at = end - 1;
    } else if (pair !== 0) joined.push(office(tokens, at, at + 1, pair));
    else if (owners) {
      // "The ambassador of Norway to China"
      const post = isSent(token.text) && tokens[owners.end]?.text === 'to' ? tokens[owners.end + 1]?.term : null;
      const end = post && 'CL'.includes(post.code) ? owners.end + 2 : owners.end;
      const made = office(tokens, at, end, owners.sides);
      if (made.term && end > owners.end) made.term.toward = post?.sides ?? 0;
      shareOwner(joined, owners.sides);
      joined.push(made);
      at = end - 1;
    } else joined.push(token);
  }
  return joined;
}
