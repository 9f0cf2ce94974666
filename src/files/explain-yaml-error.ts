import { isScalar, visit, type Document, type YAMLError } from 'yaml';

/** What keeps a text from being YAML, in plain words, and the offset to point at. */
interface YamlFault {
  offset: number;
  message: string;
}

/** Where the text begins whose closing quotation mark is missing; the parser itself points to the end of the file. */
function openingQuote(document: Document, end: number): number {
  let opened = end;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end) opened = range[0];
    },
  });
  return opened;
}

/** Turns a complaint of the YAML parser into what a person can act on. */
export function explainYamlError(document: Document, { code, message, pos }: YAMLError, source: string): YamlFault {
  const [start, end] = pos;
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\s]*/u.exec(source.slice(start))?.[0] ?? '';
    return { offset: start, message: `"${key}" stands here a second time; delete one of the two` };
  }
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    return { offset: openingQuote(document, start), message: 'the quotation mark that opens here is never closed; close it' };
  }
  const piece =
    source
      .slice(start, Math.max(end, start + 1))
      .split('\n')[0]
      ?.trim() ?? '';
  const where = piece === '' || !isScalar(document.contents) ? '' : ` at "${piece.slice(0, 40)}"`;
  const advice = 'put a text that holds ": ", " #" or quotation marks between single quotes, and keep fields of one group in one column';
  return { offset: start, message: `this is not YAML${where} (${message.replace(/\s+/gu, ' ').trim()}); ${advice}` };
}
