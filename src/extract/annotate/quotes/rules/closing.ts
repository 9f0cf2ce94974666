import type { Attribution } from '../attribution.ts';
import type { AttributionRule, Context } from '../context.ts';
import { cueAt } from '../context.ts';
import { quotedAs } from '../quoted-as.ts';
import { subjectAfter } from '../subject-after.ts';
import { subjectBefore } from '../subject-before.ts';
import { CLAIMS } from '../word-classes.ts';

/** How far behind a quotation its sentence may close, in tokens. */
const REACH = 64;

/** … “…” …, Berg said. */
export const closing: AttributionRule = {
  name: 'closing',
  example: 'The deal is “a new start” for Oslo, Berg said on Monday.',
  read(context): Attribution | null {
    const { tokens } = context.passage;
    for (let index = Math.min(context.to, context.at + REACH) - 1; index > context.at + 1; index -= 1) {
      const token = tokens[index];
      const cue = cueAt(context, index);
      if (!token || cue?.manner !== 'say' || cue.form === 'ing' || cue.form === 'bare') continue;
      const found = closingAt(context, index);
      if (found) return found;
    }
    return null;
  },
};

function closingAt(context: Context, index: number): Attribution | null {
  const { tokens } = context.passage;
  const rest = tokens.slice(index + 1, context.to);
  if (rest.length > 16 || rest.some((token) => token.quotation >= 0 || /^(?:that|[,:;])$/.test(token.word))) {
    const comma = rest.findIndex((token) => token.word === ',');
    if (rest.some((token) => token.quotation >= 0) || comma < 0 || comma > 12) return null;
  }
  if (tokens[index - 1]?.word === ',') {
    const after = subjectAfter(tokens, index + 1, context.to, context.cues);
    if (after) return { rule: 'closing', speaker: after, cue: { from: index, to: index }, firm: true };
  }
  const speaker = subjectBefore(tokens, index, context.at + 1, context.cues);
  if (!speaker || !endsClause(context, speaker.from - 1) || CLAIMS.test(tokens[speaker.from + 1]?.low ?? '')) return null;
  return { rule: 'closing', speaker, cue: quotedAs(context, index), firm: true };
}

/** True for a comma, or for a quotation that ends with one inside its marks. */
function endsClause({ passage, text }: Context, index: number): boolean {
  const token = passage.tokens[index];
  return token?.word === ',' || (token !== undefined && token.quotation >= 0 && /[,?!]["”’']$/.test(text.slice(token.end - 2, token.end)));
}
