/**
 * The made-up word by which Pagefind finds the articles of an outlet, a person, a year or a month. Pagefind's own filters are not used, since
 * it writes them in another order at every build. The word ends in a letter that no other one goes on from, since Pagefind takes beginnings too.
 */
export function limitToken(field: 'outlet' | 'person' | 'year' | 'month', value: string): string {
  return `qx${field[0] ?? ''}${value.replace(/[^a-z0-9]/gu, '')}qx`;
}
