import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('joining two dates into a stretch', () => {
  it('joins weekdays', () => {
    expect(read('The minister will be in Delhi from Sunday to Tuesday.')).toEqual([['Sunday to Tuesday', '2024-10-13/2024-10-15']]);
  });

  it('joins dates of different kinds after "from" or "between"', () => {
    expect(read('He served from May 2021 until 2023.')).toEqual([['May 2021 until 2023', '2021-05/2023']]);
    expect(read('Between yesterday and tomorrow')).toEqual([['yesterday and tomorrow', '2024-10-10/2024-10-12']]);
  });

  it('leaves two dates apart that "and" joins, or that are not in order', () => {
    expect(read('Officials met on Tuesday and Wednesday.')).toHaveLength(2);
    expect(read('from 2018 to 2015')).toHaveLength(2);
  });
});
