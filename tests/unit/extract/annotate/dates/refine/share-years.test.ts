import { describe, expect, it } from 'vitest';
import { datesOf, read } from '../read-text.ts';

describe('sharing a year in a list', () => {
  it('gives the last one’s year to those before it', () => {
    expect(read('They met on 3 May, 5 June and 7 July 2022.').map(([, edtf]) => edtf)).toEqual(['2022-05-03', '2022-06-05', '2022-07-07']);
    expect(datesOf('in May and June 2022')[0]).toMatchObject({ edtf: '2022-05', anchor: 'explicit' });
  });

  it('gives the year in front to those it includes', () => {
    const text = 'They held three summits in 2018, including one in Oslo on April 27 and another in Bergen from Sept. 18-20.';
    expect(read(text).map(([, edtf]) => edtf)).toEqual(['2018', '2018-04-27', '2018-09-18/2018-09-20']);
  });

  it('stops at another sentence', () => {
    expect(read('They met in May. In June 2022 they had not.')[0]).toEqual(['May', '2024-05']);
  });
});
