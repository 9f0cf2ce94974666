import { matchName } from './match-name.ts';
import type { Candidate } from './reading.ts';
import type { Scan } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Offices of a state: who holds one without a country beside it acts for the country that the text is about, or is written in. */
const STATE =
  /\b(?:president|premier|minister|king|queen|crown prince|emir|sultan|chancellor|speaker|army chief|national security advis[eo]r)\b/i;
/** Offices whose very name belongs to one country. */
const OWN: readonly [RegExp, string][] = [
  [/^(?:(?:deputy |assistant |under ?)?secretary of (?:state|defense|commerce|the treasury|energy|homeland security))\b/i, 'US'],
  [/^(?:foreign|home|defence) secretary\b/i, 'GB'],
  [/^external affairs minister\b/i, 'IN'],
];

const titleOf = (scan: Scan, { offices }: Candidate): string => {
  const office = offices[0];
  return office ? scan.document.text.slice(scan.tokens[office.first]?.start ?? 0, scan.tokens[office.last - 1]?.end ?? 0) : '';
};

/** Country of the place in whose dateline the article is written: the first place of a paragraph that opens with it. Null without one. */
export function datelineCountry(scan: Scan, candidates: readonly Candidate[], vocabulary: Vocabulary): string | null {
  for (const { first, last, style } of scan.passages) {
    if (style !== 'prose') continue;
    const found = candidates.find((candidate) => candidate.first === first);
    if (found?.type !== 'place') continue;
    const dash = scan.tokens.slice(found.last, Math.min(last, found.last + 12)).some(({ key }) => /^(?:[—–―]|-+|:)$/.test(key));
    if (dash) return matchName(scan, { kind: 'paragraph', first, last, style: 'prose' }, vocabulary, first)?.name.entity?.country ?? null;
  }
  return null;
}

/**
 * A country for somebody named with an office of a state but without its country: that of the office where only one country has it,
 * else of the person just named in the same sentence ("Berg, accompanied by Foreign Minister Lund"), else of the dateline.
 */
export function guessCountry(scan: Scan, candidate: Candidate, companion: string | null, dateline: string | null): string | null {
  const title = titleOf(scan, candidate);
  const own = OWN.find(([pattern]) => pattern.test(title));
  if (own) return own[1];
  return STATE.test(title) && candidate.offices.every(({ owner }) => owner === null) ? (companion ?? dateline) : null;
}

const HOST = /^(?:with|met|meet|meets|meeting|hosted|received|welcomed|invitation|invited)$/;

/** "will travel to Norway for talks with President X": the country of the last place before the one met, within the sentence. Null without. */
export function hostCountry(scan: Scan, candidate: Candidate, before: readonly Candidate[]): string | null {
  const first = candidate.offices[0]?.first ?? candidate.first;
  let met = false;
  for (let at = first - 1; at > first - 30 && at >= 0 && scan.initial[at + 1] !== 1; at -= 1) {
    if (HOST.test(scan.tokens[at]?.key ?? '')) met = true;
    const place = before.findLast(({ last }) => last === at + 1);
    if (place && place.type === 'person') return null;
    if (place?.type === 'place' && place.country && met) return place.country;
  }
  return null;
}
