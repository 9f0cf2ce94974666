import type { Mention } from '../../../schema/entity.ts';
import type { Annotated } from './annotated.ts';
import { inRange } from './annotated.ts';

/** How far back from "the sheriff" the one who is named with that office is looked for, in code units. */
const OFFICE_REACH = 3000;
/** How far back from "the 72-year-old" the one who was named last is. */
const AGE_REACH = 600;

const AGED = /^the (?:[a-z-]+ ){0,2}?(\d{1,3})-year-old\b/u;
const NOUN = /^the (?:(?:former|veteran|retired|then|longtime|[a-z]+-born|[a-z]+[a-z-]*) ){0,2}([a-z-]{3,})$/u;

/** True where the text between a name and a phrase closes quoted words that it has not opened: the name stands inside them. */
function insideQuotation(between: string): boolean {
  const curly = /[“”]/u.exec(between)?.[0];
  if (curly) return curly === '”';
  let marks = 0;
  for (let at = between.indexOf('"'); at >= 0; at = between.indexOf('"', at + 1)) marks += 1;
  return marks % 2 === 1;
}

/** The person named last before a phrase, outside quoted words, of whom something holds. */
function lastPerson(text: string, start: number, reach: number, annotated: Annotated, holds: (mention: Mention) => boolean): string | null {
  const found = inRange(annotated.mentions, Math.max(0, start - reach), start).findLast(
    (mention) => mention.type === 'person' && holds(mention) && !insideQuotation(text.slice(mention.end, start)),
  );
  return found?.entity ?? null;
}

/**
 * Whom "the sheriff" or "the 72-year-old" describes: the person named last before it with that office, or of that age, else for an age
 * whoever was named last. `words` are those of the phrase, which begins at `start`. Null where nobody is.
 */
export function describedPerson(text: string, start: number, words: string, annotated: Annotated): string | null {
  const phrase = words.toLowerCase();
  const age = AGED.exec(phrase)?.[1];
  if (age !== undefined) {
    const told = new RegExp(`^,? (?:aged )?${age}\\b(?![%.:]\\d)`, 'u');
    const named = lastPerson(text, start, OFFICE_REACH, annotated, (mention) => told.test(text.slice(mention.end, mention.end + 12)));
    return named ?? lastPerson(text, start, AGE_REACH, annotated, () => true);
  }
  const noun = NOUN.exec(phrase)?.[1];
  if (noun === undefined) return null;
  return lastPerson(text, start, OFFICE_REACH, annotated, ({ entity }) =>
    (annotated.entities.get(entity)?.roles ?? []).some(({ title }) => title.toLowerCase().split(' ').at(-1) === noun),
  );
}
