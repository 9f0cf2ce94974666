/** A date for schema.org: the day where it is certain and whole, else nothing, for a month would be read as its first day. */
export function schemaDate(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/u.test(edtf) ? edtf : null;
}

/** First and last day of a contact as far as they are certain: one day, or two of a span. */
export function schemaDays(edtf: string | null): { startDate?: string; endDate?: string } {
  const [from = null, to = from] = (edtf ?? '').split('/').map(schemaDate);
  return from && to ? { startDate: from, ...(to === from ? {} : { endDate: to }) } : {};
}
