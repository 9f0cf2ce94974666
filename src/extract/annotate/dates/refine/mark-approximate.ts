import { atEnd } from '../../../text/at-end.ts';
import type { Document } from '../../../document.ts';
import type { Finding } from '../rule.ts';

const isAbout = atEnd(
  /\b(?:around|circa|approximately|roughly|c\.|ca\.|on or about|on or around|sometime (?:around|in)|some time around)\s$/iu,
);
const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

/** "around 24 October 2023" is 2023-10-24~: EDTF's mark for an approximate date. */
export function markApproximate(findings: readonly Finding[], { text }: Document): Finding[] {
  return findings.map((finding) =>
    finding.kind === 'date' && PLAIN.test(finding.edtf ?? '') && isAbout(text.slice(Math.max(0, finding.start - 20), finding.start))
      ? { ...finding, edtf: `${finding.edtf ?? ''}~` }
      : finding,
  );
}
