import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] =>
  reportLines(
    NORWAY_CHINA,
    sentences.map((sentence) => sentence.replace(/\bon Monday\b/, 'on {Monday|2024-03-04}')),
  );

describe('a meeting in words that no agency uses', () => {
  it.each([
    'Anna Berg sat down first with Li Wei in Geneva on Monday.',
    'Anna Berg sat opposite Li Wei at a table in Geneva on Monday.',
    'Anna Berg was behind closed doors in Geneva with Li Wei on Monday.',
    'Anna Berg was closeted with Li Wei for two hours in Geneva on Monday.',
    'Anna Berg came face to face with Li Wei in Geneva on Monday.',
    'Anna Berg had a word with Li Wei in Geneva on Monday.',
    'Anna Berg had two hours with Li Wei in Geneva on Monday.',
    'Anna Berg compared notes with Li Wei in Geneva on Monday.',
    'Anna Berg went for a walk with Li Wei in Geneva on Monday.',
    'Anna Berg ran into Li Wei in Geneva on Monday.',
    'Anna Berg dropped in on Li Wei in Geneva on Monday.',
    'Anna Berg paid her respects to Li Wei in Geneva on Monday.',
    'Anna Berg was shown in to see Li Wei in Geneva on Monday.',
    'Anna Berg was with Li Wei for an hour in Geneva on Monday.',
    'Anna Berg had the opportunity to meet Li Wei in Geneva on Monday.',
    'Anna Berg talked trade with Li Wei over lunch in Geneva on Monday.',
    'Anna Berg was able to speak with Li Wei in Geneva on Monday.',
    'Anna Berg thrashed out a deal with Li Wei in Geneva on Monday.',
    'Anna Berg and Li Wei shared a meal in Geneva on Monday.',
    'Anna Berg and Li Wei went for a walk in Geneva on Monday.',
    'Anna Berg and Li Wei faced each other across the table in Geneva on Monday.',
    'Anna Berg and Li Wei withdrew for a talk in private in Geneva on Monday.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-04']);
  });
});

describe('a host and a guest', () => {
  it.each([
    'Li Wei had Anna Berg to lunch in Beijing on Monday.',
    'Li Wei showed Anna Berg round the gardens in Beijing on Monday.',
    'Li Wei gave Anna Berg an hour of his time in Beijing on Monday.',
    'Li Wei found time for Anna Berg in Beijing on Monday.',
    'Li Wei saw Anna Berg off at the airport in Beijing on Monday.',
    "Li Wei shook Anna Berg's hand in Beijing on Monday.",
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['meeting held li-wei+anna-berg beijing 2024-03-04']);
  });

  it.each([
    'Anna Berg was the dinner guest of Li Wei in Beijing on Monday.',
    "Anna Berg was Li Wei's guest in Beijing on Monday.",
    'Anna Berg was joined by Li Wei in Beijing on Monday for a walk.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['meeting held anna-berg+li-wei beijing 2024-03-04']);
  });

  it('calls on one and on another', () => {
    expect(lines('Anna Berg called on Li Wei and on Chen Bo in Beijing on Monday.')).toEqual([
      'meeting held anna-berg+li-wei+chen-bo beijing 2024-03-04',
    ]);
  });
});

describe('a call', () => {
  it.each([
    'Anna Berg and Li Wei picked up the telephone on Monday.',
    'Anna Berg got Li Wei on the telephone on Monday.',
    'Anna Berg got through to Li Wei on Monday.',
    'Anna Berg told Li Wei on the telephone on Monday that trade would grow.',
    'Over the telephone on Monday, Anna Berg told Li Wei that trade would grow.',
    'Anna Berg settled the matter with Li Wei on the telephone on Monday.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['call held anna-berg+li-wei - 2024-03-04']);
  });
});

describe('a figure of speech', () => {
  it.each([
    'Anna Berg sat down with a book about China in Oslo on Monday.',
    'Anna Berg ran into opposition from Li Wei on Monday.',
    'Anna Berg had harsh words for Li Wei on Monday.',
    'Anna Berg gave Li Wei 48 hours to reply on Monday.',
    'Anna Berg and Li Wei both faced the press at home on Monday.',
    'Norway and China share a table of elements, Anna Berg joked.',
    'Norway and China sat next to each other in the table of growth on Monday.',
    'Anna Berg was joined by Li Wei in condemning the attack on Monday.',
    'Anna Berg dropped a plan to visit Beijing on Monday.',
    'Anna Berg called on Li Wei on Monday to lift the ban.',
    'Anna Berg never had a word with Li Wei.',
    'Anna Berg speaks with Li Wei almost daily.',
    'Anna Berg talks to Li Wei by phone every other week.',
    'China rejected a request from Anna Berg to speak with Li Wei.',
    'Anna Berg and Li Wei struck a deal over fish.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });
});

describe('a journey', () => {
  it.each([
    "Anna Berg's plane touched down in Beijing on Monday.",
    'Anna Berg broke her journey in Beijing on Monday.',
    'Anna Berg took off for Beijing on Monday.',
    'Anna Berg came home from Beijing on Monday.',
    'Anna Berg was given a warm welcome in Beijing on Monday.',
    'Anna Berg took a delegation to Beijing on Monday.',
    'While in Beijing on Monday, Anna Berg opened a school.',
  ])('%s', (sentence) => {
    expect(lines(sentence).map((line) => line.replace(/\/.*/, ''))).toEqual(['visit held anna-berg+china beijing 2024-03-04']);
  });

  it('is still to come where somebody is expected', () => {
    expect(lines('China expects Anna Berg on {Friday|2024-03-08}.')).toEqual(['visit planned anna-berg+china china 2024-03-08']);
  });

  it('was made by who signed something there', () => {
    expect(lines('Foreign Minister Anna Berg signed a fishing pact in Beijing on Monday.')).toEqual([
      'visit held anna-berg+china beijing 2024-03-04',
    ]);
  });

  it.each([
    'Anna Berg set out plans for China on Monday.',
    'Anna Berg was sent to China as ambassador in {May|2023-05}.',
    'Anna Berg passed through a bad time after the speech of Li Wei.',
    'Anna Berg returned to Oslo from Paris on Monday and spoke of China.',
    'Li Wei asked Anna Berg to come to Beijing.',
  ])('is none in "%s"', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });
});

describe('a signing', () => {
  it.each([
    'Anna Berg and Li Wei put pen to paper in Oslo on Monday.',
    'Anna Berg and Li Wei set their names to a fishing accord in Oslo on Monday.',
    'Anna Berg and Li Wei signed on Monday in Oslo.',
    'Anna Berg and Li Wei looked on as a fishing accord was signed in Oslo on Monday.',
    'A joint declaration of Anna Berg and Li Wei was signed in Oslo on Monday.',
    'Anna Berg and Li Wei clinched a fishing deal in Oslo on Monday.',
    'Anna Berg and Li Wei struck a French-brokered deal on fish in Oslo on Monday.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['signing held anna-berg+li-wei oslo 2024-03-04']);
  });

  it('is told by the names under the paper, and by papers of two years', () => {
    expect(lines('The accord bears the signatures of Anna Berg and Li Wei and the date of {March 12, 2021|2021-03-12}.')).toEqual([
      'signing held anna-berg+li-wei - 2021-03-12',
    ]);
    expect(lines('Norway and China rest their ties on treaties signed in {1993|1993} and {1996|1996}.')).toEqual([
      'signing held norway+china - 1993',
      'signing held norway+china - 1996',
    ]);
  });

  it('is none where only a list bears the names', () => {
    expect(lines('The invitation carries the names of Anna Berg and Li Wei.')).toEqual([]);
  });
});

describe('a letter', () => {
  it.each([
    'Anna Berg wrote Li Wei a letter on Monday.',
    'Anna Berg sent word to Li Wei on Monday.',
    "Anna Berg replied to Li Wei's letter on Monday.",
    'In a letter on Monday, Anna Berg told Li Wei that trade would grow.',
    "Anna Berg's letter to Li Wei was made public on Monday.",
    'Anna Berg and Li Wei wrote to each other on Monday.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['other held anna-berg+li-wei - 2024-03-04']);
  });
});

describe('two in one place', () => {
  it.each([
    'Anna Berg sat until midnight on Monday with Li Wei at a villa in Geneva.',
    'Anna Berg and Li Wei came towards each other on a bridge in Geneva on Monday.',
    'Anna Berg and Li Wei had the palace in Geneva to themselves for an hour on Monday.',
    'Anna Berg and Li Wei cut a ribbon in Geneva on Monday.',
    "Anna Berg and Li Wei passed an hour in each other's company in Geneva on Monday.",
    'For two long sessions on Monday Anna Berg and Li Wei looked for a way out in Geneva.',
    'Anna Berg joined Li Wei in Geneva on Monday to open the fair.',
    'Years had to pass before Anna Berg came face to face with Li Wei in Geneva on Monday.',
  ])('meet: %s', (sentence) => {
    expect(lines(sentence)).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-04']);
  });

  it('is a guest whom the host keeps, whoever "him" was taken for', () => {
    expect(lines('Lars Dahl flew to Beijing on Monday. Li Wei had <him|li-wei> at the palace from eleven until three.')).toContain(
      'meeting held li-wei+lars-dahl beijing 2024-03-04',
    );
  });

  it.each([
    'Anna Berg was in agreement with Li Wei for two hours on Monday.',
    'Anna Berg and Li Wei both watched the match on Monday.',
    'Anna Berg spoke out against a war on Monday to help Li Wei.',
    'Anna Berg stood with Li Wei on climate on Monday.',
    'Anna Berg remained at odds with Li Wei on Monday.',
    'Anna Berg joined Li Wei in condemning the attack in Geneva on Monday.',
  ])('do not: %s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });
});
