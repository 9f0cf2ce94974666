import type { Contact, Report } from '../../schema/contact.ts';

/**
 * A contact without the reports of withheld articles: what only they said goes with them, for the rest is merged anew. Reports that only
 * a withheld one held together become contacts of their own; the first keeps the id, which is the contact's address for good.
 */
export function dropReports(contact: Contact, withheld: ReadonlySet<string>, merge: (reports: readonly Report[]) => Contact[]): Contact[] {
  const reports = contact.reports.filter(({ article }) => !withheld.has(article));
  if (reports.length === contact.reports.length) return [contact];
  return merge(reports).map((one, index) => ({ ...one, id: index === 0 ? contact.id : one.id, review: contact.review }));
}
