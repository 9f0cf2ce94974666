import type { Candidate } from '../reading.ts';
import { isListJoint } from './read-clues.ts';
import { beginningOf, endOf, type Setting } from './scene.ts';

/** Names before the last one of a list among which the one before it stands. */
const REACH = 3;

/** "The Norwegian minister X, the Chilean minister Y, Dahl": whether a list has had people of both sides up to the one at an index. */
export function isMixed(setting: Setting, index: number, country: string): boolean {
  const { candidates, countryOf } = setting;
  const last = candidates[index] as Candidate;
  const before = candidates.slice(Math.max(0, index - REACH), index).findLast(({ type }) => type === 'person');
  const own = before ? countryOf(before) : null;
  return before !== undefined && own !== null && own !== country && isListJoint(setting.scan, endOf(before), beginningOf(last));
}
