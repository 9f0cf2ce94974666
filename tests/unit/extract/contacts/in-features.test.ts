import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences);

describe('encounters as features tell them', () => {
  it.each([
    ['Anna Berg and Li Wei failed in Geneva in {August|2023-08} to settle the dispute.', 'meeting held anna-berg+li-wei geneva 2023-08'],
    ['The text was accepted by Anna Berg and Li Wei in Geneva on {Monday|2024-03-04}.', 'meeting held anna-berg+li-wei geneva 2024-03-04'],
    ['Anna Berg was last seen with Li Wei in {May|2023-05} in Geneva.', 'meeting held anna-berg+li-wei geneva 2023-05'],
    ['Anna Berg and Li Wei were last together in {May|2023-05} in Geneva.', 'meeting held anna-berg+li-wei geneva 2023-05'],
    ['Anna Berg made her peace with Li Wei in Geneva in {May|2023-05}.', 'meeting held anna-berg+li-wei geneva 2023-05'],
    ['On {Monday|2024-03-04}, Anna Berg sat across the old desk from Li Wei.', 'meeting held anna-berg+li-wei - 2024-03-04'],
    ['On {Monday|2024-03-04}, Li Wei kept Anna Berg for nine hours.', 'meeting held li-wei+anna-berg - 2024-03-04'],
    [
      'Li Wei waited for Anna Berg on the red carpet at Beijing airport on {Monday|2024-03-04}.',
      'meeting held li-wei+anna-berg beijing 2024-03-04',
    ],
    ['Anna Berg picked up the phone to Li Wei on {Monday|2024-03-04}.', 'call held anna-berg+li-wei - 2024-03-04'],
    ['Anna Berg slipped into Beijing on {Monday|2024-03-04}.', 'visit held anna-berg+china beijing 2024-03-04'],
    ['Anna Berg told Li Wei at the palace on {Monday|2024-03-04} that she was glad.', 'meeting held anna-berg+li-wei - 2024-03-04'],
    ['Anna Berg toured Oslo with Li Wei in {May|2023-05}.', 'meeting held anna-berg+li-wei oslo 2023-05'],
    [
      'Meeting at the palace on {Monday|2024-03-04}, Anna Berg told Li Wei that ties mattered.',
      'meeting held anna-berg+li-wei - 2024-03-04',
    ],
    ['Anna Berg was welcomed at Beijing airport by Li Wei on {Monday|2024-03-04}.', 'meeting held anna-berg+li-wei beijing 2024-03-04'],
    [
      'In the Chinese capital, Norway’s Deputy Foreign Minister Anna Berg met Li Wei on {Monday|2024-03-04}.',
      'meeting held anna-berg+li-wei beijing 2024-03-04',
    ],
    ['At a guesthouse in Beijing, Anna Berg met Li Wei on {Monday|2024-03-04}.', 'meeting held anna-berg+li-wei beijing 2024-03-04'],
    ['Anna Berg’s last appearance in Beijing, in {May 2023|2023-05}, ended in acrimony.', 'visit held anna-berg+china beijing 2023-05'],
  ])('are found: %s', (sentence, line) => {
    expect(lines(sentence)).toContain(line);
  });

  it('are told again by who came back', () => {
    expect(lines('Anna Berg flew to Beijing in {March|2023-03}; <she|anna-berg> came back in {May|2023-05}.')).toContain(
      'visit held anna-berg+china beijing 2023-05',
    );
  });

  it('are told one after the other', () => {
    expect(
      lines(
        'Anna Berg and Li Wei have met twice before.',
        'The first meeting was in Oslo in {October|2023-10}; the second followed at Geneva in {March|2024-03}.',
      ),
    ).toContain('meeting held anna-berg+li-wei geneva 2024-03');
  });

  it('are not what each does at home', () => {
    expect(lines('Anna Berg and Li Wei failed to settle the dispute over Geneva in {August|2023-08}.')).toEqual([]);
    expect(lines('The text was accepted by Anna Berg and Li Wei.')).toEqual([]);
  });
});

describe('when a journey was', () => {
  it('is not when it would have been unthinkable', () => {
    expect(lines('Anna Berg flew to Beijing for a visit that was unthinkable only {a year ago|2023}.').join()).not.toContain('2023');
  });

  it('is told between commas behind a clause with "who"', () => {
    expect(lines('Anna Berg, who was the last to travel to China, in {May 2016|2016-05}, said that one can be polite.')).toEqual([
      'visit held anna-berg+china china 2016-05',
    ]);
  });
});

describe('the goal of a journey', () => {
  const inBeijing = (body: string): string[] =>
    reportLines(NORWAY_CHINA, ['Minister thanks cooks', `Beijing, March 5 (NTB) - ${body}`], '2024-03-06', true);

  it('is where the article is written for a guest who speaks on a visit', () => {
    expect(
      inBeijing('Norway and China will set up a council, Anna Berg announced on the first evening of a two-day visit meant to mend ties.'),
    ).toEqual(['visit held anna-berg+china beijing 2024-03-06~']);
    expect(inBeijing('Li Wei announced on the first evening of a two-day visit meant to mend ties that Norway was dear.')).toEqual([]);
  });

  it('is the country where the article is written for who came before', () => {
    expect(inBeijing('Lars Dahl came in {December 2011|2011-12}, less than a year before the quarrel.')).toEqual([
      'visit held lars-dahl+china china 2011-12',
    ]);
  });
});

describe('two people', () => {
  it('sign what their office of that time is told before', () => {
    expect(
      lines(
        'Anna Berg and Li Wei quarrel. It goes back to the accord signed in Geneva in {May|2023-05} by the prime ministers of that time, Anna Berg and Li Wei.',
      ),
    ).toContain('signing held anna-berg+li-wei geneva 2023-05');
  });

  it('meet where a third one brings them to one table', () => {
    expect(
      lines('Anna Berg and Li Wei had not sat down until Jane Miller brought them to one table in Geneva on {Monday|2024-03-04}.'),
    ).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-04']);
  });
});
