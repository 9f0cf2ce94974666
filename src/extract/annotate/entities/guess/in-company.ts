import type { Candidate } from '../reading.ts';
import { otherParty } from './partner-country.ts';
import { beginningOf, endOf, namesAround, readScene, type Actor, type Setting } from './scene.ts';

/** What may part the people of a list: "and Chilean President". */
const BESIDE = /^(?:,|and|, and|with|, with|and with)(?: the)?(?: [a-z]+){0,2}$/;
/** Encounters at which many are told side by side. */
const ENCOUNTER =
  /^(?:met|meet|meets|meeting|meetings|talks|summit|conversation|videoconference|video|negotiations|call|discuss|discussed|hold|held)$/;

const between = ({ scan: { tokens } }: Setting, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

/** The people of known countries told one beside the other from a token on: "President X of Norway and President Y of Chile". */
function rowFrom(setting: Setting, index: number, end: number): Actor[] {
  const { from, to } = readScene(setting, index);
  const row: Actor[] = [];
  let last = end;
  for (const person of namesAround(setting.candidates, index, from, to)) {
    const first = beginningOf(person);
    const country = person.type === 'person' && first >= last ? setting.countryOf(person) : null;
    if (country === null) continue;
    if (!BESIDE.test(between(setting, last, first))) break;
    last = endOf(person);
    row.push({ first, last, country });
  }
  return row;
}

/** "Berg met the Norwegian president X and the Chilean president Y": whether somebody meets people of both parties at once, and is of a third country. */
export function meetsBoth(setting: Setting, index: number): boolean {
  const { from, to } = readScene(setting, index);
  const end = endOf(setting.candidates[index] as Candidate);
  const next = namesAround(setting.candidates, index, from, to).find(
    (one) => one.type === 'person' && one.first >= end && setting.countryOf(one) !== null,
  );
  if (!next) return false;
  const countries = new Set([setting.countryOf(next), ...rowFrom(setting, index, endOf(next)).map(({ country }) => country)]);
  return setting.parties.every((party) => countries.has(party));
}

/**
 * "Anna Berg, President of Chile Pedro Soto and President of Peru Ana Ruiz held a trilateral meeting": who alone of those who meet needs no country is at
 * home where it is told, where the others are of one party and of third countries. ISO 3166-1 alpha-2, or null.
 */
export function companyAtHome(setting: Setting, index: number): string | null {
  const person = setting.candidates[index] as Candidate;
  const scene = readScene(setting, index);
  const row = rowFrom(setting, index, endOf(person));
  const others = new Set(row.map(({ country }) => country));
  const [own, ...more] = setting.parties.filter((party) => others.has(party));
  const home = own && more.length === 0 ? otherParty(setting.parties, own) : null;
  const named = scene.actors.some((actor) => actor.country === home);
  if (home === null || row.length < 2 || others.size < row.length || named || (setting.counts.get(home) ?? 0) === 0) return null;
  return setting.scan.tokens.slice(scene.from, scene.to).some(({ key }) => ENCOUNTER.test(key)) ? home : null;
}
