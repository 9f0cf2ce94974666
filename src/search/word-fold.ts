import { foldWord } from '../extract/text/fold-name.ts';
import { remember } from '../extract/text/remember.ts';

/** British and American spellings of common endings. */
const ENDINGS: [RegExp, string][] = [
  [/ense(?=s?$)/, 'ence'],
  [/is(?=(?:e[ds]?|ing|ations?|ers?)$)/, 'iz'],
  [/our(?=[a-z]*$)/, 'or'],
  [/(?<=[a-z]{2})tre(?=s?$)/, 'ter'],
  [/amme(?=s?$)/, 'am'],
  [/ogue(?=s?$)/, 'og'],
];

const spelled = (key: string): string =>
  key.length < 6 ? key : ENDINGS.reduce((word, [pattern, letters]) => word.replace(pattern, letters), key);

/** A word in the form that its transliterations, its British and American spelling, and its singular and plural share. */
export const wordFold = remember((key: string): string => {
  const fold = foldWord(spelled(key));
  return fold.length > 4 ? fold.replace(/(?<=[^s])s$/, '').replace(/ie$/, 'i') : fold;
});
