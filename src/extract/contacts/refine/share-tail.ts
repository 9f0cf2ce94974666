import type { Finding } from '../rules/rule.ts';
import type { Item } from './item.ts';

/** Between two verbs of one subject: "met Li and held talks with Hu". */
const JOINT =
  /^(?:[,P]| (?:[,PBC]|and [PBC]|'s))*,? ?(?:and|before|then)(?: [a-z]+ly| also| later| then| has| had| will| would| to| is to| held| hold| holds| having| paid| pay){0,4} ?$/;
const LONGEST = 160;

const leaders = ({ who }: Finding): string => who.map(({ people }) => people.join()).join();

/** Whether the second finding goes on with the subject of the first, in one clause. */
function goesOn(one: Finding, other: Finding): boolean {
  if (one.frame !== other.frame || one.type === 'call' || other.type === 'call') return false;
  const gap = one.frame.text.slice(one.to, other.cueAt);
  return leaders(one) !== '' && leaders(one) === leaders(other) && gap.length < LONGEST && JOINT.test(gap);
}

/** Between what was done and the journey on which it was: "signed a deal when Li visited Oslo in May". */
const WHEN = /(?:^| )(?:when|while|as)(?: (?!and |but )[^;: ]+){0,8} ?$/;

/** "Berg travelled to Oslo on Monday, where she met Li": whether the second finding took place where and when the journey led. */
const follows = (one: Finding, other: Finding): boolean =>
  one.frame === other.frame &&
  one.type === 'visit' &&
  other.type === 'meeting' &&
  /(?: ,)? where (?:P )?(?:also |then |later |has |had ){0,3}(?:held |holds |hold )?$/.test(one.frame.text.slice(one.to, other.cueAt)) &&
  !/ (?:after|following|before) /.test(one.frame.text.slice(one.to, other.cueAt));

/** Whether the second finding tells when and where the first one was. */
const dates = (one: Finding, other: Finding): boolean =>
  one.frame === other.frame &&
  one.type !== 'call' &&
  other.type === 'visit' &&
  WHEN.test(one.frame.text.slice(one.to, other.cueAt)) &&
  !/ (?:and|but) /.test(one.frame.text.slice(one.to, other.cueAt));

/** "Signed four papers during a meeting between Berg and Li on Monday": when and where they met. */
const signedAt = (one: Finding, other: Finding): boolean =>
  one.frame === other.frame &&
  one.type === 'signing' &&
  (other.type === 'meeting' || other.type === 'summit') &&
  /^[^P;:]{0,60}? (?:during|at|in) (?:an? |the |their )?(?:[a-z-]+ ){0,3}$/.test(one.frame.text.slice(one.to, other.cueAt));

/**
 * "Berg met Li and held talks with Hu in Oslo on Monday": day and place at the end of the clause are those of both. `items` are read from the
 * findings of the same index, in text order.
 */
export function shareTail(findings: readonly Finding[], items: readonly (Item | null)[]): void {
  for (let at = findings.length - 2; at >= 0; at -= 1) {
    const [one, other] = [findings[at], findings[at + 1]];
    const [item, next] = [items[at], items[at + 1]];
    if (one && other && item?.status === next?.status && item && next && follows(one, other)) {
      if (next.date === null && next.said === null) Object.assign(next, { date: item.date, said: item.said });
      // "A visit to Norway where she had talks, and met Chinese traders of the country": there, whatever place is told further on.
      if (next.place === null || next.place.sides !== item.place?.sides) next.place = item.place ?? next.place;
    }
    if (!one || !other || !item || item.status !== next?.status || !(goesOn(one, other) || dates(one, other) || signedAt(one, other)))
      continue;
    if (item.date === null && item.said === null) Object.assign(item, { date: next.date, said: next.said });
    // "Met Li before flying to Oslo": where she goes then is not where they met.
    if (other.type !== 'visit' || !/ (?:before|then|and P) /.test(one.frame.text.slice(one.to, other.cueAt))) item.place ??= next.place;
  }
}
