import type { Document } from '../../document.ts';
import type { Attribution } from './attribution.ts';
import type { AttributionRule, Context } from './context.ts';
import { carryOver, leadOf, signature } from './carry-over.ts';
import { lastCharacter, opensSentence } from './context.ts';
import type { CueWord } from './cues.ts';
import { readPassage } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotation.ts';
import type { Phrase } from './subject-before.ts';
import { accordingBefore, accordingBehind } from './rules/according.ts';
import { before } from './rules/before.ts';
import { behind } from './rules/behind.ts';
import { clauseSubject } from './rules/clause-subject.ts';
import { closing } from './rules/closing.ts';
import { inverted } from './rules/inverted.ts';
import { label, labelBehind } from './rules/label.ts';
import { noun } from './rules/noun.ts';
import { citing, quoted } from './rules/quoted.ts';

/**
 * Attributions within one sentence, in this order. What stands right behind a quotation is its own; then the verb in front of it; what
 * closes the sentence comes after that, because it may belong to the rest of the sentence only.
 */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  inverted,
  behind,
  label,
  labelBehind,
  quoted,
  before,
  accordingBefore,
  closing,
  accordingBehind,
  noun,
  clauseSubject,
];

/** A quotation with the passage it stands in and its attribution, if any. */
export interface Attributed {
  quotation: Quotation;
  passage: Passage;
  at: number;
  attribution: Attribution | null;
  /** The passage that the attribution’s tokens are in: another one where a quotation goes on over paragraphs. */
  source: Passage;
  opens: boolean;
  /** Where only a pronoun names the speaker: whom the sentence before gives its words to, and the passage of that one’s tokens. */
  lead?: { speaker: Phrase; source: Passage } | null;
}

function readSentence(context: Context): Attribution | null {
  let weak: Attribution | null = null;
  for (const rule of ATTRIBUTION_RULES) {
    if (weak && rule !== closing && rule !== accordingBefore) continue;
    const found = rule.read(context);
    if (!found) continue;
    const instead: Attribution | null =
      weak ?? found.instead ?? (rule === before ? citing(context, context.from, context.at) : before.read(context));
    if (found.firm) return { ...found, instead };
    weak ??= { ...found, instead };
  }
  return weak;
}

/** Passages of the blocks that hold a quotation, and of those in front of one, with their attributions inside a sentence. */
function attributeInSentences(
  document: Document,
  quotations: readonly Quotation[],
  cues: ReadonlyMap<string, CueWord>,
): { found: Attributed[]; passages: Map<number, Passage> } {
  const { text, article } = document;
  const passages = new Map<number, Passage>();
  const found: Attributed[] = [];
  let first = 0;
  while (first < quotations.length) {
    const index = quotations[first]?.block ?? 0;
    for (const near of [index - 1, index]) {
      const block = article.blocks[near];
      if (block && !passages.has(near))
        passages.set(near, readPassage(text, block, near, quotations, near === index ? first : quotations.length));
    }
    const passage = passages.get(index);
    let sentence = 0;
    passage?.tokens.forEach((token, at) => {
      while ((passage.sentences[sentence + 1] ?? Infinity) <= at) sentence += 1;
      const quotation = quotations[token.quotation];
      if (!quotation) return;
      const context: Context = {
        text,
        passage,
        quotation,
        at,
        from: passage.sentences[sentence] ?? 0,
        to: passage.sentences[sentence + 1] ?? passage.tokens.length,
        cues,
      };
      found.push({
        quotation,
        passage,
        at,
        attribution: readSentence(context),
        source: passage,
        opens: opensSentence(context) && /[\p{Lu}\d[…I]/u.test(text[quotation.start] ?? '') && lastCharacter(context) !== '',
      });
    });
    while (first < quotations.length && quotations[first]?.block === index) first += 1;
  }
  return { found, passages };
}

/** Gives each quotation its attribution: in its own sentence, else from the quotation or the sentence that it goes on with. In order. */
export function attributeQuotations(
  document: Document,
  quotations: readonly Quotation[],
  cues: ReadonlyMap<string, CueWord>,
): Attributed[] {
  const { found, passages } = attributeInSentences(document, quotations, cues);
  found.forEach((one, order) => {
    if (one.attribution) {
      one.lead = leadOf(document.text, found, order, passages, cues);
      return;
    }
    const carried = signature(document, one, quotations, cues) ?? carryOver(document.text, found, order, passages, cues);
    const same = found[order - 1];
    if (carried) Object.assign(one, carried, { lead: same?.attribution?.speaker === carried.attribution?.speaker ? same?.lead : null });
  });
  return found;
}
