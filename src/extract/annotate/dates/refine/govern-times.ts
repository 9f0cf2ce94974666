import type { Document } from '../../../document.ts';
import { sentenceAt, blockAt } from '../../../document.ts';
import type { Finding } from '../rule.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
/** How far, in findings, the day that governs a time is looked for. */
const REACH = 6;

const isDay = (finding: Finding | undefined): finding is Finding & { edtf: string } =>
  finding?.kind === 'date' && DAY.test(finding.edtf ?? '');

/** The nearest day in the same stretch, before the time first where both are as near. */
function nearestDay(findings: readonly Finding[], index: number, from: number, to: number): (Finding & { edtf: string }) | null {
  const here = findings[index];
  if (!here) return null;
  let best: (Finding & { edtf: string }) | null = null;
  let distance = Infinity;
  for (let at = Math.max(0, index - REACH); at <= Math.min(findings.length - 1, index + REACH); at++) {
    const other = findings[at];
    if (!isDay(other) || other.start < from || other.end > to) continue;
    const gap = other.start > here.start ? other.start - here.end : here.start - other.end;
    if (gap < distance) [best, distance] = [other, gap];
  }
  return best;
}

/**
 * Joins each clock time with the day that governs it: the nearest in its sentence, else in its block before it, else the day of publication.
 * "September 20, 2023 at 3:17 pm" gives 2023-09-20T15:17 to "3:17 pm". A time without any day keeps no value.
 */
export function governTimes(findings: readonly Finding[], document: Document, published: string | null): Finding[] {
  return findings.map((finding, index) => {
    if (!finding.clock) return finding;
    const sentence = sentenceAt(document, finding.start);
    const block = blockAt(document, finding.start);
    const day =
      (sentence && nearestDay(findings, index, sentence.start, sentence.end)) ??
      (block && nearestDay(findings, index, block.start, finding.start)) ??
      (sentence || block ? null : nearestDay(findings, index, 0, Infinity));
    const { time, zone } = finding.clock;
    if (day) return { ...finding, edtf: `${day.edtf}T${time}${zone}`, anchor: 'context', from: day.edtf };
    return published ? { ...finding, edtf: `${published}T${time}${zone}`, anchor: 'published' } : finding;
  });
}
