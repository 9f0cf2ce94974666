import type { Finding } from '../rules/rule.ts';

/** Words before what is still to come. */
const AHEAD =
  /(?:^| )(?:ahead of|(?<!(?:pass|passed|passing|by|elapsed) )before(?! (?:that|then|this)$)(?! (?:being|sitting|holding|heading|going|moving|proceeding|starting|beginning|opening|entering|joining|having|conducting)(?= |$))|prior to|in preparation for)(?: (?!a week|a day)[^ ,;]+){0,4}$/;

/** "Waited three years before making his first trip to Oslo": made it he has. */
const WAITED =
  /^(?: [a-z]+)? (?:waited|had waited|took|had taken|let|spent|served|needed)(?: [^ ,;:]+){0,8} before (?:making|paying|visiting|travell?ing|going|coming|setting|embarking)(?= |$)/;

/** "The two held talks": a clause in the past. */
const PAST_CLAUSE =
  /^P(?: (?:also|both|then|later))? (?:met|sat|spoke|talked|shook|held|had|began|opened|started|signed|visited|flew|arrived|travell?ed|went|received|hosted)(?= |$)/;
const HAD_BEFORE = /^[^,;:]{1,60} , P had (?:also |already )?[a-z]+(?= )/;
const TO_BE = /(?:^| )(?:will|would|shall|(?:is|are|due|set|scheduled|expected|slated) to)(?= )/;

/** "Held talks with Li before meeting": two things in the past. */
const ONE_AFTER_OTHER =
  /^(?!.* (?:will|would|shall|to|is|are|due|set) ).* (?:held|met|visited|toured|received|attended|laid|addressed|signed|spoke|opened|inspected)(?= )[^;:]{0,160} before $/;

/** "Prepared for it ahead of Berg's visit", "before her talks with Li": whether something is told to come before it. */
export function isAhead({ frame, from, aux, cue, cueAt }: Finding): boolean {
  // "Held talks with Li before meeting Hu": one after the other, and both are over.
  if (cue === 'meeting' && aux.trimEnd().endsWith(' before') && ONE_AFTER_OTHER.test(frame.text.slice(0, cueAt))) return false;
  // "Received both before the three sat down together": they did.
  if (/^(?:met|sat|spoke|talked|shook)(?= |$)/.test(cue) && / before the (?:two|three|pair)$/.test(aux.trimEnd())) return false;
  const lead = frame.text.slice(Math.max(0, from - 60), from).trimEnd();
  // "Prior to her visit to Oslo, Berg had stressed it": by now she has made it.
  if (
    /(?:^| )(?:prior to|before)(?: [^ ,;:]+){0,3}$/.test(`${lead}${aux}`.trimEnd()) &&
    HAD_BEFORE.test(frame.text.slice(cueAt, cueAt + 90))
  )
    return false;
  // "Greeted her before the two held talks": both are over.
  if (lead.endsWith(' before') && PAST_CLAUSE.test(frame.text.slice(from, cueAt + cue.length)) && !TO_BE.test(frame.text.slice(0, from)))
    return false;
  // "Raised it before Li on a trip" is said to Li.
  const toSomebody = lead.endsWith(' before') && /^P (?:on|during|in|at) /.test(frame.text.slice(from, from + 10));
  return (AHEAD.test(aux.trimEnd()) && !WAITED.test(aux)) || (AHEAD.test(lead) && !toSomebody);
}
