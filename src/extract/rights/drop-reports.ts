import type { Contact, Report } from '../../schema/contact.ts';
import { boundsOf } from '../../schema/edtf.ts';

type Field = Contact['differs'][number];

const asText = (report: Report, field: Field): string =>
  JSON.stringify(field === 'participants' ? [...report.participants].sort() : report[field]);

/** A value that a report left still gives: the contact's own where one does, else that of the first report that has one. */
function stillGiven<T>(own: T, given: readonly T[]): T | null {
  return given.includes(own) ? own : (given.find((value) => value !== null) ?? null);
}

/**
 * A contact without the reports of withheld articles: what only they said goes with them. Null where no report is left.
 * The id stays, since it is the contact's address for good; `summarize` writes the line anew from the fields that are left.
 */
export function dropReports(contact: Contact, withheld: ReadonlySet<string>, summarize: (contact: Contact) => string): Contact | null {
  const reports = contact.reports.filter(({ article }) => !withheld.has(article));
  if (reports.length === contact.reports.length) return contact;
  if (reports.length === 0) return null;
  const date = stillGiven(
    contact.date,
    reports.map((report) => report.date),
  );
  const participants = contact.participants.filter((id) => reports.some((report) => report.participants.includes(id)));
  const left: Contact = {
    ...contact,
    date,
    ...(date === contact.date ? {} : date === null ? { earliest: null, latest: null } : boundsOf(date)),
    place: stillGiven(
      contact.place,
      reports.map((report) => report.place),
    ),
    type:
      stillGiven(
        contact.type,
        reports.map((report) => report.type),
      ) ?? contact.type,
    status: reports.some(({ status }) => status === 'held') ? 'held' : 'planned',
    participants,
    reports,
    differs: contact.differs.filter((field) => new Set(reports.map((report) => asText(report, field))).size > 1),
  };
  return { ...left, summary: summarize(left) };
}
