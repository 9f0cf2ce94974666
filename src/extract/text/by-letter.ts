/** The alternatives of a pattern's source, parted at the strokes that stand in no group and no class. */
function alternativesOf(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const mark = source.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '(' || mark === '[') depth += 1;
    else if (mark === ')' || mark === ']') depth -= 1;
    else if (mark === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** Begins with a letter that no sign behind it makes one that may be missing or come twice. */
const LETTER = /^[a-z](?![?*+{])/;

/**
 * The source of a pattern that matches where one of the given alternatives does, put together by the letter with which they begin: where a
 * text has another letter, none of them is tried. For questions whether there is a match, since the order of the alternatives is lost.
 */
export function byLetter(source: string): string {
  const groups = new Map<string, string[]>();
  const others: string[] = [];
  for (const one of alternativesOf(source)) {
    const group = LETTER.test(one) ? (groups.get(one.charAt(0)) ?? []) : others;
    group.push(group === others ? one : one.slice(1));
    if (group !== others) groups.set(one.charAt(0), group);
  }
  return [...[...groups].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`), ...others].join('|');
}
