import { expect, it } from 'vitest';
import { inLanguage } from '../../../src/site/in-language.ts';

const full = { mode: 'full', holder: '' } as const;

it.each([
  ['en', {}],
  ['en-GB', {}],
  ['de', { lang: 'de' }],
  ['fa', { lang: 'fa', dir: 'rtl' }],
])('words in %s', (language, attributes) => expect(inLanguage({ language, rights: full })).toEqual(attributes));
it('what stands for a withheld article is said in English', () =>
  expect(inLanguage({ language: 'fa', rights: { mode: 'withheld', holder: '' } })).toEqual({}));
