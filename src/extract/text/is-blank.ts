/** White space beyond ASCII. */
const BLANKS = new Set(
  Array.from(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
    (blank) => blank.charCodeAt(0),
  ),
);

/** Whether a UTF-16 code unit is white space, as `\s` of a regular expression knows it. */
export const isBlank = (unit: number): boolean => (unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : BLANKS.has(unit));
