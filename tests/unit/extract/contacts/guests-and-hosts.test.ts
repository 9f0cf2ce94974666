import { expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

it.each([
  ['Li Wei will play host to Anna Berg in Beijing on {Friday|2024-03-08}.', 'meeting planned li-wei+anna-berg beijing 2024-03-08'],
  ['Li Wei is to be host to Anna Berg in Beijing on {Friday|2024-03-08}.', 'meeting planned li-wei+anna-berg beijing 2024-03-08'],
  ['Li Wei was host on {Tuesday|2024-03-05} to Anna Berg.', 'meeting held li-wei+anna-berg - 2024-03-05'],
  ['Anna Berg reached Beijing on {Tuesday|2024-03-05}.', 'visit held anna-berg+china beijing 2024-03-05'],
  ['Anna Berg meant to go to Beijing on {Friday|2024-03-08}.', 'visit planned anna-berg+china beijing 2024-03-08'],
  [
    'Anna Berg is expected in Beijing next {Friday|2024-03-08}, with businessmen in tow.',
    'visit planned anna-berg+china beijing 2024-03-08',
  ],
  ['Li Wei was speaking in Beijing on {Tuesday|2024-03-05} at the side of Anna Berg.', 'meeting held li-wei+anna-berg beijing 2024-03-05'],
  ['Anna Berg and Li Wei will talk to each other in Geneva on {Friday|2024-03-08}.', 'meeting planned anna-berg+li-wei geneva 2024-03-08'],
  ['Li Wei welcomed {his Norwegian counterpart} to Beijing on {Tuesday|2024-03-05}.', 'meeting held li-wei+norway beijing 2024-03-05'],
  ['Anna Berg fist-bumped Li Wei in Beijing on {Tuesday|2024-03-05}.', 'meeting held anna-berg+li-wei beijing 2024-03-05'],
  ['Anna Berg is due in Beijing on {Friday|2024-03-08} at the invitation of Li Wei.', 'visit planned anna-berg+li-wei beijing 2024-03-08'],
  [
    'Anna Berg will visit Beijing on {Friday|2024-03-08} on an invitation from Li Wei.',
    'visit planned anna-berg+li-wei beijing 2024-03-08',
  ],
  [
    "Anna Berg's visit to Beijing on {Friday|2024-03-08}, upon the invitation of Li Wei, will last a day.",
    'visit planned anna-berg+li-wei beijing 2024-03-08',
  ],
  [
    'Anna Berg made the remarks at a joint press conference with Li Wei in Beijing on {Tuesday|2024-03-05}, on the first visit by a Norwegian minister in years.',
    'meeting held anna-berg+li-wei beijing 2024-03-05',
  ],
  [
    "Anna Berg will visit Beijing on {Friday|2024-03-08} at Li Wei's official invitation.",
    'visit planned anna-berg+li-wei beijing 2024-03-08',
  ],
  [
    'Anna Berg presented Li Wei with a draft treaty in Beijing on {Tuesday|2024-03-05}.',
    'meeting held anna-berg+li-wei beijing 2024-03-05',
  ],
  [
    'Li Wei awarded Anna Berg the Order of the Fjord in Beijing on {Tuesday|2024-03-05}.',
    'meeting held li-wei+anna-berg beijing 2024-03-05',
  ],
  [
    'Anna Berg travelled to Beijing on {Tuesday|2024-03-05} for a Statoil energy forum and met Li Wei.',
    'meeting held anna-berg+li-wei beijing 2024-03-05',
  ],
])('guests, hosts and those who meet on the way: %s', (sentence, expected) => {
  expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([expected]);
});

it.each([
  'Norwegian exports reached China.',
  'Anna Berg will go on in Beijing as before.',
  "Anna Berg reached Li Wei's record in Oslo.",
  'Anna Berg presented a plan with China in mind.',
  'Anna Berg awarded Li Wei no more than a nod.',
  'Norway is host to a fair of Chinese silk.',
])('none: %s', (sentence) => {
  expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([]);
});
