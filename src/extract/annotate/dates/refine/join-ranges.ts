import { boundsOf } from '../../../../schema/edtf.ts';
import type { Document } from '../../../document.ts';
import type { Finding } from '../rule.ts';

const TO = /^\s?(?:[-–—]|to|through|until|till)\s?(?:the\s)?$/iu;
const AND = /^\sand\s(?:the\s)?$/iu;
const SIMPLE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$|^\d{3}X$/;

/** The first and the second date as one interval, or null where they are not in order; the second may begin a week or a year later. */
function joined(first: Finding, second: Finding): string | null {
  const { earliest } = boundsOf(first.edtf ?? '');
  const { latest } = boundsOf(second.edtf ?? '');
  return earliest && latest && earliest < latest && first.edtf !== second.edtf ? `${first.edtf ?? ''}/${second.edtf ?? ''}` : null;
}

/** Whether the words between two dates, and those before the first, make one stretch of them. */
function joins(first: Finding, second: Finding, text: string): boolean {
  if (first.kind !== 'date' || second.kind !== 'date' || !SIMPLE.test(first.edtf ?? '') || !SIMPLE.test(second.edtf ?? '')) return false;
  if (second.start - first.end > 12) return false;
  const between = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 10), first.start);
  if (AND.test(between)) return /\bbetween\s$/iu.test(before);
  // "moved the summit from Monday to Friday" and "Monday to Friday" are read alike; "postponed May to June" is none.
  return TO.test(between) && (/\bfrom\s$/iu.test(before) || !/^\sto\s/iu.test(between) || first.rule === second.rule);
}

/** One date out of two that "to", a dash or "between ... and" join: "Monday to Wednesday", "from last May until 2026", "between Friday and 5 July". */
export function joinRanges(findings: readonly Finding[], { text }: Document): Finding[] {
  const list: Finding[] = [];
  for (const finding of findings) {
    const last = list.at(-1);
    const edtf = last && joins(last, finding, text) ? joined(last, finding) : null;
    if (!last || edtf === null) {
      list.push(finding);
      continue;
    }
    const anchor = last.anchor === 'explicit' ? finding.anchor : last.anchor;
    list[list.length - 1] = { ...last, end: finding.end, edtf, rule: 'range', anchor, yearless: false };
  }
  return list;
}
