import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('iso dates', () => {
  it.each<[string, [string, string | null][]]>([
    ['Posted on 2024-10-10.', [['2024-10-10', '2024-10-10']]],
    ['Posted 2024/10/09 by the desk.', [['2024/10/09', '2024-10-09']]],
    ['Published: 2024-10-10 08:30', [['2024-10-10 08:30', '2024-10-10T08:30']]],
    ['Feed: 2024-10-10T08:30:00Z', [['2024-10-10T08:30:00Z', '2024-10-10T08:30Z']]],
    ['Feed: 2024-10-10T08:30+03:00', [['2024-10-10T08:30+03:00', '2024-10-10T08:30+03:00']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['Ticket X2024-10-10Y'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
