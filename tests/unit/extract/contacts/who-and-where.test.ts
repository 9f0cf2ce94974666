import { describe, expect, it } from 'vitest';
import { reportLines, type World } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const STRANGERS: World = { ...NORWAY_CHINA, names: { ...NORWAY_CHINA.names, 'Ola Strand': 'person', 'Per Vik': 'person' } };

describe('who takes part', () => {
  it.each([
    ['Anna Berg and Li Wei at the meeting in Geneva', 'meeting held anna-berg+li-wei geneva -'],
    ['Anna Berg and Li Wei during the talks on {Monday|2024-03-04}', 'meeting held anna-berg+li-wei - 2024-03-04'],
  ])('is told under a picture: %s', (caption, line) => {
    expect(reportLines(NORWAY_CHINA, [`CAPTION ${caption}`])).toEqual([line]);
  });

  it('is the speaker with the only other one he names, where he says "we met"', () => {
    const lines = reportLines(NORWAY_CHINA, [
      '“Li Wei informed me when we met in Geneva last year that the port would be closed by the end of winter,” Anna Berg said.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei geneva -']);
  });

  it('are the two countries at a session of their commission', () => {
    const world: World = { ...NORWAY_CHINA, names: { ...NORWAY_CHINA.names, 'China Joint Commission': 'organization CN' } };
    const lines = reportLines(world, [
      'Berg said this at the inaugural session of the Norway and China Joint Commission in Oslo on {Friday|2024-03-01}.',
    ]);
    expect(lines).toEqual(['other held norway+china oslo 2024-03-01']);
  });

  it('leaves out a wife and a husband', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'In {January|2024-01}, Anna Berg and her husband, Lars Dahl, were in Beijing to receive a prize.',
      'Li Wei and his wife, Zhao Min, arrived in Oslo in {February|2024-02}.',
    ]);
    expect(lines).toEqual(['visit held anna-berg+china beijing 2024-01', 'visit held li-wei+norway oslo 2024-02']);
  });

  it('is of the other party where the article is about him, and names nobody else of it', () => {
    const lines = reportLines(STRANGERS, [
      'Ola Strand will hold talks with Li Wei in Geneva on {Friday|2024-03-08}.',
      'Five ministers come with Strand to the talks. The visit of Strand follows a session of the commission.',
    ]);
    expect(lines).toEqual(['meeting planned ola-strand+li-wei geneva 2024-03-08']);
  });

  it('is nobody known where the article names him in passing', () => {
    const lines = reportLines(STRANGERS, [
      'Ola Strand will hold talks with Li Wei in Geneva on {Friday|2024-03-08}.',
      'Marc Dupont held talks with Li Wei in Paris on {Monday|2024-03-04}.',
    ]);
    expect(lines).toEqual([]);
  });
});

describe('where and when', () => {
  it.each([
    [
      'Anna Berg and Li Wei met. Their first meeting since Berg took office took place in Geneva on {Monday|2024-03-04}.',
      'meeting held anna-berg+li-wei geneva 2024-03-04',
    ],
    ['The visit that Li Wei is making to Norway since {Monday|2024-03-04} goes on.', 'visit held li-wei+norway norway 2024-03-04/..'],
    ['Anna Berg is in Beijing to strengthen trade.', 'visit held anna-berg+china beijing -'],
  ])('is told behind the verb: %s', (sentence, line) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([line]);
  });
});

describe('no contact', () => {
  it.each([
    'Norway and China support regional summit in Paris to address the crisis.',
    'Anna Berg and Li Wei backed the plan at a possible next summit to be held in Paris in {May|2024-05}.',
    'Anna Berg said that China had given a piece of land at the port of Bergen.',
  ])('is told in: %s', (sentence) => expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([]));
});
