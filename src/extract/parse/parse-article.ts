import type { Article, Block, Sentence } from '../../schema/article.ts';
import type { Document } from '../document.ts';
import type { Source } from '../knowledge.ts';
import { classifyPassages, type PassageKind } from './classify-passages.ts';
import { gatherPassages, type Passage } from './gather-passages.ts';
import { markdownLines } from './markdown-lines.ts';
import { readAgency } from './read-agency.ts';
import { sentenceIds } from './sentence-id.ts';
import { splitLines } from './split-lines.ts';
import { splitSentences } from './split-sentences.ts';

const SEPARATOR = '\n\n';

interface Canonical {
  text: string;
  blocks: Block[];
}

/** Joins the passages that belong to the article by a blank line; their characters are those of the source. */
function canonicalText(passages: readonly Passage[], kinds: readonly PassageKind[]): Canonical {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  passages.forEach((passage, index) => {
    const kind = kinds[index];
    if (!kind || kind === 'furniture') return;
    blocks.push({ kind, start: at, end: at + passage.text.length, sourceStart: passage.start });
    parts.push(passage.text);
    at += passage.text.length + SEPARATOR.length;
  });
  return { text: parts.join(SEPARATOR), blocks };
}

function sentencesOf({ text, blocks }: Canonical): Sentence[] {
  const ranges = blocks.flatMap((block, index) =>
    splitSentences(text, block.start, block.end).map(({ start, end }) => ({ start, end, block: index })),
  );
  const ids = sentenceIds(text, ranges);
  return ranges.map(({ start, end, block }, index) => ({ id: ids[index] ?? '', start, end, block }));
}

const LEADS = 3;

const leadsOf = ({ text, blocks }: Canonical): string[] =>
  blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'dek')
    .slice(0, LEADS)
    .map(({ start, end }) => text.slice(start, end));

function firstOf({ text, blocks }: Canonical, kind: Block['kind']): string | null {
  const block = blocks.find((candidate) => candidate.kind === kind);
  return block ? text.slice(block.start, block.end).replace(/\s+/gu, ' ').trim() : null;
}

/**
 * Reads one source into its record and its canonical text (DATA.md): blocks in source order, joined by a blank line, each block’s
 * characters exactly as in the source, page furniture left out and listed. In: the source, and the dossier’s own furniture lines.
 * Without a sidecar outlet, address and date stay null; `read-published.ts` looks for a date later.
 */
export function parseArticle(source: Source, furniture: readonly string[]): Document {
  const lines = source.file.endsWith('.md') ? markdownLines(splitLines(source.text)) : splitLines(source.text);
  const passages = gatherPassages(source.text, lines);
  const kinds = classifyPassages(passages, furniture);
  const canonical = canonicalText(passages, kinds);
  const sentences = sentencesOf(canonical);
  const { sidecar } = source;
  const first = sentences[0];
  const outlet = sidecar && sidecar.outlet !== '' ? sidecar.outlet : null;
  const article: Article = {
    id: source.id,
    source: sidecar?.source ?? source.file,
    title: firstOf(canonical, 'title') ?? (first ? canonical.text.slice(first.start, first.end) : source.id),
    dek: firstOf(canonical, 'dek'),
    byline: sidecar?.author ?? firstOf(canonical, 'byline'),
    outlet,
    url: sidecar?.url ?? null,
    agency: sidecar?.agency ?? readAgency(leadsOf(canonical), outlet),
    published: sidecar?.published ?? null,
    language: sidecar?.language ?? 'en',
    rights: sidecar?.rights ?? { mode: 'full', holder: '' },
    blocks: canonical.blocks,
    sentences,
    furniture: passages.filter((_, index) => kinds[index] === 'furniture').map(({ text }) => text),
    hash: source.hash,
  };
  return { article, text: canonical.text };
}
