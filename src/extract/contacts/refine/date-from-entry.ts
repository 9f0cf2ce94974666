import type { DateAnnotation } from '../../../schema/date.ts';
import type { Document } from '../../document.ts';
import type { Item } from './item.ts';

/** What stands between the date of an entry and its text: "March 2:", "May 25 (scheduled):", "November 2020 –". */
const LABEL_END = /^(?: \(\p{Ll}[\p{L} ]{2,19}\))?\s?(?::|–|—|-)\s/u;
/** What may follow the date in the heading of an entry: ", Oslo", ": Oslo, Norway". */
const WHERE = /^ ?[,:–—-] ?\p{Lu}[\p{L} ,.'’-]{1,40}$/u;
/** How far into its block an entry's date may begin: "On", a bullet. */
const LEAD = 6;

/** The dates that label the entries of a chronology, by index of the block: their own, or that of the heading above. */
function labelsOf({ article, text }: Document, dates: readonly DateAnnotation[]): Map<number, string> {
  const labels = new Map<number, string>();
  let next = 0;
  let running = false;
  let above: string | null = null;
  article.blocks.forEach(({ kind, start, end }, index) => {
    while ((dates[next]?.start ?? Infinity) < start) next += 1;
    const date = dates[next];
    const own = date && date.start - start <= LEAD && date.end <= end && date.kind === 'date' ? date : undefined;
    const titled = kind === 'heading' || (kind === 'dateline' && running);
    // The day of publication heads no entry.
    const alone = own && (own.end >= end - 1 || WHERE.test(text.slice(own.end, end).trimEnd()));
    if (titled) above = own && alone && own.edtf !== article.published?.edtf ? own.edtf : null;
    if (kind !== 'paragraph') return;
    running = true;
    const label = own && LABEL_END.test(text.slice(own.end, own.end + 30)) ? own.edtf : above;
    if (label !== null) labels.set(index, label);
  });
  return labels;
}

/** Gives a contact that an entry of a chronology tells without a date of its own the date over the entry. */
export function dateFromEntry(items: readonly Item[], document: Document, dates: readonly DateAnnotation[]): Item[] {
  if (items.every(({ date, said }) => (date !== null && date.length > 4) || said !== null)) return [...items];
  const labels = labelsOf(document, dates);
  if (labels.size === 0) return [...items];
  return items.map((item) => {
    const [first] = item.evidence;
    const label = first && labels.get(first.block);
    // "FRIDAY — they hold their consultations, this year at the barracks": the year says less than the label.
    const vague = item.date === null || (/^\d{4}$/.test(item.date) && label?.startsWith(item.date));
    return label && vague && item.said === null && !item.previous && !item.had && item.status === 'held' ? { ...item, date: label } : item;
  });
}
