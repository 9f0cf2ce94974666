import type { AttributionRule, Context } from '../context.ts';
import { subjectAfter } from '../subject-after.ts';
import type { Phrase } from '../subject-before.ts';
import { DETERMINERS, PREPOSITIONS, TIMES } from '../word-classes.ts';

const NOUN =
  /^(?:statements?|remarks?|comments?|words|claims?|calls?|warnings?|message|tweets?|speech|letter|promises?|vows?|pledges?|descriptions?|accusations?|slogans?|declarations?|assertions?|characterizations?|threats?|criticism|views?|references?|argument|insistence|suggestion|demands?|proposal|mantra|chants?|motto|assessment|admission|praise|question|answer|response|reply|explanation|quip|post|plan|notion|idea|belief|hope)$/;

/** "In the words of Berg": what stands behind "of" is the speaker, not the matter. */
const OF_PERSON = /^(?:words|remarks|comments|opinion|mantra|motto|slogan)$/;

/** Berg’s warning of “…”, a statement by the ministry: “…” */
export const noun: AttributionRule = {
  name: 'noun',
  example: 'Berg’s warning of “a new start” was heard in Oslo.',
  read({ passage, from, at, cues }) {
    const { tokens } = passage;
    for (let index = at - 1; index >= Math.max(from, at - 14); index -= 1) {
      const token = tokens[index];
      if (!token || !NOUN.test(token.low)) continue;
      const cue = { from: index, to: index };
      if (/^(?:from|by|of)$/.test(tokens[index + 1]?.low ?? '')) {
        const speaker = subjectAfter(tokens, index + 2, at, cues);
        if (speaker && (tokens[index + 1]?.low !== 'of' || OF_PERSON.test(token.low))) return { rule: 'noun', speaker, cue, firm: false };
      }
      for (let back = index - 1; back >= Math.max(from, index - 4); back -= 1) {
        const owner = tokens[back];
        if (owner && /^(?:his|her|their)$/.test(owner.low)) return { rule: 'noun', speaker: { from: back, to: back }, cue, firm: false };
        if (owner?.possessive) return { rule: 'noun', speaker: ownerPhrase(tokens, back, from), cue, firm: false };
      }
    }
    return null;
  },
};

function ownerPhrase(tokens: Context['passage']['tokens'], to: number, low: number): Phrase {
  let from = to;
  while (
    from - 1 >= low &&
    /^\p{Lu}/u.test(tokens[from - 1]?.word ?? '') &&
    !TIMES.has(tokens[from - 1]?.low ?? '') &&
    !PREPOSITIONS.has(tokens[from - 1]?.low ?? '')
  )
    from -= 1;
  if (DETERMINERS.has(tokens[from - 1]?.low ?? '')) from -= 1;
  return { from, to };
}
