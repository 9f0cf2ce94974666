import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('years with their era', () => {
  it.each<[string, [string, string | null][]]>([
    ['In 480 BC the fleet won.', [['480 BC', null]]],
    ['The town was founded in 753 BCE.', [['753 BCE', null]]],
    ['In 365 AD a wave struck.', [['365 AD', '0365']]],
    ['It fell in 70 CE.', [['70 CE', '0070']]],
    ['On 21 July 365 AD a wave struck.', [['21 July 365', '0365-07-21']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it('takes no small letters for an era', () => {
    expect(read('Some 300 ad agencies met.')).toEqual([]);
  });
});
