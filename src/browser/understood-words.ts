import type { Interpreted } from '../search/answer.ts';

/** What a date, `person:`, `outlet:` or `kind:` was taken for; empty where nothing but words was typed. */
export function understoodWords({ dates, terms, without }: Interpreted): string {
  const parts = [
    ...dates.map(({ label }) => label),
    ...terms.map(({ field, typed, label }) => label ?? `no ${field} is spelt “${typed}”`),
    ...without.map((word) => `without “${word}”`),
  ];
  return parts.length > 0 ? `Read as: ${parts.join('; ')}.` : '';
}
