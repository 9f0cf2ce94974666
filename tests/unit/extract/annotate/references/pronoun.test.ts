import { describe, expect, it } from 'vitest';
import { readReferences } from './read-references.ts';

describe('he and she', () => {
  it.each([
    ['Anna Berg arrived in Oslo. “We agree,” she said.', 'she > anna-berg'],
    ['Pedro Rojas met Anna Berg in Oslo. He thanked the hosts.', 'He > pedro-rojas'],
    ['Pedro Rojas met Anna Berg in Oslo. She thanked the guests.', 'She > anna-berg'],
    ['Rojas told Lind that he would come.', 'he > pedro-rojas'],
    ['In her speech, Anna Berg thanked the guests.', 'her > anna-berg'],
    ['During his visit to Oslo, Pedro Rojas saw the harbour.', 'his > pedro-rojas'],
    ['Pedro Rojas spoke on Friday. “Lars Lind is a friend,” he said.', 'he > pedro-rojas'],
    ['Pedro Rojas spoke on Friday. Lars Lind is a friend, he added.', 'he > pedro-rojas'],
    ['Pedro Rojas spoke after a meeting with Lars Lind. He was pleased.', 'He > pedro-rojas'],
    ['Rojas last saw Lind in Oslo in May, when he spoke of fish.', 'he > pedro-rojas'],
    ['Lind, speaking in Oslo, said Rojas had called him.', 'him > lars-lind'],
    ['Pedro Rojas arrived on Friday. During his stay, he also met Lars Lind.', 'his > pedro-rojas'],
    ['Anna Berg thanked Pedro Rojas for the latter’s visit to Oslo.', 'the latter > pedro-rojas'],
    ['Anna Berg met Lars Lind. Pedro Rojas will host them in May.', 'them > anna-berg + lars-lind'],
    ['Anna Berg left in May. Pedro Rojas came in June. They have since met in Oslo.', 'They > anna-berg + pedro-rojas'],
    [
      'The ministers of the two countries, Anna Berg and Pedro Rojas, met. They had signed a treaty before.',
      'They > anna-berg + pedro-rojas',
    ],
    ['Lars Lind spoke first. There was no pressure from Rojas when he met Lind in May.', 'he > pedro-rojas'],
    ['Lars Lind spoke after Rojas’s recent trip to Oslo, where he met the guests.', 'he > pedro-rojas'],
  ])('%s', (text, reference) => {
    expect(readReferences(text)).toContain(reference);
  });

  it('is nobody where nobody fits', () => {
    expect(readReferences('He came late to Oslo, and nobody knew who had asked for such a visit.')).toEqual([]);
    expect(readReferences('Anna Berg arrived in Oslo. He thanked the hosts for the fish and the wine.')).toEqual([]);
  });

  it('does not mean the speaker inside the speaker’s own words', () => {
    expect(readReferences('Lars Lind spoke first. Rojas said “he is a friend of the harbour”.')).toEqual(['he > lars-lind']);
  });
});

describe('they and it', () => {
  it.each([
    ['Anna Berg met Pedro Rojas in Oslo. They spoke of fish.', 'They > anna-berg + pedro-rojas'],
    ['Anna Berg met Pedro Rojas in Oslo. Their meeting was short.', 'Their > anna-berg + pedro-rojas'],
    ['Norway and Chile trade in fish. The two countries agree, and they want more.', 'they > norway + chile'],
    ['Anna Berg met Pedro Rojas. Under it Oslo and Santiago revive the pact that they signed in 2001.', 'they > norway + chile'],
    ['The Norwegian Foreign Ministry was cautious. It said talks would go on.', 'It > norwegian-foreign-ministry'],
    ['Norway also said it supported the treaty on fish.', 'it > norway'],
  ])('%s', (text, reference) => {
    expect(readReferences(text)).toContain(reference);
  });

  it('leaves the empty "it" alone', () => {
    expect(readReferences('Norway welcomed the plan. It is clear that it will take a long time to carry out.')).toEqual([]);
  });
});
