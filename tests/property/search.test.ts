import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/search/read-query.ts';
import { article, contact, engineOf, name } from '../unit/search/small-engine.ts';

const engine = engineOf([name('Anna Berg', ['آنا برگ', 'Анна Берг']), name('The Gazette', [], 'outlet')], {
  contacts: [contact('Berg visits Oslo', '2022-03-01', 'visit', [0], [1])],
  articles: [article('one', ['Berg left Oslo (at last).', 'She “agreed” – 100%.'], '0,0', 1, '2022-03-02')],
});
await engine.load();

const signs = fc.constantFrom(
  '"',
  '“',
  '-',
  ':',
  'person:',
  'outlet:',
  'kind:',
  '(',
  '[a-z]+',
  '.*',
  '\\',
  '\u0000',
  '\u202e',
  '\ud800',
  '🎉',
  'مسکو',
  "'",
  '2023-',
  'Oct ',
  ' ',
);
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(signs, fc.string()), { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('whatever is typed', () => {
  it('is answered, with marks inside the text and in order', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        const answer = await engine.search(query);
        for (const { text, marks } of [...answer.contacts, ...answer.quotes, ...answer.sentences, ...answer.articles]) {
          let last = 0;
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
        expect(structuredClone(answer)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['words', 'x '.repeat(5_000)],
    ['one word', 'x'.repeat(10_000)],
    ['quotation marks', '"'.repeat(10_000)],
    ['minus signs', '-'.repeat(10_000)],
    ['terms', 'person:'.repeat(2_000)],
    ['figures', '2023-10-'.repeat(1_500)],
    ['brackets', '(((((((((([[[[[[[[[['.repeat(500)],
  ])('answers 10,000 characters of %s', async (_, query) => {
    const answer = await engine.search(query);
    expect(Object.values(answer.totals).every((total) => total >= 0)).toBe(true);
    expect(readQuery(query).words.length).toBeLessThan(400);
  });
});
