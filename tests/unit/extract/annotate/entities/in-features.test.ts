import { expect, it } from 'vitest';
import { find } from './named.ts';

/** Every person of a text with the country, as "id NO", "id -" where it is unknown. */
const countries = (text: string): string[] =>
  find(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ id, country }) => `${id} ${country ?? '-'}`);

it.each([
  // An age parts a name from what explains it.
  ['“Let us turn the page,” said Anna Berg, 44, the first Norwegian leader born after the war.', 'anna-berg NO'],
  ['Anna Berg (44), Norway’s foreign minister, was late.', 'anna-berg NO'],
  ['Anna Berg, 44, who runs the Norwegian foreign ministry, was late.', 'anna-berg NO'],
  // The noun of a nation tells it as well as an office.
  ['Anna Berg, 44, is by now the Norwegian whom Chile knows best.', 'anna-berg NO'],
  ['Anna Berg was the first Norwegian to reach the port.', 'anna-berg NO'],
  ['Anna Berg is the best-known Norwegian in Chile.', 'anna-berg NO'],
  ['Anna Berg was the first to reach the Norwegian coast.', 'anna-berg -'],
  // Who speaks on a visit is not at home where the article is written.
  ['SANTIAGO (AP) – Norway is glad, Premier Anna Berg said on the first day of a three-day visit meant to mend ties.', 'anna-berg NO'],
  ['SANTIAGO (AP) – Premier Anna Berg ended a two-day visit to the country. Norway is glad.', 'anna-berg NO'],
  ['SANTIAGO (AP) – President Pedro Soto said during a state visit by the king of Norway that fish was cheap.', 'pedro-soto CL'],
  ['SANTIAGO (AP) – President Pedro Soto said he would soon set off on a state visit to Norway.', 'pedro-soto CL'],
  // Who was received, and who led others, somewhere was a guest there.
  ['Norway is glad. It fell to Knut Lund, then foreign minister, to go; he was received by Pedro Soto in Santiago.', 'knut-lund NO'],
  ['Norway is glad. Foreign Minister Knut Lund led a 40-strong delegation to Santiago.', 'knut-lund NO'],
  ['Norway is glad. Foreign Minister Knut Lund will lead half the government to Santiago.', 'knut-lund NO'],
  // Who is sent is of the one who sends, and a travelling go-between of neither.
  ['Chilean President Pedro Soto sent Vice President Luis Rojas to Oslo in his stead.', 'luis-rojas CL'],
  ['Chile and Norway talk. Dan Cole, who travelled to both Oslo and Santiago in May, was glad.', 'dan-cole -'],
  ['Chile and Norway talk. Peru, whose then premier Evo Paz came in April, sells gas.', 'evo-paz PE'],
  // Who is met in a later predicate stands opposite the subject.
  ['Norwegian Premier Anna Berg was received by Chilean President Ana Ruiz, met Foreign Minister Pedro Soto and left.', 'pedro-soto CL'],
  // The apostrophe of a plural begins no sentence.
  [
    'The ministers of Norway and Chile met, the first talks of the countries’ diplomats. Anna Berg and Pedro Soto met, with Eva Paz there.',
    'pedro-soto CL',
  ],
  // Who held the office then leaves it to whoever holds it now.
  [
    'The leaders of Norway and Chile signed. It was read by Premier Jon Dahl and President Pedro Soto. Then-Norwegian Premier Anna Berg left in 1999.',
    'jon-dahl NO',
  ],
])('a feature tells whose somebody is: %s', (text, person) => {
  expect(countries(text)).toContain(person);
});
