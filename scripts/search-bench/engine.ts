import { brotliCompressSync, constants } from 'node:zlib';
import type { Corpus } from './make-corpus.ts';
import type { BenchQuery } from './make-queries.ts';

/** One way to search, opened over a corpus. */
export interface OpenEngine {
  /** Bytes that a reader loads before the first result, brotli. */
  bytes: number;
  /** Keys as in `BenchQuery.wanted`, best first, of the kind that is wanted; `first` is called when something can be shown before all is there. */
  search: (typed: string, wanted: 'name' | 'contact' | 'sentence', first?: () => void) => Promise<string[]> | string[];
  close?: () => void;
}

/** A way to search that the bench compares. */
export interface Engine {
  name: string;
  open: (corpus: Corpus) => Promise<OpenEngine>;
  /** CPU seconds after which the measuring of keystrokes stops. */
  patience: number;
}

/** A thing that can be found, as the rivals are given it. */
export interface Thing {
  key: string;
  text: string;
}

/** What a query is after, without its id. */
export const kindOf = ({ wanted }: BenchQuery): 'name' | 'contact' | 'sentence' => wanted.slice(0, wanted.indexOf(':')) as 'name';

/** Compressed as a static host does it once, at build. */
export const brotli = (text: string | Uint8Array): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: text.length > 2_000_000 ? 6 : 11 } }).length;

/** Everything in one list: names in all spellings, contacts with their dates, sentences. */
export function thingsOf({ names, parts }: Corpus): Thing[] {
  const people = names
    .filter(({ kind }) => kind === 'person')
    .map(({ id, spellings }) => ({ key: `name:${id}`, text: spellings.join(' ') }));
  const contacts = parts.passages.contacts.map(([id, summary, date]) => ({ key: `contact:${id}`, text: `${summary} ${date}` }));
  const sentences = (parts.passages.articles ?? []).flatMap(([article, , , , , , , text, ids]) => {
    const anchors = ids.split(' ');
    return text.split('\n').map((line, at) => ({ key: `sentence:${article}#${anchors[at] ?? ''}`, text: line }));
  });
  return [...people, ...contacts, ...sentences];
}
