import { dateWords } from '../site/date-words.ts';
import type { CslDate, CslItem, CslName } from './csl-item.ts';

const nameOf = (name: CslName): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);

const two = (part: number): string => String(part).padStart(2, '0');

function dateOf(date: CslDate): string {
  if (date.literal !== undefined) return date.literal;
  const parts = date['date-parts'] ?? [];
  if (date.season) return dateWords(`${parts[0]?.[0]}-2${date.season}`);
  const values = parts.map(([year = 0, ...rest]) => [year, ...rest.map(two)].join('-') + (date.circa ? '~' : ''));
  return dateWords(values.join('/'));
}

/** A citation in words: author, title, where it stands, date, version, address. */
export function citationText(item: CslItem): string {
  const parts = [
    ...(item.author ?? []).map(nameOf),
    `“${item.title}”`,
    item['container-title'],
    item.publisher === item['container-title'] ? null : item.publisher,
    item.issued && dateOf(item.issued),
    item.version && `version ${item.version}`,
    item.URL,
  ];
  const text = `${parts.filter(Boolean).join(', ')}.`;
  return item.note ? `${text} ${item.note}.` : text;
}
