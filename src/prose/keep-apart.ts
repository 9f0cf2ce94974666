/** Puts stretches of text in order and drops what is empty or overlaps an earlier mark; of two that start together the longer stays. */
export function keepApart<T extends { start: number; end: number }>(marks: readonly T[]): T[] {
  const kept: T[] = [];
  let end = -1;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= mark.end || mark.start < end) continue;
    kept.push(mark);
    end = mark.end;
  }
  return kept;
}
