import type { Document } from '../../../document.ts';
import type { Finding } from '../rule.ts';

const LISTED = /^(?:,|,? (?:and|or|&)(?: on| in)?| and again (?:on|in))\s?(?:on |in |the )?$/iu;
const MONTH = /^\d{4}-\d\d(?:-\d\d)?$/;

/**
 * A month or day without a year takes the year of the next in its list: "in May and June 2023", "on 3 May, 5 June and 7 July 2023".
 */
export function shareYears(findings: readonly Finding[], document: Document): Finding[] {
  const shared = [...findings];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [here, next] = [shared[index], shared[index + 1]];
    if (!here?.yearless || next?.kind !== 'date' || next.anchor !== 'explicit' || !MONTH.test(next.edtf ?? '')) continue;
    if (!LISTED.test(document.text.slice(here.end, next.start)) || !here.edtf || !MONTH.test(here.edtf)) continue;
    const edtf = `${(next.edtf ?? '').slice(0, 4)}${here.edtf.slice(4)}`;
    shared[index] = { ...here, edtf: edtf.endsWith('-02-29') ? here.edtf : edtf, anchor: 'explicit' };
  }
  return shared;
}
