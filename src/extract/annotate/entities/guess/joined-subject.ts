import type { Candidate } from '../reading.ts';
import { beginningOf, keys, type Scene, type Setting } from './scene.ts';

/** "Peru's President was briefed and Defence Minister X spoke with his Norwegian counterpart": the country of who opens the sentence, of neither party; else null. */
export function joinedSubject(setting: Setting, { from, actors }: Scene, index: number): string | null {
  const start = beginningOf(setting.candidates[index] as Candidate);
  const before = actors.filter(({ last }) => last <= start);
  const [first] = before;
  if (!first || first.first - from > OPENS || setting.parties.includes(first.country)) return null;
  if (before.some(({ country }) => country !== first.country)) return null;
  return /^(?!.* (?:met|with|told|against|said)\b).+ and(?: the| his| her)?$/.test(keys(setting, first.last, start)) ? first.country : null;
}
/** Tokens with which a sentence may begin before its subject. */
const OPENS = 12;
