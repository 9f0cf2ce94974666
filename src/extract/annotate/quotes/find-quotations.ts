import type { Block } from '../../../schema/article.ts';
import type { Document } from '../../document.ts';
import { familyOf, isElision, isLetter, MARKS, opensAfter } from './marks.ts';
import type { Family } from './marks.ts';
import type { Quotation } from './quotation.ts';
import { closingSingleAhead, isApostrophe } from './single-marks.ts';
import type { Ahead } from './single-marks.ts';

interface Opening {
  at: number;
  mark: string;
  family: Family;
  close: number | null;
}

/** Deeper nesting than this is taken for marks gone astray. */
const DEPTH = 6;

/** What one mark does at its place: opens, closes, or nothing. Double straight marks are read by the space around them. */
function act(text: string, at: number, block: Block, open: Opening | undefined, ahead: Ahead): 'open' | 'close' | null {
  const mark = text[at] ?? '';
  const previous = at > block.start ? (text[at - 1] ?? '') : '';
  const next = at + 1 < block.end ? (text[at + 1] ?? '') : '';
  const afterSpace = opensAfter(previous);
  const beforeSpace = next === '' || /\s/.test(next);
  switch (mark) {
    case '„':
    case '‟':
    case '「':
    case '『':
      return 'open';
    case '」':
    case '』':
      return open ? 'close' : null;
    case '“':
      if (open && (open.mark === '„' || (!afterSpace && !isLetter(next)))) return 'close';
      return !beforeSpace || afterSpace ? 'open' : null;
    // Inches; it closes backticks alone.
    case '″':
      return null;
    case '”':
      if (open) return 'close';
      return afterSpace && isLetter(next) ? 'open' : null;
    case '«':
    case '‹':
      return open && open.mark !== mark ? 'close' : 'open';
    case '»':
    case '›':
      if (open) return 'close';
      return afterSpace && !beforeSpace ? 'open' : null;
    case '"': {
      // A space before it and a word behind it: a quotation within one, unless this text sets spaces inside all its marks.
      const opens = /^\s?$/.test(previous) && !beforeSpace && !/[.,;]/.test(next);
      if (open) return opens && !/\s/.test(text[open.at + 1] ?? '') ? 'open' : 'close';
      // Inches.
      if (/\d/.test(previous) && !isLetter(next)) return null;
      return afterSpace || !beforeSpace ? 'open' : null;
    }
    default:
      return actSingle(text, at, block.end, { open: open !== undefined, afterSpace, beforeSpace, mark }, ahead);
  }
}

function actSingle(
  text: string,
  at: number,
  end: number,
  seen: { open: boolean; afterSpace: boolean; beforeSpace: boolean; mark: string },
  ahead: Ahead,
): 'open' | 'close' | null {
  const opens = seen.afterSpace && !seen.beforeSpace && !isElision(text, at);
  if (seen.open && !(opens && seen.mark === '‘'))
    return (opens && isLetter(text[at + 1] ?? '')) || isApostrophe(text, at, end, ahead) ? null : 'close';
  if (!opens) return null;
  return seen.mark === '’' ? null : closingSingleAhead(text, at + 1, end, ahead) ? 'open' : null;
}

/** Do two single marks stand for the closing double one: behind a stop or a comma, where a straight double mark or two backticks are open? */
function isTwin(text: string, at: number, open: Opening | undefined): boolean {
  const ticks = open?.mark === '`';
  if (ticks && text[at] === '″') return true;
  if ((!ticks && open?.mark !== '"' && open?.mark !== '“') || !/^(?:''|’’)$/.test(text.slice(at, at + 2))) return false;
  if (ticks) return true;
  return /[.,!?]/.test(text[at - 1] ?? '') && /^(?:\s|$)/.test(text.slice(at + 2, at + 3));
}

/** The openings of one block with their closings; `stray` is the first closing mark that nothing opened. */
function pairMarks(text: string, block: Block): { openings: Opening[]; stray: number | null } {
  const openings: Opening[] = [];
  const stack: Opening[] = [];
  let stray: number | null = null;
  const ahead: Ahead = { from: 0, at: -1 };
  MARKS.lastIndex = block.start;
  for (let match = MARKS.exec(text); match && match.index < block.end; match = MARKS.exec(text)) {
    const at = match.index;
    const mark = match[0];
    // "It was good,'' she said: two single marks that close a double one.
    const twin = isTwin(text, at, stack.at(-1));
    // ``It was good,'' she said: two backticks open.
    const ticks = mark === '`' && text[at + 1] === '`' && opensAfter(at > block.start ? (text[at - 1] ?? '') : '');
    const family = twin || ticks ? 'double' : familyOf(mark);
    let depth = stack.length - 1;
    const floor = Math.max(0, stack.length - DEPTH);
    while (depth >= floor && stack[depth]?.family !== family) depth -= 1;
    const open = depth >= floor ? stack[depth] : undefined;
    const action = twin ? 'close' : ticks ? 'open' : act(text, at, block, open, ahead);
    if (ticks || (twin && mark !== '″')) MARKS.lastIndex = at + 2;
    if (action === 'open') {
      const opening: Opening = { at: ticks ? at + 1 : at, mark, family, close: null };
      openings.push(opening);
      stack.push(opening);
    } else if (action === 'close' && open) {
      open.close = at;
      stack.length = depth;
    } else if (family === 'double' && openings.length === 0 && stray === null && !opensAfter(text[at - 1] ?? '')) stray = at;
  }
  return { openings, stray };
}

/** Where a quotation that is never closed ends: with its paragraph, or with the sentence before the next quotation. */
function endOfUnclosed(text: string, opening: Opening, next: Opening | undefined, block: Block): number {
  if (!next) return block.end;
  const stretch = text.slice(opening.at + 1, next.at);
  const stop = Math.max(stretch.lastIndexOf('.'), stretch.lastIndexOf('!'), stretch.lastIndexOf('?'));
  return opening.at + 1 + (stop >= 0 ? stop + 1 : stretch.length);
}

function outermost(text: string, block: Block, index: number, openings: readonly Opening[], carried: boolean): Quotation[] {
  const found: Quotation[] = [];
  let reached = block.start;
  openings.forEach((opening, order) => {
    if (opening.at < reached || (opening.close === null && opening.family === 'single')) return;
    const inner = trim(text, opening.at + 1, opening.close ?? endOfUnclosed(text, opening, openings[order + 1], block));
    const close = opening.close === null ? inner.end : opening.close + 1;
    reached = close;
    const continues = carried && text.slice(block.start, opening.at).trim() === '';
    if (inner.start < inner.end) found.push({ ...inner, open: opening.at, close, closed: opening.close !== null, continues, block: index });
  });
  return found;
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** References and quotes both ask for them. */
const known = new WeakMap<Document, readonly Quotation[]>();

/**
 * Every stretch between quotation marks, in order and without overlap (of nested ones the outermost), marks excluded. Reads straight
 * and curly marks, also mixed; guillemets in both directions; low German marks; corner brackets. A quotation over several paragraphs
 * gives one stretch a paragraph. Offsets are UTF-16 code units. Time is linear in the text.
 */
export function findQuotations(document: Document): readonly Quotation[] {
  const seen = known.get(document);
  if (seen) return seen;
  const found = readQuotations(document);
  known.set(document, found);
  return found;
}

function readQuotations({ text, article }: Document): Quotation[] {
  const found: Quotation[] = [];
  let leftOpen = false;
  article.blocks.forEach((block, index) => {
    const { openings, stray } = pairMarks(text, block);
    if (leftOpen && stray !== null) {
      const inner = trim(text, block.start, stray);
      if (inner.start < inner.end)
        found.push({ ...inner, open: inner.start, close: stray + 1, closed: true, continues: true, block: index });
    }
    const quotations = outermost(text, block, index, openings, leftOpen);
    for (const quotation of quotations) found.push(quotation);
    const last = quotations.at(-1);
    leftOpen = last ? !last.closed && last.end >= block.end - 1 : false;
  });
  return found;
}
