import type { Candidate } from '../reading.ts';
import { beginningOf, keys, readScene, type Setting } from './scene.ts';

/** "and his successor, X", "Berg's predecessor X" */
const FOLLOWS = /(?:^| )(,? ?(?:and |but )?)(?:his|her|'s) (?:[a-z]+ )?(?:successor|predecessor|heir)(?: as [a-z]+(?: [a-z]+)?)?(?: ,)?$/;
const REACH = 10;

/** "Hosted President Soto of Chile and his successor X": the country of the one whom somebody follows in office. ISO 3166-1 alpha-2, or null. */
export function successorCountry(setting: Setting, index: number): string | null {
  const start = beginningOf(setting.candidates[index] as Candidate);
  const { from, actors } = readScene(setting, index);
  const found = FOLLOWS.exec(keys(setting, Math.max(from, start - REACH), start));
  const before = actors.filter(({ last }) => last <= start);
  // ", and his successor": a new clause has the subject of the one before.
  return (found?.[1]?.startsWith(',') ? before[0] : found && before.at(-1))?.country ?? null;
}
