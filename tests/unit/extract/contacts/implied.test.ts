import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences);

describe('a meeting of which only the host is named', () => {
  it('is held by whoever is on the visit told before', () => {
    expect(
      lines('Anna Berg is on an official visit to China.', 'Another meeting with Li Wei is scheduled within the framework of the visit.'),
    ).toContain('meeting planned anna-berg+li-wei china -');
  });

  it('is left out where nobody is on a visit', () => {
    expect(lines('Anna Berg praised the port.', 'Another meeting with Li Wei is scheduled for Friday.')).toEqual([]);
  });
});

describe('who acts', () => {
  it('is none of those whom "she" meets', () => {
    expect(
      lines('Anna Berg met Chen Bo in Beijing on {Tuesday|2024-03-05}.', 'During her stay, <she|li-wei> also met Li Wei and Zhao Min.'),
    ).toContain('meeting held anna-berg+li-wei+zhao-min beijing 2024-03-05');
  });

  it('is the one who is sent, and not who sends', () => {
    expect(lines('Anna Berg sent Lars Dahl to Beijing in {May|2023-05}.')).toEqual(['visit held lars-dahl+china beijing 2023-05']);
  });

  it('is told behind the trip that takes somebody to a country', () => {
    expect(lines("Anna Berg's first foreign trip will take her to China on {Friday|2024-03-08}.")).toEqual([
      'visit planned anna-berg+china china 2024-03-08',
    ]);
  });
});

describe('heads of delegations told one after the other', () => {
  it('are each of their own side', () => {
    expect(
      lines(
        'Norway and China held talks in Oslo on {Tuesday|2024-03-05}.',
        'The Norwegian delegation was headed by Anna Berg, and the Chinese delegation was headed by Li Wei.',
      ),
    ).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-05']);
  });
});

describe('talks that have just ended', () => {
  it('keep their own day beside that of the next ones', () => {
    expect(
      lines(
        'Anna Berg and Li Wei agreed to hold more talks {next week|2024-03-11/2024-03-17} after concluding negotiations in Geneva on {Tuesday|2024-03-05}.',
      ),
    ).toEqual(['meeting planned anna-berg+li-wei - 2024-03-11/2024-03-17', 'meeting held anna-berg+li-wei geneva 2024-03-05']);
  });
});

describe('a row of meetings', () => {
  it('has a last one with a place and a year of its own', () => {
    expect(
      lines('Anna Berg received Li Wei in Oslo on {Tuesday|2024-03-05}.', 'The last edition was held in {2022|2022} in Beijing.'),
    ).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-05', 'meeting held norway+china beijing 2022']);
  });
});

describe('plain words for a welcome and a stay', () => {
  it.each([
    ['Anna Berg accorded Li Wei a warm welcome in Oslo.', 'meeting held anna-berg+li-wei oslo 2024-03-06~'],
    ['Li Wei was greeted by an honour guard and Anna Berg in Oslo.', 'meeting held li-wei+anna-berg oslo 2024-03-06~'],
    ['Anna Berg had been in Beijing in {May|2023-05}.', 'visit held anna-berg+china beijing 2023-05'],
    ['Anna Berg was in Beijing as recently as {October|2023-10}.', 'visit held anna-berg+china beijing 2023-10'],
    ['Anna Berg made China her first port of call.', 'visit held anna-berg+china china 2024-03-06~'],
    ['Anna Berg is on a visit to strengthen relations with China.', 'visit held anna-berg+china - 2024-03-06~'],
    ['Anna Berg attended a gala dinner on {Monday|2024-03-04} hosted by Li Wei.', 'meeting held anna-berg+li-wei - 2024-03-04'],
    ['Anna Berg called Li Wei to exchange holiday greetings.', 'call held anna-berg+li-wei - 2024-03-06~'],
    [
      'On {Monday|2024-03-04}, consultations were held in Oslo between the foreign ministries of Norway and China.',
      'meeting held norway+china oslo 2024-03-04',
    ],
    [
      'Last {November|2023-11}, Anna Berg and Li Wei agreed in Geneva that trade should grow.',
      'meeting held anna-berg+li-wei geneva 2023-11',
    ],
    ['Anna Berg met Li Wei on {Tuesday|2024-03-05} to discuss salvaging a cancelled summit.', 'meeting held anna-berg+li-wei - 2024-03-05'],
  ])('%s', (sentence, line) => {
    expect(lines(sentence)).toEqual([line]);
  });
});

describe('a visit told again', () => {
  it('is still to come where it is told to be the first of its kind', () => {
    expect(
      lines(
        'Anna Berg will travel to Beijing on {Friday|2024-03-08}.',
        'This is the first visit of <a Norwegian official|norway> to China since the row over fish.',
      ),
    ).toEqual(['visit planned anna-berg+china beijing 2024-03-08']);
  });

  it('is the same where its traveller meets hosts whom nobody names', () => {
    expect(lines('Anna Berg will visit Beijing on {Friday|2024-03-08}.', '<She|anna-berg> is set to meet with Chinese officials.')).toEqual(
      ['visit planned anna-berg+china beijing 2024-03-08'],
    );
  });

  it('is the same where it is held and its traveller will meet more of them', () => {
    expect(
      lines(
        'Anna Berg arrived in Beijing on {Monday|2024-03-04}.',
        '<She|anna-berg> will also meet with other Chinese officials to discuss fish.',
      ),
    ).toEqual(['visit held anna-berg+china beijing 2024-03-04']);
  });

  it('holds what its traveller brings to nobody who is named', () => {
    expect(
      lines(
        'Anna Berg arrived in Beijing on {Monday|2024-03-04}.',
        'Anna Berg is scheduled to deliver a written message from Lars Dahl to the Chinese government.',
      ),
    ).toEqual(['visit held anna-berg+china beijing 2024-03-04']);
  });

  it('is no news of the day where the sentence only says what it comes after', () => {
    expect(lines('The move comes after Norway and China said they wanted to boost trade following a visit by Li Wei to Oslo.')).toEqual([
      'visit held li-wei+norway oslo -',
    ]);
  });
});

describe('a news conference still to come', () => {
  it('is none by itself behind a meeting of the same two', () => {
    expect(
      lines(
        'Anna Berg held a meeting with Li Wei in Beijing on {Monday|2024-03-04}.',
        'Anna Berg and Li Wei are going to hold a joint press conference.',
      ),
    ).toEqual(['meeting held anna-berg+li-wei beijing 2024-03-04']);
  });
});

describe('a call', () => {
  it('does not take the day of something else of which it was', () => {
    expect(
      lines(
        'Anna Berg and Li Wei held a phone conversation.',
        'During the call, Anna Berg spoke of the revolt that occurred on {June 24|2023-06-24}.',
      ),
    ).toEqual(['call held anna-berg+li-wei - 2024-03-06~']);
  });
});
