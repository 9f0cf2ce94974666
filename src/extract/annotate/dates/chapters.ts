import type { Document } from '../../document.ts';

const YEAR = /^(?:19|20)\d\d:?$/u;

/**
 * The years that head the parts of a chronology. Gives a function from a place in the text to the year of the heading above it, or null where
 * the last heading names no year; the places must be asked for in order.
 */
export function chapters({ text, article }: Document): (at: number) => string | null {
  const headings = article.blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => ({ start, year: YEAR.test(text.slice(start, end)) ? text.slice(start, start + 4) : null }));
  if (!headings.some(({ year }) => year !== null)) return () => null;
  let next = 0;
  let year: string | null = null;
  return (at) => {
    for (let heading = headings[next]; heading && heading.start <= at; heading = headings[++next]) year = heading.year;
    return year;
  };
}
