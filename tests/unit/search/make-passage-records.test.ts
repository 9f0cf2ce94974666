import { describe, expect, it } from 'vitest';
import { makePassageRecords } from '../../../src/search/make-passage-records.ts';
import { corpus } from '../site/small-corpus.ts';

const records = makePassageRecords(corpus);
const namesOf = (kind: string): string[] => records.filter((record) => record.kind === kind).map(({ names }) => names);

describe('makePassageRecords', () => {
  it('finds a contact by words for its kind, its status and its outlets', () =>
    expect(namesOf('contact')[0]).toMatch(/\bmet\b.*\bheld\b.*The Gazette The Courier.*Anna Berg/u));
  it('finds a quotation by its outlet, its agency and its verb', () =>
    expect(namesOf('quote')[1]).toMatch(/Nord Press.*The Courier.*said/u));
  it('cuts the comma of the sentence around a quotation', () =>
    expect(records.filter(({ kind }) => kind === 'quote').map(({ text }) => text)).toEqual(['We agree', 'We agree']));
  it('finds a sentence by its outlet', () => expect(namesOf('sentence')[0]).toMatch(/The (?:Gazette|Courier)/u));
});
