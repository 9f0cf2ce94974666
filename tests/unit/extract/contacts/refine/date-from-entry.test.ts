import { describe, expect, it } from 'vitest';
import { reportLines } from '../world.ts';
import { NORWAY_CHINA } from '../worlds.ts';

describe('the date over an entry of a chronology', () => {
  it('is that of a contact told without one behind it', () => {
    const lines = reportLines(NORWAY_CHINA, [
      '{August 17–19|2021-08-17/2021-08-19}: A bridge is opened, and a treaty on the harbour is signed by Anna Berg and Li Wei.',
    ]);
    expect(lines).toContain('signing held anna-berg+li-wei - 2021-08-17/2021-08-19');
  });

  it('says more than a year within the entry', () => {
    const lines = reportLines(NORWAY_CHINA, [
      '{FRIDAY|2024-03-01} — Anna Berg and Li Wei held their annual talks, {this year|2024} in Geneva.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-01']);
  });

  it('is none where the date is a part of a sentence', () => {
    const lines = reportLines(NORWAY_CHINA, ['{On Monday|2024-03-04} the harbour was closed.', 'Anna Berg met Li Wei in Geneva.']);
    expect(lines).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-06~']);
  });
});
