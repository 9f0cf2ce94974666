/** Records as JSON, one a line, so that a change in one record is a change in one line. */
export function listToJson(records: readonly object[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** A single record as JSON, indented for reading. */
export function recordToJson(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
