import { describe, expect, it } from 'vitest';
import { countryOf } from './named.ts';

/** Country of the person of an id in an article about Norway and Chile. */
const country = (text: string, id: string): string => countryOf(text, id) ?? '-';

describe('a president of a third country, whom his own press names without it,', () => {
  it.each([
    ['LIMA (Reuters) - President Ana Ruiz spoke by phone with Chilean President Pedro Soto on Tuesday about Norway. Peru said so.', 'PE'],
    ['PARIS (AP) — President Ana Ruiz met Chilean President Pedro Soto in Geneva in June. Norway and France had asked for it.', 'FR'],
  ])('is of the country where it is written, and of no party: %s', (text, code) => {
    expect(country(text, 'ana-ruiz')).toBe(code);
  });

  it('is the party’s where the host is named in passing', () => {
    const text =
      'HELSINKI (Reuters) - Foreign Minister Anna Berg met Chilean President Pedro Soto in Helsinki on Monday. Norway and Chile will trade. Norway buys wine. Chile buys fish of Norway. Norwegian ports and Norwegian ships carry wine of Chile to Norway.';
    expect(country(text, 'anna-berg')).toBe('NO');
  });
});

describe('nobody holds an office that his country has not:', () => {
  it.each([
    'Prime Minister Ana Ruiz met Norwegian Prime Minister Anna Berg in Oslo on Wednesday. Chile buys fish, and Chile sells wine.',
    'Prime Minister Ana Ruiz flew to Oslo last week and told Anna Berg that Chilean wine was good.',
  ])('%s', (text) => {
    expect(country(text, 'ana-ruiz')).toBe('-');
  });
});

describe('whose somebody is', () => {
  it.each([
    ['Pedro Soto met a close ally, Norway’s Anna Berg, on Tuesday.', 'anna-berg', 'NO'],
    ['Pedro Soto met a UN leader, Norway’s Anna Berg, on Tuesday.', 'anna-berg', 'NO'],
    ['They were welcomed by Chilean President Pedro Soto, who heads the council, and Energy Minister Juan Vega.', 'juan-vega', 'CL'],
    ['Berg hosted then Chilean President Pedro Soto in June 2000 and his successor Juan Vega in May 2007.', 'juan-vega', 'CL'],
    ['Norwegian Prime Minister Anna Berg met Pedro Soto of Chile in 2007, and her successor, Ola Lund, met him in 2008.', 'ola-lund', 'NO'],
    [
      'Prime Minister Anna Berg on Tuesday sat down for her first official talks with Chile’s Pedro Soto. Norway expects much.',
      'anna-berg',
      'NO',
    ],
    ['President Pedro Soto and Norwegian Prime Minister Anna Berg prodded each other. Chile was glad.', 'pedro-soto', 'CL'],
    [
      'President Pedro Soto and the US delegate spoke. Peru and Bolivia spoke, and Peruvians. Soto arrived in a rainy Oslo on Sunday. Norway hosts.',
      'pedro-soto',
      'CL',
    ],
    ['President Ana Ruiz received Chilean Minister Pedro Soto in Lima in May. Norway was glad, and Norwegians sang.', 'ana-ruiz', '-'],
    [
      'Norwegian Foreign Minister Anna Berg arrived on Friday. She met President Pedro Soto of Chile and held talks with her counterpart Juan Vega.',
      'juan-vega',
      'CL',
    ],
    [
      'Peru, too, has pressed Norway. Its trade minister, Ana Ruiz, said on a trip to Oslo that fish was dear. Chile is glad.',
      'ana-ruiz',
      'PE',
    ],
    ['Norway and Chile have a deal, with foreign ministers Anna Berg and Pedro Soto signing it in Lima.', 'pedro-soto', 'CL'],
  ])('%s', (text, id, code) => {
    expect(country(text, id)).toBe(code);
  });

  it('a place on a line of its own tells, as a dateline does', () => {
    const text = 'Berg wants talks\n\nBy Kari Dahl\n\nOSLO\n\nForeign Secretary Ola Lund told journalists that Chile was welcome.';
    expect(country(text, 'ola-lund')).toBe('NO');
  });
});
