import { describe, expect, it } from 'vitest';
import { find } from './named.ts';

/** Ids of the people of a text in order of appearance. */
const people = (text: string): string[] =>
  find(text)
    .mentions.filter(({ type }) => type === 'person')
    .map(({ entity }) => entity);

describe('people of one first name', () => {
  it('are told apart by the title and by the spelling', () => {
    expect(people('King Omar II received Sheikh Omar bin Said. King Omar spoke.').at(-1)).toBe('omar-ii');
    expect(people('Omar bin Hamad Al Nahar left. Bin Hamad spoke.')).toEqual(['omar-bin-hamad-al-nahar', 'omar-bin-hamad-al-nahar']);
    expect(people('Sheikh Mohamed bin Said met Sheikh Mohammed bin Hamad. Sheikh Mohamed spoke.').at(-1)).toBe('mohamed-bin-said');
  });
});

describe('people of one surname', () => {
  it('are told apart by the form of address, and a wife is not her husband', () => {
    expect(people('Minister Teo Chee Lim left Oslo with his wife, Mrs Teo Min Yi. Mr Teo spoke.').at(-1)).toBe('teo-chee-lim');
    expect(people('Erik Lund met Mr Lars Moe and Mrs Kari Moe. Mrs Moe spoke.').at(-1)).toBe('kari-moe');
    expect(people('Erik Lund met Mrs Kari Moe and Mr Lars Moe. Mrs Moe spoke.').at(-1)).toBe('kari-moe');
  });

  it('are called by the name that stands in quotation marks within theirs', () => {
    expect(people('President Anna "Nan" Berg left. Nan spoke. Berg smiled.')).toEqual(Array(3).fill('anna-nan-berg'));
    expect(people('President Pedro ‘‘Pepe’’ Soto left. Pepe spoke.')).toEqual(Array(2).fill('pedro-pepe-soto'));
  });

  it('are called by the name that stands in brackets behind theirs', () => {
    expect(people('Norwegian President Erik Moe (Mokko) left. President Mokko spoke. Mokko smiled.')).toEqual(Array(4).fill('erik-moe'));
  });

  it('are called by the name that stands in marks behind theirs', () => {
    expect(people('Norwegian President Erik Moe ‘Mokka’ left. Mr. Mokka spoke.')).toEqual(Array(3).fill('erik-moe'));
  });

  it('may be of a house in small letters', () => {
    expect(people('Prime Minister Mohammad Said al-tikriti left. Al-Tikriti met the King. Al-Tikriti spoke.')).toEqual(
      Array(3).fill('mohammad-said-al-tikriti'),
    );
  });

  it('have no form of address in their names', () => {
    expect(people('Ambassador H E Anna Berg met Amir H H Sheikh Omar bin Said. His Majesty spoke.')).toEqual([
      'anna-berg',
      'omar-bin-said',
    ]);
  });

  it('go with a royal title where nobody has them for a first name', () => {
    expect(people('Sultan Omar Lund left. Sultan Lund spoke.').at(-1)).toBe('omar-lund');
  });

  it('begin behind the verb of a headline in capitals', () => {
    const text = 'NORWEGIAN MINISTER MEETS SOTO IN OSLO\nNorwegian Minister Anna Lund met President Pedro Soto of Chile.';
    expect(people(text)).toEqual(['pedro-soto', 'anna-lund', 'pedro-soto']);
    expect(people(text.replace('MEETS', 'HOLDS TALKS WITH'))).toEqual(['pedro-soto', 'anna-lund', 'pedro-soto']);
  });

  it('leave a headline to the one named first, and to nobody because the headline calls him so', () => {
    const text = 'Lund in Oslo for talks with Kim\nLeader Kim Min-su has agreed. Kim spoke. His sister, Kim Yo-ja, came along.';
    expect(people(text).filter((id) => id.startsWith('kim'))).toEqual(['kim-min-su', 'kim-min-su', 'kim-min-su', 'kim-yo-ja']);
  });
});

describe('spellings of one person', () => {
  it.each([
    'Secretary of State Anna J. Lund spoke. Anna Lund left.',
    'Secretary of State Anna J. Lund spoke. Anna Lund left. Anna Jane Lund stayed.',
    'They met the Honorable Anna Lund. Ms. Anna Lund left.',
    'He held talks with H.E. Anna Lund. Then Anna Lund left.',
    'The talks with Shri Arun Desai failed. Dr. Arun Desai left.',
    'Foreign Minister TANAKA Haruto spoke. Haruto Tanaka left. Then Tanaka Haruto returned.',
    'Norwegian Minister Anna LUND spoke. Then Anna Lund left.',
    'Norwegian Foreign Minister Giorgos Papadis spoke. Norwegian Foreign Minister George Papadis left.',
    'Norwegian Prime Minister Konstantinos Tangvald spoke. Norwegian Prime Minister Konstantin Tangvald left.',
    'Norwegian External Affairs Minister S. Desai spoke. Norwegian External Affairs Minister Suresh Desai left.',
    'Prince Faisal bin Farhan arrived. Prince Faisal spoke. Faisal bin Farhan Al Saud left.',
    'King Omar bin Said arrived. Sheikh Omar bin Said Al Farsi left. King Omar stayed.',
    'Crown Prince and Prime Minister Omar bin Said arrived. Prince Omar left.',
    'Prime Minister Tesfaye Alemu spoke. PM Tesfaye left.',
    'President Pedro Soto spoke. Pedro Soto Vega left.',
    'Crown Prince Omar bin Saad bin Said Al Nahar spoke. Prince Omar left. Al Nahar stayed. They thanked bin Saad.',
    'Sheikh Rashid bin Omar Al Zadjali arrived. Al Zadjali left.',
    'Sayyid Tariq bin Hamad arrived. Sayyid Tariq left.',
    'Omar bin Said Al Nahar left. Crown Prince Omar bin Said bin Saad Al Nahar spoke. Omar bin Said stayed.',
    'R. Iyengar spoke. Raghunath Iyengar left.',
    'Colonel Pieter van der Berg spoke. Van der Berg left. They met van der Berg.',
    'President Maria de la Cruz spoke. They asked de la Cruz. De la Cruz left.',
    'Minister Anna Tveten-Lund spoke. Tveten-Lund left.',
    'The ambassador, Prince Sultan bin Saad, spoke. Prince Sultan left.',
  ])('are one in: %s', (text) => {
    expect(new Set(people(text)).size).toBe(1);
  });

  it.each([
    'Prince Khalid bin Salem met Khalid Hadrami. Prince Khalid left.',
    'Norwegian President Anna Lund spoke. Chilean President Anna Lund Soto left.',
    'Norwegian Foreign Minister Anna Papadis spoke. Norwegian Foreign Minister Pedro Papadis left.',
    'Norwegian Foreign Minister Giorgos Papadis spoke. Chilean Foreign Minister George Papadis left.',
    'Norwegian Foreign Minister Anna Lund left. Chilean Foreign Minister Lund stayed.',
    'Norwegian Minister Karim Tangvald spoke. Norwegian Minister Kassym Tangvald left.',
    'President Kim Min-su spoke. President Kim Min-ja left.',
    'Norwegian Minister Anna Lund spoke. Norwegian envoy Anne-Marie Berg left.',
    'They met R. Iyengar. Suresh Iyengar left.',
    'They thanked President Lund and First Lady Anna Lund. Lund left.',
    'Lund arrived with his wife, Anna Lund. Premier Lund spoke.',
  ])('never makes one of the two in: %s', (text) => {
    expect(new Set(people(text)).size).toBe(2);
  });

  it('gives a royal title to its bearer, never to a namesake', () => {
    expect(people('Prince Khalid bin Salem met Khalid Hadrami. Prince Khalid left.').at(-1)).toBe('khalid-bin-salem');
    expect(people('Minister Khalid Hadrami spoke. Prince Khalid left.').at(-1)).toBe('khalid');
  });

  it('shows a name without its capitals and keeps forms of address out of the offices', () => {
    const { entities } = find('Foreign Minister TANAKA Haruto met H.E. Anna Lund. Haruto Tanaka left.');
    expect(entities.find(({ id }) => id === 'haruto-tanaka')?.name).toBe('Haruto Tanaka');
    expect(entities.find(({ id }) => id === 'anna-lund')?.roles).toEqual([]);
  });
});

describe('names beside places', () => {
  it.each([
    ['Anna Lund meets her counterpart from Chile, Pedro Soto, in Oslo.', 'pedro-soto'],
    ['She received the foreign minister from Chile, Pedro Soto, in Oslo.', 'pedro-soto'],
    ['The envoy of Chile, Pedro Soto, and others came.', 'pedro-soto'],
    ['He flew to Chile, Pedro Soto said.', 'pedro-soto'],
    ['After Norway and Chile, Pedro Soto and Anna Lund came.', 'pedro-soto'],
    ['His colleague from Chile, Maria del Soto, agreed.', 'maria-del-soto'],
    ['The Foreign Minister of the Republic of Chile, Abbas Tangvald, left.', 'abbas-tangvald'],
    ['Hossein Amir-Tabani meet in Oslo.', 'hossein-amir-tabani'],
  ])('are people in: %s', (text, id) => {
    expect(people(text)).toContain(id);
  });

  it.each([
    'The Norway-Chile strategic partnership deal was signed.',
    'A Norway-Chile memorandum failed.',
    'The Chile-Norway pact is old.',
  ])('leaves both countries of a pair standing: %s', (text) => {
    expect(find(text).mentions.map(({ type }) => type)).toEqual(['place', 'place']);
  });

  it.each([
    'NSA Arun Desai spoke.',
    'The National Security Adviser (NSA) left, Arun Desai said.',
    'EAM Arun Desai spoke.',
    'CM Arun Desai spoke.',
    'External Affairs Minister (EAM) Arun Desai spoke.',
  ])('takes letters for an office for no body: %s', (text) => {
    expect(find(text).mentions.map(({ exact }) => exact)).toEqual(['Arun Desai']);
  });
});

describe('words with a capital', () => {
  it.each([
    ['The meeting was held at Oslo House, in Santiago.', ['organization Oslo House', 'place Santiago']],
    ['They met at Oslo City Hall on Monday.', ['organization Oslo City Hall']],
    ['A reception at Santiago House followed.', ['organization Santiago House']],
    ['Foreign Minister Park Jin of Norway came.', ['person Park Jin', 'place Norway']],
    ['It failed, according to Tangnews, an outlet close to the council.', ['organization Tangnews']],
    ['He told the Norwegian Herald that it failed.', ['organization Norwegian Herald']],
    ['They spoke on Eid al-Fitr and on Eid Al-Adha.', []],
    ['By Staff, Agencies', []],
    ['Confidence-Building Measures were discussed.', []],
    ['READOUT: the talks went on.', []],
  ])('are read in: %s', (text, names) => {
    expect(find(text).mentions.map(({ type, exact }) => `${type} ${exact}`)).toEqual(names);
  });
});
