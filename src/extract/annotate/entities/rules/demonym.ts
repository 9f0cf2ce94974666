import { isGiven } from '../known-word.ts';
import { matchName } from '../match-name.ts';
import type { NameRule } from '../reading.ts';

/** "Latin American leaders" are of many countries. */
const PART = /^(?:latin|south|north|central|pan|native|african|ibero|meso)$/;

export const demonym: NameRule = {
  name: 'demonym',
  example: 'the [Norwegian] foreign minister: no mention, but the country of the office that follows',
  read({ scan, passage, vocabulary, office }, at) {
    const match = matchName(scan, passage, vocabulary, at);
    if (!match?.name.demonym) return null;
    // "Minister German Luz": after an office a given name is no adjective, but "his rival German Anna Lund".
    const named =
      scan.tokens[at - 1]?.capital === false &&
      isGiven({ vocabulary }, scan.tokens[match.end]) &&
      scan.tokens[match.end + 1]?.capital === true;
    if (office?.last === at && !named && isGiven({ vocabulary }, scan.tokens[at]) && scan.tokens[match.end]?.capital) return null;
    const word = scan.tokens[at];
    const before = scan.tokens[at - 1];
    if (word?.key === 'american' && before?.capital && PART.test(before.key)) return null;
    return { end: match.end, candidates: [], owner: { country: match.name.demonym, body: null, end: match.end } };
  },
};
