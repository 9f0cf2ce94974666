import type { Candidate } from '../reading.ts';
import { beginningOf, type Setting } from './scene.ts';

const REACH = 20;
const SAYS =
  /^(?:\S+ ){0,4}?(?:said|says|announced|announces|confirmed|confirms|reported|stated)(?: (?:on|in|late|early|a|an|its|statement|press|release|today|yesterday|earlier|this|last|week|month|\S+day|,)){0,7}(?: that)?(?: the| its)?$/;

/**
 * "The Chilean Foreign Ministry said that Foreign Minister X": the country of the body that speaks of its own minister. ISO 3166-1 alpha-2; null
 * where no body of a state speaks right before the name.
 */
export function speakingCountry({ scan, candidates }: Setting, index: number): string | null {
  const person = candidates[index] as Candidate;
  const start = beginningOf(person);
  for (let at = index - 1; at >= 0 && at > index - 4; at -= 1) {
    const body = candidates[at];
    if (!body || start - body.last > REACH || body.type === 'person') return null;
    if (body.type !== 'organization') continue;
    const between = scan.tokens.slice(body.last, start);
    if (between.some((_, step) => scan.initial[body.last + step + 1] === 1)) return null;
    return SAYS.test(between.map(({ key }) => key).join(' ')) ? (body.country ?? body.known?.country ?? null) : null;
  }
  return null;
}
