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
    ).toEqual(['visit held anna-berg+china china 2024-03-04']);
  });

  it('is none where a paper provides for drills', () => {
    expect(lines('The pact of Norway and China provides for joint naval exercises.')).toEqual([]);
  });
});

describe('when and where', () => {
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
  ])('%s', (sentence, line) => {
    expect(lines(sentence)).toEqual([line]);
  });

  it('are no meeting where the commission is only spoken of', () => {
    expect(lines('A meeting of experts on the Norwegian-Chinese commission heard complaints.')).toEqual([]);
  });
});
