import { blockAt, sentenceAt, type Document } from '../../document.ts';
import type { Finding, Setting } from './rule.ts';
import { tenseAround } from './tense.ts';

/** How far around a date its sentence is looked at; longer sentences are lists or unbroken text. */
const REACH = 400;
const NEAR = 40;
const QUOTATION_REACH = 1200;

/** Whether a quotation is open: more opening than closing marks since the line began; a straight mark opens and closes in turn. */
function quotationOpen(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - QUOTATION_REACH);
  const before = text.slice(from, at);
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('«') > before.lastIndexOf('»');
  return curly || (before.split('"').length - 1) % 2 === 1;
}

/** What a rule may ask about the stretch it matched; tense and quotation are worked out when asked for. */
export function settingOf(document: Document, start: number, end: number, known: { published: string | null; approximate: boolean; found: readonly Finding[]; context: Finding | null }): Setting {
  const { text } = document;
  let sentence: { start: number; end: number } | null = null;
  const sentenceRange = (): { start: number; end: number } => {
    sentence ??= sentenceAt(document, start) ?? { start: text.lastIndexOf('\n', start - 1) + 1, end: text.length };
    return sentence;
  };
  return {
    ...known,
    text,
    start,
    end,
    before: text.slice(Math.max(0, start - NEAR), start).replace(/\n(?!\n)/g, ' ').replace(/[^\S\n]/g, ' '),
    after: text.slice(end, end + NEAR).replace(/\n(?!\n)/g, ' ').replace(/[^\S\n]/g, ' '),
    tense: () => {
      const range = sentenceRange();
      const headline = /^(?:title|heading|dek)$/.test(blockAt(document, start)?.kind ?? '');
      const flat = (from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ');
      return tenseAround(flat(Math.max(range.start, start - REACH), start), flat(end, Math.max(end, Math.min(range.end, end + REACH))), headline);
    },
    quoted: () => quotationOpen(text, start),
    sentenceStart: () => sentenceRange().start,
  };
}
