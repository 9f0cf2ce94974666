import { blockAt, sentenceAt, type Document } from '../../document.ts';
import { singleSpaces } from '../../text/single-spaces.ts';
import type { Setting } from './rule.ts';
import { tenseAround } from './tense.ts';

/** How far around a date its sentence is looked at; longer sentences are lists or unbroken text. */
const REACH = 400;
const NEAR = 40;
const ODD_SPACE = /[^\S ]/;
const QUOTATION_REACH = 1200;

/** Whether a quotation is open: more opening than closing marks since the line began; a straight mark opens and closes in turn. */
function quotationOpen(text: string, at: number): boolean {
  const reach = text.slice(Math.max(0, at - QUOTATION_REACH), at);
  const before = reach.slice(reach.lastIndexOf('\n') + 1);
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('«') > before.lastIndexOf('»');
  return curly || (before.split('"').length - 1) % 2 === 1;
}

/** No-break spaces and single line ends as plain blanks; a blank line stays, for it ends what can be read. */
const flatten = (text: string): string => (ODD_SPACE.test(text) ? text.replace(/\r?\n(?!\r?\n)/g, ' ').replace(/[^\S\n]/g, ' ') : text);

/** What a rule may ask about the stretch it matched; tense and quotation are worked out when asked for. */
export function settingOf(
  document: Document,
  start: number,
  end: number,
  known: Pick<Setting, 'published' | 'approximate' | 'found' | 'context' | 'story'>,
): Setting {
  const { text } = document;
  let before: string | null = null;
  let after: string | null = null;
  let sentence: { start: number; end: number } | null = null;
  const sentenceRange = (): { start: number; end: number } => {
    sentence ??= sentenceAt(document, start) ?? { start: Math.max(0, start - REACH), end: end + REACH };
    return sentence;
  };
  return {
    ...known,
    text,
    start,
    end,
    get before() {
      return (before ??= flatten(text.slice(Math.max(0, start - NEAR), start)));
    },
    get after() {
      return (after ??= flatten(text.slice(end, end + NEAR)));
    },
    tense: () => {
      const range = sentenceRange();
      const headline = /^(?:title|heading|dek|caption)$/.test(blockAt(document, start)?.kind ?? '');
      const flat = (from: number, to: number): string => singleSpaces(text.slice(from, to));
      const before = flat(Math.max(range.start, start - REACH), start);
      const after = flat(end, Math.max(end, Math.min(range.end, end + REACH)));
      // What is quoted has its own tense, whatever the verb of saying.
      return quotationOpen(text, start)
        ? tenseAround(before.replace(/^.*[“«"]/u, ''), after.replace(/[”»"].*$/u, ''), false)
        : tenseAround(before, after, headline);
    },
    quoted: () => quotationOpen(text, start),
    sentenceStart: () => sentenceRange().start,
  };
}
