import { stringify } from 'yaml';
import type { CslItem } from './csl-item.ts';

/** The data as a Citation File Format record (citation-file-format.github.io, 1.2.0), which code hosts and reference managers read. */
export function citationCff(item: CslItem, abstract: string): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'If you use these data, please cite them, and the articles that a statement rests on.',
      type: 'dataset',
      title: item.title,
      ...(abstract ? { abstract } : {}),
      authors: (item.author ?? []).map((name) =>
        'literal' in name ? { name: name.literal } : { 'family-names': name.family, 'given-names': name.given },
      ),
      ...(item.version ? { version: item.version } : {}),
      ...(item.URL ? { url: item.URL } : {}),
      license: 'CC-BY-4.0',
    },
    { lineWidth: 0 },
  );
}
