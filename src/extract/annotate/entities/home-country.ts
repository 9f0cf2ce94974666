import type { Candidate } from './reading.ts';

const FEW = 2;

/** How often each country is named: by itself, by its cities and bodies, and as the owner of an office. */
function namings(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (country: string | null | undefined): void => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  };
  for (const { type, country, known, offices } of candidates) {
    if (type !== 'person') count(country ?? known?.country);
    for (const { owner } of offices) count(owner?.country);
  }
  return counts;
}

/**
 * The country that an article without a dateline is written in, as its way of naming officials shows: those of one party come with their
 * country ("the Chilean minister"), those of the other never do. ISO 3166-1 alpha-2; null where both do, where neither does, or where some
 * third country is named as often.
 */
export function homeCountry(candidates: readonly Candidate[], parties: readonly string[]): string | null {
  const owners = new Set(candidates.flatMap(({ type, offices }) => (type === 'person' ? offices.map(({ owner }) => owner?.country) : [])));
  const [told, ...others] = parties.filter((party) => owners.has(party));
  const home = parties.find((party) => party !== told);
  if (told === undefined || others.length > 0 || home === undefined) return null;
  const counts = namings(candidates);
  const own = counts.get(home) ?? 0;
  const third = Math.max(0, ...[...counts].filter(([country]) => !parties.includes(country)).map(([, times]) => times));
  return own >= FEW && own > third ? home : null;
}
