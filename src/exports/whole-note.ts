import type { CslItem } from './csl-item.ts';

/** The note of a citation, with what BibTeX and RIS have no field for in the entry of a web page or of data: what it is part of, its version. */
export function wholeNote(item: CslItem): string | undefined {
  const part = item.type === 'webpage' && item['container-title'] ? `Part of ${item['container-title']}` : null;
  const version = item.version && `Version ${item.version}`;
  return [part, version, item.note].filter(Boolean).join('. ') || undefined;
}
