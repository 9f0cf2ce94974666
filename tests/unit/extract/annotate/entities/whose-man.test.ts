import { describe, expect, it } from 'vitest';
import { find } from './named.ts';

/** Every person of a text with the country, as "id NO", "id -" where it is unknown. */
const countries = (text: string): string[] =>
  find(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ id, country }) => `${id} ${country ?? '-'}`);

describe('for whom somebody acts', () => {
  it.each([
    ['Erik Moe for Norway and Pedro Soto for Chile signed the accord.', ['erik-moe NO', 'pedro-soto CL']],
    ['It was signed by Erik Moe on behalf of Norway and Pedro Soto on behalf of Chile.', ['erik-moe NO', 'pedro-soto CL']],
    ['It was signed by Erik Moe on the Norwegian side and Pedro Soto on the Chilean.', ['erik-moe NO', 'pedro-soto CL']],
    ['Erik Moe from Norway and Pedro Soto from the Chilean foreign ministry agreed.', ['erik-moe NO', 'pedro-soto CL']],
    ['The Chilean side was led by Pedro Soto, the Norwegian one by Erik Moe.', ['erik-moe NO', 'pedro-soto CL']],
    ['Speaking for Norway, Erik Moe agreed.', ['erik-moe NO']],
    ['For Norway it was Erik Moe who cut the ribbon, for Chile Pedro Soto.', ['erik-moe NO', 'pedro-soto CL']],
    ['Erik Moe put his name to it on behalf of Norway and Pedro Soto to the same on behalf of Chile.', ['erik-moe NO', 'pedro-soto CL']],
    ['Erik Moe on the Norwegian side and Pedro Soto on the Chilean will see to it.', ['erik-moe NO', 'pedro-soto CL']],
    ['The minister recalled Erik Moe from Chile.', ['erik-moe -']],
    ['The minister thanked Erik Moe for Norwegian help.', ['erik-moe -']],
  ])('reads it: %s', (text, people) => {
    expect(countries(text)).toEqual(expect.arrayContaining(people));
  });
});

describe('for whom somebody does not act', () => {
  it.each([
    ['Chilean Minister Eva Paz led a delegation of seven for parleys with Security Advisor Erik Moe.', 'erik-moe CL'],
    ['The premier would fly to Peru for talks with her Chilean and Peruvian counterparts. Erik Moe and Anna Lund met.', 'erik-moe CL'],
    ['A Chilean delegation led by Eva Paz came to Oslo and was received at the airport by Dr. Erik Moe.', 'erik-moe CL'],
    ['Erik Moe, who spoke in the Chilean capital with the president of Peru, left.', 'erik-moe CL'],
    ['Chilean President Pedro Soto received Anna Lund in the presence of Deputy Prime Minister Erik Moe.', 'erik-moe NO'],
    ['They spied on Chilean Minister Eva Paz, her husband and her circle in 2009. Prime Minister Erik Moe wrote.', 'erik-moe CL'],
  ])('is not guessed from who stands near: %s', (text, not) => {
    expect(countries(text)).not.toContain(not);
  });

  it('is read from the office that speaks of him this week', () => {
    expect(countries('The Chilean Foreign Ministry said this week that Foreign Minister Eva Paz would go to Peru.')).toEqual([
      'eva-paz CL',
    ]);
  });
});

describe('what a description behind a name tells', () => {
  it.each([
    ['Erik Moe, who runs the Norwegian foreign ministry, left.', 'erik-moe NO'],
    ['Erik Moe, who chairs the foreign affairs committee of the Norwegian parliament, left.', 'erik-moe NO'],
    ['Erik Moe, who speaks for the Norwegian government, agreed.', 'erik-moe NO'],
    ['Erik Moe, who looks after the question for Norway, agreed.', 'erik-moe NO'],
    ["Erik Moe, who holds the same job on Norway's Security Council, left.", 'erik-moe NO'],
    ['Pedro Soto, who has governed Chile since March, left.', 'pedro-soto CL'],
    ['Pedro Soto, a senior official in the Chilean foreign ministry, left.', 'pedro-soto CL'],
    ["Pedro Soto, Chile's man at the United Nations, left.", 'pedro-soto CL'],
    ['Pedro Soto, whom Chile is sending to Oslo, left.', 'pedro-soto CL'],
    ['Norwegian Premier Anna Lund left. Erik Moe, who advises Lund on trade, stayed.', 'erik-moe NO'],
    ['Erik Moe and the visitor from Santiago, President Pedro Soto, left.', 'pedro-soto CL'],
    ['Pedro Soto, the Chilean, left.', 'pedro-soto CL'],
    ["Pedro Soto, since March Chile's foreign minister, left.", 'pedro-soto CL'],
    ['Pedro Soto, at that time president of Chile, left.', 'pedro-soto CL'],
    ['Pedro Soto, a critic of the Chilean government, left.', 'pedro-soto -'],
    ['Pedro Soto, who leads the talks with Norway, left.', 'pedro-soto -'],
    ['Pedro Soto, who wrote a book on the Chilean army, left.', 'pedro-soto -'],
  ])('reads it: %s', (text, person) => {
    expect(countries(text)).toContain(person);
  });
});

describe('two names and two offices in different sentences', () => {
  it.each([
    ['Erik Moe and Pedro Soto met in Bern. The presidents of Norway and Chile had not talked for years.', 'pedro-soto CL'],
    ['The Norwegian and Chilean leaders met in Bern. Erik Moe told Pedro Soto that he was glad.', 'pedro-soto CL'],
    ['Erik Moe sat across from Pedro Soto in Bern. The Norwegian minister told his Chilean colleague why.', 'erik-moe NO'],
    ['Erik Moe met Pedro Soto in Bern, and the Norwegian minister told his Chilean colleague why.', 'pedro-soto CL'],
    ['The foreign ministers of Norway and Chile met in Bern. Erik Moe told Pedro Soto that the talks would go on.', 'pedro-soto CL'],
    [
      'Erik Moe and Pedro Soto were to meet. Before the presidents of Norway and Chile could begin, Luc Perrot, who runs the house, fell ill.',
      'erik-moe NO',
    ],
    ['Erik Moe and Pedro Soto spent an hour in Bern. The premier of Norway and the Chilean president agreed.', 'pedro-soto CL'],
    [
      'Norwegian Premier Anna Lund and Pedro Soto of Chile met in Bern. The two foreign ministers, Erik Moe and Eva Paz, were not there.',
      'eva-paz CL',
    ],
    ['Erik Moe and Pedro Soto flew on. They met the presidents of Norway and Chile in Bern.', 'pedro-soto -'],
  ])('reads them in one order: %s', (text, person) => {
    expect(countries(text)).toContain(person);
  });
});

describe('who comes, and who is at home', () => {
  it.each([
    [
      'Chilean President Pedro Soto came to Norway. He held talks with Premier Anna Lund and was later received separately by Minister Erik Moe.',
      'erik-moe NO',
    ],
    ['OSLO – Within hours of landing in Santiago on Monday, Prime Minister Erik Moe spoke. Norway and Chile will trade.', 'erik-moe NO'],
    [
      'The Chilean minister, Pedro Soto, has brought a team of seven, with Ambassador Juan Ruiz and two directors, Eva Paz and Ana Cruz, among them.',
      'juan-ruiz CL',
    ],
    ['Norway recalled the visit that President Pedro Soto paid to Oslo in March.', 'pedro-soto CL'],
    ['It was to Norway that President Pedro Soto made his first journey.', 'pedro-soto CL'],
    ['Norway hopes. President Pedro Soto came to Oslo on Tuesday.', 'pedro-soto CL'],
    ['Foreign Minister Pedro Soto spoke in Santiago, home from a trip to Norway.', 'pedro-soto CL'],
    ['Deputy Premier Erik Moe was waiting in Oslo when Chilean President Pedro Soto landed.', 'erik-moe NO'],
    ['Premier Erik Moe, who received the Chilean minister in Oslo, was glad.', 'erik-moe NO'],
    ['Pedro Soto, the Chilean president, is in Oslo. His host, Erik Moe, gave a dinner.', 'erik-moe NO'],
    ['Norwegian President Erik Moe and his visitor from Chile, Pedro Soto, left.', 'pedro-soto CL'],
    ['Norway has not stood still. In April its interior minister, Erik Moe, signed a pact in Santiago.', 'erik-moe NO'],
    ['The Norwegians have not stood still. In April their interior minister, Erik Moe, signed a pact in Santiago.', 'erik-moe NO'],
    ['Norwegian Premier Erik Moe was received in Paris by President Luc Perrot. Chile was not discussed.', 'luc-perrot -'],
  ])('reads it: %s', (text, person) => {
    expect(countries(text)).toContain(person);
  });
});
