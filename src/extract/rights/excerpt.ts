import type { Sentence } from '../../schema/article.ts';
import type { Range, Selector } from '../../schema/span.ts';
import { select, sentenceAt, type Document } from '../document.ts';

const SEPARATOR = '\n\n';

/** A stretch of the whole text that the excerpt keeps, and where it stands there. */
interface Kept {
  from: number;
  to: number;
  at: number;
  sentences: Sentence[];
}

/** An article cut down to some of its sentences, and the way from offsets of the whole text to those of the excerpt. */
export interface Excerpt extends Document {
  /** The span by its offsets in the excerpt; null where it reaches beyond what was kept. */
  move: <T extends Selector>(span: T) => T | null;
}

/** The sentences that any of the ranges touches, in order. */
function touched(sentences: readonly Sentence[], ranges: readonly Pick<Range, 'start' | 'end'>[]): Sentence[] {
  const wanted = [...ranges].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return sentences.filter(({ start, end }) => {
    for (; next < wanted.length && (wanted[next]?.start ?? 0) < end; next += 1) reach = Math.max(reach, wanted[next]?.end ?? 0);
    return reach > start;
  });
}

/** Neighbours within a block stay together with what stands between them; each run becomes a paragraph. */
function runs(document: Document, kept: readonly Sentence[]): Kept[] {
  const order = new Map(document.article.sentences.map((sentence, index) => [sentence, index]));
  const found: Kept[] = [];
  for (const sentence of kept) {
    const run = found.at(-1);
    const previous = run?.sentences.at(-1);
    const follows = previous?.block === sentence.block && order.get(previous) === (order.get(sentence) ?? 0) - 1;
    if (run && follows) {
      run.to = sentence.end;
      run.sentences.push(sentence);
    } else
      found.push({
        from: sentence.start,
        to: sentence.end,
        at: run ? run.at + run.to - run.from + SEPARATOR.length : 0,
        sentences: [sentence],
      });
  }
  return found;
}

/** Keeps the sentences that the ranges touch, and leaves dek and furniture out. Sentence ids stay, so that links to the sentences hold. */
export function excerptOf(document: Document, ranges: readonly Pick<Range, 'start' | 'end'>[]): Excerpt {
  const { article, text } = document;
  const kept = runs(document, touched(article.sentences, ranges));
  const runOf = new Map(kept.flatMap((run) => run.sentences.map((sentence) => [sentence, run] as const)));
  const short: Document = {
    text: kept.map(({ from, to }) => text.slice(from, to)).join(SEPARATOR),
    article: {
      ...article,
      dek: null,
      furniture: [],
      sentences: kept.flatMap(({ from, at, sentences }, block) =>
        sentences.map(({ id, start, end }) => ({ id, start: start - from + at, end: end - from + at, block })),
      ),
      blocks: kept.map(({ from, to, at, sentences }) => {
        const block = article.blocks[sentences[0]?.block ?? 0];
        return {
          kind: block?.kind ?? 'paragraph',
          start: at,
          end: at + to - from,
          sourceStart: (block?.sourceStart ?? 0) + from - (block?.start ?? 0),
        };
      }),
    },
  };
  return {
    ...short,
    move: (span) => {
      const sentence = sentenceAt(document, span.start);
      const run = sentence && runOf.get(sentence);
      if (!run || span.end > run.to) return null;
      return { ...span, ...select(short, span.start - run.from + run.at, span.end - run.from + run.at) };
    },
  };
}
