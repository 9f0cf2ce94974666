const COMPASS = /^(North|South|East|West)(?:ern)? (?=\p{Lu})/u;

/** "N. Macedonia" for "North Macedonia", as headlines write it; null where a name begins with no point of the compass. */
export function shortCompass(name: string): string | null {
  const word = COMPASS.exec(name)?.[0];
  return word === undefined ? null : `${word.charAt(0)}. ${name.slice(word.length)}`;
}
