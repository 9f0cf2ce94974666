import type { Candidate } from '../reading.ts';
import { otherParty } from './partner-country.ts';
import { countryAt } from './read-clues.ts';
import { endOf, type Setting } from './scene.ts';

/** What somebody says to another country or of it, and to his own hardly ever. */
const ADDRESSES =
  /^(?:urged|urges|accused|accuses|thanked|thanks|warned|warns|praised|praises|invited|invites|assured|assures|pressed|lobbied|threatened|threatens|criticised|criticized|denounced|condemned|hailed|blamed|blames|commended)$/;
const BETWEEN =
  /^(?:also|later|then|has|had|again|repeatedly|publicly|strongly|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/;
/** Words between the name and the verb. */
const NEAR = 3;

/**
 * "Foreign Minister X urged Norway to act": who addresses one party is of the other. ISO 3166-1 alpha-2; null where no party is addressed.
 */
export function addressedCountry(setting: Setting, index: number): string | null {
  const { scan, vocabulary, candidates, parties } = setting;
  const { tokens } = scan;
  let at = endOf(candidates[index] as Candidate);
  for (const most = at + NEAR; at < most && BETWEEN.test(tokens[at]?.key ?? '');) at += 1;
  if (!ADDRESSES.test(tokens[at]?.key ?? '')) return null;
  const first = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const owner = tokens[first]?.capital ? countryAt(scan, vocabulary, first) : null;
  const next = owner ? tokens[owner.end] : undefined;
  // "Thanked Norway's king", "warned Norwegian farmers": somebody of the country.
  if (
    !owner ||
    next?.kind === 'possessive' ||
    (next?.kind === 'word' && !/^(?:to|for|of|on|over|that|against|and|about|not|it|in|with|as)$/.test(next.key))
  )
    return null;
  return otherParty(parties, owner.country);
}
