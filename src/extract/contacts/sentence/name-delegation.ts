import type { Frame } from './frame.ts';
import { FIRST, SECOND, emptyTerm, type Term, type Token } from './term.ts';

/** Sentences within which "the delegation" is the one told last. */
const REACH = 8;

/** The delegation told last: its side, who leads it, and in which sentence it stands. */
export interface Delegation {
  sides: number;
  people: readonly string[];
  sentence: number;
}

const TEAM = /\b(?:delegation|mission)$/i;
/** "A Norwegian delegation led by Minister Anna Berg", read as one who takes part. */
const TEAM_OF = /\bdelegation\b.{0,120}\b(?:led|headed) by\b/i;
/** "a Norwegian delegation headed by Minister Anna Berg" */
const LED = /^(?: ,)?(?: which)?(?: (?:is|was))? (?:led|headed) by(?: [^PC;:,]+| C(?: 's)?){0,6}? (P)/d;
/** "Berg, leading a delegation of businessmen", "Berg arrived at the head of a large delegation" */
const LEADS =
  /(P)(?: ,)?[^P;:]{0,80}? (?:led|leads|leading|heads|headed|heading|head of|accompanied by|with|along with) (?:an?|the|his|her)(?: [^P;:,]+){0,4}? delegation(?= |$)/d;

/** Whether a sentence can tell of a delegation at all. */
export const namesTeam = (exact: string): boolean => /delegation|mission/i.test(exact);

/** The delegation that a clause tells of, or null. In: the clause, the canonical text, and the number of its sentence. */
export function delegationIn(frame: Frame, text: string, sentence: number): Delegation | null {
  for (const [at, { start, end, sides, people }] of frame.terms) {
    if (sides !== FIRST && sides !== SECOND) continue;
    const words = text.slice(start, end);
    if (people.length === 1 && TEAM_OF.test(words)) return { sides, people, sentence };
    if (people.length > 0 || !TEAM.test(words)) continue;
    const led = LED.exec(frame.text.slice(at + 1, at + 120));
    const leader = led ? frame.terms.get(at + 1 + (led.indices?.[1]?.[0] ?? 0)) : undefined;
    const own = leader?.people.length === 1 && (leader.sides === sides || leader.sides === 0);
    return { sides, people: own ? leader.people : [], sentence };
  }
  const leads = frame.words.includes('delegation') ? LEADS.exec(frame.text) : null;
  const leader = leads ? frame.terms.get(leads.indices?.[1]?.[0] ?? -1) : undefined;
  const known = leader?.people.length === 1 && (leader.sides === FIRST || leader.sides === SECOND);
  return known ? { sides: leader.sides, people: leader.people, sentence } : null;
}

/** Puts the delegation told last in the place of "the delegation", with its head where he is known. `sentence`: number of the tokens' sentence. */
export function nameDelegation(tokens: readonly Token[], last: Delegation | null, sentence: number): readonly Token[] {
  if (!last || sentence - last.sentence > REACH) return tokens;
  return tokens.map((token, at) => {
    const [before, earlier, next] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
    const alone =
      token.term === null &&
      token.text === 'delegation' &&
      before?.term === null &&
      (before.text === 'the' || (before.text === 'visiting' && earlier?.text === 'the')) &&
      !/^(?:of|from|led|headed|'s|-)$/.test(next?.text ?? '');
    if (!alone) return token;
    const term: Term = {
      ...emptyTerm(token.start, token.end, 'P'),
      sides: last.sides,
      people: [...last.people],
      office: last.people.length === 0,
    };
    return { ...token, term };
  });
}
