import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/exports/to-csv.ts';

/** A strict reader of RFC 4180, apart from the writer. */
function readCsv(text: string): string[][] {
  return [...text.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/gu)].map(([, row = '']) =>
    [...`,${row}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}

describe('toCsv', () => {
  it('writes a header, one line a record, and CRLF at every end', () => {
    expect(
      toCsv(
        ['id', 'n'],
        [
          { id: 'a', n: 1 },
          { id: 'b', n: 2 },
        ],
      ),
    ).toBe('id,n\r\na,1\r\nb,2\r\n');
  });

  it('writes the header alone where there is no record', () => {
    expect(toCsv(['id', 'n'], [])).toBe('id,n\r\n');
  });

  it('quotes commas, quotation marks and line ends, and nothing else', () => {
    expect(toCsv(['a', 'b', 'c', 'd'], [{ a: 'Oslo, Norway', b: 'the "accord"', c: 'two\nlines', d: '“plain” – text' }])).toBe(
      'a,b,c,d\r\n"Oslo, Norway","the ""accord""","two\nlines",“plain” – text\r\n',
    );
  });

  it('leaves the cell empty for null and for what is missing, and writes truth in words', () => {
    expect(toCsv(['a', 'b', 'c'], [{ a: null, c: false }])).toBe('a,b,c\r\n,,false\r\n');
  });

  it('writes what is nested as JSON in the cell, and a reader gets it back', () => {
    const nested = [{ edtf: '2024', note: 'a "b", c' }];
    const [, row] = readCsv(toCsv(['id', 'nested'], [{ id: 'x', nested }]));
    expect(row?.[0]).toBe('x');
    expect(JSON.parse(row?.[1] ?? '')).toEqual(nested);
  });
});
