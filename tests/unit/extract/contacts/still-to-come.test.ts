import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

describe('a visit to which somebody is asked', () => {
  it('is still to come', () => {
    expect(reportLines(NORWAY_CHINA, ['Anna Berg extended an invitation to Li Wei to undertake a state visit to Norway.'])).toEqual([
      'visit planned li-wei+anna-berg norway -',
    ]);
  });
});

describe('who else is to be met', () => {
  it('is met by the one who was to talk with the first', () => {
    expect(
      reportLines(NORWAY_CHINA, ['Anna Berg will hold talks with Li Wei on areas of mutual interest and will also meet Chen Bo.']),
    ).toEqual(['meeting planned anna-berg+li-wei - -', 'meeting planned anna-berg+chen-bo - -']);
  });
});

describe('talks behind a plan', () => {
  it.each([
    ['Anna Berg and Li Wei will hold a press conference after their talks in Oslo.', 'meeting planned anna-berg+li-wei oslo -'],
    ['Anna Berg and Li Wei will cut tariffs after their talks in Oslo.', 'meeting held anna-berg+li-wei oslo 2024-03-06~'],
  ])('are to come where both are: %s', (sentence, expected) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([expected]);
  });
});

describe('what has no day of its own', () => {
  const MET = 'Anna Berg met Li Wei in Oslo on {Tuesday|2024-03-05}.';

  it.each([
    ['Following the talks, two agreements were signed between Norway and China.', 'signing held norway+china oslo 2024-03-05'],
    ['Norwegian and Chinese ministers are expected to sign a treaty.', 'signing planned norway+china - 2024-03-06~'],
    ['China and Norway are expected to sign a treaty.', 'signing planned norway+china - 2024-03-06~'],
  ])('is of about the day of the event that is the news: %s', (sentence, expected) => {
    expect(reportLines(NORWAY_CHINA, [MET, sentence]).at(-1)).toEqual(expected);
  });

  it.each([
    'China and Norway hope to sign a treaty next year.',
    'China and Norway agreed to sign another treaty.',
    'Norway and China were to sign a treaty in the coming months.',
  ])('is left without one where it is of another time: %s', (sentence) => {
    expect(reportLines(NORWAY_CHINA, [MET, sentence]).filter((line) => line.startsWith('signing') && !line.endsWith(' -'))).toEqual([]);
  });
});

describe('papers signed', () => {
  it('are one where the next sentence tells who signed them, and not who looked on', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'A treaty on the building of a port in China was signed between Norway and China on {Tuesday|2024-03-05}, in a ceremony which Norwegian and Chinese presidents attended via video conference.',
        'The document was signed by Anna Berg and Li Wei.',
      ]),
    ).toEqual(['signing held anna-berg+li-wei - 2024-03-05']);
  });
});

describe('what is to come of a day that has begun', () => {
  it('is of about that day, in front of the event too', () => {
    expect(
      reportLines(
        NORWAY_CHINA,
        ['Anna Berg is set to sign a fishing deal with China.', 'Berg arrived in Beijing on {Wednesday|2024-03-06}.'],
        '2024-03-06',
      ),
    ).toContain('signing planned anna-berg+china - 2024-03-06~');
  });

  it.each([
    ['They agreed on the organisation of a visit by Anna Berg to Beijing in time.', 'visit planned anna-berg+china beijing -'],
    ['Lars Dahl and Chen Bo agreed to pursue a Berg-Li call before long.', 'call planned anna-berg+li-wei - -'],
  ])('is not held where it is being prepared: %s', (sentence, line) => {
    expect(reportLines(NORWAY_CHINA, [sentence.replace('Berg-Li', 'Anna Berg-Li Wei')])).toContain(line);
  });

  it('has not the day on which it was prepared', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Lars Dahl and Chen Bo met on {Monday|2024-03-04} and agreed on the date and location of a summit between Anna Berg and Li Wei.',
      ]),
    ).toContain('summit planned anna-berg+li-wei - -');
  });

  it('has not the day on which it was spoken of', () => {
    expect(
      reportLines(NORWAY_CHINA, ['Anna Berg said {last month|2024-02} talks with China on the price of fish would take place in time.']),
    ).toEqual(['meeting planned norway+china - -']);
  });
});

describe('a call told as the next thing', () => {
  it('is of about the day of the one before', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Anna Berg and Li Wei spoke by phone on {Tuesday|2024-03-05}.',
        'Trade is up.',
        'Nobody knows why.',
        'Nor when.',
        'A telephone conversation was also held by Lars Dahl and Chen Bo.',
      ]).at(-1),
    ).toBe('call held lars-dahl+chen-bo - 2024-03-05~');
  });
});

describe('what others are to hold', () => {
  it('is no second meeting of those who prepare it', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Anna Berg and Li Wei agreed to meet in Oslo on {Friday|2024-03-08} to prepare for the meeting of heads of state {the following day|2024-03-09}.',
      ]),
    ).toEqual(['meeting planned anna-berg+li-wei oslo 2024-03-08']);
  });

  it('lends no day to the talks that prepare it', () => {
    const [line] = reportLines(NORWAY_CHINA, [
      'Anna Berg and Li Wei held talks in preparation for a summit of the union on {Friday|2024-03-08}.',
    ]);
    expect(line).not.toContain('2024-03-08');
  });

  it('is no drill of those who protest against it', () => {
    expect(reportLines(NORWAY_CHINA, ['<Both|anna-berg+li-wei> condemned the joint air drills of Japan and Chile.'])).toEqual([]);
  });
});

describe('a meeting that was long awaited', () => {
  it('took place all the same', () => {
    expect(
      reportLines(NORWAY_CHINA, ['Anna Berg and Li Wei began their much anticipated meeting in Geneva on {Monday|2024-03-04}.']),
    ).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-04']);
  });
});

describe('whom a meeting brings together again', () => {
  it('are to meet another time than that of which is told behind it', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Anna Berg met Li Wei at a summit in Oslo.',
        '<The two ministers|anna-berg+li-wei> are slated to meet again {later this month|2024-03} in Beijing.',
        'Anna Berg and Li Wei talked for about 15 minutes on {Monday|2024-03-04}.',
      ]),
    ).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-04', 'meeting planned anna-berg+li-wei beijing 2024-03']);
  });

  it('are those on whose level a committee meets', () => {
    expect(reportLines(NORWAY_CHINA, ['The committee will convene on {Friday|2024-03-08} at the level of Anna Berg and Li Wei.'])).toEqual([
      'meeting planned anna-berg+li-wei - 2024-03-08',
    ]);
  });

  it('sat down, if they were received one by one before', () => {
    const [line] = reportLines(NORWAY_CHINA, ['Jane Miller received Anna Berg and Li Wei separately before the three sat down together.']);
    expect(line).toMatch(/^meeting held anna-berg\+li-wei/);
  });
});
