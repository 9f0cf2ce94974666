import { blockAt, sentenceAt, type Document } from '../../document.ts';
import { singleSpaces } from '../../text/single-spaces.ts';
import type { Tense } from './calendar/reckon-year.ts';
import type { Setting } from './rule.ts';
import { tenseAround } from './tense.ts';

/** How far around a date its sentence is looked at; longer sentences are lists or unbroken text. */
const REACH = 400;
const NEAR = 40;
const ODD_SPACE = /[^\S ]/;
const QUOTATION_REACH = 1200;

/** How far into its block the date of an entry may begin, and what stands between it and the entry: "March 2:", "MONDAY —", "May 25 (scheduled):". */
const LEAD = 3;
const LABEL_END = /^(?: \([\p{L} ]{3,20}\))?(?::|\s?[–—]|\s-)\s/u;
const AGENDA =
  /\b(?:(?:days?|weeks?|months?|year) ahead|look ahead|agenda|diary|calendar|schedule|programme|itinerary|upcoming|coming up|what to watch|preview)\b/i;

/** "Minister in Oslo in October, talks expected": what a headline says is to come. */
const EXPECTED = /\b(?:expected|planned|scheduled|slated|awaited|in the works|on the cards)\b/i;

/** What the text before a place tells. */
type Known = Pick<Setting, 'published' | 'approximate' | 'found' | 'context' | 'story' | 'chapter'>;

/** Code units: a line end, the straight quotation mark, and the marks that open and close one. */
const [LINE_END, STRAIGHT] = [0x0a, 0x22];
const [CURLY_OPEN, CURLY_CLOSE, ANGLE_OPEN, ANGLE_CLOSE] = [0x201c, 0x201d, 0xab, 0xbb];

/** Whether a quotation is open: the last mark since the line began is an opening one, or straight ones, which open and close in turn, are odd. */
function quotationOpen(text: string, at: number): boolean {
  let curly = 0;
  let angle = 0;
  let isOdd = false;
  for (let before = at - 1; before >= 0 && before >= at - QUOTATION_REACH; before -= 1) {
    const unit = text.charCodeAt(before);
    if (unit === LINE_END) break;
    if (unit === STRAIGHT) isOdd = !isOdd;
    else if (unit === CURLY_OPEN || unit === CURLY_CLOSE) curly ||= unit;
    else if (unit === ANGLE_OPEN || unit === ANGLE_CLOSE) angle ||= unit;
  }
  return isOdd || curly === CURLY_OPEN || angle === ANGLE_OPEN;
}

/** No-break spaces and single line ends as plain blanks; a blank line stays, for it ends what can be read. */
const flatten = (text: string): string => (ODD_SPACE.test(text) ? text.replace(/\r?\n(?!\r?\n)/g, ' ').replace(/[^\S\n]/g, ' ') : text);

/** A stretch that a rule has matched; what stands around it, tense and quotation are worked out when asked for, and once. */
class Place implements Setting {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly published: Setting['published'];
  readonly approximate: Setting['approximate'];
  readonly found: Setting['found'];
  readonly context: Setting['context'];
  readonly story: Setting['story'];
  readonly chapter: Setting['chapter'];
  private readonly document: Document;
  private wordsBefore: string | null = null;
  private wordsAfter: string | null = null;
  private sentence: { start: number; end: number } | null = null;
  private way: Tense | undefined;

  constructor(document: Document, start: number, end: number, known: Known) {
    this.document = document;
    this.text = document.text;
    this.start = start;
    this.end = end;
    this.published = known.published;
    this.approximate = known.approximate;
    this.found = known.found;
    this.context = known.context;
    this.story = known.story;
    this.chapter = known.chapter;
  }

  get before(): string {
    return (this.wordsBefore ??= flatten(this.text.slice(Math.max(0, this.start - NEAR), this.start)));
  }

  get after(): string {
    return (this.wordsAfter ??= flatten(this.text.slice(this.end, this.end + NEAR)));
  }

  readonly tense = (): Tense => (this.way === undefined ? (this.way = this.readTense()) : this.way);

  readonly quoted = (): boolean => quotationOpen(this.text, this.start);

  readonly sentenceStart = (): number => this.sentenceRange().start;

  readonly entry = (): Tense => {
    const { document, text, start, end } = this;
    if (start > 0 && !text.slice(Math.max(0, start - LEAD - 1), start).includes('\n')) return null;
    const block = blockAt(document, start);
    if (!block || start - block.start > LEAD || (end < block.end && !LABEL_END.test(text.slice(end, end + 30)))) return null;
    return AGENDA.test(document.article.title) ? 'ahead' : 'past';
  };

  private sentenceRange(): { start: number; end: number } {
    return (this.sentence ??= sentenceAt(this.document, this.start) ?? { start: Math.max(0, this.start - REACH), end: this.end + REACH });
  }

  private readTense(): Tense {
    const { document, text, start, end } = this;
    const range = this.sentenceRange();
    const entry = this.entry();
    if (entry !== null) return entry;
    const headline = /^(?:title|heading|dek|caption)$/.test(blockAt(document, start)?.kind ?? '');
    const before = singleSpaces(text.slice(Math.max(range.start, start - REACH), start));
    const after = singleSpaces(text.slice(end, Math.max(end, Math.min(range.end, end + REACH))));
    if (headline && EXPECTED.test(after)) return 'ahead';
    // What is quoted has its own tense, whatever the verb of saying.
    return quotationOpen(text, start)
      ? tenseAround(before.replace(/^.*[“«"]/u, ''), after.replace(/[”»"].*$/u, ''), false)
      : tenseAround(before, after, headline);
  }
}

/** What a rule may ask about the stretch it matched, and what is known of the text before it. */
export const settingOf = (document: Document, start: number, end: number, known: Known): Setting => new Place(document, start, end, known);
