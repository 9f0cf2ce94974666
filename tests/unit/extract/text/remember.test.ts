import { describe, expect, it } from 'vitest';
import { remember } from '../../../../src/extract/text/remember.ts';

describe('readings that are remembered', () => {
  it('reads each text once, also where it reads nothing out of it', () => {
    const read: string[] = [];
    const length = remember((text) => {
      read.push(text);
      return text === '' ? undefined : text.length;
    });
    expect([length('Oslo'), length(''), length('Oslo'), length('')]).toEqual([4, undefined, 4, undefined]);
    expect(read).toEqual(['Oslo', '']);
  });

  it('goes on reading after more texts than it keeps', () => {
    const double = remember((text) => text + text);
    for (let at = 0; at < 50_010; at++) double(String(at));
    expect(double('7')).toBe('77');
  });
});
