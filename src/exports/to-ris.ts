import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { surnameFirst, type CslDate, type CslItem } from './csl-item.ts';
import { wholeNote } from './whole-note.ts';

/** YYYY/MM/DD/words, as far as they are known. */
function dateLine({ 'date-parts': [from] = [] }: CslDate): string | null {
  const [year, month, day] = from ?? [];
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return year === undefined ? null : `${year}/${two(month)}/${two(day)}/`;
}

/** A value on one line: a line break would end the field. */
const line = (tag: string, value: string): string => `${tag}  - ${value.replace(/\s+/gu, ' ').trim()}\r\n`;

/**
 * A citation as RIS, for reference managers. Lines are not folded and the id is whole: the tags come from the library, which breaks lines within
 * words and leaves author and day out of newspaper articles.
 */
export function toRis(item: CslItem): string {
  const note = wholeNote(item);
  const [tags = {}] = new Cite({ ...item, note: undefined }, { generateGraph: false }).format('ris', { format: 'object' });
  const date = item.issued && dateLine(item.issued);
  const { TY, ...rest } = {
    ...tags,
    ...(item.author && { AU: item.author.map(surnameFirst) }),
    ...(date && { DA: date, PY: date.slice(0, 4) }),
    ...(note && { N1: note }),
    ID: item.id,
  } as Record<string, string | string[]>;
  const lines = Object.entries(rest).flatMap(([tag, values]) => [values].flat().map((value) => line(tag, value)));
  return line('TY', [TY ?? 'GEN'].flat().join('')) + lines.join('') + 'ER  - \r\n';
}
