import { expect, it } from 'vitest';
import type { Item } from '../../../../../src/extract/contacts/refine/item.ts';
import { shareTail } from '../../../../../src/extract/contacts/refine/share-tail.ts';
import type { Finding } from '../../../../../src/extract/contacts/rules/rule.ts';

/** What the first of two meetings of one person takes from the second, with these words between them. */
function shared(between: string): Pick<Item, 'date' | 'place'> {
  const frame = { text: `P met P${between}met P in Y on D` };
  const who = [{ people: ['anna-berg'] }];
  const findings = [
    { frame, who, type: 'meeting', to: 7, cueAt: 2 },
    { frame, who, type: 'meeting', to: frame.text.length, cueAt: 7 + between.length },
  ] as unknown as Finding[];
  const first = { status: 'held', date: null, said: null, place: null };
  shareTail(findings, [first, { ...first, date: '2024-05-02', place: 'oslo' }] as unknown as Item[]);
  return first;
}

it.each([' and ', ', P and then ', " and P 's P before ", ' , P, and later held '])(
  'takes day and place from behind the second verb: %j',
  (words) => expect(shared(words)).toMatchObject({ date: '2024-05-02', place: 'oslo' }),
);
it.each([' but ', ' in Y and ', ' and said that he '])('leaves another clause alone: %j', (words) =>
  expect(shared(words)).toMatchObject({ date: null, place: null }),
);
it('reads a long list without an end in no time', () => expect(shared(`${' P'.repeat(70)} or `)).toMatchObject({ date: null }));
