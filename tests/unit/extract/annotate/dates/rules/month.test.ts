import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('months', () => {
  it.each<[string, [string, string | null][]]>([
    ['Relations were restored in March 2023.', [['March 2023', '2023-03']]],
    ['Relations were restored in March.', [['March', '2024-03']]],
    ['The campaign ahead of May’s election goes on.', [['May', '2025-05']]],
    ['Crude for January delivery rose.', [['January', '2025-01']]],
    ['December corn settled lower.', [['December', '2024-12']]],
    ['Prices fell due to concerns over a pact, after talks in Doha in April.', [['April', '2024-04']]],
    ['Relations were restored in December.', [['December', '2023-12']]],
    ['The embassy will reopen in December.', [['December', '2024-12']]],
    ['The embassy will reopen in February.', [['February', '2025-02']]],
    ['The transaction should be completed in November.', [['November', '2024-11']]],
    ['The ministers agreed to meet again in January.', [['January', '2025-01']]],
    ['The ministers agreed in December to open a corridor.', [['December', '2023-12']]],
    ['In mid-September, the envoy visited Oslo.', [['mid-September', '2024-09-11/2024-09-20']]],
    ['The visit is planned for early November.', [['early November', '2024-11-01/2024-11-10']]],
    ['In late August, the envoys met in Doha.', [['late August', '2024-08-21/2024-08-31']]],
    ['By the end of November the text should be ready.', [['end of November', '2024-11-30']]],
    ['The ministers met in October last year.', [['October last year', '2023-10']]],
    ['They met in April of this year.', [['April of this year', '2024-04']]],
    [
      'Ministers met on Tuesday.\n\nBerg came to Geneva in March 2021. In July she met Li there.',
      [
        ['Tuesday', '2024-10-08'],
        ['March 2021', '2021-03'],
        ['July', '2021-07'],
      ],
    ],
    [
      'Ministers met on Tuesday.\n\nBerg came to Geneva in March 2021. In January she will meet Li there.',
      [
        ['Tuesday', '2024-10-08'],
        ['March 2021', '2021-03'],
        ['January', '2025-01'],
      ],
    ],
    ['It took them until June to meet.', [['June', '2024-06']]],
    [
      'They met last May and meet again next June.',
      [
        ['last May', '2024-05'],
        ['next June', '2025-06'],
      ],
    ],
    [
      'In 2015, after talks in July, the deal was signed.',
      [
        ['2015', '2015'],
        ['July', '2015-07'],
      ],
    ],
    ['In May, May resigned.', [['May', '2024-05']]],
    ['The May visit was short.', [['May', '2024-05']]],
    ['“I will visit you in November,” he told her.', [['November', '2024-11']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    'The talks may march on, he said.',
    'Prime Minister Theresa May said the deal was dead.',
    'May told parliament she would resign.',
    'Thousands March in Oslo Against War',
    'April Ryan asked a question.',
    'August Hansen met June Olsen.',
    'The Black September group',
  ])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
