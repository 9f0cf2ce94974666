import type { Document } from '../../document.ts';

/** "2018", "March 2018, Oslo", "August 21, 2019": a year, perhaps with its month and day, and perhaps with what follows a mark. */
const YEAR =
  /^(?:(?:early|mid|late)[ -])?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? )?(?<year>(?:19|20)\d\d)(?:[:,–—-].{0,60})?$/iu;

/**
 * The years that head the parts of a chronology. Gives a function from a place in the text to the year of the heading above it, or null where
 * the last heading names no year; the places must be asked for in order.
 */
export function chapters({ text, article }: Document): (at: number) => string | null {
  const body = article.blocks.findIndex(({ kind }) => kind === 'paragraph');
  // Below the first paragraph, a line with a date alone heads what follows.
  const headings = article.blocks
    .filter(({ kind }, index) => kind === 'heading' || (kind === 'dateline' && body >= 0 && index > body))
    .map(({ start, end }) => ({ start, year: YEAR.exec(text.slice(start, end))?.groups?.year ?? null }));
  if (!headings.some(({ year }) => year !== null)) return () => null;
  let next = 0;
  let year: string | null = null;
  return (at) => {
    for (let heading = headings[next]; heading && heading.start <= at; heading = headings[++next]) year = heading.year;
    return year;
  };
}
