import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

describe('the speaker before the quotation', () => {
  it.each([
    ['Berg said: “We agree with all of this.”', 'direct | anna-berg | Berg | said | -'],
    ['Berg said, “We agree with all of this.”', 'direct | anna-berg | Berg | said | -'],
    ['Berg said that the deal was “a new start”.', 'partial | anna-berg | Berg | said | -'],
    ['Anna Berg, the foreign minister of Norway, said the deal was “a new start”.', 'partial | anna-berg | Anna Berg | said | -'],
    ['Berg met Lind and said the deal was “a new start”.', 'partial | anna-berg | Berg | said | -'],
    ['Berg met Lind, saying the deal was “a new start”.', 'partial | anna-berg | Berg | saying | -'],
    ['Berg met Lind on Friday, adding that the deal was “a new start”.', 'partial | anna-berg | Berg | adding | -'],
    ['In Oslo, Berg told Lind that her country wanted “a new start”.', 'partial | anna-berg | Berg | told | -'],
    ['Berg has in the past called the deal “a new start”.', 'partial | anna-berg | Berg | called | -'],
    ['Berg accused Denmark of seeking to “drive a wedge” between the two.', 'partial | anna-berg | Berg | accused | -'],
    ['Denmark threatened “lethal” measures.', 'partial | denmark | Denmark | threatened | -'],
    ['Oslo, which Santiago regards as a “friend”, is far away.', 'partial | santiago | Santiago | regards | -'],
    ['Berg described the deal as “a new start”.', 'partial | anna-berg | Berg | described | -'],
    ['Berg blasted the Danish demands as “a cheek”.', 'partial | anna-berg | Berg | blasted | -'],
    ['As the late editor Anna Berg used to say, “we agree with all of this.”', 'direct | anna-berg | Anna Berg | say | -'],
    ['As the late editor Anna Berg liked to remark, “we agree with all of this.”', 'direct | anna-berg | Anna Berg | remark | -'],
    ['Berg fumed: “We agree with all of this.”', 'direct | anna-berg | Berg | fumed | -'],
    [
      'A spokeswoman for the foreign minister said the deal was “a new start”.',
      'partial | - | A spokeswoman for the foreign minister | said | -',
    ],
    ['Berg hailed “a new start”.', 'partial | anna-berg | Berg | hailed | -'],
    ['Berg also warned “enemies” not to test Norway.', 'partial | anna-berg | Berg | warned | -'],
    ['Berg views the deal as “a new start”.', 'partial | anna-berg | Berg | views | -'],
    ['According to Berg, the deal is “a new start”.', 'partial | anna-berg | Berg | According to | -'],
    ['As Berg put it, the deal is “a new start”.', 'partial | anna-berg | Berg | put | -'],
    ['Berg’s warning of “a new start” was heard in Oslo.', 'partial | anna-berg | Berg | warning | -'],
    ['Berg, for her part, said the deal “has always been supported”.', 'partial | anna-berg | Berg | said | -'],
    ['The deal, Berg said on Friday, would be “permanent”.', 'partial | anna-berg | Berg | said | -'],
    ['The deal was called “a new start” by Berg.', 'partial | anna-berg | Berg | called | -'],
    ['Lind looked on, with Berg calling the deal “a new start”.', 'partial | anna-berg | Berg | calling | -'],
    ['The ambassador to Chile Lars Lind said the deal was “a new start”.', 'partial | lars-lind | Lars Lind | said | -'],
    ['A spokesman for Lars Lind said the deal was “a new start”.', 'partial | - | A spokesman for Lars Lind | said | -'],
    ['His spokesman said the deal was “a new start”.', 'partial | - | His spokesman | said | -'],
    ['Lind smiled, with the foreign minister calling the deal “a new start”.', 'partial | lars-lind | the foreign minister | calling | -'],
    [
      'According to Chilean media reports, Berg got a “historic” fish.',
      'partial | chilean-media | Chilean media reports | According to | -',
    ],
    ['BERG: “We agree with all of this.”', 'direct | - | BERG | - | -'],
    ['Minister: ‘We agree with all of this’', 'direct | - | Minister | - | -'],
    ['A senior official said the deal was “a new start”.', 'partial | - | A senior official | said | -'],
    ['Berg said she thinks the deal is “a new start”.', 'partial | anna-berg | Berg | said | -'],
  ])('%s', (text, quote) => {
    expect(readQuotes(text)).toEqual([quote]);
  });

  it('gives several fragments of one sentence to one speaker', () => {
    expect(readQuotes('Berg said the deal was “permanent” and “lasting”, mitigating “the impact of ice.”')).toEqual(
      Array(3).fill('partial | anna-berg | Berg | said | -'),
    );
  });
});

describe('a subject before brackets and an aside', () => {
  it('is the name in front of them', () => {
    expect(readQuotes('Anna Berg of the Fjord Watch Group (FWG), which has been critical, called the tally “a royal mess”.')).toEqual([
      'partial | anna-berg | Anna Berg | called | -',
    ]);
  });
});

describe('words that nobody said', () => {
  it.each([
    'The deal rests on “strategic solidarity” between the two.',
    'The ministers spoke at length in the “Blue Room” of the castle.',
    'The film “A New Start” was shown in Oslo.',
    'The so-called “new start” came late.',
    'An exercise known as “Cold Wind” began.',
    'The two discussed “bilateral issues” in Oslo.',
    'Later Donovan “Rocket” Tavlo won again, Berg said.',
  ])('%s', (text) => {
    expect(readQuotes(text)).toEqual(['scare | - | - | - | -']);
  });
});
