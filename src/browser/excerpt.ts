import type { Mark } from '../search/answer.ts';

/** Letters kept before the first mark. */
const BEFORE = 32;

/**
 * The part of a passage that fits a line or two of the open box, begun at a word shortly before the first mark, with its marks moved.
 * @param most length in UTF-16 code units; no word is cut but one that is longer than that
 */
export function excerpt(text: string, marks: readonly Mark[], most = 140): { text: string; marks: Mark[] } {
  if (text.length <= most) return { text, marks: [...marks] };
  const first = marks[0]?.[0] ?? 0;
  const wanted = Math.min(Math.max(0, first - BEFORE), text.length - most);
  const space = wanted > 0 ? text.indexOf(' ', wanted) + 1 : 0;
  const start = space > 0 && space <= first ? space : wanted > 0 ? first : 0;
  const cut = text.slice(start, start + most);
  const last = cut.lastIndexOf(' ');
  const whole = start + most >= text.length || last <= 0 ? cut : cut.slice(0, last);
  const head = start > 0 ? '… ' : '';
  const tail = start + whole.length < text.length ? ' …' : '';
  const moved = marks
    .map(([from, to]): Mark => [from - start, Math.min(to - start, whole.length)])
    .filter(([from, to]) => from >= 0 && from < to)
    .map(([from, to]): Mark => [from + head.length, to + head.length]);
  return { text: head + whole + tail, marks: moved };
}
