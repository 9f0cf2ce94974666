import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('joining a time with its day', () => {
  it('takes the nearest day of the sentence', () => {
    expect(read('They met on Monday at 10:00 and on Tuesday at 11:00.')).toEqual([
      ['Monday', '2024-10-07'],
      ['10:00', '2024-10-07T10:00'],
      ['Tuesday', '2024-10-08'],
      ['11:00', '2024-10-08T11:00'],
    ]);
  });

  it('else a day of the paragraph before it, else publication', () => {
    expect(read('They met on Monday. The call was at 15:30.')[1]).toEqual(['15:30', '2024-10-07T15:30']);
    expect(read('They met on Monday.\n\nThe call was at 15:30.')[1]).toEqual(['15:30', '2024-10-11T15:30']);
  });
});
