import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences, null);

describe('who governs the country of a visit', () => {
  const ARRIVED = 'Anna Berg arrived in Beijing on {Monday|2024-03-04}.';

  it.each([
    "Berg will hold talks with the country's top leadership on {Tuesday|2024-03-05}.",
    "Berg is to meet with the host nation's president on {Tuesday|2024-03-05}.",
    "Berg will be received by the country's leaders on {Tuesday|2024-03-05}.",
  ])('is met by the guest: %s', (sentence) => {
    expect(lines(ARRIVED, sentence)).toContain('meeting planned anna-berg+china beijing 2024-03-05');
  });

  it.each([
    ["Anna Berg will hold talks with the country's leaders on {Tuesday|2024-03-05}.", 'without a visit'],
    ["Li Wei will hold talks with the country's leaders on {Tuesday|2024-03-05}.", 'for somebody who is at home'],
  ])('is nobody in particular: %s (%s)', (sentence) => {
    expect(lines('Anna Berg praised Li Wei.', sentence)).toEqual([]);
  });

  it('is told with the visit in one sentence', () => {
    expect(lines("Anna Berg arrived in Beijing on {Monday|2024-03-04} to meet the country's leaders.")).toEqual([
      'visit held anna-berg+china beijing 2024-03-04',
    ]);
  });
});

describe('a visit and what is done on it', () => {
  it('are one where the sentence gives each its day', () => {
    expect(lines('Anna Berg will come to Beijing on {Monday|2024-03-04} and meet Li Wei on {Tuesday|2024-03-05}.')).toEqual([
      'visit planned anna-berg+li-wei beijing 2024-03-04/2024-03-05',
    ]);
  });

  it('are one where two speak when one of them is there', () => {
    expect(lines('Anna Berg spoke with Li Wei in {May|2024-05} when <she|anna-berg> visited Beijing.')).toEqual([
      'visit held anna-berg+li-wei beijing 2024-05',
    ]);
  });

  it.each([
    "Officials discussed Anna Berg's trip to China, which was postponed in {May|2024-05}.",
    "Anna Berg's visit to Beijing is on hold.",
    'Norway ordered its envoy to start talks with China.',
    'Anna Berg has travelled to China several times.',
    'Anna Berg has had many encounters with Li Wei.',
  ])('none: %s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });

  it('is over where somebody waited for long before making it', () => {
    expect(lines('Anna Berg waited three years before making her first visit to China.')).toEqual(['visit held anna-berg+china china -']);
  });

  it('is dated by what is said of it behind the country', () => {
    expect(lines("Lars Dahl praised Li Wei's visit to Norway, which took place in {May 2022|2022-05}.")).toEqual([
      'visit held li-wei+norway norway 2022-05',
    ]);
  });

  it('is not where something happened that was spoken of', () => {
    expect(lines('Anna Berg received Li Wei and, condemning the attack in Beijing, voiced sorrow.')[0]).not.toContain('beijing');
  });
});

describe('encounters of which one is told', () => {
  it('has its own place and day', () => {
    expect(lines('Anna Berg has had brief encounters with Li Wei, including a meeting in Geneva in {May|2024-05}.')).toEqual([
      'meeting held anna-berg+li-wei geneva 2024-05',
    ]);
  });

  it.each([
    "Anna Berg attended Li Wei's inauguration in Beijing in {May|2024-05}.",
    'Anna Berg was among the guests at the inauguration of Li Wei in Beijing in {May|2024-05}.',
    'Anna Berg had taken part in the inauguration ceremony of Li Wei in Beijing in {May|2024-05}.',
    'Anna Berg attended the swearing-in of Li Wei in Beijing in {May|2024-05}.',
  ])('are those at which one takes office: %s', (sentence) => {
    expect(lines(sentence)).toEqual(['other held anna-berg+li-wei beijing 2024-05']);
  });
});

describe('calls', () => {
  it('are told beside what two agree on', () => {
    expect(lines('Anna Berg and Li Wei, speaking over the phone on {Monday|2024-03-04}, shared their concern.')).toEqual([
      'call held anna-berg+li-wei - 2024-03-04',
    ]);
  });
});

describe('talks at hand', () => {
  it('are not others for what is expected to be on their agenda', () => {
    expect(
      lines(
        'Anna Berg met Li Wei on {Monday|2024-03-04}.',
        'Fish is expected to take centre stage in the meeting between <the two leaders|anna-berg+li-wei>.',
      ),
    ).toEqual(['meeting held anna-berg+li-wei - 2024-03-04']);
  });
});

describe('what is told of a visit in another way', () => {
  it('is done on arrival, and begins it', () => {
    expect(
      lines(
        'Anna Berg met Li Wei in Beijing on {Monday|2024-03-04}.',
        "It was just after Anna Berg's arrival in Beijing.",
        'On <her|anna-berg> arrival in China, Anna Berg was welcomed by Chen Bo.',
      ),
    ).toEqual(['meeting held anna-berg+li-wei beijing 2024-03-04', 'visit held anna-berg+chen-bo beijing 2024-03-04']);
  });

  it('is to come by the verb behind the country', () => {
    expect(
      lines("Anna Berg's visit to China would take place from {3 to 5 May 2024|2024-05-03/2024-05-05}, at the invitation of Li Wei."),
    ).toEqual(['visit planned anna-berg+li-wei china 2024-05-03/2024-05-05']);
  });

  it.each([
    'Anna Berg is considering a trip to China to meet Li Wei.',
    'Anna Berg will soon make a decision on the summit with Li Wei.',
    'Anna Berg is to address the council and later tour selected factories in Beijing.',
  ])('none: %s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });

  it.each([
    ["Anna Berg's travel to Beijing in {May|2024-05} was her first.", 'visit held anna-berg+china beijing 2024-05'],
    ['Anna Berg and Li Wei spent close to two hours discussing a range of issues in Oslo.', 'meeting held anna-berg+li-wei oslo -'],
    ['Norway and China have begun coordination to hold a summit in Oslo.', 'summit planned norway+china oslo -'],
    ['(Anna Berg will meet Li Wei in Oslo on {Monday|2024-03-04}).', 'meeting planned anna-berg+li-wei oslo 2024-03-04'],
    ['Anna Berg has invited Li Wei to an official visit very soon to Norway.', 'visit planned li-wei+anna-berg norway -'],
    [
      "Lars Dahl praised {last year's|2023} signing of the fishing agreement by the premiers, Anna Berg and Li Wei.",
      'signing held anna-berg+li-wei - 2023',
    ],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toEqual([expected]);
  });

  it('is a call that they had before', () => {
    expect(
      lines(
        'Anna Berg and Li Wei met on {7 April 2024|2024-04-07} after a telephone conversation <they|anna-berg+li-wei> had on {31 March 2024|2024-03-31}.',
      ),
    ).toEqual(['meeting held anna-berg+li-wei - 2024-04-07', 'call held anna-berg+li-wei - 2024-03-31']);
  });

  it('has the papers that are signed on it', () => {
    expect(lines('On {Monday|2024-03-04}, Anna Berg visited Beijing and met Li Wei. The sides signed a joint declaration.')[1]).toBe(
      'signing held anna-berg+li-wei beijing 2024-03-04',
    );
  });

  it('is going on, or is to come, whatever is to be done during it', () => {
    expect(
      lines('Anna Berg visited Beijing on {Monday|2024-03-04}.', 'Anna Berg will also discuss fish during <her|anna-berg> visit to China.'),
    ).toEqual(['visit held anna-berg+china beijing 2024-03-04']);
  });
});

describe('what is told on of a visit of long before', () => {
  it.each(['During the trip, <she|anna-berg> met Li Wei.', 'There, <she|anna-berg> met Li Wei.'])('was done on it: %s', (sentence) => {
    expect(reportLines(NORWAY_CHINA, ['Anna Berg travelled to Beijing in {May 2021|2021-05}.', sentence])).toContain(
      'meeting held anna-berg+li-wei beijing 2021-05',
    );
  });
});

describe('days of visits', () => {
  it('are of two where they lie weeks apart', () => {
    expect(
      reportLines(NORWAY_CHINA, ['Anna Berg visited Beijing on {June 8|2023-06-08} and {July 5|2023-07-05} to see the fair.']),
    ).toEqual(['visit held anna-berg+china beijing 2023-06-08', 'visit held anna-berg+china beijing 2023-07-05']);
  });

  it('are told with whose first it is', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        "<Her|anna-berg> visit to Beijing on {Monday|2024-03-04} is the Norwegian minister's first trip to China in years.",
      ]),
    ).toEqual(['visit held anna-berg+china beijing 2024-03-04']);
  });
});
