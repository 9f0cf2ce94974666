import type { Claim, ClaimInput } from '../../schema/claim.ts';
import { type Document, select } from '../document.ts';
import { nearestSentence } from '../nearest-sentence.ts';

/** Words that an editor quotes and that stand in no article: what was looked for, where, and what comes nearest. */
export interface Unmatched {
  claim: string;
  article: string;
  quote: string;
  nearest: string | null;
}

/**
 * Finds the sentence of each position in its article. In: the editor’s claims and the parsed documents; out: the claims with their spans,
 * and every quotation that is in no article, which stops the build.
 */
export function locateClaims(inputs: readonly ClaimInput[], documents: readonly Document[]): { claims: Claim[]; unmatched: Unmatched[] } {
  const byId = new Map(documents.map((document) => [document.article.id, document]));
  const unmatched: Unmatched[] = [];
  const claims = inputs.map(({ id, claim, positions }) => ({
    id,
    claim,
    positions: positions.map(({ article, stance, by, quote, prefix = '' }) => {
      const document = byId.get(article);
      const before = document && quote ? document.text.indexOf(prefix + quote) : -1;
      const at = before < 0 ? -1 : before + prefix.length;
      if (quote && at < 0) unmatched.push({ claim: id, article, quote, nearest: document ? nearestSentence(document, quote) : null });
      return { article, stance, by: by ?? null, span: document && quote && at >= 0 ? select(document, at, at + quote.length) : null };
    }),
  }));
  return { claims, unmatched };
}
