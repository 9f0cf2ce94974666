import { describe, expect, it } from 'vitest';
import { find, named } from '../named.ts';

describe('body', () => {
  it.each([
    ['It was said by the Norwegian Foreign Ministry on Monday.', 'Norwegian Foreign Ministry'],
    ['It was said by the Norwegian foreign ministry on Monday.', 'Norwegian foreign ministry'],
    ['The Norwegian Ministry of Foreign Affairs agreed.', 'Norwegian Ministry of Foreign Affairs'],
    ['It was the Ministry of Culture and Islamic Guidance.', 'Ministry of Culture and Islamic Guidance'],
    ['It came from the Ministry of Science, Research and Technology.', 'Ministry of Science, Research and Technology'],
    ['It was filed with the High Court of Appeal in The Hague.', 'High Court of Appeal'],
    ['He works for the Economic Community of Northern Fjord States.', 'Economic Community of Northern Fjord States'],
    ['The bid of Norway Road and Bridge Corporation won.', 'Norway Road and Bridge Corporation'],
    ['It was said by the Office of the President on Monday.', 'Office of the President'],
    ['It was said by the Office of the Prime Minister on Monday.', 'Office of the Prime Minister'],
    ['Information and Press Department', 'Information and Press Department'],
    ['He teaches at the University of Bergen.', 'University of Bergen'],
    ['The Norwegian Institute of International Affairs said so.', 'Norwegian Institute of International Affairs'],
    ['He works for the Tangvald Endowment for Global Peace.', 'Tangvald Endowment for Global Peace'],
    ['A deal with Tangvald Shipping Corp. was near.', 'Tangvald Shipping Corp.'],
    ['It sued Tangvald Foods, Inc. over milk.', 'Tangvald Foods, Inc.'],
    ['It sold Tangvald Motor Co., Ltd. in May.', 'Tangvald Motor Co., Ltd.'],
    ['It was bought by Tangvald Motor Corp.', 'Tangvald Motor Corp'],
    ["The Oslo Chief Public Prosecutor's Office agreed.", "Oslo Chief Public Prosecutor's Office"],
    ['He left the pro-Norwegian Fishermen Democratic Party.', 'Fishermen Democratic Party'],
    ['She heads the Norwegian Red Cross.', 'Norwegian Red Cross'],
    ["He left the Workers' Party.", "Workers' Party"],
    ['This, after the High Court had upheld it.', 'High Court'],
    ['The leader of the Nation Party resigned.', 'Nation Party'],
    ['According to The Fjord Post, it is off.', 'Fjord Post'],
    ['Oslo-based Tangvald Airlines cut flights.', 'Tangvald Airlines'],
    ['It came from the Ministry of Foreign Affairs and Expatriates.', 'Ministry of Foreign Affairs and Expatriates'],
    ['He worked for the Fjord Coast Railway.', 'Fjord Coast Railway'],
    ["It was the People's Liberation Council.", "People's Liberation Council"],
    ['Members of the National Security Council met.', 'National Security Council'],
  ])('reads %s', (text, exact) => {
    expect(named(text)).toContain(`organization ${exact}`);
  });

  it('takes the possessor apart', () => {
    expect(named("the secretary of Norway's Supreme Security Council")).toEqual(['place Norway', 'organization Supreme Security Council']);
  });

  it('knows a body by the beginning or the last word of its name', () => {
    const { mentions } = find('He left Tangvald Holdings. They asked the Fjord Assembly. Then Tangvald paid the Assembly.');
    expect(mentions.map(({ exact, entity }) => `${exact} ${entity}`)).toEqual([
      'Tangvald Holdings tangvald-holdings',
      'Fjord Assembly fjord-assembly',
      'Tangvald tangvald-holdings',
      'Assembly fjord-assembly',
    ]);
  });

  it('cuts a word that lost its space', () => {
    expect(named('It asked the Norwegian Ministry of Foreign Affairsfor comment.')).toEqual([
      'organization Norwegian Ministry of Foreign Affairs',
    ]);
  });

  it.each([
    'the ministry said',
    'The Ministry said so.',
    'a Norwegian party',
    'The Council agreed.',
    'Foreign ministry sources spoke.',
    'The Co-mayor spoke.',
  ])('finds none in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    'It was shown by the Tavra television station. Tavra said the ship had left.',
    'He was quoted by Tavra news agency. Tavra said he had left.',
  ])('is whom a word for its medium follows, also where it speaks: %s', (text) => {
    expect(find(text).entities.find(({ name }) => name.startsWith('Tavra'))?.type).not.toBe('person');
  });

  it.each([
    ['It was bought by Tavrik Foods SA on Monday.', ['organization Tavrik Foods SA']],
    ['They thanked the team, United Launch Alliance, for it.', ['organization United Launch Alliance']],
    ['A swing to the Opposition Fjord Party was told.', ['organization Fjord Party']],
    ['Tavrik soared 16.21 percent to 145.', ['organization Tavrik']],
    ['On Monday Tavrik shares fell.', ['organization Tavrik']],
    ['Then Tavrik’s revenue rose.', ['organization Tavrik']],
    ['It is told by the Q3 results.', []],
    ['The Securities and Exchange Board of Chile agreed.', ['organization Securities and Exchange Board of Chile']],
    ['The Chilean Coast Guard sailed.', ['organization Chilean Coast Guard']],
    ['They lead the Eastern Division.', []],
    ['A study by the NGO Tavlo Watch Group was read.', ['organization Tavlo Watch Group']],
    ['He leads the pro Islamic Fjord Party.', ['organization Fjord Party']],
    ['They left the Fjord Party of Mr Tavlo.', ['organization Fjord Party', 'person Tavlo']],
    [
      'He left Zatorin International Group. Analysts say Zatorin will grow.',
      ['organization Zatorin International Group', 'organization Zatorin'],
    ],
    [
      'He left Circle International Group on Monday, and each of Circle’s shares fell.',
      ['organization Circle International Group', 'organization Circle'],
    ],
    ['So said an analyst at Tavlo Freres on Monday.', ['organization Tavlo Freres']],
    ['They live in the Tavlo River Council Area.', ['place Tavlo River Council Area']],
    ['It flies the Volvo-777 from Oslo.', ['place Oslo']],
    ['It was bought by Atlantic Airlines. Analysts say Atlantic will grow.', ['organization Atlantic Airlines', 'organization Atlantic']],
    [
      'It was bought by Rapid Airlines on Monday, and people asked why Rapid did it.',
      ['organization Rapid Airlines', 'organization Rapid'],
    ],
    [
      'It was bought by Reskon Tavlo Holdings Corp. on Monday. On Friday Reskon Tavlo fell.',
      ['organization Reskon Tavlo Holdings Corp.', 'organization Reskon Tavlo'],
    ],
    ['Came on loan from the Tavlo Museum of History for the State Museum.', ['organization Tavlo Museum of History']],
    ['All figures are in US$.', []],
    ['T3 Anna Berg', ['person Anna Berg']],
    ['the Chechen capital', []],
  ])('knows a company by its legal form, its shares and its sales: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});
