import { dated, type DateRule } from '../rule.ts';
import { sticky } from '../vocabulary.ts';

/** "’98", "in '82": the year of the last hundred that the two figures name; up to ten years ahead of publication they are of this century. */
export const shortYear: DateRule = {
  name: 'short-year',
  example: 'in ’98',
  starts: ['#2'],
  pattern: sticky('(?<figures>\\d\\d)(?![\\d.,:]\\d|\\d|%|\\p{L})'),
  read: ({ groups = {} }, { before, published }) => {
    if (!/\b(?:in|since|by|of|until|from|to|after|before|early|late|back in)\s['’]$/iu.test(before)) return null;
    const figures = Number(groups.figures);
    const limit = published ? (Number(published.slice(0, 4)) % 100) + 10 : 35;
    return { ...dated(`${figures > limit ? '19' : '20'}${groups.figures ?? ''}`), skip: -1, length: 3 };
  },
};
