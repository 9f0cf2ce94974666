import type { Document } from '../../document.ts';
import type { Attribution } from './attribution.ts';
import type { AttributionRule, Context } from './context.ts';
import { lastCharacter, opensSentence } from './context.ts';
import type { CueWord } from './cues.ts';
import { readPassage, sentenceOf } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotation.ts';
import { accordingBefore, accordingBehind } from './rules/according.ts';
import { before } from './rules/before.ts';
import { behind } from './rules/behind.ts';
import { clauseSubject } from './rules/clause-subject.ts';
import { closing } from './rules/closing.ts';
import { inverted } from './rules/inverted.ts';
import { label, labelBehind } from './rules/label.ts';
import { noun } from './rules/noun.ts';
import { quoted } from './rules/quoted.ts';

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
}

function readSentence(context: Context): Attribution | null {
  let weak: Attribution | null = null;
  for (const rule of ATTRIBUTION_RULES) {
    if (weak && rule !== closing && rule !== accordingBefore) continue;
    const found = rule.read(context);
    if (!found) continue;
    const instead: Attribution | null = weak ?? (rule === before ? null : before.read(context));
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

/** The attribution that a sentence without the quotation gives to what follows it: "He was blunt:", "Berg warned of delays." */
function attributionOf(
  text: string,
  passage: Passage,
  sentence: number,
  cues: ReadonlyMap<string, CueWord>,
  quotation: Quotation,
): Attribution | null {
  const from = passage.sentences[sentence] ?? 0;
  const to = passage.sentences[sentence + 1] ?? passage.tokens.length;
  const context: Context = { text, passage, quotation, at: to, from, to, cues };
  const found = before.read(context) ?? accordingBefore.read(context);
  return found && { ...found, rule: 'sentence-before' };
}

/** Whose words a quotation continues that its own sentence gives to nobody. */
function carryOver(
  text: string,
  found: Attributed[],
  order: number,
  passages: ReadonlyMap<number, Passage>,
  cues: ReadonlyMap<string, CueWord>,
): Pick<Attributed, 'attribution' | 'source'> | null {
  const one = found[order];
  const last = found[order - 1];
  const next = found[order + 1];
  if (!one) return null;
  const sentence = sentenceOf(one.passage, one.at);
  const carried = (from: Attributed | undefined, rule: string): Pick<Attributed, 'attribution' | 'source'> | null =>
    from?.attribution ? { attribution: { ...from.attribution, rule }, source: from.source } : null;
  const here = last?.passage === one.passage ? last : undefined;
  if (one.quotation.continues) return carried(last, 'next-paragraph');
  if (here && sentenceOf(here.passage, here.at) === sentence && here.attribution) return carried(here, 'same-sentence');
  if (!one.opens) return null;
  if (!here?.attribution && next?.passage === one.passage && next.at === one.at + 1) {
    const ahead = carried(next, 'next-quotation');
    if (ahead) return ahead;
  }
  if (sentence > 0 && !(here && sentenceOf(here.passage, here.at) === sentence - 1)) {
    const introduced = attributionOf(text, one.passage, sentence - 1, cues, one.quotation);
    if (introduced?.speaker) return { attribution: introduced, source: one.passage };
  }
  if (here?.attribution) return carried(here, 'same-paragraph');
  if (sentence > 0) return null;
  const previous = passages.get(one.passage.block - 1);
  if (!previous) return null;
  if (last?.passage === previous && sentenceOf(previous, last.at) === previous.sentences.length - 2) return carried(last, 'next-paragraph');
  const introduced = attributionOf(text, previous, previous.sentences.length - 2, cues, one.quotation);
  if (introduced?.speaker) return { attribution: introduced, source: previous };
  return last?.passage === previous ? carried(last, 'next-paragraph') : null;
}

/** Gives each quotation its attribution: in its own sentence, else from the quotation or the sentence that it goes on with. In order. */
export function attributeQuotations(
  document: Document,
  quotations: readonly Quotation[],
  cues: ReadonlyMap<string, CueWord>,
): Attributed[] {
  const { found, passages } = attributeInSentences(document, quotations, cues);
  found.forEach((one, order) => {
    if (one.attribution) return;
    const carried = carryOver(document.text, found, order, passages, cues);
    if (carried) Object.assign(one, carried);
  });
  return found;
}
