import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('words for days', () => {
  it.each<[string, [string, string | null][]]>([
    ['They agreed on a roadmap yesterday.', [['yesterday', '2024-10-10']]],
    ['They will sign a roadmap tomorrow.', [['tomorrow', '2024-10-12']]],
    ['They met this morning in Doha.', [['this morning', '2024-10-11']]],
    ['The call took place last night.', [['last night', '2024-10-10']]],
    ['The minister met the emir today for the first time.', [['today', '2024-10-11']]],
    ['At today’s meeting they agreed.', [['today', '2024-10-11']]],
    ['“Today we signed a historic agreement,” he said.', [['Today', '2024-10-11']]],
    ['“Our relations today are better than ever,” he said.', [['today', null]]],
    ['“The dialogue is developing particularly intensively today,” he said.', [['today', null]]],
    ['In today’s world, diplomacy is hard.', [['today', null]]],
    ['They met the day before yesterday.', [['day before yesterday', '2024-10-09']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['He told Norway Today that all was well.', 'To this day nobody knows.'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
