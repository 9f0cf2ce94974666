import type { Candidate } from '../reading.ts';
import { meetsBoth } from './in-company.ts';
import { AFTER, otherParty, TOGETHER } from './partner-country.ts';
import { endOf, keys, readScene, type Setting } from './scene.ts';

const RECEIVES = /\b(?:received|receives|welcomed|welcomes|hosted|hosts|greeted|greets)\b/;

/** "President X received the Norwegian minister in Lima": whether somebody is host in a third country, where he is at home. */
export function receivesAbroad(setting: Setting, index: number): boolean {
  const { actors, places } = readScene(setting, index);
  const end = endOf(setting.candidates[index] as Candidate);
  const guest = actors.find(({ first }) => first >= end);
  if (!guest || guest.first - end > NEAR || !RECEIVES.test(keys(setting, end, guest.first))) return false;
  return places.some(({ country, first }) => first > guest.first && !setting.parties.includes(country));
}

/** Longest stretch between two who are told to meet, in tokens. */
const NEAR = 16;

/**
 * "Prime Minister X and the Norwegian president held talks", "Minister X met Norway's envoy": the other party, for one who acts beside somebody of a
 * party, where the article names no third country far more often. ISO 3166-1 alpha-2, or null.
 */
export function likelyPartner(setting: Setting, index: number): string | null {
  const { counts, parties } = setting;
  const scene = readScene(setting, index);
  const end = endOf(setting.candidates[index] as Candidate);
  const next = scene.actors.find(({ first }) => first >= end);
  if (meetsBoth(setting, index)) return null;
  const other = next && next.first - end <= NEAR ? otherParty(parties, next.country) : null;
  if (!next || other === null) return null;
  const most = 2 * (counts.get(other) ?? 0) + 1;
  if ([...counts].some(([code, times]) => !parties.includes(code) && times > most)) return null;
  const words = keys(setting, end, next.first);
  const together = /^and(?: the)?$/.test(words) && TOGETHER.test(keys(setting, next.last, Math.min(scene.to, next.last + 8)));
  if (receivesAbroad(setting, index)) return null;
  return together || AFTER.find(([pattern]) => pattern.test(words))?.[1] === 'subject' ? other : null;
}
