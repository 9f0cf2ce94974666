import type { Context } from './context.ts';
import type { Phrase } from './subject-before.ts';

/** Widens "quoted" to "quoted as saying". */
export function quotedAs({ passage }: Context, index: number): Phrase {
  const { tokens } = passage;
  const wide =
    /^(?:quoted|cited)$/.test(tokens[index]?.low ?? '') &&
    tokens[index + 1]?.low === 'as' &&
    /^(?:saying|telling)$/.test(tokens[index + 2]?.low ?? '');
  return { from: index, to: wide ? index + 2 : index };
}
