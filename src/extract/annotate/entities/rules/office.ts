import type { NameRule } from '../reading.ts';
import { readOffice } from '../read-office.ts';
import { LINK_WORDS } from '../words/cues.ts';

const PAST = new Set(['former', 'ex', 'late', 'previous', 'ousted', 'ex-president', 'retired', 'then']);

export const office: NameRule = {
  name: 'office',
  example: 'Norwegian [Foreign Minister] Anna Berg: no mention, but the one who follows is a person',
  read(cursor, at) {
    const end = readOffice(cursor, at);
    if (end === at) return null;
    const { tokens } = cursor.scan;
    // "By Dean Berg": in a byline a title that is a given name is one.
    if (cursor.passage.kind === 'byline' && end === at + 1 && tokens[at]?.capital && cursor.vocabulary.givenNames.has(tokens[at].key))
      return null;
    let owner = cursor.owner;
    if (owner) {
      // "Norway's newly appointed foreign minister": adjectives may stand between, a clause may not.
      const gap = at - owner.end;
      let close = gap <= 8;
      for (let k = owner.end; close && k < at; k += 1) {
        const token = tokens[k];
        close =
          token !== undefined &&
          (token.kind === 'possessive' ||
            // "the Emirates’ foreign minister"
            (k === owner.end && (token.key === "'" || token.key === '’')) ||
            (token.kind === 'word' && !token.capital && !LINK_WORDS.has(token.key)) ||
            // "OSLO - Minister" sets off where the article is written, "Oslo-born" does not.
            (token.key === '-' && token.glued));
      }
      if (!close) owner = null;
    }
    const from = owner ? owner.end - 2 : at - 1;
    const former = PAST.has(tokens[at]?.key ?? '') || PAST.has(tokens[from]?.key ?? '') || PAST.has(tokens[at - 1]?.key ?? '');
    return { end, candidates: [], office: { first: at, last: end, owner, former } };
  },
};
