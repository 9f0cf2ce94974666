import type { AttributionRule } from '../context.ts';
import { subjectAfter } from '../subject-after.ts';
import { phraseEndingAt } from '../subject-before.ts';
import { AUXILIARIES, CLAUSE_OPENERS, PREPOSITIONS, TIMES } from '../word-classes.ts';

/** BERG: “…” */
export const label: AttributionRule = {
  name: 'label',
  example: 'Minister: ‘We agree’',
  read({ passage, from, at, cues }) {
    const { tokens } = passage;
    if (!/^[:—–-]$/.test(tokens[at - 1]?.word ?? '') || at - 1 <= from) return null;
    let start = at - 2;
    while (start > from && at - start < 12 && !/^[-—–.?!]$/.test(tokens[start - 1]?.word ?? '')) start -= 1;
    const words = tokens.slice(start, at - 1);
    if (words.length === 0 || words.length > 8) return null;
    if (
      words.some(
        (token) =>
          CLAUSE_OPENERS.has(token.low) ||
          AUXILIARIES.has(token.low) ||
          PREPOSITIONS.has(words[0]?.low ?? '') ||
          TIMES.has(words[0]?.low ?? '') ||
          /^(?:past|finite|ing)$/.test(cues.get(token.low)?.form ?? ''),
      )
    )
      return null;
    const speaker = phraseEndingAt(tokens, at - 2, start, cues);
    return speaker && /^\p{Lu}/u.test(tokens[speaker.from]?.word ?? '') ? { rule: 'label', speaker, cue: null, firm: true } : null;
  },
};

/** ‘…’ - Minister */
export const labelBehind: AttributionRule = {
  name: 'label-behind',
  example: '‘A new start’ for Oslo - Minister',
  read({ passage, at, cues }) {
    const { tokens, kind } = passage;
    const heading = kind === 'title' || kind === 'dek' || kind === 'heading';
    for (
      let index = heading ? Math.max(at + 1, tokens.length - 8) : at + 1;
      index < Math.min(tokens.length - 1, heading ? tokens.length : at + 2);
      index += 1
    ) {
      // In running text only a dash right behind the quotation signs it: “We agree.” — Anna Berg
      if (!(heading ? /^[-—–―:|,]$/ : /^[-—–―~]$/).test(tokens[index]?.word ?? '') || tokens.length - index > 8) continue;
      const verb = cues.get(tokens[index + 1]?.low ?? '');
      const start = verb && verb.form !== 'ing' ? index + 2 : index + 1;
      const speaker = subjectAfter(tokens, start, tokens.length, cues);
      if (speaker && (speaker.to === tokens.length - 1 || (speaker.to === tokens.length - 2 && tokens.at(-1)?.word === '.')))
        return { rule: 'label-behind', speaker, cue: verb ? { from: index + 1, to: index + 1 } : null, firm: true };
    }
    return null;
  },
};
