import type { Contact } from '../../../src/schema/contact.ts';
import { boundsOf } from '../../../src/schema/edtf.ts';
import { indexCorpus, type Corpus } from '../../../src/site/index-corpus.ts';
import { corpus, extraction } from './small-corpus.ts';

const talks = corpus.contact('2024-05-02-oslo');

/** A contact of the small corpus with other fields; the days follow from the date. */
export function contactLike({ date = talks.date, ...fields }: Partial<Contact> & { id: string }): Contact {
  const { earliest, latest } = date === null ? { earliest: null, latest: null } : boundsOf(date);
  return { ...talks, differs: [], date, earliest, latest, ...fields };
}

/** The small corpus with these contacts for its own. */
export const corpusOf = (...contacts: Contact[]): Corpus => indexCorpus({ ...extraction, contacts });
