import { describe, expect, it } from 'vitest';
import { find } from '../named.ts';

/** Country of Anna Lund in a text, as it was found. */
const countryOf = (text: string): string | null | undefined => find(text).entities.find(({ id }) => id === 'anna-lund')?.country;

describe('an envoy told by country first and by name then', () => {
  it.each([
    "The minister received Norway's new trade envoy on Tuesday. He told envoy Anna Lund that the treaty was ready.",
    'The minister received the Norwegian ambassador on Tuesday.\n\nAmbassador Anna Lund said the talks were useful.',
    'A Norwegian negotiator arrived in Lima on Tuesday. Negotiator Anna Lund will stay a week.',
  ])('is of that country: %s', (text) => {
    expect(countryOf(text)).toBe('NO');
  });

  it.each([
    "The minister received Norway's trade envoy. Chilean Ambassador Pedro Soto was there, and so was Ambassador Anna Lund.",
    "The minister received Norway's trade envoy. He told President Anna Lund that the treaty was ready.",
    "The minister received Norway's envoy. Envoy Pedro Soto left. Later came envoy Anna Lund.",
  ])('is nobody else: %s', (text) => {
    expect(countryOf(text)).not.toBe('NO');
  });
});
