import { describe, expect, it } from 'vitest';
import { reportLines, type World } from '../world.ts';
import { NORWAY_CHINA } from '../worlds.ts';

/** Two of whom no text says where they are from. */
const WORLD: World = { ...NORWAY_CHINA, names: { ...NORWAY_CHINA.names, 'Ivo Malec': 'person', 'Tomas Reyes': 'person' } };

describe('of whom nothing is known stands for no party', () => {
  it.each([
    'Anna Berg plans to speak with President Ivo Malec.',
    'Anna Berg spoke with Ivo Malec by phone on {Monday|2024-03-04}.',
    'Anna Berg called President Ivo Malec and pledged aid.',
    'Anna Berg met Ivo Malec in Geneva.',
    'Anna Berg and Ivo Malec met in Singapore on {Monday|2024-03-04}.',
    'Anna Berg held talks with Ivo Malec on the sidelines of the Harbour Summit in Doha.',
    'Ivo Malec visited China on {Monday|2024-03-04}.',
    'Ivo Malec arrived in Oslo for a two-day visit.',
    'Ivo Malec met Tomas Reyes in Beijing.',
    'Ivo Malec telephoned Li Wei on {Monday|2024-03-04}.',
    'Anna Berg met Ivo Malec in Oslo.',
  ])('%s', (sentence) => {
    expect(reportLines(WORLD, [sentence])).toEqual([]);
  });
});

describe('a side can be read off the words', () => {
  it.each([
    ['Anna Berg met Ivo Malec in Beijing.', 'meeting held anna-berg+ivo-malec beijing 2024-03-06~'],
    ['Anna Berg met her counterpart Ivo Malec in Geneva.', 'meeting held anna-berg+ivo-malec geneva 2024-03-06~'],
    ['Anna Berg met Chinese Premier Ivo Malec in Geneva.', 'meeting held anna-berg+ivo-malec geneva 2024-03-06~'],
    ['Anna Berg spoke by phone with Chinese Premier Ivo Malec.', 'call held anna-berg+ivo-malec - 2024-03-06~'],
  ])('%s', (sentence, expected) => {
    expect(reportLines(WORLD, [sentence])).toEqual([expected]);
  });
});

describe('in an article that is of the other party before all others', () => {
  const about = 'China says that trade with Norway will be discussed in Beijing.';
  it.each([
    ['Anna Berg met Ivo Malec in Geneva.', 'meeting held anna-berg+ivo-malec geneva 2024-03-06~'],
    ['Anna Berg spoke with Ivo Malec by phone on {Monday|2024-03-04}.', 'call held anna-berg+ivo-malec - 2024-03-04'],
    // Whom an official without a name meets is of the other party as well.
    ['In a meeting with the Norwegian envoy, Ivo Malec said that ties grow.', 'meeting held ivo-malec+norway - 2024-03-06~'],
  ])('whom a known one meets is of it: %s', (sentence, expected) => {
    expect(reportLines(WORLD, [about, sentence])).toEqual([expected]);
  });

  it.each([
    'Anna Berg met Ivo Malec in Geneva after Marc Dupont had left France.',
    'The talks with France are a test for Anna Berg; she met Ivo Malec in Geneva.',
    'Anna Berg will speak with Ivo Malec after Li Wei.',
    'Ivo Malec met Tomas Reyes in Geneva.',
  ])('but not beside somebody else: %s', (sentence) => {
    expect(reportLines(WORLD, [about, sentence])).toEqual([]);
  });
});

describe('a traveller of whom nothing is known', () => {
  const about = 'Trade between Norway and China will be discussed in Beijing.';
  it('is of the other party than the one he goes to, where the article is of both', () => {
    expect(reportLines(WORLD, [about, 'Ivo Malec visited China in {2018|2018}.'])).toContain('visit held ivo-malec+china china 2018');
  });

  it('is nobody known where a surname in passing is all that is said of him', () => {
    const world: World = { ...NORWAY_CHINA, names: { ...NORWAY_CHINA.names, Malec: 'person' } };
    expect(
      reportLines(world, [
        about,
        'France took part.',
        'Marc Dupont and Li Wei met, which recalled the visit of Mr Malec to China in {July|2023-07}.',
      ]).join(),
    ).not.toContain('malec');
  });

  it('is nobody known where a third country is named as often', () => {
    const lines = reportLines(WORLD, [
      'Ivo Malec visited China in {2018|2018}.',
      'Marc Dupont of France met the press.',
      'France and Marc Dupont met Norway.',
    ]);
    expect(lines.join()).not.toContain('ivo-malec');
  });
});
