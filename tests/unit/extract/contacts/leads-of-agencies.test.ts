import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA, US_JAPAN } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences);

describe('whether a meeting in the lead of a report took place', () => {
  it('did where a clause in the past tells of it behind "before"', () => {
    expect(
      lines('Li Wei greeted Anna Berg at the airport before <the two|li-wei+anna-berg> held talks in Beijing on {Monday|2024-03-04}.'),
    ).toEqual(['meeting held li-wei+anna-berg beijing 2024-03-04']);
  });

  it('is still to come where it is told so', () => {
    expect(lines('Anna Berg will tour Beijing before <the two|anna-berg+li-wei> hold talks on {Friday|2024-03-08}.')).toEqual([
      'visit planned anna-berg+li-wei beijing 2024-03-08',
    ]);
  });

  it('did on a first visit, whatever was promised there', () => {
    expect(
      lines(
        'Anna Berg told Li Wei on {Monday|2024-03-04} that <she|anna-berg> would honour all past deals, in her first visit to China since May.',
      ),
    ).toEqual(['visit held anna-berg+li-wei china 2024-03-04']);
  });

  it('is none where a paper provides for drills', () => {
    expect(lines('The pact of Norway and China provides for joint naval exercises.')).toEqual([]);
  });
});

describe('what lies ahead, and what does not', () => {
  it('is no meeting yet where its date has not been set', () => {
    expect(lines('Officials said no date has been set for a meeting between Anna Berg and Li Wei.')).toEqual([
      'meeting planned anna-berg+li-wei - -',
    ]);
  });

  it('is still to come on the day of a summit at which two will meet', () => {
    expect(lines('Anna Berg and Li Wei will meet at a summit in Geneva on {Wednesday|2024-03-06}.')).toEqual([
      'summit planned anna-berg+li-wei geneva 2024-03-06',
    ]);
  });

  it('is over where somebody speaks of the other country after it', () => {
    expect(
      lines('Anna Berg said on {Monday|2024-03-04} China was ready for talks, after meeting Li Wei on the sidelines of a forum in Geneva.'),
    ).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-04']);
    expect(lines('Anna Berg said China would not be left alone after holding talks with Li Wei in Geneva.')).toEqual([
      'meeting held anna-berg+li-wei geneva 2024-03-06~',
    ]);
  });

  it('is a heated exchange in a room, and no more than a call over a hotline', () => {
    expect(lines('Anna Berg left early after a fiery exchange with Li Wei in the throne room on {Monday|2024-03-04}.')).toEqual([
      'meeting held anna-berg+li-wei - 2024-03-04',
    ]);
    expect(lines('Norway and China held a second round of talks over the hotline on {Monday|2024-03-04}.')).toEqual([
      'call held norway+china - 2024-03-04',
    ]);
  });
});

describe('when and where', () => {
  it('dates what lies days back, and what is to come within months', () => {
    expect(lines('The visit comes days after Anna Berg met Li Wei in Geneva.')).toEqual([
      'meeting held anna-berg+li-wei geneva 2024-02-28/2024-03-05',
    ]);
    expect(lines('Anna Berg and Li Wei agreed to meet again within four weeks.')).toEqual([
      'meeting planned anna-berg+li-wei - 2024-03-06/2024-04-03',
    ]);
  });

  it('reads each of a row whose verb is told once', () => {
    expect(
      lines(
        'Anna Berg met Li Wei in Geneva on {Monday|2024-03-04}.',
        'The first round was held in Oslo in {2017|2017}, the second in Beijing in {2018|2018} and the third in Geneva in {2019|2019}.',
      ).map((line) => line.split(' ').slice(-2).join(' ')),
    ).toEqual(['geneva 2024-03-04', 'oslo 2017', 'beijing 2018', 'geneva 2019']);
  });

  it('takes the day told of the meeting over that of a dateline without a place', () => {
    expect(
      lines(
        '{March 6|2024-03-06} (Reuters) - Anna Berg met Li Wei, the ministry said.',
        'The ministry said the meeting took place on {Tuesday|2024-03-05}.',
      ),
    ).toEqual(['meeting held anna-berg+li-wei - 2024-03-05']);
  });

  it('takes the later of two days for what is told behind it', () => {
    expect(
      lines(
        'In {January|2023-01}, Norway agreed to build the port, and in {May 2023|2023-05} Anna Berg visited Beijing, where she signed a treaty with Li Wei.',
      ),
    ).not.toContainEqual(expect.stringContaining('2023-01'));
  });

  it('tells a call and a meeting in one sentence apart', () => {
    expect(
      lines(
        'The visit follows an understanding reached by Anna Berg and Li Wei in a phone call on {Monday|2024-03-04}, and a meeting between Norwegian and Chinese officials in Geneva {last week|2024-02-26/2024-03-03}.',
      ),
    ).toEqual(['call held anna-berg+li-wei - 2024-03-04', 'meeting held norway+china geneva 2024-02-26/2024-03-03']);
  });

  it('knows where somebody is expected as early as a month', () => {
    expect(lines('Anna Berg is expected in Beijing as early as {October|2024-10} for talks with Li Wei.')).toEqual([
      'visit planned anna-berg+li-wei beijing 2024-10',
    ]);
  });
});

describe('who', () => {
  it('knows that nobody meets himself, and that a region met nobody', () => {
    expect(
      lines(
        'Anna Berg arrived in Beijing on {Monday|2024-03-04}.',
        'The harbour was closed.',
        'Li Wei will meet with <her|li-wei> on {Friday|2024-03-08}.',
      ),
    ).toContainEqual('meeting planned li-wei+anna-berg beijing 2024-03-08');
    expect(lines('Li Wei, on a tour of Scandinavia, met Anna Berg in Oslo on {Monday|2024-03-04}.')).toEqual([
      'meeting held li-wei+anna-berg oslo 2024-03-04',
    ]);
  });

  it.each([
    'Taking part in the meeting on the Norwegian side were Lars Dahl and Kari Lund.',
    'Lars Dahl and Kari Lund were also in the room.',
    'Lars Dahl and Kari Lund also took part in the talks.',
    'Lars Dahl and Kari Lund were present at the meeting.',
    'Lars Dahl and Kari Lund attended the meeting.',
  ])('adds who else was at the meeting: %s', (sentence) => {
    expect(lines('Anna Berg met Li Wei in Geneva on {Monday|2024-03-04}.', sentence)).toEqual([
      'meeting held anna-berg+li-wei+lars-dahl+kari-lund geneva 2024-03-04',
    ]);
  });

  it('adds nobody who attended another meeting', () => {
    expect(
      lines('Anna Berg met Li Wei in Geneva on {Monday|2024-03-04}.', 'Lars Dahl attended the meeting of the Security Council.'),
    ).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-04']);
  });

  it('hands over at a meeting what its bearer brings from home', () => {
    expect(lines('Anna Berg met Li Wei in Geneva on {Monday|2024-03-04} and handed over a letter from Lars Dahl.')).toEqual([
      'meeting held anna-berg+li-wei geneva 2024-03-04',
    ]);
  });

  it('names the host who acts beside a visitor', () => {
    expect(lines('Anna Berg, on her first visit to Beijing since {2017|2017}, and Li Wei signed a declaration.')).toEqual([
      'visit held anna-berg+li-wei beijing 2024-03-06~',
    ]);
  });

  it('reads a country’s name for its adjective beside another', () => {
    expect(reportLines(US_JAPAN, ['Japanese and U.S. diplomats met in Geneva on {Monday|2024-03-04}.'])).toEqual([
      'meeting held united-states+japan geneva 2024-03-04',
    ]);
  });

  it('reads the two who sign behind what they are', () => {
    expect(lines('The document was signed on {Monday|2024-03-04} by the co-chairs of the commission, Anna Berg and Li Wei.')).toEqual([
      'signing held anna-berg+li-wei - 2024-03-04',
    ]);
  });
});

describe('delegations and commissions', () => {
  it.each([
    ['Anna Berg led a large Norwegian delegation to Beijing on {Monday|2024-03-04}.', 'visit held anna-berg+china beijing 2024-03-04'],
    ['A Norwegian delegation held two rounds of talks in Beijing on {Monday|2024-03-04}.', 'visit held norway+china beijing 2024-03-04'],
    [
      'Anna Berg and Li Wei negotiated indirectly for almost four hours in Geneva on {Monday|2024-03-04}.',
      'meeting held anna-berg+li-wei geneva 2024-03-04',
    ],
    [
      'The tenth meeting of the permanent Norwegian-Chinese commission on trade was held in Oslo on {Monday|2024-03-04}.',
      'other held norway+china oslo 2024-03-04',
    ],
    [
      'Anna Berg and Li Wei co-chaired the tenth meeting of the Norwegian-Chinese commission in Oslo on {Monday|2024-03-04}.',
      'other held anna-berg+li-wei oslo 2024-03-04',
    ],
  ])('%s', (sentence, line) => {
    expect(lines(sentence)).toEqual([line]);
  });

  it('are no meeting where the commission is only spoken of', () => {
    expect(lines('A meeting of experts on the Norwegian-Chinese commission heard complaints.')).toEqual([]);
  });
});

describe('letters', () => {
  it('are no contact with the one whose words somebody carries', () => {
    expect(lines('Anna Berg said she had delivered messages from Lars Dahl.')).toEqual([]);
    expect(lines('Li Wei received a message from Lars Dahl on {Monday|2024-03-04}.')).toEqual(['other held li-wei+lars-dahl - 2024-03-04']);
  });
});

it('says nothing of when, who the first is to make a visit', () => {
  expect(
    lines(
      'Anna Berg arrived in Beijing on {Monday|2024-03-04}.',
      'Berg is the first Norwegian minister to make a bilateral visit to China since {2011|2011}.',
    ),
  ).toEqual(['visit held anna-berg+china beijing 2024-03-04']);
});
