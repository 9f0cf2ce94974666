import type { Candidate } from '../reading.ts';
import type { Scan } from '../scan.ts';
import { titleOf } from './read-clues.ts';
import { beginningOf, type Setting } from './scene.ts';

/** Before these an office is another's object, so that the dateline says nothing of it. */
const OBJECT = /^(?:to|with|from|between|of|for|against|by|about|and|under|after|like|than)$/;

/** "made by", "according to": here the preposition does not make him another's object. */
const OWN_WORDS = /^(?:made|taken|issued|announced|approved|chaired|appointed|given|according)$/;

/** What somebody stands for, in front of his office. */
const LEANING = /^(?:\p{L}{3,}ist|conservative|liberal|hardline|reformist|moderate|outgoing|embattled|acting|new|right-wing|left-wing)$/u;

/** Is somebody spoken of as a third one, so that where the article is written says nothing of him? */
export function isAside({ scan: { tokens } }: Setting, person: Candidate): boolean {
  const start = beginningOf(person);
  let at = start - 1;
  // "resisted by the conservative Premier X"
  if (LEANING.test(tokens[at]?.key ?? '')) at -= 1;
  if (tokens[at]?.key === 'the') at -= 1;
  return OBJECT.test(tokens[at]?.key ?? '') && !OWN_WORDS.test(tokens[at - 1]?.key ?? '');
}

const COMES = /^(?:[a-z’'-]+ ){0,6}?(?:visit|visited|trip|stop|arrived|arrives|came|travelled|traveled|flew) (?:[a-z]+ ){0,1}here\b/;

/** "Announced on the first evening of a three-day visit": of who speaks so, the visit is his own, unless it is told whose, or where to. */
const ON_VISIT = new RegExp(
  String.raw`^(?:, )?(?:(?:said|says|announced|told|declared|added|pledged|vowed|called|praised|promised|urged|hailed|assured|met|held|arrived|who|is|was) ` +
    String.raw`(?:(?!visit|trip|her host|his host|as )\S+ ){0,14}?(?:during|on|of|at the (?:start|end|beginning|close|outset) of)` +
    String.raw`|(?:has |had |\w+day |on )*(?:began|begins|begun|ended|ends|wrapped up|concluded|starts|started|kicked off|opened)) (?:an?|his|her) ` +
    String.raw`(?:(?:[a-z0-9]+ - (?:day|hour|week)|official|state|working|historic|landmark|rare|surprise|brief|short|lightning|maiden|first) ){1,4}(?:visit|trip|stay)` +
    String.raw`(?! (?:by|from|of|in|around|across|through|abroad|to (?!the (?:country|nation|former colony|kingdom|republic|island)))\b)`,
);
/** Words behind a name within which a visit may be told. */
const AHEAD = 26;

/** Is somebody told to come to where the article is written? */
export const comesHere = ({ tokens, initial }: Scan, { last }: Candidate): boolean => {
  const next = initial.indexOf(1, last);
  const words = tokens.slice(last, Math.min(last + AHEAD, next < 0 ? tokens.length : next)).map(({ key }) => key);
  return COMES.test(words.slice(0, 12).join(' ')) || ON_VISIT.test(`${words.join(' ')} `);
};

const HEAD = /\b(?:president|king|queen|premier|prime minister|emir|sultan|chancellor)$/i;

/**
 * "President X and Ana Ruiz talked", "President X and Prime Minister Y met": two at the beginning of a sentence of whom nothing else is known are
 * seldom both at home, and either may be.
 */
export function isOneOfTwo({ scan, candidates, countryOf }: Setting, index: number): boolean {
  const { tokens, initial } = scan;
  return [index, index - 1].some((at) => {
    const [one, other] = [candidates[at], candidates[at + 1]];
    if (!one || other?.type !== 'person' || one.type !== 'person') return false;
    if (beginningOf(other) !== one.last + 1 || tokens[one.last]?.key !== 'and') return false;
    const start = beginningOf(one);
    // "OSLO (AFP) – President X and Prime Minister Y met"
    if (initial[start] !== 1 && !/^[—–-]+$/.test(tokens[start - 1]?.key ?? '')) return false;
    const meet = /^(?:talked|met|spoke|meet|spent|sat|had|agreed|will|are|were|have|shook|walked|discussed|held)$/;
    if (!meet.test(tokens[other.last]?.key ?? '') || countryOf(at === index ? other : one) !== null) return false;
    const heads = [one, other].every((each) => HEAD.test(titleOf(scan, each)));
    return (at === index && other.offices.length === 0) || heads;
  });
}
