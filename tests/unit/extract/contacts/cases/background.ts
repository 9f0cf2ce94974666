import { NORWAY_CHINA } from '../worlds.ts';
import type { Case } from './visits.ts';

/** What analyses tell of contacts of months and years before. */
export const BACKGROUND: Case[] = [
  [
    NORWAY_CHINA,
    'In {May 2023|2023-05} Anna Berg became the first Norwegian minister to visit China since 1998.',
    'visit held anna-berg+china china 2023-05',
  ],
  [NORWAY_CHINA, 'Anna Berg crossed into China on {September 12 last year|2023-09-12}.', 'visit held anna-berg+china china 2023-09-12'],
  [
    NORWAY_CHINA,
    'Anna Berg has visited Beijing twice as minister: in {January 2022|2022-01} and again in {March 2023|2023-03}.',
    'visit held anna-berg+china beijing 2022-01',
    'visit held anna-berg+china beijing 2023-03',
  ],
  [
    NORWAY_CHINA,
    'It was not until {March 10, 2023|2023-03-10} that Anna Berg and Li Wei shook hands in Geneva.',
    'meeting held anna-berg+li-wei geneva 2023-03-10',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei have met many times, most recently in Geneva in {May 2023|2023-05} at a forum.',
    'meeting held anna-berg+li-wei geneva 2023-05',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei last sat at one table on {Monday|2024-03-04} in Geneva.',
    'meeting held anna-berg+li-wei geneva 2024-03-04',
  ],
  [
    NORWAY_CHINA,
    'Anna Berg and Li Wei met in Geneva in {June 2023|2023-06} and Oslo in {July 2023|2023-07}.',
    'meeting held anna-berg+li-wei geneva 2023-06',
    'meeting held anna-berg+li-wei oslo 2023-07',
  ],
  [
    NORWAY_CHINA,
    'The treaty was announced on {July 1|2023-07-01} after Anna Berg and Li Wei met in Geneva.',
    'meeting held anna-berg+li-wei geneva 2023-07-01',
  ],
  [NORWAY_CHINA, 'A meeting of Anna Berg and Li Wei was discussed but never materialised.'],
];
