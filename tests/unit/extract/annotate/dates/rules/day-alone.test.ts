import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('a day without its month', () => {
  it.each<[string, [string, string | null][]]>([
    ['He spoke on the 5th of this month.', [['5th of this month', '2024-10-05']]],
    ['The meeting on the 21st will be closed.', [['21st', '2024-10-21']]],
    ['The meeting on the 21st, sources said.', [['21st', '2024-09-21']]],
    [
      'She will visit in January, from the 24th to the 26th.',
      [
        ['January', '2025-01'],
        ['24th to the 26th', '2025-01-24/2025-01-26'],
      ],
    ],
    [
      'He came on 28 May and left on the 3rd.',
      [
        ['28 May', '2024-05-28'],
        ['3rd', '2024-06-03'],
      ],
    ],
    [
      'The talks opened on June 3, 2022. A second round followed on the 17th.',
      [
        ['June 3, 2022', '2022-06-03'],
        ['17th', '2022-06-17'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['He lives on the 21st floor.', 'He came 5th.'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
