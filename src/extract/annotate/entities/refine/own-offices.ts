import type { Candidate, OfficeReading } from '../reading.ts';
import { nounOf, officeAlone, type Reader } from './office-alone.ts';

/** Tokens within which an office told by its country alone is told again with a name. */
const REACH = 90;
/** Offices of which both sides seldom have one in the same breath: "the Norwegian president … President Li" may be two. */
const SENT = /^(?:ambassador|envoy|negotiator|speaker)$/;

/** Whether of a person only an office is told, whose it is nobody says. */
function isUnowned({ type, known, country, offices }: Candidate): boolean {
  return type === 'person' && !known && country === null && offices.length === 1 && offices[0]?.owner === null && !offices[0].former;
}

/** Index of the first one from there on, close behind, who is told by an office of that noun, where it is of no country yet; else -1. */
function namedAgain(reader: Reader, candidates: readonly Candidate[], from: number, office: OfficeReading): number {
  const noun = nounOf(reader, office.first, office.last);
  if (!SENT.test(noun)) return -1;
  for (let at = from; at < candidates.length; at += 1) {
    const one = candidates[at];
    if (!one || one.first > office.last + REACH) return -1;
    if (one.offices.some(({ first, last }) => nounOf(reader, first, last) === noun)) return isUnowned(one) ? at : -1;
  }
  return -1;
}

/**
 * "The minister received Norway's trade envoy on Monday. … told envoy Anna Berg": whose envoy she is, the words before her name have told.
 * The first one of that office who is named behind it, and of no country. Changes the list, which is in the order of the text, in place.
 */
export function ownOffices(reader: Reader, candidates: Candidate[]): void {
  const { passages, tokens } = reader.scan;
  const told = ({ offices: [office] }: Candidate): boolean => office !== undefined && SENT.test(nounOf(reader, office.first, office.last));
  const open = candidates.flatMap((one, at) => (isUnowned(one) && told(one) ? [at] : []));
  let behind = 0;
  let next = 0;
  for (const passage of passages) {
    if (passage.style !== 'prose') continue;
    for (let at = passage.first; at < passage.last; at += 1) {
      while (next < open.length && (candidates[open[next] ?? 0]?.first ?? 0) <= at) next += 1;
      const name = candidates[open[next] ?? -1];
      if (!name) return;
      if (at < name.first - REACH || tokens[at]?.capital !== true) continue;
      const alone = officeAlone(reader, passage, at);
      if (!alone) continue;
      while ((candidates[behind]?.first ?? Infinity) < alone.last) behind += 1;
      const again = namedAgain(reader, candidates, behind, alone);
      const person = candidates[again];
      const [own] = person?.offices ?? [];
      if (person && own) candidates[again] = { ...person, offices: [{ ...own, owner: alone.owner }] };
    }
  }
}
