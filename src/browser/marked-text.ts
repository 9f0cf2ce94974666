import type { Mark } from '../search/answer.ts';
import { element } from './element.ts';

/** Text with what matched in `<mark>`; marks that overlap what stands before them are left out. */
export function markedText(text: string, marks: readonly Mark[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at) continue;
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}
