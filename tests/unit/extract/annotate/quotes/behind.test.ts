import { describe, expect, it } from 'vitest';
import { readQuotes } from './read-quotes.ts';

const said = (name: string, words: string, cue = 'said'): string[] => [`direct | ${name} | ${words} | ${cue} | -`];

describe('the speaker behind the quotation', () => {
  it.each([
    ['“We agree with all of this,” Berg said.', said('anna-berg', 'Berg')],
    ['“We agree with all of this,” Anna Berg said on Friday.', said('anna-berg', 'Anna Berg')],
    ['“We agree with all of this,” Foreign Minister Anna Berg told reporters.', said('anna-berg', 'Anna Berg', 'told')],
    ['“We agree with all of this,” Berg, who is from Oslo, said.', said('anna-berg', 'Berg')],
    ['“We agree with all of this,” Berg, the minister from Oslo, later said.', said('anna-berg', 'Berg')],
    ['“We agree with all of this”, Berg has said.', said('anna-berg', 'Berg')],
    ['“Do we agree with all of this?” Berg asked.', said('anna-berg', 'Berg', 'asked')],
    ['“We agree with all of this!” Berg exclaimed.', said('anna-berg', 'Berg', 'exclaimed')],
    ['“We agree with all of this” — Berg wrote on Friday.', said('anna-berg', 'Berg', 'wrote')],
    ['“We agree with all of this,” said parliamentary opposition leader Anna Berg.', said('anna-berg', 'Anna Berg')],
    ['“We agree with all of this.” Berg said.', said('anna-berg', 'Berg')],
    ['“We agree with all of this,” Berg fumed on Friday.', said('anna-berg', 'Berg', 'fumed')],
    ['“We agree with all of this,” Berg was quoted as saying.', said('anna-berg', 'Berg', 'quoted as saying')],
    [
      '“We agree with all of this,” the Norwegian Foreign Ministry said in a statement.',
      said('norwegian-foreign-ministry', 'Norwegian Foreign Ministry'),
    ],
    ['“We agree with all of this,” a senior official said.', said('-', 'a senior official')],
    ['“We agree with all of this,” one of the people in the room said.', said('-', 'one of the people in the room')],
    ['“We agree with all of this,” said Berg.', said('anna-berg', 'Berg')],
    ['“We agree with all of this,” sniffed palace spokeswoman Anna Berg.', said('anna-berg', 'Anna Berg', 'sniffed')],
    ['“We agree with all of this,” said Anna Berg, the minister.', said('anna-berg', 'Anna Berg')],
    ['“We agree with all of this,” says Norwegian Foreign Minister Anna Berg.', said('anna-berg', 'Anna Berg', 'says')],
    [
      '“We agree with all of this,” said a spokeswoman for the Norwegian Foreign Ministry.',
      said('norwegian-foreign-ministry', 'a spokeswoman for the Norwegian Foreign Ministry'),
    ],
    ['“We agree with all of this,” added a senior official in Oslo.', said('-', 'a senior official in Oslo', 'added')],
    ['“We agree with all of this,” according to Berg.', said('anna-berg', 'Berg', 'according to')],
    ['“We agree with all of this,” according to a person close to the talks.', said('-', 'a person close to the talks', 'according to')],
    ['Anna Berg arrived. “We agree with all of this,” she said.', said('anna-berg', 'she')],
    ['Anna Berg arrived. “We agree with all of this,” the foreign minister said.', said('anna-berg', 'the foreign minister')],
    ['Anna Berg, 52, arrived. “We agree with all of this,” the 52-year-old said.', said('anna-berg', 'the 52-year-old')],
    ['“We agree with all of this.” — Anna Berg', said('anna-berg', 'Anna Berg', '-')],
  ])('%s', (text, quotes) => {
    expect(readQuotes(text)).toEqual(quotes);
  });

  it.each([
    ['The deal is “a new start” for Oslo, Berg said on Friday.', 'partial | anna-berg | Berg | said | -'],
    ['The deal is “a new start” for Oslo, said Anna Berg.', 'partial | anna-berg | Anna Berg | said | -'],
    ['The deal is “a new start” for Oslo, according to Anna Berg.', 'partial | anna-berg | Anna Berg | according to | -'],
    ['Lind believes that the deal is “a new start” for Oslo, Berg added.', 'partial | anna-berg | Berg | added | -'],
  ])('closes the sentence: %s', (text, quote) => {
    expect(readQuotes(text)).toEqual([quote]);
  });

  it('does not take the next clause for the attribution', () => {
    expect(readQuotes('Berg called the plan “unfair” and Lind said nothing.')).toEqual(['partial | anna-berg | Berg | called | -']);
    expect(readQuotes('Berg called the plan “unfair,” and Lind said nothing.')).toEqual(['partial | anna-berg | Berg | called | -']);
    expect(readQuotes('Berg called the plan “unfair,” a claim Lind denied.')).toEqual(['partial | anna-berg | Berg | called | -']);
  });
});
