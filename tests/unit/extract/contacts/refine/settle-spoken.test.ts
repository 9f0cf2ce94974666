import { describe, expect, it } from 'vitest';
import { reportLines } from '../world.ts';
import { NORWAY_CHINA } from '../worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences);

describe('a meeting quoted as of today', () => {
  it('is the one told with its day', () => {
    expect(
      lines(
        'Anna Berg met Li Wei in Oslo on {Tuesday|2024-03-05}.',
        '“{Today|2024-03-06} Anna Berg met Li Wei in Oslo,” a spokesman wrote.',
      ),
    ).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-05']);
  });

  it('is of today where nothing else is told', () => {
    expect(lines('“{Today|2024-03-06} Anna Berg met Li Wei in Oslo,” a spokesman wrote.')).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-06',
    ]);
  });
});

describe('what is told before and after', () => {
  it('is held once it is said to have taken place', () => {
    expect(lines('Anna Berg was invited to meet Li Wei in Oslo.', 'The meeting took place on {Monday|2024-03-04}.')).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-04',
    ]);
  });

  it('is held where something else is to follow it', () => {
    expect(lines('A panel will be formed following a meeting between Anna Berg and Li Wei in Oslo on {Monday|2024-03-04}.')).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-04',
    ]);
  });

  it('keeps the next leg of a journey out of a meeting', () => {
    expect(lines('Anna Berg is scheduled to meet Li Wei before flying to Shanghai.')).toContain('meeting planned anna-berg+li-wei - -');
  });

  it('takes place where the journey led', () => {
    expect(lines('Anna Berg flew home after a visit to China where Berg had talks with Li Wei, and met traders in Norway.')).toContain(
      'visit held anna-berg+li-wei china 2024-03-06~',
    );
  });
});
