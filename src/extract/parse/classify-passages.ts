import type { BlockKind } from '../../schema/article.ts';
import { groupBy } from '../group-by.ts';
import { oneOf } from '../text/one-of.ts';
import { contentOf, overlap, type Stems } from './content-words.ts';
import { FURNITURE_FORMS, type FurnitureForm } from './furniture-forms.ts';
import type { Passage } from './gather-passages.ts';
import {
  hasSentenceEnd,
  isByline,
  isCaption,
  isCredit,
  isDateline,
  isNameLine,
  isPictured,
  opensWithPlace,
  wordCount,
} from './passage-traits.ts';

/** What a passage is: a kind of block, or page furniture, which the canonical text leaves out. */
export type PassageKind = BlockKind | 'furniture';

const HEAD_LIMIT = 14;
const TITLE_OVERLAP = 0.25;
const LONGEST_TITLE = 220;
const LONGEST_DEK = 320;
const LONGEST_HEADING = 100;

interface Working {
  passages: readonly Passage[];
  /** Which of them hold a date and next to nothing else. */
  dated: readonly boolean[];
  kinds: (PassageKind | null)[];
}

function isBody(text: string): boolean {
  const words = wordCount(text);
  return words >= 40 || (words >= 18 && hasSentenceEnd(text));
}
/** A short sentence, or words that lead to a quotation: "She then added:". */
const leadsOn = (text: string): boolean => /[:,]$/u.test(text) && wordCount(text) >= 2;
const isResult = (text: string): boolean => /^(?:\d{1,3}[.)]? )?\p{Lu}[\p{L}.'’ -]{2,40} (?:\d{1,3}(?:[ ,-]|$)|vs?\.? \p{Lu})/u.test(text);
const isSentence = (text: string): boolean => wordCount(text) >= 6 && hasSentenceEnd(text);

const LONGEST_FURNITURE = 500;
const ANY_FORM = [
  ...groupBy(
    FURNITURE_FORMS.filter(({ holds }) => holds === undefined).map(({ pattern }) => pattern),
    ({ flags }) => [flags],
  ).values(),
].map(oneOf);
const HOLDING = FURNITURE_FORMS.map(({ holds }) => holds).filter((words) => words !== undefined);

/** The first form that a passage has, or undefined; `small` is the passage in small letters. */
const formOf = (text: string, small: string): FurnitureForm | undefined =>
  text.length <= LONGEST_FURNITURE && (HOLDING.some((words) => small.includes(words)) || ANY_FORM.some((pattern) => pattern.test(text)))
    ? FURNITURE_FORMS.find(({ pattern }) => pattern.test(text))
    : undefined;

/** Furniture known by its form or by the dossier’s own list; after a form that closes the article, all that is no sentence. */
function markFurniture({ passages, kinds }: Working, known: ReadonlySet<string>): void {
  const lastBody = passages.findLastIndex(({ trimmed }) => isBody(trimmed));
  let closed = false;
  passages.forEach(({ trimmed }, index) => {
    const small = trimmed.toLowerCase();
    const form = formOf(trimmed, small);
    // "In pictures: a premier's day in the port" over everything else is the title, where the text takes its words up.
    if (index === 0 && form?.name.startsWith('teaser') && wordCount(trimmed) >= 5) return;
    if (form || known.has(small)) kinds[index] = 'furniture';
    if (form?.closes && index > lastBody) closed = true;
    else if (closed && !isSentence(trimmed)) kinds[index] = 'furniture';
  });
}

function markCaptions({ passages, dated, kinds }: Working): void {
  passages.forEach(({ trimmed }, index) => {
    if (kinds[index] !== null) return;
    if (dated[index]) return;
    if (!isCaption(trimmed)) return;
    kinds[index] = 'caption';
    const before = passages[index - 1];
    if (before && kinds[index - 1] === null && isCredit(trimmed) && isPictured(before.trimmed)) kinds[index - 1] = 'caption';
  });
  // A caption is often given twice, once with its credit and once without.
  const captions = passages.filter((_, index) => kinds[index] === 'caption').map(({ trimmed }) => trimmed);
  passages.forEach(({ trimmed }, index) => {
    if (kinds[index] === null && trimmed.length >= 40 && captions.some((caption) => caption.startsWith(trimmed))) kinds[index] = 'caption';
  });
}

/** Index of the first passage of running text: the first long one; in a text of short ones, the first sentence. */
function bodyStart({ passages, kinds }: Working): number {
  const long = passages.findIndex(({ trimmed }, index) => kinds[index] === null && isBody(trimmed));
  if (long !== -1) return long;
  const short = passages.findIndex(({ trimmed }, index) => kinds[index] === null && isSentence(trimmed));
  return short === -1 ? passages.length : short;
}

/** The title is the first line of the head that is no sentence and whose words the text takes up; failing that, the first line left above the text. */
function markTitle({ passages, dated, kinds }: Working, body: number, words: Stems): number {
  const last = Math.min(passages.length, HEAD_LIMIT);
  const candidates: number[] = [];
  for (let index = 0; index < last; index++) {
    const text = passages[index]?.trimmed ?? '';
    if (kinds[index] !== null) continue;
    if (dated[index] || isByline(text)) continue;
    if (isBody(text) && text.length > LONGEST_TITLE) break;
    if (text.length <= LONGEST_TITLE) candidates.push(index);
    if (isBody(text)) break;
  }
  const text = (index: number): string => passages[index]?.trimmed ?? '';
  const fits = (index: number): boolean => wordCount(text(index)) >= 3 && overlap(text(index), words) >= TITLE_OVERLAP;
  // A title may ask, and one in capitals may end with a full stop.
  const isOpen = (index: number): boolean =>
    !hasSentenceEnd(text(index)) || /\?["”’')]*$/u.test(text(index)) || !/\p{Ll}/u.test(text(index));
  const title =
    candidates.find((index) => fits(index) && isOpen(index)) ??
    candidates.find((index) => index < body && isOpen(index) && wordCount(text(index)) >= 2) ??
    candidates.find((index) => index < body && fits(index)) ??
    -1;
  if (title >= 0) kinds[title] = 'title';
  return title;
}

const CLOCK = /^\d{1,2}[:.]\d\d$/u;
const PLACE_LINE = /^(?:The )?\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|of|the)){0,6}$/u;

/** "The Palace, Oslo" in a line of its own under the day and the hour of a release: where it is dated from. */
function isPlaceLine({ passages, dated }: Working, index: number): boolean {
  return PLACE_LINE.test(passages[index]?.trimmed ?? '') && CLOCK.test(passages[index - 1]?.trimmed ?? '') && dated[index - 2] === true;
}

/** Lines of the head around the title: dates, authors, the summary, labels of the section. */
function markHead(working: Working, title: number, body: number, words: Stems): void {
  const { passages, dated, kinds } = working;
  const heading = passages[title]?.trimmed.toLowerCase() ?? '';
  for (let index = 0; index < body; index++) {
    const text = passages[index]?.trimmed ?? '';
    if (kinds[index] !== null) continue;
    const next = passages[index + 1]?.trimmed ?? '';
    const beforeStamp =
      dated[index + 1] === true || (kinds[index + 1] === 'furniture' && /^(?:updated|published|posted|last|by|\d)/iu.test(next));
    if (dated[index] || isPlaceLine(working, index)) kinds[index] = 'dateline';
    else if (isByline(text)) kinds[index] = 'byline';
    else if (text.toLowerCase() === heading) kinds[index] = 'heading';
    else if (isNameLine(text) && (beforeStamp || overlap(text, words) === 0) && index > title) kinds[index] = 'byline';
    else if (index < title) kinds[index] = 'furniture';
    // The first year of a chronology whose entries are short.
    else if (/^(?:19|20)\d\d:?$/u.test(text)) continue;
    // "Bergen 2 Hamar 1", "Bergen v Hamar": results.
    else if (isResult(text)) continue;
    else if (leadsOn(text) || (opensWithPlace(text) && hasSentenceEnd(text))) continue;
    else if (wordCount(text) <= 2 && !hasSentenceEnd(text)) kinds[index] = 'furniture';
    else if (wordCount(text) >= 5 && text.length <= LONGEST_DEK && !kinds.includes('dek')) kinds[index] = 'dek';
    else if (!hasSentenceEnd(text) && wordCount(text) <= 4) kinds[index] = 'furniture';
  }
}

/** A first sentence that is set apart from the text by a byline, a date or the title again, or that the text repeats, is its summary. */
function markDek({ passages, kinds }: Working, title: number): void {
  if (kinds.includes('dek') || title < 0) return;
  const index = passages.findIndex((_, at) => at > title && kinds[at] === null);
  const text = passages[index]?.trimmed ?? '';
  if (index < 0 || text.length > LONGEST_DEK) return;
  // A picture alone does not set it apart: many outlets put one after the first paragraph.
  const after = kinds.find((kind, at) => at > index && kind !== 'furniture' && kind !== 'caption');
  const apart = after === 'byline' || after === 'dateline' || after === 'heading';
  const repeated = passages.some(({ trimmed }, at) => at > index && trimmed.includes(text));
  if (apart || repeated) kinds[index] = 'dek';
}

/** For every passage the index of the next that is no furniture, or -1. */
function nextText({ passages, kinds }: Working): number[] {
  const next = new Array<number>(passages.length).fill(-1);
  for (let index = passages.length - 2; index >= 0; index--)
    next[index] = kinds[index + 1] === 'furniture' ? (next[index + 1] ?? -1) : index + 1;
  return next;
}

function markBody(working: Working): void {
  const { passages, dated, kinds } = working;
  // Nothing below makes furniture or takes it away.
  const following = nextText(working);
  passages.forEach(({ trimmed }, index) => {
    if (kinds[index] !== null) return;
    const next = following[index] ?? -1;
    if (dated[index] || isPlaceLine(working, index)) kinds[index] = 'dateline';
    else if (isByline(trimmed)) kinds[index] = 'byline';
    else if (
      trimmed.length <= LONGEST_HEADING &&
      wordCount(trimmed) <= 14 &&
      (!hasSentenceEnd(trimmed) || /^[^"“‘]{4,70}\?$/u.test(trimmed)) &&
      !/[,;:]$/u.test(trimmed) &&
      /^[^\p{L}]{0,3}[\p{Lu}\p{N}]/u.test(trimmed) &&
      next !== -1 &&
      !/^\p{Ll}/u.test(passages[next]?.trimmed ?? '')
    )
      kinds[index] = 'heading';
    else kinds[index] = 'paragraph';
  });
}

/** A heading heads something: what looks like one after the last paragraph belongs to the page. */
function dropTrailingHeadings({ kinds }: Working): void {
  for (let index = kinds.length - 1; index >= 0; index--) {
    if (kinds[index] === 'heading') kinds[index] = 'furniture';
    else if (kinds[index] !== 'furniture') return;
  }
}

/**
 * Says of every passage what it is. In: passages in order, and the dossier’s own furniture lines (compared without regard to case).
 * The order of the steps matters: furniture and captions first, since they are known by their own form; then the title, for which the
 * body must be known; the head around it; the summary; and what is left is text.
 */
export function classifyPassages(passages: readonly Passage[], furniture: readonly string[]): PassageKind[] {
  const dated = passages.map(({ trimmed }) => isDateline(trimmed));
  const working: Working = { passages, dated, kinds: passages.map(() => null) };
  markFurniture(working, new Set(furniture.map((line) => line.toLowerCase())));
  markCaptions(working);
  const body = bodyStart(working);
  const words = contentOf(
    passages
      .slice(body)
      .map(({ trimmed }) => trimmed)
      .join('\n')
      .slice(0, 20_000),
  );
  const title = markTitle(working, body, words);
  markHead(working, title, Math.min(body, HEAD_LIMIT), words);
  markDek(working, title);
  markBody(working);
  dropTrailingHeadings(working);
  return working.kinds.map((kind) => kind ?? 'paragraph');
}
