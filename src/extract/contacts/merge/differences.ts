import type { Contact } from '../../../schema/contact.ts';
import { boundsOf } from '../../../schema/edtf.ts';
import { isAbout } from '../refine/agree-times.ts';
import type { Told } from './same-contact.ts';

/** Whether one date lies within the other: less precise is no disagreement. */
function nested(a: string, b: string): boolean {
  const holds = (outer: string, inner: string): boolean => {
    const [o, i] = [boundsOf(outer), boundsOf(inner)];
    return (o.earliest ?? '0000') <= (i.earliest ?? '0000') && (o.latest ?? '9999') >= (i.latest ?? '9999');
  };
  return holds(a, b) || holds(b, a);
}

const isFirm = (date: string | null): date is string => date !== null && !isAbout(date);
const within = (a: readonly string[], b: readonly string[]): boolean => a.every((id) => b.includes(id)) || b.every((id) => a.includes(id));

/** The fields on which reports of one contact disagree. What one leaves out or says less precisely is no disagreement. */
export function differences(reports: readonly Told[], placesAgree: (a: string | null, b: string | null) => boolean): Contact['differs'] {
  const pairs = reports.slice(1).map((other, index) => [reports[index], other] as const);
  const some = (test: (a: Told, b: Told) => boolean): boolean => pairs.some(([a, b]) => a !== undefined && test(a, b));
  const found: Contact['differs'] = [];
  if (some((a, b) => isFirm(a.report.date) && isFirm(b.report.date) && !nested(a.report.date, b.report.date))) found.push('date');
  if (some((a, b) => a.report.type !== b.report.type)) found.push('type');
  if (some((a, b) => a.report.status !== b.report.status)) found.push('status');
  if (some((a, b) => !within(a.people[0], b.people[0]) || !within(a.people[1], b.people[1]))) found.push('participants');
  if (some((a, b) => !placesAgree(a.report.place, b.report.place))) found.push('place');
  return found;
}
