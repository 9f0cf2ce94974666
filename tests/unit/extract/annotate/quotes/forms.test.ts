import { describe, expect, it } from 'vitest';
import { quotesIn } from './read-quotes.ts';

/** Who said each quotation of the text, "-" for nobody named. */
const speakersOf = (text: string): string[] => quotesIn(text).quotes.map(({ speaker }) => speaker ?? '-');

describe('verbs of speech with a fragment', () => {
  it.each<[string, string[]]>([
    ['Berg conveyed her “deep concern” over the talks.', ['anna-berg']],
    ['Berg reaffirmed Norway’s “unwavering support” for the plan.', ['anna-berg']],
    ['Berg voiced “grave concern” about the raid.', ['anna-berg']],
    ['Berg noted with concern that the raid was “a step back”.', ['anna-berg']],
    ['Berg expressed hope that the deal would be “lasting”.', ['anna-berg']],
    ['Berg pledged “full support” for the talks.', ['anna-berg']],
    ['Berg denied that her country would “abandon” the deal.', ['anna-berg']],
    ['Berg rejected “any attempt” to change the border.', ['anna-berg']],
    ['Berg appealed for “calm”.', ['anna-berg']],
    ['Berg called for “an end to the fighting”.', ['anna-berg']],
    ['Berg spoke of “a new start”.', ['anna-berg']],
    ['Berg touted “a new era” in ties.', ['anna-berg']],
    ['Berg wrote on X that the deal was “a new start”.', ['anna-berg']],
    ['“We agree with all of this,” Berg wrote on X.', ['anna-berg']],
    ['“We agree with all of this,” Berg posted on social media.', ['anna-berg']],
    ['“We agree with all of this,” Berg said in a post on X.', ['anna-berg']],
    ['In a post on X, Berg said: “We agree with all of this.”', ['anna-berg']],
    ['In a tweet on Friday, Berg called the deal “a new start”.', ['anna-berg']],
    ['Berg tweeted: “We agree with all of this.”', ['anna-berg']],
    ['Berg took to X to say the deal was “a new start”.', ['anna-berg']],
    ['Berg used a speech in Oslo to call the deal “a new start”.', ['anna-berg']],
    ['Berg lashed out at “enemies” of the deal.', ['anna-berg']],
    ['Berg hit back, saying the claims were “lies”.', ['anna-berg']],
    ['Berg took aim at “warmongers” in Chile.', ['anna-berg']],
    ['Berg was adamant that the deal was “dead”.', ['anna-berg']],
    ['Berg was quoted as saying the deal was “dead”.', ['anna-berg']],
    ['Berg is reported to have said the deal was “dead”.', ['anna-berg']],
    ['Berg made clear that the deal was “dead”.', ['anna-berg']],
    ['Berg thanked Chile for its “generous help”.', ['anna-berg']],
    ['Berg congratulated Rojas on his “historic win”.', ['anna-berg']],
    ['Berg wished Rojas “a speedy recovery”.', ['anna-berg']],
    ['Berg invited Rojas to “build bridges”.', ['anna-berg']],
    ['Berg vowed to “respond in kind”.', ['anna-berg']],
    ['Berg ordered the army to “stand ready”.', ['anna-berg']],
    ['Berg and Rojas agreed to “deepen ties”.', ['-']],
    ['Berg and Lind said the deal was “a new start”.', ['-']],
    ['The two ministers condemned “in the strongest terms” the raid.', ['-']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a spokesman and his name', () => {
  it.each<[string, string[]]>([
    ['A spokesman for the ministry, Kim Moon, denied on Friday that Norway would “abandon” the deal.', ['kim-moon']],
    ['A spokesman, Kim Moon, said the deal was “dead”.', ['kim-moon']],
    ['Foreign ministry spokesman Kim Moon said the deal was “dead”.', ['kim-moon']],
    ['Kim Moon, a spokesman for the ministry, said the deal was “dead”.', ['kim-moon']],
    ['The spokesman for the ministry, Kim Moon, told reporters: “We agree with all of this.”', ['kim-moon']],
    ['“We agree with all of this,” said Kim Moon, a spokesman for the foreign ministry.', ['kim-moon']],
    ['“We agree with all of this,” the spokesman, Kim Moon, said.', ['kim-moon']],
    ['“We agree with all of this,” said a spokesman for the ministry, Kim Moon.', ['kim-moon']],
    ['“We agree with all of this,” said ministry spokesman Kim Moon on Friday.', ['kim-moon']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('statements and readouts', () => {
  it.each<[string, string[]]>([
    ['The Norwegian Foreign Ministry said in a statement that the deal was “a new start”.', ['norwegian-foreign-ministry']],
    ['“We agree with all of this,” the Norwegian Foreign Ministry said in a statement.', ['norwegian-foreign-ministry']],
    ['In a statement, the Norwegian Foreign Ministry said: “We agree with all of this.”', ['norwegian-foreign-ministry']],
    ['A statement from the Norwegian Foreign Ministry said the deal was “a new start”.', ['norwegian-foreign-ministry']],
    ['A statement by the Norwegian Foreign Ministry called the deal “a new start”.', ['norwegian-foreign-ministry']],
    ['The deal is “a new start”, the Norwegian Foreign Ministry said.', ['norwegian-foreign-ministry']],
    ['The Norwegian Foreign Ministry condemned the raid. “We agree with all of this,” it said.', ['norwegian-foreign-ministry']],
    ['The Norwegian Foreign Ministry condemned the raid. “We agree with all of this,” the statement read.', ['norwegian-foreign-ministry']],
    ['The Norwegian Foreign Ministry condemned the raid. It added that the raid was “a crime”.', ['norwegian-foreign-ministry']],
    ['According to a readout from the Norwegian Foreign Ministry, the talks were “frank”.', ['norwegian-foreign-ministry']],
    ['The Norwegian Foreign Ministry’s readout called the talks “frank”.', ['norwegian-foreign-ministry']],
    ['Norway said it would not “abandon” the deal.', ['norway']],
    ['Oslo has said the deal is “dead”.', ['oslo']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('pronouns', () => {
  it.each<[string, string[]]>([
    ['Berg met Lind in Oslo. “We agree with all of this,” he said.', ['lars-lind']],
    ['Olav Dahl met Luis Soto in Oslo. “We agree with all of this,” he said.', ['olav-dahl']],
    ['Olav Dahl received Luis Soto on Friday. He said the talks were “frank”.', ['olav-dahl']],
    ['Olav Dahl thanked Luis Soto. He added: “We agree with all of this.”', ['olav-dahl']],
    ['“We agree with all of this,” Dahl said. He added that the deal was “a new start”.', ['olav-dahl', 'olav-dahl']],
    ['Dahl was blunt: “We agree with all of this.”', ['olav-dahl']],
    ['Dahl had a message for Soto: “We agree with all of this.”', ['olav-dahl']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('labels and signatures', () => {
  it.each<[string, string[]]>([
    ['Anna Berg: ‘We agree with all of this’', ['anna-berg']],
    ['Anna Berg: “We agree with all of this”', ['anna-berg']],
    ['“We agree with all of this” — Anna Berg', ['anna-berg']],
    ['‘We agree with all of this’ – Anna Berg', ['anna-berg']],
    ['“We agree with all of this.”\n\n— Anna Berg, foreign minister', ['anna-berg']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('words that came through an agency', () => {
  it.each<[string, string[]]>([
    ['“We agree with all of this,” Berg told the Nordic News Agency on Friday.', ['anna-berg']],
    ['NNA cited Berg as saying that the deal was “a new start”.', ['anna-berg']],
    ['“We agree with all of this,” NNA quoted Berg as saying.', ['anna-berg']],
    ['“We agree with all of this,” NNA reported, citing Berg.', ['anna-berg']],
    ['“We agree with all of this,” state media cited Berg as saying.', ['anna-berg']],
    ['The deal is “a new start”, NNA quoted Berg as saying.', ['anna-berg']],
    ['“We agree with all of this,” Berg said, as quoted by NNA.', ['anna-berg']],
    ['As quoted by NNA, Berg said: “We agree with all of this.”', ['anna-berg']],
    ['In comments carried by NNA, Berg said the deal was “a new start”.', ['anna-berg']],
    ['Citing Berg, NNA said the deal was “a new start”.', ['anna-berg']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('the cue before, between and behind', () => {
  it.each<[string, string[]]>([
    ['“We agree with all of this,” Berg said in Oslo, “and we will act.”', ['anna-berg', 'anna-berg']],
    ['“The deal,” said Berg, “is done.”', ['anna-berg', 'anna-berg']],
    ['“It is,” Berg told Lind, “a new start for the two of us.”', ['anna-berg', 'anna-berg']],
    ['The deal, Berg told reporters in Oslo, was “a new start”.', ['anna-berg']],
    ['The deal would, Berg said, be “a new start”.', ['anna-berg']],
    ['Asked about the deal, Berg said: “We agree with all of this.”', ['anna-berg']],
    ['When asked about Lind’s remarks, Berg replied: “We agree with all of this.”', ['anna-berg']],
    ['Berg, when asked about Lind’s remarks, replied, “We agree with all of this.”', ['anna-berg']],
    ['In Berg’s words, the deal is “a new start”.', ['anna-berg']],
    ['In the words of Berg, the deal is “a new start”.', ['anna-berg']],
    ['Berg’s message was clear: “We agree with all of this.”', ['anna-berg']],
    ['Berg’s comment that the deal was “dead” angered Chile.', ['anna-berg']],
    ['Speaking in Oslo, Berg said the deal was “a new start”.', ['anna-berg']],
    ['Speaking alongside Lind, Berg said the deal was “a new start”.', ['anna-berg']],
    ['After talks with Lind, Berg hailed “a new start”.', ['anna-berg']],
    ['At a press conference with her Danish counterpart Lars Lind, Berg said: “We agree with all of this.”', ['anna-berg']],
    ['“We agree with all of this,” Berg said at a joint news conference with Lind.', ['anna-berg']],
    ['“We agree with all of this,” Berg said, adding: “We will act soon.”', ['anna-berg', 'anna-berg']],
    ['“We agree with all of this,” Berg said. “We will act soon.”', ['anna-berg', 'anna-berg']],
    ['“We agree with all of this,” Berg said.\n\n“We will act soon,” she added.', ['anna-berg', 'anna-berg']],
    ['Berg: “We agree with all of this.”\n\nLind: “We do not.”', ['anna-berg', 'lars-lind']],
    ['“We agree with all of this,” explained Berg, who is in Oslo.', ['anna-berg']],
    ['“We agree with all of this”, according to Berg.', ['anna-berg']],
    ['“Do we agree?” asked Berg.', ['anna-berg']],
    ['“We agree!” shouted Berg.', ['anna-berg']],
    ['“We agree …” Berg began.', ['anna-berg']],
    ['Said Berg: “We agree with all of this.”', ['anna-berg']],
    ['Berg on Friday: “We agree with all of this.”', ['anna-berg']],
    ['Berg’s reply? “We agree with all of this.”', ['anna-berg']],
    ['Berg described the raid as a “crime”, a “disgrace” and “a step back”.', ['anna-berg', 'anna-berg', 'anna-berg']],
    ['The raid was “a crime”, “a disgrace” and “a step back”, Berg said.', ['anna-berg', 'anna-berg', 'anna-berg']],
    ['The raid, described by Berg as “a crime”, was condemned.', ['anna-berg']],
    ['The raid, which Berg called “a crime”, was condemned.', ['anna-berg']],
    ['The raid was condemned as “a crime” by Berg.', ['anna-berg']],
    ['What Berg calls “a crime” is an error.', ['anna-berg']],
    ['The so-called “Blue Line” was drawn in 1949.', ['-']],
    ['The ship “North Star” left the “Blue Harbour”.', ['-', '-']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('who goes on speaking', () => {
  it.each<[string, string[]]>([
    ['Lind said talks with Dahl were over. “We agree with all of this,” he said.', ['lars-lind']],
    ['Dahl stressed that Lind had been right.\n\n“We agree with all of this,” he added.', ['olav-dahl']],
    ['Dahl told Soto that the talks were over. He called them “a new start”.', ['olav-dahl']],
    ['“We agree with all of this,” Dahl said of Soto. “We will act,” he went on.', ['olav-dahl', 'olav-dahl']],
    ['Rojas believes the deal “is dead”, he added.', ['pedro-rojas']],
    ['Anna Berg said Lind was right. “We agree with all of this,” he said.', ['lars-lind']],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
