import type { Token } from './term.ts';

/** What several countries are called together, before they are named one by one. */
const POWERS = new Set('powers parties countries nations states signatories members governments group'.split(' '));
/** Words in front of it. */
const DESCRIBING =
  /^(?:the|two|three|four|five|six|seven|other|others|remaining|world|global|major|big|great|western|regional|international|permanent|neighbou?ring|littoral|\d)$/;
/** The marks around the list, the closing by the opening one. */
const MARKS = new Map([
  ['-', '-'],
  ['–', '–'],
  ['—', '—'],
  ['(', ')'],
]);
const LONGEST = 24;

/** Index of the first mark behind "and the five other powers" that begins at a token, or -1. */
function opensAt(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && !tokens[at]?.term && DESCRIBING.test(tokens[at]?.text ?? '')) at += 1;
  return at > from && POWERS.has(tokens[at]?.text ?? '') && MARKS.has(tokens[at + 1]?.text ?? '') ? at + 1 : -1;
}

/** "Norway and the five other powers - Chile, Denmark and Peru - met": the ones with the others, as one list; nothing else changes. */
export function listPowers(tokens: readonly Token[]): readonly Token[] {
  const and = tokens.findIndex(({ text, term }, at) => !term && text === 'and' && opensAt(tokens, at + 1) > 0);
  const owner = tokens[and - 1]?.term;
  if (and < 1 || !owner || !'PCB'.includes(owner.code)) return tokens;
  const mark = opensAt(tokens, and + 1);
  const [opening, again] = [tokens[mark]?.text ?? '', tokens[mark + 1]?.text];
  const first = mark + (again === opening ? 2 : 1);
  const last = tokens.findIndex(({ text }, at) => at > first && at < first + LONGEST && text === MARKS.get(opening));
  const list = tokens.slice(first, Math.max(first, last));
  const countries = list.filter(({ term }) => term?.code === 'C').length;
  if (countries < 2 || !list.every(({ text, term }) => term?.code === 'C' || /^(?:,|and|the)$/.test(text))) return tokens;
  const end = tokens[last + 1]?.text === tokens[last]?.text ? last + 2 : last + 1;
  return [...tokens.slice(0, and + 1), ...list, ...tokens.slice(end)];
}
