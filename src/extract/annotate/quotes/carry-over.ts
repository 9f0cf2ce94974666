import type { Document } from '../../document.ts';
import type { Attributed } from './attribute-quotations.ts';
import type { Attribution } from './attribution.ts';
import type { Context } from './context.ts';
import type { CueWord } from './cues.ts';
import { readPassage, sentenceOf } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotation.ts';
import { accordingBefore } from './rules/according.ts';
import { before } from './rules/before.ts';
import { noun } from './rules/noun.ts';
import { subjectAfter } from './subject-after.ts';

/** A sentence of so few tokens only leads in what follows: "Berg’s reply?" */
const SHORT = 8;

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
  const found = before.read(context) ?? accordingBefore.read(context) ?? (to - from < SHORT ? noun.read(context) : null);
  return found && { ...found, rule: 'sentence-before' };
}

/** Whose words a quotation continues that its own sentence gives to nobody. */
export function carryOver(
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

const PRONOUN = /^(?:s?he|it)$/;

/** Who speaks in the sentence before that of a quotation which only a pronoun gives to somebody: by its quotation, else by its verb. */
export function leadOf(
  text: string,
  found: readonly Attributed[],
  order: number,
  passages: ReadonlyMap<number, Passage>,
  cues: ReadonlyMap<string, CueWord>,
): Attributed['lead'] {
  const one = found[order];
  const speaker = one?.attribution?.speaker;
  if (!one || !speaker || speaker.from !== speaker.to || !PRONOUN.test(one.source.tokens[speaker.to]?.low ?? '')) return null;
  const sentence = sentenceOf(one.passage, one.at);
  const passage = sentence > 0 ? one.passage : passages.get(one.passage.block - 1);
  if (!passage) return null;
  const at = sentence > 0 ? sentence - 1 : passage.sentences.length - 2;
  const last = found[order - 1];
  const spoken = last?.passage === passage && sentenceOf(passage, last.at) >= at ? last : null;
  if (spoken) return spoken.attribution?.speaker ? { speaker: spoken.attribution.speaker, source: spoken.source } : null;
  const told = attributionOf(text, passage, at, cues, one.quotation);
  return told?.speaker && told.firm && told.cue && told.speaker.to < told.cue.from ? { speaker: told.speaker, source: passage } : null;
}

/** Longest line that can be a signature, in code units. */
const SIGNATURE = 120;

/** Who signs a quotation that fills its block, on the line below: "— Anna Berg, foreign minister". */
export function signature(
  { text, article }: Document,
  one: Attributed,
  quotations: readonly Quotation[],
  cues: ReadonlyMap<string, CueWord>,
): Pick<Attributed, 'attribution' | 'source'> | null {
  const block = article.blocks[one.passage.block];
  const next = article.blocks[one.passage.block + 1];
  if (!block || !next || next.end - next.start > SIGNATURE || one.quotation.close !== block.end || !/[—–―-]/.test(text[next.start] ?? ''))
    return null;
  const source = readPassage(text, next, one.passage.block + 1, quotations, quotations.length);
  const speaker = subjectAfter(source.tokens, 1, source.tokens.length, cues);
  return speaker && { attribution: { rule: 'signature', speaker, cue: null, firm: true }, source };
}
