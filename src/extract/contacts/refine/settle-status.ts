import { boundsOf } from '../../../schema/edtf.ts';
import type { Finding } from '../rules/rule.ts';
import type { Item } from './item.ts';
import { isAhead } from './is-ahead.ts';

const TOOK_PLACE = /^(?: ,| also| finally| eventually){0,2} (?:took place|was held|were held|began|opened|lasted|concluded|ended)(?= |$)/;
/** "On Monday, Berg sent a delegation to meet Li". */
const SENT = /(?:^| )(?:dispatched|sent|deployed) [^;:]{1,160} to$/;
const isSent = ({ frame, from, cueAt }: Finding): boolean => SENT.test(frame.text.slice(Math.max(0, from - 120), cueAt).trimEnd());
const AFTERWARDS = /(?:^| )(?:after|following|ahead of)(?: (?:D|'s|[a-z-]+)){1,4}$/;

const MONTH = /^\d{4}-\d\d$/;

/**
 * Sets the status of an item right by its date: what has a day after publication is planned, whatever the verb says. "A panel will be formed
 * following a meeting on Tuesday", "spoke ahead of Tuesday's talks": the meeting is over once its day is. `published`: last day the
 * article may have appeared on, or null.
 */
export function settleStatus(item: Item, finding: Finding, published: string | null): void {
  if (item.date === null || published === null) return;
  const { earliest, latest } = boundsOf(item.date);
  item.passed = latest !== null && latest <= published && TOOK_PLACE.test(finding.frame.text.slice(finding.to, finding.to + 40));
  item.bygone = latest !== null && Date.parse(published.slice(0, 10)) - Date.parse(latest.slice(0, 10)) > WEEK;
  // "Reciprocating Berg's trip to Oslo in March": a month that is over leaves nothing open.
  if (item.tenseless && latest !== null && MONTH.test(item.date) && latest < published) item.tenseless = false;
  if (item.status === 'held') {
    if (earliest !== null && earliest > published) item.status = 'planned';
  } else if (latest !== null && latest < published && (AFTERWARDS.test(finding.aux.trimEnd()) || isSent(finding) || isAhead(finding)))
    item.status = 'held';
}

const BETWEEN = new Set(['talks-between', 'pair-talks']);
const SEVERAL = /^(?:meetings|summits|visits|calls|sessions|conversations)$/;

/** "Officials who have attended past meetings", "at the meetings between the presidents": whether all that were are recalled, and none by itself. */
export const recallsMany = (item: Item): boolean =>
  (item.previous || (BETWEEN.has(item.rule) && item.place === null)) && SEVERAL.test(item.cue) && item.date === null && item.said === null;

/** "Met in Oslo to sign a treaty": whether a signing is no more than what a meeting was held for. */
export const isPurpose = ({ type, aux }: Finding): boolean =>
  type === 'signing' && /(?:^| )(?:met|gathered)(?= )[^;:]{0,80} to$/.test(aux.trimEnd());

const WEEK = 7 * 86_400_000;
const WAS_TO = /(?:^| )(?:was|were|had been)(?: [a-z]+)? (?:due|to|expected|scheduled|set|slated|supposed|planned)(?= |$)/;

/** "Was due in Oslo last month": what was planned for a time long over, and is not said to have come about. */
export function neverWas({ status, date }: Item, { aux, frame, cueAt }: Finding, published: string | null): boolean {
  const latest = date === null ? null : boundsOf(date).latest;
  if (status !== 'planned' || latest === null || published === null) return false;
  return Date.parse(published.slice(0, 10)) - Date.parse(latest) > WEEK && WAS_TO.test(`${aux} ${frame.text.slice(cueAt, cueAt + 12)}`);
}
