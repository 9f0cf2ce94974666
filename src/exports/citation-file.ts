import type { CitationForm } from '../site/urls.ts';
import type { CslItem } from './csl-item.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

interface Form {
  /** What readers call it. */
  label: string;
  mediaType: string;
  write: (items: readonly CslItem[]) => string;
}

/** The forms in which a citation can be taken away. */
export const citationForms: Record<CitationForm, Form> = {
  json: {
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (items) => `${JSON.stringify(items, null, 2)}\n`,
  },
  bib: { label: 'BibTeX', mediaType: 'application/x-bibtex', write: (items) => items.map(toBibtex).join('\n') },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems', write: (items) => items.map(toRis).join('') },
};

/** The forms in the order in which they are offered. */
export const formOrder: readonly CitationForm[] = ['json', 'bib', 'ris'];

/** The answer of an address that gives citations as a file. */
export function citationResponse(items: readonly CslItem[], form: CitationForm): Response {
  const { mediaType, write } = citationForms[form];
  return new Response(write(items), { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
}
