const SPECIAL = /[",\r\n]/u;

/** A value as one cell: text as it is, numbers and truth values in digits and words, nothing for null, and what is nested as JSON. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Records as CSV (RFC 4180): a header line, lines ended by CRLF, cells quoted only where they must be. Columns stand in the order given; a record without one leaves the cell empty. */
export function toCsv(columns: readonly string[], records: readonly object[]): string {
  const rows = records.map((record) => columns.map((column) => cell((record as Record<string, unknown>)[column])).join(','));
  return [columns.map(cell).join(','), ...rows].map((row) => `${row}\r\n`).join('');
}
