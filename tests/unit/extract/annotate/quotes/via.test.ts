import { describe, expect, it } from 'vitest';
import { quotesIn, readQuotes } from './read-quotes.ts';

describe('the agency that words came through', () => {
  it.each([
    ['“We agree with all of this,” Berg was quoted as saying by NNA.', 'direct | anna-berg | Berg | quoted as saying | nordic-news-agency'],
    [
      '“We agree with all of this,” Berg was quoted as saying by Norway’s NNA news agency.',
      'direct | anna-berg | Berg | quoted as saying | nordic-news-agency',
    ],
    ['Berg told NNA: “We agree with all of this.”', 'direct | anna-berg | Berg | told | nordic-news-agency'],
    ['“We agree with all of this,” Berg told NNA.', 'direct | anna-berg | Berg | told | nordic-news-agency'],
    [
      'Berg accused Denmark of trying to “drive a wedge” between the two, reported NNA.',
      'partial | anna-berg | Berg | accused | nordic-news-agency',
    ],
    ['Berg said the deal was “a new start”, NNA reports.', 'partial | anna-berg | Berg | said | nordic-news-agency'],
    ['Berg said the deal was “a new start” for all, NNA reported.', 'partial | anna-berg | Berg | said | nordic-news-agency'],
    ['Berg said the deal was “a new start”, according to NNA.', 'partial | anna-berg | Berg | said | nordic-news-agency'],
    ['NNA quoted Berg as saying: “We agree with all of this.”', 'direct | anna-berg | Berg | quoted | nordic-news-agency'],
    ['According to NNA, Berg said the deal was “a new start”.', 'partial | anna-berg | Berg | said | nordic-news-agency'],
    ['In an interview with NNA, Berg called the deal “a new start”.', 'partial | anna-berg | Berg | called | nordic-news-agency'],
    ['In remarks carried by NNA, Berg called the deal “a new start”.', 'partial | anna-berg | Berg | called | nordic-news-agency'],
    ['In remarks cited by Chilean media, Berg called the deal “a new start”.', 'partial | anna-berg | Berg | called | chilean-media'],
    [
      'Berg said, according to the President of Norway’s website: “We agree with all of this.”',
      'direct | anna-berg | Berg | said | president-of-norway-website',
    ],
    ['“We agree with all of this,” the NNA news agency quoted Berg as saying.', 'direct | anna-berg | Berg | quoted | nordic-news-agency'],
    ['Berg slammed the deal as “a new start,” her office said on Friday.', 'partial | anna-berg | Berg | slammed | -'],
    ['“We agree with all of this,” said Berg, who works with the Norwegian Foreign Ministry.', 'direct | anna-berg | Berg | said | -'],
    ['The deal is “a new start”, NNA reported.', 'partial | nordic-news-agency | NNA | reported | -'],
    ['Berg told Lind: “We agree with all of this.”', 'direct | anna-berg | Berg | told | -'],
  ])('%s', (text, quote) => {
    expect(readQuotes(text)).toEqual([quote]);
  });
});

describe('bodies that speak without a name', () => {
  it.each([
    ['Norwegian state media said the deal was “a new start”.', 'norwegian-state-media', 'Norwegian state media', 'NO'],
    ['Norway’s state media said the deal was “a new start”.', 'norwegian-state-media', 'Norwegian state media', 'NO'],
    ['The Chilean authorities said the deal was “a new start”.', 'chilean-authorities', 'Chilean authorities', 'CL'],
    ['South Korean media called the deal “a new start”.', 'south-korean-media', 'South Korean media', 'KR'],
    ['“We agree with all of this,” the Danish government said.', 'danish-government', 'Danish government', 'DK'],
  ])('%s', (text, id, name, country) => {
    const { quotes, speakers } = quotesIn(text);
    expect(quotes[0]?.speaker).toBe(id);
    expect(speakers.map((one) => [one.id, one.name, one.country, one.type, one.basis])).toEqual([
      [id, name, country, 'organization', 'text'],
    ]);
  });

  it('knows an embassy by its country and its town, and "it" after it', () => {
    const { quotes } = quotesIn('Norway’s embassy in Santiago said it “welcomes” the deal. It added that “nothing else will do for us”.');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['norwegian-embassy-in-santiago', 'norwegian-embassy-in-santiago']);
  });

  it('makes two countries that speak as one a joint speaker', () => {
    const { quotes, speakers } = quotesIn('Norway and Chile work together. The two countries fight what they view as “ice-bound dangers.”');
    expect(quotes[0]?.speaker).toBe('norway-and-chile');
    expect(speakers.map(({ name }) => name)).toEqual(['Norway and Chile (joint speaker)']);
  });

  it('gives "the statement" to the body whose statement was quoted last', () => {
    const { quotes } = quotesIn(
      '“We agree with all of this,” the Norwegian Foreign Ministry said.\n\n“The rest will follow later this year,” the statement said.',
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['norwegian-foreign-ministry', 'norwegian-foreign-ministry']);
  });

  it('is none where the article’s own outlet was told', () => {
    expect(quotesIn('“We agree with all of this,” Berg told NNA.', undefined, 'Nordic News Agency').quotes[0]?.via).toBeNull();
    expect(quotesIn('“We agree with all of this,” Berg told NNA.', undefined, 'The Fjord Post').quotes[0]?.via).toBe('nordic-news-agency');
  });
});
