import type { Document } from '../../../document.ts';
import type { Finding } from '../rule.ts';

const APPOSED = /^(?:,| \(|, that is,?)\s?$/u;
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The day of a month that falls on the weekday said: in its own year, else in the one before or after. Null where it does in none. */
function onWeekday(edtf: string, words: string): string | null {
  const [year, rest] = [Number(edtf.slice(0, 4)), edtf.slice(4)];
  const fits = (value: string): boolean => words.includes(DAYS[new Date(value).getUTCDay()] ?? '-');
  return [year, year - 1, year + 1].map((one) => `${String(one).padStart(4, '0')}${rest}`).find(fits) ?? null;
}

/**
 * A weekday or "tomorrow" takes the value of the day that explains it: "tomorrow, February 13, 2018", "Monday (16 September 2024)". Where that
 * day has no year, "Friday (Sep 25)", both are the nearest one that is such a weekday.
 */
export function shareDays(findings: readonly Finding[], { text }: Document): Finding[] {
  const shared = [...findings];
  findings.forEach((finding, index) => {
    const next = findings[index + 1];
    if (!/^(?:weekday|day-word)$/.test(finding.rule) || !next?.edtf || finding.edtf === next.edtf || !DAY.test(next.edtf)) return;
    if (!APPOSED.test(text.slice(finding.end, next.start))) return;
    const explicit = next.anchor === 'explicit';
    const edtf = explicit ? next.edtf : onWeekday(next.edtf, text.slice(finding.start, finding.end).toLowerCase());
    if (edtf === null) return;
    shared[index] = { ...finding, edtf, anchor: 'context', from: edtf };
    if (!explicit) shared[index + 1] = { ...next, edtf };
  });
  return shared;
}
