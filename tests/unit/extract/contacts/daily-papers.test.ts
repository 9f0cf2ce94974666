import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA, US_JAPAN } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences);

describe('what daily papers tell of a visit', () => {
  it.each([
    ['The minister of trade of Norway is to arrive in China on {Thursday|2024-03-07}.', 'visit planned norway+china china 2024-03-07'],
    [
      'At the invitation of Li Wei, Anna Berg paid on {Monday|2024-03-04} a working visit to Beijing.',
      'visit held anna-berg+li-wei beijing 2024-03-04',
    ],
    [
      'Recalling the state visit of Anna Berg, Prime Minister of Norway to Beijing in {May|2023-05}, Li Wei praised the ties.',
      'visit held anna-berg+china beijing 2023-05',
    ],
    ['Anna Berg travelled with Lars Dahl to Beijing on {Monday|2024-03-04}.', 'visit held anna-berg+china beijing 2024-03-04'],
    ["Anna Berg was the guest of honour at China's national day in {May|2023-05}.", 'visit held anna-berg+china china 2023-05'],
  ])('is read in: %s', (sentence, line) => {
    expect(lines(sentence)).toEqual([line]);
  });

  it('is no journey of one who acts while others leave', () => {
    expect(lines('Anna Berg faced a test on {Monday|2024-03-04} as a convoy of hundreds of lorries left Oslo for China.')).toEqual([]);
  });

  it('takes the visit during which two met for the one told before', () => {
    expect(
      lines(
        'Li Wei arrived in Oslo on {Monday|2024-03-04} on a state visit to Norway.',
        'Anna Berg met Li Wei on {Tuesday|2024-03-05} during his visit to Norway.',
      ).filter((line) => line.startsWith('visit')),
    ).toHaveLength(1);
    expect(
      lines('Anna Berg arrived in China on {Monday|2024-03-04}.', 'During this two-day visit to China, Anna Berg will also see a port.'),
    ).toEqual(['visit held anna-berg+china china 2024-03-04']);
  });

  it('takes whom one is in the country to see for the one visited', () => {
    expect(
      lines(
        'Anna Berg paid a short visit to Li Wei in Beijing on {Monday|2024-03-04}.',
        'Anna Berg said she was in China for talks on trade.'.replace('she', '<she|anna-berg>'),
      ),
    ).toHaveLength(1);
  });

  it('gives what is still to be brought no place of an older journey', () => {
    expect(
      lines('Anna Berg will deliver a message from Lars Dahl to Li Wei.', 'Li Wei made his first trip to Norway as a student leader.')[0],
    ).toBe('other planned anna-berg+li-wei - -');
  });
});

describe('what is planned on a visit that goes on', () => {
  const told = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences, '2024-03-06');

  it('falls on about its day, and where it is paid', () => {
    expect(told('Anna Berg arrived in Beijing on {Tuesday|2024-03-05}.', 'Anna Berg will also meet Li Wei.').at(-1)).toBe(
      'meeting planned anna-berg+li-wei beijing 2024-03-06~',
    );
  });

  it('has no day where it is only agreed on, or the visit is long over', () => {
    expect(told('Anna Berg arrived in Beijing on {Tuesday|2024-03-05}.', 'Anna Berg hopes to meet Li Wei again.').at(-1)).toMatch(/ -$/);
    expect(told('Anna Berg visited Beijing on {January 5|2024-01-05}.', 'Anna Berg will meet Li Wei.').at(-1)).toMatch(/ -$/);
  });
});

it('takes for what is told of somebody no word on who tells it', () => {
  expect(lines('Anna Berg will hold talks with Li Wei in Oslo, a statement said on {Monday|2024-03-04}.')).toEqual([
    'meeting planned anna-berg+li-wei oslo -',
  ]);
});

it('reads courtesy calls of the one of whom they are told, one by one', () => {
  expect(lines('Lars Dahl said that Anna Berg will also pay separate courtesy calls on Li Wei and Chen Bo.')).toEqual([
    'meeting planned anna-berg+li-wei - -',
    'meeting planned anna-berg+chen-bo - -',
  ]);
});

it('takes a message that is handed over where two meet for a part of the meeting', () => {
  expect(lines('Anna Berg met on {Monday|2024-03-04} Li Wei who conveyed to <her|anna-berg> an oral message from Chen Bo.')).toEqual([
    'meeting held anna-berg+li-wei - 2024-03-04',
  ]);
});

it('dates a dinner for the delegation of a visitor by the visit', () => {
  expect(
    lines(
      'Anna Berg visited China on {March 4-5|2024-03-04/2024-03-05}.',
      'Li Wei also hosted a reception for the Norwegian delegation.',
    )[1],
  ).toContain('2024-03-04/2024-03-05');
});

describe('bodies of both countries', () => {
  it.each([
    ['Two documents were signed between the ministries of foreign affairs of Norway and China on {Monday|2024-03-04}.'],
    ['The foreign ministries from Norway and China signed an agreement on {Monday|2024-03-04}.'],
  ])('sign for them: %s', (sentence) => {
    expect(lines(sentence)).toEqual(['signing held norway+china - 2024-03-04']);
  });
});

it('dates what is signed after the talks by the talks', () => {
  expect(
    lines(
      'Anna Berg met Li Wei in Oslo on {Monday|2024-03-04}.',
      'Following the talks, three agreements were signed between Norway and China.',
    )[1],
  ).toBe('signing held norway+china oslo 2024-03-04');
});

it('reads who does what follows a comma: the one the sentence opens with', () => {
  expect(
    lines('Anna Berg spoke at the inauguration of Jane Miller, after receiving on {Monday|2024-03-04} Premier Li Wei in Oslo.'),
  ).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-04']);
});

it('takes a headline that lists several hosts for the sum of the meetings that are told one by one', () => {
  const told = ['Anna Berg met with Li Wei on {Monday|2024-03-04}.', 'Anna Berg held talks with Chen Bo on {Tuesday|2024-03-05}.'];
  const titled = (title: string): string[] => reportLines(NORWAY_CHINA, [title, ...told], '2024-03-06', true);
  expect(titled('Anna Berg meets Li Wei and Chen Bo')).toEqual([
    'meeting held anna-berg+li-wei - 2024-03-04',
    'meeting held anna-berg+chen-bo - 2024-03-05',
  ]);
});

it('gives no visit the day on which it is recalled', () => {
  expect(lines('Anna Berg recalled her visit to China at a meeting of the cabinet on {Monday|2024-03-04}.').join()).not.toContain(
    '2024-03-04',
  );
  expect(lines('Anna Berg recalled her visit to China in {May|2023-05}.')).toEqual(['visit held anna-berg+china china 2023-05']);
});

it('reads whom one met hours after arriving as met by the one who arrived', () => {
  expect(lines('Anna Berg met with Li Wei in Beijing on {Monday|2024-03-04}, hours after arriving in China and met with Chen Bo.')).toEqual(
    [expect.stringContaining('anna-berg+li-wei beijing'), expect.stringContaining('anna-berg+chen-bo')],
  );
});

it('takes who stands beside a chair for the one who has it too', () => {
  expect(lines('Anna Berg will co-chair the 11th session of the Norwegian-Chinese Joint Council alongside Premier Li Wei.')).toEqual([
    'meeting planned anna-berg+li-wei - -',
  ]);
});

it('reads everyone whom one will see as well', () => {
  expect(lines('Anna Berg will hold talks with Li Wei, as well as with Chen Bo, in Beijing.')).toEqual([
    'meeting planned anna-berg+li-wei+chen-bo beijing -',
  ]);
});

it('takes Latin American leaders for nobody of the United States', () => {
  expect(reportLines(US_JAPAN, ['Japan hosted Latin American leaders in Tokyo on {Monday|2024-03-04}.'])).toEqual([]);
  expect(reportLines(US_JAPAN, ['Japan hosted American leaders in Tokyo on {Monday|2024-03-04}.'])).toHaveLength(1);
});

it('takes who came along on a visit for no visitor of its own', () => {
  expect(lines('Anna Berg was in Beijing on a visit to China, accompanied by his wife, Lars Dahl.').join()).not.toContain('lars-dahl');
});
