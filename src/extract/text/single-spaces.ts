import { isBlank } from './is-blank.ts';

const BLANK = 32;

/** True where white space is more than single blanks between words. */
function hasOddSpace(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit) && (unit !== BLANK || isBlank(text.charCodeAt(at + 1)))) return true;
  }
  return false;
}

/** The text with every run of white space made one blank: "Anna\u00a0Berg" gives "Anna Berg". Most texts come back as they are. */
export const singleSpaces = (text: string): string => (hasOddSpace(text) ? text.replace(/\s+/g, ' ') : text);
