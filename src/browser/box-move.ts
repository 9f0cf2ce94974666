/**
 * Where a key leads in a list of suggestions. Past the last comes the field itself (-1), then the first. Home and End belong to the words in
 * the field until a suggestion is chosen.
 * @param at index of the chosen suggestion, -1 for none
 * @returns the new index, or null for a key that means nothing here
 */
export function moveTo(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : -1;
  if (key === 'ArrowUp') return at < 0 ? count - 1 : at - 1;
  if (at < 0) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
