import type { Document } from '../../../document.ts';
import type { Finding } from '../rule.ts';

const APPOSED = /^(?:,| \(|, that is,?)\s?$/u;
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * A weekday or "tomorrow" that could not be reckoned takes the value of the day that explains it: "tomorrow, February 13, 2018",
 * "Monday (16 September 2024)". So does one that was reckoned to another day of publication’s week.
 */
export function shareDays(findings: readonly Finding[], { text }: Document): Finding[] {
  return findings.map((finding, index) => {
    const next = findings[index + 1];
    if (!/^(?:weekday|day-word)$/.test(finding.rule) || finding.edtf === next?.edtf) return finding;
    if (!next?.edtf || !DAY.test(next.edtf) || !APPOSED.test(text.slice(finding.end, next.start))) return finding;
    // "Friday (Sep 25)": without a year the two must be one day of the week.
    const weekday = DAYS[new Date(next.edtf).getUTCDay()] ?? '';
    if (next.anchor !== 'explicit' && !text.slice(finding.start, finding.end).toLowerCase().includes(weekday)) return finding;
    return { ...finding, edtf: next.edtf, anchor: 'context', from: next.edtf };
  });
}
