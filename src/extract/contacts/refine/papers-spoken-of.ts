import type { Finding } from '../rules/rule.ts';

/** "Seek to implement the agreement signed by both", "based on a memorandum signed between the two": what is done by it. */
const CARRIED_OUT =
  /(?:^| )(?:implement(?:s|ed|ing)?|implementation of|execut(?:es?|ed|ing)|execution of|activat(?:es?|ed|ing)|accelerat(?:es?|ed|ing)|expedit(?:es?|ed|ing)|fulfil(?:l|s|led|ling)?|pursu(?:es?|ed|ing)|follow(?:s|ed|ing)? up(?: on)?|based on|according to|under|in line with|in accordance with|within the framework of|compliance with|commitment to|by virtue of|pursuant to)(?: (?:the|an?|all|this|its|their|his|her|[a-z-]+)){0,4} $/;

/** "The agreement signed by both countries has helped": says what paper it is, and tells of no signing. */
const isModifier = ({ rule, frame, from, cueAt, to }: Finding): boolean =>
  rule === 'signed-by' &&
  !/ (?:was|were|been|being|be|is|are)(?: [a-z]+)? $/.test(frame.text.slice(Math.max(0, cueAt - 24), cueAt)) &&
  (CARRIED_OUT.test(frame.text.slice(Math.max(0, from - 60), from)) ||
    /^ (?:has|have|had|is|are|was|were|will|would|could|remains?|helped|allows?|provides?|includes?|covers?)(?= )/.test(
      frame.text.slice(to, to + 12),
    ));

/** "Good agreements in various areas have been signed between the two": of no single signing. */
const MANY_PAPERS =
  /(?:^| )(?:good|many|several|various|important|numerous|some|different|valuable|significant)(?: [a-z-]+){0,4} (?:agreements|documents|deals|contracts|accords|treaties|memorandums|memoranda|mous)(?= )[^PD;:]{0,60} (?:have|had) been(?: [a-z]+ly)? $/;

/** Whether what is told of a signing only says which papers are meant. */
export const speaksOfPapers = (finding: Finding): boolean =>
  isModifier(finding) || (finding.rule === 'signed-by' && MANY_PAPERS.test(finding.frame.text.slice(0, finding.cueAt)));
