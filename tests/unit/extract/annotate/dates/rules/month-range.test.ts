import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('ranges of months', () => {
  it.each<[string, [string, string | null][]]>([
    ['Trade grew from May to July.', [['May to July', '2024-05/2024-07']]],
    ['Between January and September 2023 trade fell.', [['January and September 2023', '2023-01/2023-09']]],
    ['Six rounds were held between April 2021 and September 2022.', [['April 2021 and September 2022', '2021-04/2022-09']]],
    ['Bilateral trade in the January-April period rose.', [['January-April', '2024-01/2024-04']]],
    ['From December to February 2024 the pass was closed.', [['December to February 2024', '2023-12/2024-02']]],
    [
      'The talks in May and June 2023 failed.',
      [
        ['May', '2023-05'],
        ['June 2023', '2023-06'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
