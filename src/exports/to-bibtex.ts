import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem, CslName } from './csl-item.ts';
import { wholeNote } from './whole-note.ts';

// Letters stay as they are (UTF-8): written in ASCII, whatever TeX has no command for would be lost, such as a Persian name.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts a brace behind a backslash too: one that stands alone would end or swallow the entry.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  // The library takes <b>, <i>, <sub> and <sup> for markup, closed or not.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** A text with the characters that TeX takes for commands written as signs. */
const escaped = (text: string): string => text.replace(/[\\~^&%$#_{}<>]/gu, (sign) => COMMANDS[sign] ?? `\\${sign}`);

/** An address without braces, which BibTeX would count. */
const bracedOff = (url: string): string => url.replace(/[{}]/gu, encodeURIComponent);

const escapedName = (name: CslName): CslName =>
  'literal' in name ? { literal: escaped(name.literal) } : { family: escaped(name.family), given: escaped(name.given) };

/** Fields that hold an address or a name of the format's own. */
const VERBATIM = new Set(['id', 'type', 'URL', 'language', 'issued', 'event-date', 'author']);

/** A citation as a BibTeX entry, for TeX and reference managers; the record's id is its key. */
export function toBibtex(item: CslItem): string {
  const fields = Object.entries({ ...item, note: wholeNote(item) }).map(([field, value]) => [
    field,
    typeof value === 'string' && !VERBATIM.has(field) ? escaped(value) : (value as unknown),
  ]);
  const record = {
    ...(Object.fromEntries(fields) as CslItem),
    ...(item.author && { author: item.author.map(escapedName) }),
    ...(item.URL && { URL: bracedOff(item.URL) }),
  };
  const entry = new Cite(record, { generateGraph: false }).format('bibtex');
  // The library writes an address twice, the second time for styles that know no field for it and would print both.
  return `${entry.replace(/^\s*howpublished = .*\n/mu, '').trimEnd()}\n`;
}
