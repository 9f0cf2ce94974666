import { h } from 'hastscript';
import { directionOf } from '../site/spellings.ts';
import type { Mark } from './mark.ts';

/** A script other than Latin, and the language that its letters speak for. */
interface Script {
  name: string;
  language: (words: string) => string;
}

/** Scripts that diplomatic news meets. Letters of its own tell a language from the one that most texts in its script are in. */
const SCRIPTS: readonly Script[] = [
  { name: 'Arabic', language: (words) => (/[ٹڈڑںے]/u.test(words) ? 'ur' : /[پچژگکی]/u.test(words) ? 'fa' : 'ar') },
  { name: 'Hebrew', language: () => 'he' },
  { name: 'Cyrillic', language: (words) => (/[іїєґ]/iu.test(words) ? 'uk' : 'ru') },
  { name: 'Greek', language: () => 'el' },
  { name: 'Armenian', language: () => 'hy' },
  { name: 'Georgian', language: () => 'ka' },
  { name: 'Devanagari', language: () => 'hi' },
  { name: 'Bengali', language: () => 'bn' },
  { name: 'Thai', language: () => 'th' },
  { name: 'Hangul', language: () => 'ko' },
  { name: 'Hiragana', language: () => 'ja' },
  { name: 'Katakana', language: () => 'ja' },
  { name: 'Han', language: () => 'zh' },
];

const FOREIGN = new RegExp(SCRIPTS.map(({ name }) => `\\p{Script=${name}}`).join('|'), 'u');

/** Words of one script with what joins them: spaces, commas, figures; it begins and ends with a letter of the script. */
const RUNS = SCRIPTS.map(({ name, language }) => {
  const word = `\\p{Script=${name}}[\\p{Script=${name}}\\p{M}\\u200c\\u200d]*`;
  return { language, letter: new RegExp(`\\p{Script=${name}}`, 'gu'), run: new RegExp(`${word}(?:[\\s\\p{P}\\p{Nd}]{1,6}${word})*`, 'gu') };
});

/** `lang`, and `dir` where the language runs against the text around it. */
interface Language {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

function attributes(language: string, around: string): Language {
  const dir = directionOf(language);
  return dir === directionOf(around) ? { lang: language } : { lang: language, dir };
}

/** The language of words most of whose letters are of another script than the text around them, as attributes; else none. */
export function blockScript(text: string, language: string): Language {
  if (!FOREIGN.test(text)) return {};
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const main = RUNS.find(({ letter }) => (text.match(letter)?.length ?? 0) * 2 > letters)?.language(text);
  return main && main !== language ? attributes(main, language) : {};
}

/** Words in another script than the text around them, set apart with their language and their direction. */
export function markScripts(text: string, { start, end }: { start: number; end: number }, language: string): Mark[] {
  const words = text.slice(start, end);
  if (!FOREIGN.test(words)) return [];
  return RUNS.flatMap(({ run, language: languageOf }) =>
    [...words.matchAll(run)].flatMap((match): Mark[] => {
      const found = languageOf(match[0]);
      if (found === language) return [];
      const from = start + match.index;
      return [
        {
          start: from,
          end: from + match[0].length,
          layer: 'script',
          wrap: (children) => [h('bdi', { ...attributes(found, language) }, children)],
        },
      ];
    }),
  );
}
